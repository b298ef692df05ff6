package bantuek.query.memo;

import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.StepKind;
import bantuek.query.commands.Problem;
import bantuek.query.memo.MemoPage.Action;
import bantuek.query.memo.MemoPage.OpinionBlock;
import bantuek.query.memo.MemoPage.RouteLine;
import bantuek.query.memo.MemoPage.SheetText;
import bantuek.query.memo.MemoPage.SignatureBlock;
import bantuek.query.memo.MemoPage.TrailLine;
import bantuek.query.memo.MemoPage.Typed;
import bantuek.query.office.Offices;
import bantuek.query.office.Offices.Held;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Viewer;
import bantuek.query.platform.Words;
import bantuek.query.trail.Trails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                        sheet.text().subject(),
                        sheet.text().addressee(),
                        frame.lines(sheet.text().background()),
                        frame.lines(sheet.text().facts()),
                        frame.lines(sheet.text().proposal())),
                drafter(sheet),
                sheet.steps().stream().map(MemoPages::opinion).toList(),
                route(sheet, words),
                trail(sheet, words),
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
                isAgainst(step.answer()),
                signature == null
                        ? new SignatureBlock("", List.of(step.title()), "", null)
                        : signed(signature));
    }

    private List<RouteLine> route(MemoSheet sheet, Words words) {
        List<RouteLine> lines = new ArrayList<>();
        Signature submission = sheet.submission();
        if (submission != null) {
            lines.add(
                    done(
                            words.of("route.drafter"),
                            words.of("route.submitted"),
                            submission,
                            false,
                            words));
        }
        UUID current = sheet.current().map(Step::post).orElse(null);
        Instant since = submission == null ? clock.instant() : submission.at();
        Map<UUID, String> holders = offices.holders(sheet.organisation());
        boolean reached = false;
        for (Step step : sheet.steps()) {
            Signature signature = step.signature();
            if (signature != null) {
                String key = step.kind() == StepKind.DECISION ? "decision." : "opinion.";
                lines.add(
                        done(
                                step.title(),
                                words.of(key + step.answer()),
                                signature,
                                isAgainst(step.answer()),
                                words));
                since = signature.at();
            } else {
                boolean isCurrent = !reached && step.post().equals(current);
                reached |= isCurrent;
                lines.add(ahead(step, holders.get(step.post()), isCurrent, since, words));
            }
        }
        return lines;
    }

    private static RouteLine done(
            String post, String status, Signature signature, boolean against, Words words) {
        return new RouteLine(
                post,
                status,
                signature.name() + " " + String.join(" ", signature.titles()),
                words.time(signature.at()),
                Words.machine(signature.at()),
                true,
                false,
                against);
    }

    private RouteLine ahead(
            Step step, @Nullable String holder, boolean current, Instant since, Words words) {
        return new RouteLine(
                step.title(),
                words.of(current ? "route.current" : "route.ahead"),
                holder == null ? words.of("route.vacant") : holder,
                current
                        ? words.of(
                                "route.waiting",
                                words.lasting(Duration.between(since, clock.instant())))
                        : "",
                null,
                false,
                current,
                false);
    }

    private List<TrailLine> trail(MemoSheet sheet, Words words) {
        return trails.of(sheet.organisation(), sheet.memo()).reversed().stream()
                .map(entry -> trailLine(entry, words))
                .toList();
    }

    private static TrailLine trailLine(Trails.Entry entry, Words words) {
        String capacity = entry.titles().isEmpty() ? "" : " · " + String.join(" ", entry.titles());
        return new TrailLine(
                words.time(entry.at()),
                Words.machine(entry.at()),
                what(entry.event(), words),
                noteOf(entry.event()),
                entry.actorName() + capacity,
                isAgainst(answerOf(entry.event())));
    }

    private static String what(MemoEvent event, Words words) {
        return switch (event) {
            case MemoDrafted _ -> words.of("trail.drafted");
            case MemoRevised _ -> words.of("trail.revised");
            case MemoSubmitted e -> words.of("trail.submitted", e.route().getFirst().title());
            case OpinionRecorded e -> words.of("trail.opinion", words.of("opinion." + e.opinion()));
            case DecisionRecorded e ->
                    words.of("trail.decision", words.of("decision." + e.decision()));
        };
    }

    private static String noteOf(MemoEvent event) {
        String note =
                switch (event) {
                    case OpinionRecorded e -> e.note();
                    case DecisionRecorded e -> e.reason();
                    case MemoDrafted _, MemoRevised _, MemoSubmitted _ -> null;
                };
        return note == null ? "" : note;
    }

    private static @Nullable String answerOf(MemoEvent event) {
        return switch (event) {
            case OpinionRecorded e -> e.opinion().name();
            case DecisionRecorded e -> e.decision().name();
            case MemoDrafted _, MemoRevised _, MemoSubmitted _ -> null;
        };
    }

    private static boolean isAgainst(@Nullable String answer) {
        return Opinion.NOT_CONCUR.name().equals(answer)
                || Decision.NOT_APPROVED.name().equals(answer);
    }
}
