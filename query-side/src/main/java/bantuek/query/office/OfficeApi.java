package bantuek.query.office;

import bantuek.query.past.AskedMoment;
import bantuek.query.past.Moments;
import bantuek.query.platform.Moment;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Progress;
import bantuek.query.platform.Viewer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The office as data, for administrators. */
@RestController
class OfficeApi {

    private final Offices offices;
    private final Moments moments;
    private final Progress progress;

    OfficeApi(Offices offices, Moments moments, Progress progress) {
        this.offices = offices;
        this.moments = moments;
        this.progress = progress;
    }

    record Office(
            List<Offices.Unit> units, List<Offices.Post> posts, List<Offices.Person> people) {}

    /** As it is at least since a position of the log, or as it was at an earlier moment. */
    @GetMapping("/api/office")
    Office office(
            Viewer viewer,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(defaultValue = "") String at) {
        if (!viewer.administrator()) {
            throw new NotFound();
        }
        var _ = progress.await(atLeast);
        UUID organisation = viewer.organisation();
        Moment moment = moments.of(organisation, new AskedMoment(position, at)).orNone().moment();
        OfficeToday office =
                moment == null ? offices.today(organisation) : offices.asOf(organisation, moment);
        return new Office(
                Offices.units(office),
                Offices.posts(office),
                moment == null ? offices.people(organisation) : Offices.people(office));
    }
}
