package bantuek.query.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.database.TestDatabase;
import bantuek.events.EventJson;
import bantuek.events.office.AbsenceEnded;
import bantuek.events.office.AbsenceRecorded;
import bantuek.events.office.ActingOrdered;
import bantuek.events.office.ActingRevoked;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.DelegationOrdered;
import bantuek.events.office.DelegationRevoked;
import bantuek.events.office.Duty;
import bantuek.events.office.DutyAssigned;
import bantuek.events.office.DutyWithdrawn;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OfficeSettings;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PersonName;
import bantuek.events.office.PersonRenamed;
import bantuek.events.office.PostAbolished;
import bantuek.events.office.PostRetitled;
import bantuek.events.office.SettingsChosen;
import bantuek.events.office.SubstitutesOrdered;
import bantuek.events.office.UnitAliasDropped;
import bantuek.events.office.UnitAliased;
import bantuek.events.office.UnitClosed;
import bantuek.events.office.UnitCoded;
import bantuek.events.office.UnitKind;
import bantuek.events.office.UnitOpened;
import bantuek.events.office.UnitRenamed;
import bantuek.office.Office;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.ReadModels;
import bantuek.query.town.Rows;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    void who_may_act_for_whom_is_the_fold_that_both_sides_share() {
        List<Told<OfficeEvent>> story = story();
        Office expected = Office.unfounded();
        for (Told<OfficeEvent> told : story) {
            expected = Office.evolve(expected, told.event());
        }
        handle(story);
        assertThat(
                        EventJson.MAPPER.readValue(
                                rows("SELECT office FROM query.office").getFirst(), Office.class))
                .isEqualTo(expected);
        assertThat(rows("SELECT version FROM query.office"))
                .containsExactly(String.valueOf(story.size() - 1));
    }

    @Test
    void names_and_titles_are_those_of_now_and_a_unit_remembers_what_it_was_called() {
        handle(story());
        assertThat(rows("SELECT name FROM query.unit")).contains("กองการคลัง", "งานพัสดุ");
        assertThat(
                        rows(
                                "SELECT name FROM query.unit_name WHERE unit = '%s'"
                                        .formatted(town.treasury),
                                " ORDER BY since"))
                .containsExactly("กองคลัง", "กองการคลัง");
        assertThat(rows("SELECT name FROM query.person")).contains("สมใจ ใหม่");
        assertThat(rows("SELECT title FROM query.post WHERE abolished"))
                .containsExactly("นักวิชาการเงินชำนาญการ");
        assertThat(rows("SELECT to_date FROM query.appointment WHERE to_date IS NOT NULL"))
                .containsExactly("2026-09-30");
    }

    @Test
    void an_event_that_was_left_out_stops_it() {
        List<Told<OfficeEvent>> foundation = town.foundation();
        handle(foundation.subList(0, 3));
        assertThatThrownBy(() -> handle(foundation.subList(4, 5)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rows("SELECT version FROM query.office")).containsExactly("2");
    }

    /** Everything that can happen to an office, at least once. */
    private List<Told<OfficeEvent>> story() {
        UUID organisation = town.organisation;
        UUID section = UUID.randomUUID();
        ActingOrdered acting = town.acting(town.engineer, town.director);
        DelegationOrdered delegation = town.delegated(town.mayor, town.clerk, "asset-loan");
        UUID absence = UUID.randomUUID();
        LocalDate day = LocalDate.of(2025, 12, 1);
        List<Told<OfficeEvent>> story = new ArrayList<>(town.foundation());
        story.addAll(
                town.later(
                        new SettingsChosen(organisation, OfficeSettings.standard()),
                        new UnitOpened(
                                organisation,
                                section,
                                "งานพัสดุ",
                                town.treasury,
                                UnitKind.SECTION,
                                "ลป ๕๒๐๐๒.๑",
                                null),
                        new UnitRenamed(organisation, town.treasury, "กองการคลัง"),
                        new UnitCoded(organisation, town.treasury, "ลป ๕๒๐๐๒"),
                        new UnitAliased(organisation, town.works, "กองโยธา"),
                        new UnitAliased(organisation, town.works, "ช่าง"),
                        new UnitAliasDropped(organisation, town.works, "ช่าง"),
                        new UnitClosed(organisation, town.works, town.treasury),
                        new PersonRenamed(
                                organisation,
                                town.officer.person(),
                                new PersonName("", "สมใจ", "ใหม่")),
                        new PostRetitled(
                                organisation, town.colleague.post(), "นักวิชาการเงินชำนาญการ"),
                        town.ended(town.colleague),
                        new PostAbolished(organisation, town.colleague.post()),
                        new PersonAppointed(
                                organisation,
                                UUID.randomUUID(),
                                town.engineer.post(),
                                town.colleague.person(),
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 9, 30),
                                Town.ORDER),
                        acting,
                        new ActingRevoked(organisation, acting.acting()),
                        town.acting(town.engineer, town.director),
                        delegation,
                        new DelegationRevoked(organisation, delegation.delegation()),
                        town.delegated(town.mayor, town.clerk),
                        new SubstitutesOrdered(
                                organisation,
                                town.mayor.post(),
                                List.of(town.clerk.post()),
                                Town.ORDER),
                        new AbsenceRecorded(
                                organisation, absence, town.mayor.post(), day, day, "ไปราชการ"),
                        new AbsenceEnded(organisation, absence),
                        new DutyAssigned(organisation, town.officer.post(), Duty.PUBLISHER),
                        new DutyAssigned(organisation, town.officer.post(), Duty.REGISTRY),
                        new DutyWithdrawn(organisation, town.officer.post(), Duty.REGISTRY)));
        return story;
    }

    @Test
    void handled_twice_one_by_one_or_as_a_whole_leaves_the_same_rows() {
        handle(town.foundation());
        List<Told<OfficeEvent>> ended = ended();
        handle(ended);
        Map<String, List<String>> once = readModels.of(town.organisation);
        for (Told<OfficeEvent> told : town.foundation()) {
            handle(List.of(told, told));
        }
        handle(ended);
        handle(ended);
        assertThat(readModels.of(town.organisation)).isEqualTo(once);
    }

    private List<Told<OfficeEvent>> ended() {
        return town.later(new AppointmentEnded(town.organisation, town.officer.appointment()));
    }

    private void handle(List<Told<OfficeEvent>> events) {
        events.forEach(told -> projector.on(told.event(), told.occurrence()));
    }

    private List<String> rows(String question) {
        return rows(question, "");
    }

    private List<String> rows(String question, String order) {
        String condition = question.contains(" WHERE ") ? " AND" : " WHERE";
        return jdbc.sql(question + condition + " organisation = ?" + order)
                .param(town.organisation)
                .query((row, number) -> String.join("|", Rows.asText(row, number).values()))
                .list();
    }
}
