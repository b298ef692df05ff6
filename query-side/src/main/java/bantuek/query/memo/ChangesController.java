package bantuek.query.memo;

import bantuek.query.office.OfficeToday;
import bantuek.query.office.Offices;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import bantuek.query.trail.Trails;
import bantuek.query.trail.Trails.Happened;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What became different between two revisions of a memo and its report. */
@Controller
class ChangesController {

    private final Memos memos;
    private final Trails trails;
    private final Offices offices;

    ChangesController(Memos memos, Trails trails, Offices offices) {
        this.memos = memos;
        this.trails = trails;
        this.offices = offices;
    }

    /** Between two versions, two positions of the log, or two moments. */
    @GetMapping("/memos/{memo}/changes")
    ModelAndView changes(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(required = false) @Nullable Long to,
            @RequestParam(name = "from-position", required = false) @Nullable Long fromPosition,
            @RequestParam(name = "to-position", required = false) @Nullable Long toPosition,
            @RequestParam(name = "from-at", defaultValue = "") String fromAt,
            @RequestParam(name = "to-at", defaultValue = "") String toAt) {
        MemoSheet sheet = memos.sheet(viewer, memo).orElseThrow(NotFound::new);
        Past past = Past.of(trails.of(sheet.organisation(), memo));
        List<Happened> marks = trails.marks(sheet.organisation(), memo);
        boolean sinceSigned = from == null && fromPosition == null && fromAt.isBlank();
        long later = AsOf.of(marks, to, toPosition, toAt).version();
        long earlier =
                sinceSigned
                        ? past.lastOnOtherWords(Past::isSignedOrSubmitted).orElse(0)
                        : AsOf.of(marks, from, fromPosition, fromAt).version();
        OfficeToday office = offices.today(viewer.organisation());
        Changes changes = new Changes(past, office::unitName, frame.words());
        return Page.of(
                "changes", frame, changes.page(Math.min(earlier, later), Math.max(earlier, later)));
    }
}
