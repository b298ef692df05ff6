package bantuek.query.report;

import bantuek.events.Limits;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Progress;
import bantuek.query.platform.Viewer;
import bantuek.thai.FiscalYear;
import bantuek.thai.ThaiDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The reports of a fiscal year, and how far what they report has come. */
@Controller
class ReportsController {

    private final Reports reports;
    private final Progress progress;
    private final Clock clock;

    ReportsController(Reports reports, Progress progress, Clock clock) {
        this.reports = reports;
        this.progress = progress;
        this.clock = clock;
    }

    /** Without a year, the latest that there is a report of, or that of today. */
    @GetMapping("/reports")
    ModelAndView page(
            Frame frame, Viewer viewer, @RequestParam(required = false) @Nullable Integer year) {
        List<Integer> years = reports.years(viewer);
        int shown = year == null ? latest(years) : known(year);
        return Page.of(
                "reports",
                frame,
                ReportsPage.of(shown, years, reports.of(viewer, shown), today(), frame.words()));
    }

    @GetMapping("/api/reports")
    @ResponseBody
    ReportsData data(
            Viewer viewer,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var _ = progress.await(atLeast);
        int shown = year == null ? latest(reports.years(viewer)) : known(year);
        return ReportsData.of(shown, reports.of(viewer, shown), today());
    }

    private int latest(List<Integer> years) {
        return years.isEmpty() ? FiscalYear.of(today()).year() : years.getFirst();
    }

    private static int known(int year) {
        if (year < Limits.FIRST_YEAR || year > Limits.LAST_YEAR) {
            throw new NotFound();
        }
        return year;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ThaiDate.BANGKOK));
    }
}
