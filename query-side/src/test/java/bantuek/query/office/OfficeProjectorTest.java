package bantuek.query.office;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.database.TestDatabase;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.OfficeEvent;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.ReadModels;
import bantuek.query.town.Rows;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class OfficeProjectorTest {

    private static final TestDatabase DATABASE = QueryDatabase.withReadModels();

    private final JdbcClient jdbc = QueryDatabase.jdbc(DATABASE, "projector");
    private final OfficeProjector projector = new OfficeProjector(jdbc);
    private final ReadModels readModels = new ReadModels(DATABASE);
    private final Town town = new Town("บ้านสวนตาล");

    @Test
    void an_office_is_its_organisation_units_people_posts_and_who_holds_them() {
        handle(town.foundation());
        assertThat(rows("SELECT full_name, executive FROM query.organisation"))
                .containsExactly("เทศบาลตำบลบ้านสวนตาล|นายกเทศมนตรีตำบลบ้านสวนตาล");
        assertThat(rows("SELECT unit, name FROM query.unit"))
                .containsExactlyInAnyOrder(town.treasury + "|กองคลัง", town.works + "|กองช่าง");
        assertThat(rows("SELECT person, name FROM query.person"))
                .containsExactlyInAnyOrderElementsOf(
                        town.officials().stream().map(o -> o.person() + "|" + o.name()).toList());
        assertThat(rows("SELECT post, rank, title, unit FROM query.post"))
                .containsExactlyInAnyOrderElementsOf(
                        town.officials().stream()
                                .map(o ->
                                        "%s|%s|%s|%s"
                                                .formatted(
                                                        o.post(),
                                                        o.rank(),
                                                        o.title(),
                                                        o.unit() == null ? "" : o.unit()))
                                .toList());
        assertThat(rows("SELECT appointment, post, person, from_date FROM query.appointment"))
                .containsExactlyInAnyOrderElementsOf(
                        town.officials().stream()
                                .map(o ->
                                        "%s|%s|%s|2025-10-01"
                                                .formatted(o.appointment(), o.post(), o.person()))
                                .toList());
    }

    @Test
    void an_ended_appointment_leaves_the_post_and_the_person() {
        handle(town.foundation());
        handle(ended());
        assertThat(rows("SELECT person FROM query.appointment"))
                .hasSize(5)
                .doesNotContain(town.officer.person().toString());
        assertThat(rows("SELECT post FROM query.post")).contains(town.officer.post().toString());
        assertThat(rows("SELECT person FROM query.person"))
                .contains(town.officer.person().toString());
    }

    @Test
    void handled_twice_one_by_one_or_as_a_whole_leaves_the_same_rows() {
        handle(town.foundation());
        handle(ended());
        Map<String, List<String>> once = readModels.of(town.organisation);
        for (Told<OfficeEvent> told : town.foundation()) {
            handle(List.of(told, told));
        }
        handle(ended());
        handle(ended());
        assertThat(readModels.of(town.organisation)).isEqualTo(once);
    }

    private List<Told<OfficeEvent>> ended() {
        OfficeEvent ended = new AppointmentEnded(town.organisation, town.officer.appointment());
        return town.told(town.foundation().size(), List.of(ended));
    }

    private void handle(List<Told<OfficeEvent>> events) {
        events.forEach(told -> projector.on(told.event()));
    }

    private List<String> rows(String question) {
        return jdbc.sql(question + " WHERE organisation = ?")
                .param(town.organisation)
                .query((row, number) -> String.join("|", Rows.asText(row, number).values()))
                .list();
    }
}
