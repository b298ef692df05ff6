package bantuek.query.memo;

import bantuek.events.memo.StepKind;
import bantuek.query.commands.Problem;
import bantuek.query.memo.MemoPage.Action;
import bantuek.query.memo.MemoPage.OpinionBlock;
import bantuek.query.memo.MemoPage.SheetText;
import bantuek.query.memo.MemoPage.SignatureBlock;
import bantuek.query.memo.MemoPage.Typed;
import bantuek.query.office.Offices;
import bantuek.query.office.Offices.Held;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Viewer;
import bantuek.query.platform.Words;
import bantuek.query.trail.Trails;
import bantuek.thai.ThaiText;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a memo's page together out of its sheet, the office and the trail. */
@Component
class MemoPages {

    private final Memos memos;
    private final Offices offices;
    private final Trails trails;
    private final Clock clock;

    MemoPages(Memos memos, Offices offices, Trails trails, Clock clock) {
        this.memos = memos;
        this.offices = offices;
        this.trails = trails;
        this.clock = clock;
    }

    /** Empty where there is no such memo, or none that this viewer may see. */
    Optional<MemoPage> of(
            Frame frame,
            Viewer viewer,
            UUID memo,
            UUID requestKey,
            @Nullable Problem problem,
            Typed typed) {
        return memos.sheet(viewer, memo)
                .map(sheet -> page(frame, viewer, sheet, requestKey, problem, typed));
    }

    private MemoPage page(
            Frame frame,
            Viewer viewer,
            MemoSheet sheet,
            UUID requestKey,
            @Nullable Problem problem,
            Typed typed) {
        Words words = frame.words();
        List<Held> held = offices.heldBy(viewer);
        Instant dated = sheet.submission() == null ? clock.instant() : sheet.submission().at();
        return new MemoPage(
                sheet.memo(),
                sheet.version(),
                requestKey.toString(),
                sheet.state().name(),
                MemoLine.stateWords(
                        sheet.state(), sheet.current().map(Step::title).orElse(null), words),
                offices.unitName(sheet.organisation(), sheet.unit()),
                frame.organisation(),
                sheet.submission() == null ? "" : Words.THAI.date(dated),
                new SheetText(
                        ThaiText.unbroken(sheet.text().subject()),
                        sheet.text().addressee(),
                        frame.lines(sheet.text().background()),
                        frame.lines(sheet.text().facts()),
                        frame.lines(sheet.text().proposal())),
                drafter(sheet),
                sheet.steps().stream().map(MemoPages::opinion).toList(),
                RouteLines.of(sheet, offices.holders(sheet.organisation()), words, clock.instant()),
                TrailLines.of(trails.of(sheet.organisation(), sheet.memo()), words),
                action(sheet, viewer, held),
                standing(sheet, viewer, held, words),
                problem,
                typed);
    }

    private static Action action(MemoSheet sheet, Viewer viewer, List<Held> held) {
        if (sheet.state() == State.DRAFT) {
            return sheet.drafter().person().equals(viewer.person())
                    ? Action.DRAFTER
                    : Action.NOTHING;
        }
        return sheet.current()
                .filter(step -> held.stream().anyMatch(h -> h.post().equals(step.post())))
                .map(step -> Action.of(step.kind()))
                .orElse(Action.NOTHING);
    }

    /** Why somebody of the route has nothing to do here now; empty for everybody else. */
    private static String standing(MemoSheet sheet, Viewer viewer, List<Held> held, Words words) {
        boolean signed =
                sheet.steps().stream()
                        .map(Step::signature)
                        .anyMatch(s -> s != null && s.person().equals(viewer.person()));
        if (signed) {
            return words.of("act.signed");
        }
        boolean comesLater =
                sheet.state() == State.IN_REVIEW
                        && sheet.steps().stream()
                                .filter(step -> !step.isDone())
                                .anyMatch(s ->
                                        held.stream().anyMatch(h -> h.post().equals(s.post())));
        return comesLater
                ? words.of("act.not-yet", sheet.current().map(Step::title).orElse(""))
                : "";
    }

    private static SignatureBlock drafter(MemoSheet sheet) {
        return sheet.submission() == null
                ? new SignatureBlock(sheet.drafter().name(), sheet.drafter().titles(), "", null)
                : signed(sheet.submission());
    }

    /** The sheet is the Thai document, whatever the reader's language. */
    private static SignatureBlock signed(Signature signature) {
        return new SignatureBlock(
                signature.name(),
                signature.titles(),
                Words.THAI.time(signature.at()),
                Words.machine(signature.at()));
    }

    private static OpinionBlock opinion(Step step) {
        boolean decision = step.kind() == StepKind.DECISION;
        Signature signature = step.signature();
        return new OpinionBlock(
                step.title(),
                decision,
                step.answer(),
                step.answer() == null
                        ? ""
                        : Words.THAI.of((decision ? "decision." : "opinion.") + step.answer()),
                step.note() == null ? List.of() : step.note().lines().toList(),
                step.isAgainst(),
                signature == null
                        ? new SignatureBlock("", List.of(step.title()), "", null)
                        : signed(signature));
    }
}
