package bantuek.query.office;

import bantuek.query.platform.NotFound;
import bantuek.query.platform.Progress;
import bantuek.query.platform.Viewer;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The office as data, for administrators. */
@RestController
class OfficeApi {

    private final Offices offices;
    private final Progress progress;

    OfficeApi(Offices offices, Progress progress) {
        this.offices = offices;
        this.progress = progress;
    }

    record Office(
            List<Offices.Unit> units, List<Offices.Post> posts, List<Offices.Person> people) {}

    /** As it is at least since this position of the log. */
    @GetMapping("/api/office")
    Office office(
            Viewer viewer, @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        if (!viewer.administrator()) {
            throw new NotFound();
        }
        var _ = progress.await(atLeast);
        return new Office(
                offices.units(viewer.organisation()),
                offices.posts(viewer.organisation()),
                offices.people(viewer.organisation()));
    }
}
