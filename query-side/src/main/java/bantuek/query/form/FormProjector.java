package bantuek.query.form;

import bantuek.events.EventJson;
import bantuek.events.form.FormDesigned;
import bantuek.events.form.FormEvent;
import bantuek.events.form.FormRetired;
import bantuek.events.form.IssuesListed;
import bantuek.query.platform.Projector;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The forms of reports that an organisation has, and the issues of each year. */
@Component
class FormProjector implements Projector {

    private final JdbcClient jdbc;

    FormProjector(JdbcClient projectorJdbc) {
        this.jdbc = projectorJdbc;
    }

    @Override
    public String readModel() {
        return "form";
    }

    @EventHandler
    void on(FormEvent event) {
        switch (event) {
            case FormDesigned e -> design(e);
            case FormRetired e -> retire(e);
            case IssuesListed e -> list(e);
        }
    }

    private void design(FormDesigned event) {
        jdbc.sql(
                        """
                        INSERT INTO form VALUES (?, ?, ?, false, ?::jsonb)
                        ON CONFLICT (form) DO UPDATE SET
                            version = excluded.version, content = excluded.content
                        WHERE form.version < excluded.version
                        """)
                .params(
                        event.form(),
                        event.organisation(),
                        event.version(),
                        EventJson.MAPPER.writeValueAsString(event.content()))
                .update();
    }

    private void retire(FormRetired event) {
        jdbc.sql("UPDATE form SET retired = true WHERE form = ?").param(event.form()).update();
    }

    private void list(IssuesListed event) {
        jdbc.sql(
                        """
                        INSERT INTO issue_list VALUES (?, ?, ?)
                        ON CONFLICT (organisation, year) DO UPDATE SET issues = excluded.issues
                        """)
                .params(event.organisation(), event.year(), event.issues().toArray(String[]::new))
                .update();
    }
}
