package bantuek.query.pending;

import bantuek.query.office.Offices;
import bantuek.query.pace.Paces;
import bantuek.query.pace.Period;
import bantuek.query.pending.Board.Entry;
import bantuek.query.platform.Download;
import bantuek.query.platform.Frame;
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
    private final Progress progress;
    private final Clock clock;

    PendingController(Waits waits, Offices offices, Paces paces, Progress progress, Clock clock) {
        this.waits = waits;
        this.offices = offices;
        this.paces = paces;
        this.progress = progress;
        this.clock = clock;
    }

    @GetMapping(Asked.PATH)
    ModelAndView page(Frame frame, Viewer viewer, @RequestParam Map<String, String> fields) {
        Asked asked = Asked.of(fields);
        Instant now = clock.instant();
        List<Entry> entries = entries(viewer, now);
        boolean truncated = entries.size() == Waits.MOST;
        return Page.of(
                "pending", frame, PendingPage.of(entries, asked, now, truncated, frame.words()));
    }

    @GetMapping(Asked.PATH + ".xlsx")
    ResponseEntity<byte[]> workbook(
            Frame frame, Viewer viewer, @RequestParam Map<String, String> fields) {
        Asked asked = Asked.of(fields);
        Instant now = clock.instant();
        return Download.workbook(
                frame.of("pending.title") + " " + day(now),
                FiguresWorkbook.of(
                        PendingSheets.of(entries(viewer, now), asked, now, frame.words())));
    }

    @GetMapping("/api/pending")
    @ResponseBody
    PendingData data(
            Viewer viewer, @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var _ = progress.await(atLeast);
        Instant now = clock.instant();
        List<Entry> entries = entries(viewer, now);
        return PendingData.of(entries, now, entries.size() == Waits.MOST);
    }

    private List<Entry> entries(Viewer viewer, Instant now) {
        return Board.of(
                waits.of(viewer),
                offices.today(viewer.organisation()),
                now,
                paces.usual(viewer, Period.usual(day(now))));
    }

    private static LocalDate day(Instant now) {
        return now.atZone(ThaiDate.BANGKOK).toLocalDate();
    }
}
