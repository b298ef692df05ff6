package bantuek.query.memo;

import bantuek.events.report.Report;
import bantuek.query.platform.Viewer;
import bantuek.query.trail.Trails;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a memo's report was before it was last changed, or taken out. */
@Component
public class EarlierReports {

    private final Trails trails;

    EarlierReports(Trails trails) {
        this.trails = trails;
    }

    /** Empty where there was none. */
    public Optional<Report> of(Viewer viewer, OwnDraft draft) {
        Past past = Past.of(trails.of(viewer.organisation(), draft.memo()));
        for (long version = past.now(); version > 0; version--) {
            Report before = past.at(version - 1).report();
            if (!Objects.equals(before, past.at(version).report())) {
                return Optional.ofNullable(before);
            }
        }
        return Optional.empty();
    }
}
