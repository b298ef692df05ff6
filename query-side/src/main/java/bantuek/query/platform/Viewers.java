package bantuek.query.platform;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out who stands behind a username that has signed in. */
@Component
public class Viewers {

    private final Reading reading;

    Viewers(Reading reading) {
        this.reading = reading;
    }

    Optional<Viewer> behind(String username) {
        return reading.ofNoOrganisation()
                .sql(
                        """
                        SELECT organisation, person, name, administrator
                        FROM command.signed_in WHERE username = ?
                        """)
                .param(username)
                .query(Viewer.class)
                .optional();
    }

    /** True on an installation that nobody has set up yet. */
    public boolean areNone() {
        return reading.ofNoOrganisation()
                .sql("SELECT NOT EXISTS (SELECT FROM command.signed_in)")
                .query(Boolean.class)
                .single();
    }
}
