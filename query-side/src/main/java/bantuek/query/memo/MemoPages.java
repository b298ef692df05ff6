package bantuek.query.memo;

import bantuek.events.report.Report;
import bantuek.events.report.RowKind;
import bantuek.query.commands.Problem;
import bantuek.query.memo.MemoPage.Action;
import bantuek.query.memo.MemoPage.CorrectionLine;
import bantuek.query.memo.MemoPage.Inspection;
import bantuek.query.memo.MemoPage.NoticeBlock;
import bantuek.query.memo.MemoPage.NumberLine;
import bantuek.query.memo.MemoPage.RouteLine;
import bantuek.query.memo.MemoPage.RowChoice;
import bantuek.query.memo.MemoPage.SheetText;
import bantuek.query.memo.MemoPage.TrailLine;
import bantuek.query.memo.MemoPage.Typed;
import bantuek.query.office.OfficeToday;
import bantuek.query.office.Offices;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Viewer;
import bantuek.query.platform.Words;
import bantuek.query.trail.Trails;
import bantuek.report.Tally;
import bantuek.thai.ThaiDate;
import bantuek.thai.ThaiText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a memo's page together out of its sheet, the office and the trail. */
@Component
public class MemoPages {

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
    public Optional<MemoPage> of(Frame frame, Viewer viewer, UUID memo) {
        return of(frame, viewer, memo, UUID.randomUUID(), null, Typed.NOTHING);
    }

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

    /**
     * As it stood then, with nothing to be done about it.
     *
     * @param then when the last event of the sheet happened
     */
    MemoPage asItStood(Frame frame, Viewer viewer, MemoSheet sheet, Instant then) {
        Words words = frame.words();
        List<NoticeBlock> notices =
                new ArrayList<>(Notices.of(sheet, null, memo -> subject(viewer, memo), words));
        Inspecting.left(sheet, words).ifPresent(notices::add);
        return page(
                frame,
                sheet,
                then,
                new Desk(
                        "",
                        List.of(),
                        notices,
                        RouteLines.then(sheet, words, then),
                        List.of(),
                        Action.NOTHING,
                        Inspection.NOTHING,
                        List.of(),
                        "",
                        Handling.NOTHING,
                        null,
                        Typed.NOTHING));
    }

    private MemoPage page(
            Frame frame,
            Viewer viewer,
            MemoSheet sheet,
            UUID requestKey,
            @Nullable Problem problem,
            Typed typed) {
        Words words = frame.words();
        OfficeToday office = offices.today(viewer.organisation());
        Turn turn = Turn.of(sheet, viewer.person(), office);
        List<Trails.Entry> trail = trails.of(sheet.organisation(), sheet.memo());
        return page(
                frame,
                sheet,
                clock.instant(),
                new Desk(
                        requestKey.toString(),
                        turn.action() == Action.DRAFTER ? rows(sheet) : List.of(),
                        notices(viewer, sheet, office, trail, words),
                        RouteLines.of(sheet, office, words, clock.instant()),
                        TrailLines.of(trail, words),
                        turn.action(),
                        inspection(frame, sheet, turn),
                        turn.capacity(),
                        turn.standing(words),
                        Handling.of(turn, words),
                        problem,
                        typed));
    }

    /** What stands around the sheet. */
    private record Desk(
            String requestKey,
            List<RowChoice> rows,
            List<NoticeBlock> notices,
            List<RouteLine> route,
            List<TrailLine> trail,
            Action action,
            Inspection inspection,
            List<String> capacity,
            String standing,
            Handling handling,
            @Nullable Problem problem,
            Typed typed) {}

    private MemoPage page(Frame frame, MemoSheet sheet, Instant now, Desk desk) {
        Words words = frame.words();
        Instant dated = sheet.submission() == null ? now : sheet.submission().at();
        return new MemoPage(
                sheet.memo(),
                sheet.version(),
                desk.requestKey(),
                sheet.state().name(),
                MemoLine.stateWords(
                        sheet.state(),
                        sheet.margin().publication() != null,
                        sheet.open().stream().map(Step::title).toList(),
                        words),
                Urgent.of(sheet.margin().mark(), words),
                offices.unitPath(sheet.organisation(), sheet.unit(), dated),
                frame.organisation(),
                number(sheet),
                sheet.submission() == null ? "" : Words.THAI.date(dated),
                stamp(sheet),
                new SheetText(
                        ThaiText.unbroken(sheet.text().subject()),
                        sheet.text().addressee(),
                        frame.lines(sheet.text().background()),
                        frame.lines(sheet.text().facts()),
                        frame.lines(sheet.text().proposal())),
                SheetBlocks.drafter(sheet),
                SheetBlocks.of(sheet),
                ReportTable.of(sheet.memo(), sheet.report()),
                share(sheet.report(), words),
                desk.rows(),
                corrections(sheet),
                desk.notices(),
                desk.route(),
                desk.trail(),
                desk.action(),
                desk.inspection(),
                desk.capacity(),
                desk.standing(),
                desk.handling(),
                desk.problem(),
                desk.typed());
    }

    /** As it is printed on the sheet, whoever reads it. */
    private static String stamp(MemoSheet sheet) {
        return Urgent.of(sheet.margin().mark(), Words.THAI);
    }

    /** An issue is only a heading. */
    private static List<RowChoice> rows(MemoSheet sheet) {
        Report report = sheet.report();
        return report == null
                ? List.of()
                : report.rows().stream()
                        .filter(row -> row.kind() != RowKind.ISSUE)
                        .map(row ->
                                new RowChoice(
                                        row.id().toString(),
                                        ReportTable.title(report, row),
                                        row.kind() == RowKind.STEP))
                        .toList();
    }

    private List<NoticeBlock> notices(
            Viewer viewer,
            MemoSheet sheet,
            OfficeToday office,
            List<Trails.Entry> trail,
            Words words) {
        List<NoticeBlock> notices =
                new ArrayList<>(Notices.of(sheet, office, memo -> subject(viewer, memo), words));
        Inspecting.left(sheet, words).ifPresent(notices::add);
        ChangedSince.of(sheet, viewer.person(), trail, words).ifPresent(notices::add);
        return notices;
    }

    private Inspection inspection(Frame frame, MemoSheet sheet, Turn turn) {
        LocalDate today = LocalDate.now(clock.withZone(ThaiDate.BANGKOK));
        return turn.action().isDrafters()
                ? Inspecting.of(sheet, frame.organisation(), today, frame.words())
                : Inspection.NOTHING;
    }

    private static @Nullable Share share(@Nullable Report report, Words words) {
        return report == null || !Tally.counts(report.head().kind())
                ? null
                : Share.of(Tally.of(report), words);
    }

    private @Nullable String subject(Viewer viewer, UUID memo) {
        return memos.sheet(viewer, memo).map(sheet -> sheet.text().subject()).orElse(null);
    }

    private static @Nullable NumberLine number(MemoSheet sheet) {
        Margin.RegisterNumber number = sheet.margin().number();
        return number == null ? null : new NumberLine(number.printed(), number.voided() != null);
    }

    private static List<CorrectionLine> corrections(MemoSheet sheet) {
        return sheet.margin().corrections().stream()
                .map(correction ->
                        new CorrectionLine(
                                Words.THAI.of(
                                        "correction",
                                        Words.THAI.of(Notices.section(correction.section())),
                                        correction.wrong(),
                                        correction.right()),
                                correction.by().name()
                                        + " · "
                                        + Words.THAI.time(correction.by().at())))
                .toList();
    }
}
