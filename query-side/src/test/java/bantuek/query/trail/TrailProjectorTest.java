package bantuek.query.trail;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.database.TestDatabase;
import bantuek.events.memo.MemoEvent;
import bantuek.query.platform.Batch;
import bantuek.query.town.Journey;
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
class TrailProjectorTest {

    private static final TestDatabase DATABASE = QueryDatabase.withReadModels();

    private final JdbcClient jdbc = QueryDatabase.jdbc(DATABASE, "projector");
    private final TrailProjector projector = new TrailProjector(QueryDatabase.batches(DATABASE));
    private final Town town = new Town("บ้านสวนตาล");
    private final Journey journey = Journey.in(town, "ขออนุมัติโครงการ").approved();

    @Test
    void every_event_leaves_one_line_of_who_in_which_capacity_when_and_what() {
        handle(journey.events());
        assertThat(rows())
                .extracting(row -> row.get("event_type"))
                .containsExactly(
                        "memo.drafted",
                        "memo.submitted",
                        "memo.opinion-recorded",
                        "memo.opinion-recorded",
                        "memo.decision-recorded");
        assertThat(rows().get(3))
                .containsEntry("organisation", town.organisation.toString())
                .containsEntry("version", "3")
                .containsEntry("at", "2025-11-22 07:05:00+00")
                .hasEntrySatisfying(
                        "provenance",
                        provenance ->
                                assertThat(provenance)
                                        .contains(town.clerk.name(), town.clerk.title()))
                .hasEntrySatisfying(
                        "event", event -> assertThat(event).contains("\"note\": \"เร่งรัด\""));
    }

    @Test
    void handled_twice_leaves_the_same_rows() {
        handle(journey.events());
        List<Map<String, String>> once = rows();
        handle(journey.events());
        journey.events().forEach(told -> handle(List.of(told, told)));
        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void two_memos_of_two_towns_interleaved_each_keep_their_own_lines() {
        Town other = new Town("ท่าม่วง");
        Journey elsewhere = Journey.in(other, "เรื่องของที่อื่น").approved();
        for (int i = 0; i < journey.events().size(); i++) {
            handle(List.of(journey.events().get(i), elsewhere.events().get(i)));
        }
        ReadModels readModels = new ReadModels(DATABASE);
        assertThat(readModels.of(town.organisation).get("trail"))
                .hasSize(5)
                .allMatch(row -> row.contains(journey.memo.toString()));
        assertThat(readModels.of(other.organisation).get("trail"))
                .hasSize(5)
                .allMatch(row -> row.contains(elsewhere.memo.toString()));
    }

    private void handle(List<Told<MemoEvent>> events) {
        events.forEach(
                told -> Batch.alone(batch -> projector.on(told.event(), told.occurrence(), batch)));
    }

    private List<Map<String, String>> rows() {
        return jdbc.sql("SELECT * FROM query.trail WHERE memo = ? ORDER BY version")
                .param(journey.memo)
                .query(Rows::asText)
                .list();
    }
}
