package bantuek.query.acting;

import bantuek.query.office.Offices;
import bantuek.query.pending.Waits;
import bantuek.query.platform.Download;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Progress;
import bantuek.query.platform.Viewer;
import bantuek.query.workbook.FiguresWorkbook;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * Who signs in whose place, for everybody of the office: orders are announced in it, and whoever
 * waits for a signature has to know whose it is.
 */
@Controller
class ActingController {

    private static final String DAYS = "30";

    private final Offices offices;
    private final Waits waits;
    private final Progress progress;

    ActingController(Offices offices, Waits waits, Progress progress) {
        this.offices = offices;
        this.waits = waits;
        this.progress = progress;
    }

    @GetMapping(ActingPage.PATH)
    ModelAndView page(Frame frame, Viewer viewer, @RequestParam(defaultValue = DAYS) int days) {
        Deputising now = now(viewer, days);
        return Page.of("acting", frame, ActingPage.of(now, waits.byPost(viewer), frame.words()));
    }

    @GetMapping(ActingPage.PATH + ".xlsx")
    ResponseEntity<byte[]> workbook(
            Frame frame, Viewer viewer, @RequestParam(defaultValue = DAYS) int days) {
        Deputising now = now(viewer, days);
        return Download.workbook(
                frame.of("acting.title") + " " + now.day(),
                FiguresWorkbook.of(ActingSheets.of(now, frame.words())));
    }

    @GetMapping("/api/acting")
    @ResponseBody
    ActingData data(
            Viewer viewer,
            @RequestParam(defaultValue = DAYS) int days,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var _ = progress.await(atLeast);
        return ActingData.of(now(viewer, days));
    }

    private Deputising now(Viewer viewer, int days) {
        if (!ActingPage.CHOICES.contains(days)) {
            throw new NotFound();
        }
        return Deputising.of(offices.today(viewer.organisation()), days);
    }
}
