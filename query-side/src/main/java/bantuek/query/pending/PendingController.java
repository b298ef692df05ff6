package bantuek.query.pending;

import bantuek.query.office.OfficeToday;
import bantuek.query.office.Offices;
import bantuek.query.pace.Paces;
import bantuek.query.pace.Period;
import bantuek.query.past.AskedMoment;
import bantuek.query.past.AskedSpan;
import bantuek.query.past.Difference;
import bantuek.query.past.KnownMoment;
import bantuek.query.past.KnownSpan;
import bantuek.query.past.Moments;
import bantuek.query.pending.Board.Entry;
import bantuek.query.platform.Download;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Moment;
import bantuek.query.platform.Page;
import bantuek.query.platform.Progress;
import bantuek.query.platform.Viewer;
import bantuek.query.workbook.FiguresWorkbook;
import bantuek.thai.ThaiDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What waits for whom, as a page, as data and as a workbook. */
@Controller
class PendingController {

    private final Waits waits;
    private final Offices offices;
    private final Paces paces;
    private final Moments moments;
    private final Progress progress;
    private final Clock clock;

    PendingController(
            Waits waits,
            Offices offices,
            Paces paces,
            Moments moments,
            Progress progress,
            Clock clock) {
        this.waits = waits;
        this.offices = offices;
        this.paces = paces;
        this.moments = moments;
        this.progress = progress;
        this.clock = clock;
    }

    @GetMapping(Asked.PATH)
    ModelAndView page(Frame frame, Viewer viewer, @RequestParam Map<String, String> fields) {
        Asked asked = Asked.of(fields);
        KnownMoment then = moments.of(viewer.organisation(), asked.then());
        Instant clock = then.clock(this.clock.instant());
        List<Entry> entries = entries(viewer, then, clock);
        boolean truncated = entries.size() == Waits.MOST;
        return Page.of(
                then.status(),
                "pending",
                frame,
                PendingPage.of(entries, asked, then, clock, truncated, frame.words()));
    }

    @GetMapping(Asked.PATH + ".xlsx")
    ResponseEntity<byte[]> workbook(
            Frame frame, Viewer viewer, @RequestParam Map<String, String> fields) {
        Asked asked = Asked.of(fields);
        KnownMoment then = moments.of(viewer.organisation(), asked.then()).orNone();
        Instant clock = then.clock(this.clock.instant());
        return Download.workbook(
                frame.of("pending.title") + " " + day(clock),
                FiguresWorkbook.of(
                        PendingSheets.of(
                                entries(viewer, then, clock), asked, clock, frame.words())));
    }

    @GetMapping(PendingChanges.PATH)
    ModelAndView changes(Frame frame, Viewer viewer, @RequestParam Map<String, String> fields) {
        KnownSpan span = moments.of(viewer.organisation(), AskedSpan.of(fields));
        Instant now = clock.instant();
        return Page.of(
                span.status(),
                "difference",
                frame,
                PendingChanges.page(between(viewer, span, now), span, now, frame.words()));
    }

    @GetMapping("/api/pending/changes")
    @ResponseBody
    PendingChangesData changesData(
            Viewer viewer,
            @RequestParam(name = "from-position", required = false) @Nullable Long fromPosition,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(name = "to-position", required = false) @Nullable Long toPosition,
            @RequestParam(defaultValue = "") String to) {
        AskedSpan asked = AskedSpan.of(fromPosition, from, toPosition, to);
        KnownSpan span = moments.of(viewer.organisation(), asked).orNone();
        Instant now = clock.instant();
        return PendingChangesData.of(between(viewer, span, now), span, now);
    }

    private Difference<PendingChanges.Memo> between(Viewer viewer, KnownSpan span, Instant now) {
        return PendingChanges.between(
                entries(viewer, span.from(), span.from().clock(now)),
                entries(viewer, span.to(), span.to().clock(now)));
    }

    @GetMapping("/api/pending")
    @ResponseBody
    PendingData data(
            Viewer viewer,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(defaultValue = "") String at) {
        var _ = progress.await(atLeast);
        AskedMoment asked = new AskedMoment(position, at);
        KnownMoment then = moments.of(viewer.organisation(), asked).orNone();
        Instant clock = then.clock(this.clock.instant());
        List<Entry> entries = entries(viewer, then, clock);
        return PendingData.of(entries, clock, entries.size() == Waits.MOST);
    }

    private List<Entry> entries(Viewer viewer, KnownMoment then, Instant clock) {
        Moment moment = then.moment();
        UUID organisation = viewer.organisation();
        OfficeToday office = offices.then(organisation, moment);
        return Board.of(
                waits.of(viewer, office, moment),
                office,
                clock,
                paces.usual(viewer, Period.usual(day(clock)), moment));
    }

    private static LocalDate day(Instant clock) {
        return clock.atZone(ThaiDate.BANGKOK).toLocalDate();
    }
}
