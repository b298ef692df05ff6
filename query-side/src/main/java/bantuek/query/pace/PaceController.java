package bantuek.query.pace;

import bantuek.query.platform.Download;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Progress;
import bantuek.query.platform.Viewer;
import bantuek.query.workbook.FiguresWorkbook;
import bantuek.thai.ThaiDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** How long steps take and how much goes through, as a page, as data and as a workbook. */
@Controller
class PaceController {

    private static final String MONTHS = "" + Period.USUAL;

    private final Paces paces;
    private final Progress progress;
    private final Clock clock;

    PaceController(Paces paces, Progress progress, Clock clock) {
        this.paces = paces;
        this.progress = progress;
        this.clock = clock;
    }

    @GetMapping(PacePage.PATH)
    ModelAndView page(
            Frame frame,
            Viewer viewer,
            @RequestParam(defaultValue = "post") String by,
            @RequestParam(defaultValue = MONTHS) int months) {
        By way = way(by);
        Period period = Period.of(months, today());
        return Page.of(
                "pace",
                frame,
                PacePage.of(paces.of(viewer, way, period.since()), way, period, frame.words()));
    }

    @GetMapping(PacePage.PATH + ".xlsx")
    ResponseEntity<byte[]> workbook(
            Frame frame,
            Viewer viewer,
            @RequestParam(defaultValue = "post") String by,
            @RequestParam(defaultValue = MONTHS) int months) {
        By way = way(by);
        Period period = Period.of(months, today());
        return Download.workbook(
                frame.of("pace.title") + " " + today(),
                FiguresWorkbook.of(
                        PaceSheets.of(
                                paces.of(viewer, way, period.since()),
                                way,
                                period,
                                frame.words())));
    }

    @GetMapping("/api/pace")
    @ResponseBody
    PaceData data(
            Viewer viewer,
            @RequestParam(defaultValue = "post") String by,
            @RequestParam(defaultValue = MONTHS) int months,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var _ = progress.await(atLeast);
        By way = way(by);
        Period period = Period.of(months, today());
        return PaceData.of(paces.of(viewer, way, period.since()), way, period);
    }

    private static By way(String name) {
        return Stream.of(By.values())
                .filter(by -> by.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ThaiDate.BANGKOK));
    }
}
