package bantuek.office;

import static bantuek.office.OfficeStory.DAY;
import static bantuek.office.OfficeStory.ORDER;
import static bantuek.office.OfficeStory.ORGANISATION;
import static bantuek.office.OfficeStory.id;
import static bantuek.office.OfficeStory.municipality;
import static bantuek.office.OfficeStory.staffed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.events.EventJson;
import bantuek.events.office.AbsenceEnded;
import bantuek.events.office.ActingCause;
import bantuek.events.office.ActingRevoked;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.DelegationRevoked;
import bantuek.events.office.Duty;
import bantuek.events.office.DutyAssigned;
import bantuek.events.office.DutyWithdrawn;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OfficeSettings;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.OrganisationKind;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PersonName;
import bantuek.events.office.PersonRenamed;
import bantuek.events.office.PostAbolished;
import bantuek.events.office.PostRank;
import bantuek.events.office.PostRetitled;
import bantuek.events.office.SettingsChosen;
import bantuek.events.office.UnitAliasDropped;
import bantuek.events.office.UnitAliased;
import bantuek.events.office.UnitClosed;
import bantuek.events.office.UnitCoded;
import bantuek.events.office.UnitKind;
import bantuek.events.office.UnitOpened;
import bantuek.events.office.UnitRenamed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class OfficeTest {

    private static final OfficeSettings PAPERLIKE =
            new OfficeSettings(
                    OfficeSettings.NumberAt.APPROVAL,
                    OfficeSettings.SameSignatory.EACH,
                    OfficeSettings.OwnMemo.FLAG,
                    OfficeSettings.EmptyStep.PASS_OVER,
                    OfficeSettings.Digits.ARABIC);

    @Test
    void an_office_is_written_alike_by_every_process() {
        Office office = municipality().office();
        Office charged =
                new Office(
                        office.organisation(),
                        office.settings(),
                        office.structure(),
                        office.standing(),
                        Map.of(id("clerk"), Set.of(Duty.values())));
        assertThat(charged.dutiesOf(id("clerk"))).containsExactly(Duty.values());
    }

    @Test
    void nothing_is_founded_before_the_founding() {
        assertThat(Office.unfounded().founded()).isFalse();
        assertThat(municipality().office().founded()).isTrue();
        assertThat(municipality().office().organisation())
                .isEqualTo(
                        new Organisation(
                                ORGANISATION,
                                OrganisationKind.SUBDISTRICT_MUNICIPALITY,
                                "บ้านสวนตาล",
                                "ลำปาง"));
    }

    @Test
    void an_office_keeps_the_standard_settings_until_it_chooses_its_own() {
        assertThat(municipality().office().settings()).isEqualTo(OfficeSettings.standard());
        assertThat(after(new SettingsChosen(ORGANISATION, PAPERLIKE)).settings())
                .isEqualTo(PAPERLIKE);
    }

    @Test
    void a_unit_changes_its_name_its_code_and_its_aliases_and_closes() {
        OfficeStory changed =
                municipality()
                        .then(new UnitRenamed(ORGANISATION, id("กองคลัง"), "กองการคลัง"))
                        .then(new UnitCoded(ORGANISATION, id("กองคลัง"), "ลป ๕๒๐๐๒"))
                        .then(new UnitAliased(ORGANISATION, id("กองคลัง"), "คลัง"))
                        .then(new UnitAliased(ORGANISATION, id("กองคลัง"), "ส่วนการคลัง"))
                        .then(new UnitAliasDropped(ORGANISATION, id("กองคลัง"), "คลัง"))
                        .then(new UnitClosed(ORGANISATION, id("กองคลัง"), null));
        assertThat(changed.office().units())
                .containsEntry(
                        id("กองคลัง"),
                        new Unit(
                                "กองการคลัง",
                                null,
                                null,
                                "ลป ๕๒๐๐๒",
                                List.of("ส่วนการคลัง"),
                                true));
    }

    @Test
    void a_division_is_the_topmost_unit_above() {
        Office office = nested().office();
        assertThat(office.divisionOf(id("งานการเงิน"))).isEqualTo(id("กองคลัง"));
        assertThat(office.divisionOf(id("กองคลัง"))).isEqualTo(id("กองคลัง"));
    }

    @Test
    void a_unit_without_a_code_has_that_of_the_nearest_unit_above() {
        OfficeStory story = nested();
        assertThat(story.office().codeOf(id("งานการเงิน"))).isEmpty();
        OfficeStory coded = story.then(new UnitCoded(ORGANISATION, id("กองคลัง"), "๑"));
        assertThat(coded.office().codeOf(id("งานการเงิน"))).hasValue("๑");
        assertThat(
                        coded.then(new UnitCoded(ORGANISATION, id("ฝ่ายการเงิน"), "๑.๑"))
                                .office()
                                .codeOf(id("งานการเงิน")))
                .hasValue("๑.๑");
        assertThat(coded.office().codeOf(id("กองช่าง"))).isEmpty();
    }

    @Test
    void the_executive_the_clerk_and_the_head_of_each_unit_are_known_by_their_rank() {
        Office office = municipality().office();
        assertThat(office.executive()).hasValue(id("mayor"));
        assertThat(office.clerk()).hasValue(id("clerk"));
        assertThat(office.headOf(id("กองคลัง"))).hasValue(id("treasurer"));
        assertThat(nested().office().headOf(id("งานการเงิน"))).isEmpty();
        assertThat(Office.unfounded().executive()).isEmpty();
    }

    @Test
    void a_post_that_was_abolished_leads_nothing() {
        OfficeStory gone = municipality().abolished("treasurer");
        assertThat(gone.office().headOf(id("กองคลัง"))).isEmpty();
        OfficeStory next =
                gone.withPost("successor", PostRank.UNIT_HEAD, "ผู้อำนวยการกองคลัง", "กองคลัง");
        assertThat(next.office().headOf(id("กองคลัง"))).hasValue(id("successor"));
    }

    @Test
    void people_and_posts_take_new_names() {
        PersonName married = new PersonName("นาง", "กานดา", "ใจกว้าง");
        Office office =
                staffed()
                        .then(new PersonRenamed(ORGANISATION, id("kanda"), married))
                        .then(new PostRetitled(ORGANISATION, id("treasurer"), "หัวหน้ากองคลัง"))
                        .office();
        assertThat(office.people()).containsEntry(id("kanda"), married);
        assertThat(office.posts())
                .containsEntry(
                        id("treasurer"),
                        new Post(PostRank.UNIT_HEAD, "หัวหน้ากองคลัง", id("กองคลัง"), false));
    }

    @Test
    void what_ended_or_was_revoked_is_gone() {
        OfficeStory full = everything();
        Office office =
                full.then(new AppointmentEnded(ORGANISATION, id("kanda@treasurer")))
                        .then(new ActingRevoked(ORGANISATION, id("malee for treasurer")))
                        .then(new DelegationRevoked(ORGANISATION, id("mayor to clerk")))
                        .then(new AbsenceEnded(ORGANISATION, id("mayor away")))
                        .then(new DutyWithdrawn(ORGANISATION, id("clerk"), Duty.REGISTRY))
                        .office();
        assertThat(office.appointments()).doesNotContainKey(id("kanda@treasurer"));
        assertThat(office.actingOrders()).isEmpty();
        assertThat(office.delegations()).isEmpty();
        assertThat(office.absences()).isEmpty();
        assertThat(office.dutiesOf(id("clerk"))).containsExactly(Duty.PUBLISHER);
    }

    @Test
    void the_latest_order_of_substitutes_counts() {
        Office office =
                municipality()
                        .substitutes("mayor", "clerk")
                        .substitutes("mayor", "treasurer")
                        .office();
        assertThat(office.substitutes())
                .isEqualTo(Map.of(id("mayor"), new Substitutes(List.of(id("treasurer")), ORDER)));
    }

    @Test
    void an_office_is_read_back_from_its_json_as_it_was_written() {
        Office office = everything().office();
        String json = EventJson.MAPPER.writeValueAsString(office);
        assertThat(EventJson.MAPPER.readValue(json, Office.class)).isEqualTo(office);
    }

    @Test
    void an_office_that_was_read_back_can_live_on() {
        String json = EventJson.MAPPER.writeValueAsString(everything().office());
        Office read = EventJson.MAPPER.readValue(json, Office.class);
        OfficeEvent ended = new AppointmentEnded(ORGANISATION, id("kanda@treasurer"));
        assertThat(Office.evolve(read, ended))
                .isEqualTo(Office.evolve(everything().office(), ended));
    }

    @Test
    void an_office_without_anything_is_read_back_too() {
        String json = EventJson.MAPPER.writeValueAsString(Office.unfounded());
        assertThat(EventJson.MAPPER.readValue(json, Office.class)).isEqualTo(Office.unfounded());
    }

    @Test
    void a_fold_leaves_the_office_before_it_as_it_was() {
        OfficeStory before = staffed();
        Set<?> held = Set.copyOf(before.office().appointments().keySet());
        before.then(new AppointmentEnded(ORGANISATION, id("kanda@treasurer")));
        assertThat(before.office().appointments().keySet()).isEqualTo(held);
        assertThatThrownBy(() -> before.office().duties().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> everything().office().dutiesOf(id("clerk")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    static final List<OfficeEvent> IMPOSSIBLE =
            List.of(
                    new OrganisationFounded(
                            ORGANISATION, OrganisationKind.TOWN_MUNICIPALITY, "อื่น", "ลำปาง"),
                    new SettingsChosen(id("another office"), OfficeSettings.standard()),
                    new UnitOpened(ORGANISATION, id("กองคลัง"), "กองคลัง"),
                    opened("งานใหม่", "nowhere"),
                    opened("งานใหม่", "กองที่ปิด"),
                    new UnitRenamed(ORGANISATION, id("nowhere"), "กอง"),
                    new UnitCoded(ORGANISATION, id("nowhere"), "๑"),
                    new UnitAliased(ORGANISATION, id("กองคลัง"), "คลัง"),
                    new UnitAliasDropped(ORGANISATION, id("กองคลัง"), "ช่าง"),
                    new UnitClosed(ORGANISATION, id("กองที่ปิด"), null),
                    new PersonRenamed(ORGANISATION, id("nobody"), new PersonName("", "ก", "ข")),
                    new PostRetitled(ORGANISATION, id("no post"), "ก"),
                    new PostRetitled(ORGANISATION, id("engineer"), "ก"),
                    new PostAbolished(ORGANISATION, id("engineer")),
                    new AppointmentEnded(ORGANISATION, id("no appointment")),
                    new ActingRevoked(ORGANISATION, id("no order")),
                    new DelegationRevoked(ORGANISATION, id("no delegation")),
                    new AbsenceEnded(ORGANISATION, id("no absence")),
                    new DutyAssigned(ORGANISATION, id("clerk"), Duty.REGISTRY),
                    new DutyAssigned(ORGANISATION, id("no post"), Duty.REGISTRY),
                    new DutyWithdrawn(ORGANISATION, id("mayor"), Duty.REGISTRY));

    @ParameterizedTest
    @FieldSource("IMPOSSIBLE")
    void an_impossible_history_is_not_read_past(OfficeEvent event) {
        Office office = everything().office();
        assertThatThrownBy(() -> Office.evolve(office, event))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("impossible history");
    }

    @Test
    void nobody_who_is_unknown_comes_into_office() {
        OfficeStory story = municipality();
        assertThatThrownBy(() ->
                        story.then(
                                new PersonAppointed(
                                        ORGANISATION,
                                        id("appointment"),
                                        id("mayor"),
                                        id("nobody"),
                                        DAY)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> story.appointed("somchai", "no post"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothing_happens_to_an_office_before_its_founding() {
        assertThatThrownBy(() -> new OfficeStory(Office.unfounded()).withUnit("กองคลัง"))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Something of each kind. */
    private static OfficeStory everything() {
        return staffed()
                .then(new SettingsChosen(ORGANISATION, PAPERLIKE))
                .then(opened("ฝ่ายการเงิน", "กองคลัง"))
                .then(new UnitAliased(ORGANISATION, id("กองคลัง"), "คลัง"))
                .withUnit("กองที่ปิด")
                .then(new UnitClosed(ORGANISATION, id("กองที่ปิด"), id("กองคลัง")))
                .then(new AppointmentEnded(ORGANISATION, id("wichai@engineer")))
                .abolished("engineer")
                .acting("malee", "treasurer", ActingCause.UNABLE)
                .delegated("mayor", "clerk", "asset-loan")
                .substitutes("mayor", "clerk")
                .absent("mayor")
                .charged("clerk", Duty.REGISTRY)
                .charged("clerk", Duty.PUBLISHER);
    }

    private static OfficeStory nested() {
        return municipality()
                .then(opened("ฝ่ายการเงิน", "กองคลัง"))
                .then(opened("งานการเงิน", "ฝ่ายการเงิน"));
    }

    private static UnitOpened opened(String name, @Nullable String parent) {
        return new UnitOpened(
                ORGANISATION,
                id(name),
                name,
                parent == null ? null : id(parent),
                UnitKind.SECTION,
                null,
                DAY);
    }

    private static Office after(OfficeEvent event) {
        return municipality().then(event).office();
    }
}
