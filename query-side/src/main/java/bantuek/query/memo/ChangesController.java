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
import org.springframework.web.bind.annotation.ResponseBody;
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
        Told told = told(viewer, memo);
        long later = told.asOf(to, toPosition, toAt).version();
        boolean sinceSigned = from == null && fromPosition == null && fromAt.isBlank();
        long earlier =
                sinceSigned ? told.lastSigned() : told.asOf(from, fromPosition, fromAt).version();
        OfficeToday office = offices.today(viewer.organisation());
        Changes changes = new Changes(told.past(), office::unitName, frame.words());
        return Page.of(
                "changes", frame, changes.page(Math.min(earlier, later), Math.max(earlier, later)));
    }

    /** A program is given the moments that it asks for, or none. */
    @GetMapping("/api/memos/{memo}/changes")
    @ResponseBody
    MemoChangesData data(
            Viewer viewer,
            @PathVariable UUID memo,
            @RequestParam(name = "from-version", required = false) @Nullable Long fromVersion,
            @RequestParam(name = "to-version", required = false) @Nullable Long toVersion,
            @RequestParam(name = "from-position", required = false) @Nullable Long fromPosition,
            @RequestParam(name = "to-position", required = false) @Nullable Long toPosition,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        Told told = told(viewer, memo);
        long later = told.asOf(toVersion, toPosition, to).orNone();
        boolean sinceSigned = fromVersion == null && fromPosition == null && from.isBlank();
        long earlier =
                sinceSigned
                        ? told.lastSigned()
                        : told.asOf(fromVersion, fromPosition, from).orNone();
        return MemoChangesData.between(
                told.past().at(Math.min(earlier, later)), told.past().at(Math.max(earlier, later)));
    }

    private record Told(Past past, List<Happened> marks) {

        AsOf asOf(@Nullable Long version, @Nullable Long position, String at) {
            return AsOf.of(marks, version, position, at);
        }

        /** What the words that stand there now are compared with where nothing is asked for. */
        long lastSigned() {
            return past.lastOnOtherWords(Past::isSignedOrSubmitted).orElse(0);
        }
    }

    private Told told(Viewer viewer, UUID memo) {
        MemoSheet sheet = memos.sheet(viewer, memo).orElseThrow(NotFound::new);
        return new Told(
                Past.of(trails.of(sheet.organisation(), memo)),
                trails.marks(sheet.organisation(), memo));
    }
}
