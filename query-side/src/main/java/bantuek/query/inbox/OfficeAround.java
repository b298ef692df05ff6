package bantuek.query.inbox;

import bantuek.query.office.Offices;
import bantuek.query.platform.Frames.Around;
import bantuek.query.platform.Frames.Surroundings;
import bantuek.query.platform.Viewer;
import org.springframework.stereotype.Component;

/** What every page shows of the reader's office: its name, their posts, how much waits for them. */
@Component
class OfficeAround implements Surroundings {

    private final Offices offices;
    private final Inboxes inboxes;

    OfficeAround(Offices offices, Inboxes inboxes) {
        this.offices = offices;
        this.inboxes = inboxes;
    }

    @Override
    public Around of(Viewer viewer) {
        return new Around(
                offices.organisation(viewer.organisation()).fullName(),
                String.join(
                        " · ", offices.today(viewer.organisation()).capacitiesOf(viewer.person())),
                inboxes.count(viewer));
    }
}
