package bantuek.query.office;

import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.PostCreated;
import bantuek.events.office.UnitOpened;
import bantuek.query.platform.Projector;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The office as of now. */
@Component
class OfficeProjector implements Projector {

    private final JdbcClient jdbc;

    OfficeProjector(JdbcClient projectorJdbc) {
        this.jdbc = projectorJdbc;
    }

    @Override
    public String readModel() {
        return "office";
    }

    @EventHandler
    void on(OfficeEvent event) {
        switch (event) {
            case OrganisationFounded e -> found(e);
            case UnitOpened e -> open(e);
            case PersonRegistered e -> register(e);
            case PostCreated e -> create(e);
            case PersonAppointed e -> appoint(e);
            case AppointmentEnded e -> end(e);
        }
    }

    private void found(OrganisationFounded e) {
        jdbc.sql("INSERT INTO query.organisation VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(
                        e.organisation(),
                        e.kind().fullName(e.name()),
                        e.kind().executiveTitle(e.name()))
                .update();
    }

    private void open(UnitOpened e) {
        jdbc.sql("INSERT INTO query.unit VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(e.unit(), e.organisation(), e.name())
                .update();
    }

    private void register(PersonRegistered e) {
        jdbc.sql("INSERT INTO query.person VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(e.person(), e.organisation(), e.name().printed())
                .update();
    }

    private void create(PostCreated e) {
        jdbc.sql("INSERT INTO query.post VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .param(e.post())
                .param(e.organisation())
                .param(e.rank().name())
                .param(e.title())
                .param(e.unit())
                .update();
    }

    private void appoint(PersonAppointed e) {
        jdbc.sql("INSERT INTO query.appointment VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(e.appointment(), e.organisation(), e.post(), e.person(), e.from())
                .update();
    }

    private void end(AppointmentEnded e) {
        jdbc.sql("DELETE FROM query.appointment WHERE appointment = ?")
                .param(e.appointment())
                .update();
    }
}
