package bantuek.command.office;

import bantuek.events.Actor;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.PersonName;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.PersonRenamed;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The people whom accounts are for, as rows, which change in the same transaction as the office's
 * events.
 */
@Component
public class Staff {

    private final JdbcClient jdbc;

    Staff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void record(OfficeEvent event) {
        switch (event) {
            case PersonRegistered e -> name(e.organisation(), e.person(), e.name());
            case PersonRenamed e -> name(e.organisation(), e.person(), e.name());
            case OfficeEvent _ -> {}
        }
    }

    private void name(UUID organisation, UUID person, PersonName name) {
        jdbc.sql(
                        """
                        INSERT INTO command.person (person, organisation, name) VALUES (?, ?, ?)
                        ON CONFLICT (person) DO UPDATE SET name = excluded.name
                        """)
                .params(person, organisation, name.printed())
                .update();
    }

    public Optional<Actor> person(UUID organisation, UUID person) {
        return jdbc.sql(
                        "SELECT person, name FROM command.person WHERE organisation = ? AND person = ?")
                .params(organisation, person)
                .query(Actor.class)
                .optional();
    }
}
