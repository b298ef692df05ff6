package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.Decision;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.Opinion;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.report.StoredFile;
import bantuek.query.town.Journey;
import bantuek.query.town.ReadModels;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.SomeReports;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class RebuildTest {

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final ReadModels readModels = new ReadModels(side.database());

    @Test
    void from_nothing_the_same_log_gives_the_same_rows() {
        Town town = new Town("บ้านสวนตาล");
        Town other = new Town("ท่าม่วง");
        side.show(town.foundation());
        side.show(other.foundation());
        side.show(
                town.later(new AppointmentEnded(town.organisation, town.colleague.appointment())));
        side.show(
                interleaved(
                        Journey.in(town, "อนุมัติแล้ว").revised("อนุมัติแล้ว ๒").approved(),
                        Journey.in(other, "ไม่อนุมัติ")
                                .submitted()
                                .opinion(other.director, Opinion.NOT_CONCUR, "ไม่")
                                .opinion(other.clerk, Opinion.NOTED, null)
                                .decision(Decision.NOT_APPROVED, "ไม่"),
                        Journey.in(town, "ยังรออยู่")
                                .reporting(SomeReports.report("รายงานผล", "ทำแล้ว"))
                                .reporting(
                                        new StoredFile(
                                                "a".repeat(64), "ก.pdf", 1, "application/pdf"))
                                .submitted(),
                        Journey.in(other, "ร่าง")));
        Map<String, List<String>> before = readModels.all();
        long position = lastPosition();

        processors().forEach(EventProcessor::shutDown);
        readModels.forget();
        assertThat(readModels.all().values()).allMatch(List::isEmpty);
        processors().forEach(EventProcessor::start);

        assertThat(side.context().getBean(Progress.class).await(position)).isTrue();
        assertThat(readModels.all()).isEqualTo(before);
    }

    @Test
    void what_happens_in_two_towns_at_once_stays_where_it_happened() {
        Town town = new Town("บ้านสวนตาล");
        Town other = new Town("ท่าม่วง");
        Journey here = Journey.in(town, "เรื่องเดียวกัน").submitted();
        Journey there = Journey.in(other, "เรื่องเดียวกัน").submitted();
        side.show(interleaved(here, there));
        assertThat(readModels.of(town.organisation))
                .isNotEqualTo(readModels.of(other.organisation));
        assertOwn(readModels.of(town.organisation), here, there);
        assertOwn(readModels.of(other.organisation), there, here);
    }

    private static void assertOwn(Map<String, List<String>> rows, Journey own, Journey foreign) {
        assertThat(rows.get("memo")).hasSize(1);
        assertThat(rows.get("inbox")).hasSize(1);
        assertThat(rows.get("trail")).hasSize(2);
        String all = rows.toString();
        assertThat(all).contains(own.memo.toString());
        assertThat(all).doesNotContain(foreign.memo.toString());
    }

    private static List<Told<MemoEvent>> interleaved(Journey... journeys) {
        List<Told<MemoEvent>> events = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            for (Journey journey : journeys) {
                if (i < journey.events().size()) {
                    events.add(journey.events().get(i));
                }
            }
        }
        return events;
    }

    private Collection<EventProcessor> processors() {
        return side.context()
                .getBean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessors()
                .values();
    }

    private long lastPosition() {
        return JdbcClient.create(side.database().as("command"))
                .sql("SELECT max(position) FROM events.event")
                .query(Long.class)
                .single();
    }
}
