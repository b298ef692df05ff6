package bantuek.query.office;

import bantuek.query.office.OfficeChanges.Item;
import bantuek.query.past.AskedMoment;
import bantuek.query.past.AskedSpan;
import bantuek.query.past.Difference;
import bantuek.query.past.KnownSpan;
import bantuek.query.past.Moments;
import bantuek.query.platform.Moment;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Progress;
import bantuek.query.platform.Viewer;
import java.time.Clock;
import java.time.Instant;
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
    private final Clock clock;

    OfficeApi(Offices offices, Moments moments, Progress progress, Clock clock) {
        this.offices = offices;
        this.moments = moments;
        this.progress = progress;
        this.clock = clock;
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
        OfficeToday office = offices.then(organisation, moment);
        return new Office(
                Offices.units(office),
                Offices.posts(office),
                moment == null ? offices.people(organisation) : Offices.people(office));
    }

    record OfficeMove(Item before, Item after) {}

    /** How the office became different between two moments. */
    record OfficeChangesData(
            Instant from,
            Instant to,
            List<Item> arrived,
            List<Item> left,
            List<OfficeMove> moved,
            int stayed) {}

    @GetMapping("/api/office/changes")
    OfficeChangesData changes(
            Viewer viewer,
            @RequestParam(name = "from-position", required = false) @Nullable Long fromPosition,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(name = "to-position", required = false) @Nullable Long toPosition,
            @RequestParam(defaultValue = "") String to) {
        if (!viewer.administrator()) {
            throw new NotFound();
        }
        UUID organisation = viewer.organisation();
        AskedSpan asked = AskedSpan.of(fromPosition, from, toPosition, to);
        KnownSpan span = moments.of(organisation, asked).orNone();
        Difference<Item> difference =
                OfficeChanges.between(
                        offices.then(organisation, span.from().moment()),
                        offices.then(organisation, span.to().moment()));
        Instant now = clock.instant();
        return new OfficeChangesData(
                span.from().clock(now),
                span.to().clock(now),
                difference.arrived(),
                difference.left(),
                difference.moved().stream()
                        .map(moved -> new OfficeMove(moved.before(), moved.after()))
                        .toList(),
                difference.stayed());
    }
}
