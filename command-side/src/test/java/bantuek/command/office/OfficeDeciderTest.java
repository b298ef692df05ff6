package bantuek.command.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.command.office.OfficeCommand.AppointPerson;
import bantuek.command.office.OfficeCommand.CreatePost;
import bantuek.command.office.OfficeCommand.EndAppointment;
import bantuek.command.office.OfficeCommand.FoundOrganisation;
import bantuek.command.office.OfficeCommand.OpenUnit;
import bantuek.command.office.OfficeCommand.RegisterPerson;
import bantuek.command.platform.Rejected;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.OrganisationKind;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PersonName;
import bantuek.events.office.PostRank;
import bantuek.events.office.UnitOpened;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfficeDeciderTest {

    private static final UUID OFFICE = new UUID(0, 1);
    private static final UUID UNIT = new UUID(0, 2);
    private static final UUID PERSON = new UUID(0, 3);
    private static final UUID OTHER_PERSON = new UUID(0, 4);
    private static final UUID POST = new UUID(0, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final FoundOrganisation FOUND =
            new FoundOrganisation(
                    OFFICE, OrganisationKind.SUBDISTRICT_MUNICIPALITY, "บ้านสวนตาล", "ลำปาง");

    private final Office staffed =
            after(
                    Office.unfounded(),
                    FOUND,
                    new OpenUnit(OFFICE, UNIT, "กองคลัง"),
                    new RegisterPerson(OFFICE, PERSON, new PersonName("นาย", "ก้อง", "ดี")),
                    new RegisterPerson(OFFICE, OTHER_PERSON, new PersonName("นาง", "แก้ว", "งาม")),
                    new CreatePost(OFFICE, POST, PostRank.UNIT_HEAD, "ผู้อำนวยการกองคลัง", UNIT));

    @Test
    void an_organisation_is_founded_once() {
        refused(() -> OfficeDecider.decide(staffed, FOUND), "office.already-founded");
    }

    @Test
    void nothing_happens_in_an_organisation_that_was_never_founded() {
        refused(
                () -> OfficeDecider.decide(Office.unfounded(), new OpenUnit(OFFICE, UNIT, "กอง")),
                "office.unknown-organisation");
    }

    @Test
    void a_unit_is_opened_under_a_name_of_its_own() {
        UUID other = new UUID(0, 20);
        assertThat(OfficeDecider.decide(staffed, new OpenUnit(OFFICE, other, "กองช่าง")))
                .isEqualTo(new UnitOpened(OFFICE, other, "กองช่าง"));
        refused(
                () -> OfficeDecider.decide(staffed, new OpenUnit(OFFICE, other, "กองคลัง")),
                "office.unit-name-taken");
        refused(
                () -> OfficeDecider.decide(staffed, new OpenUnit(OFFICE, UNIT, "กองช่าง")),
                "office.already-there");
    }

    @Test
    void a_unit_has_one_head_and_an_organisation_one_executive_and_one_clerk() {
        refused(() -> create(staffed, PostRank.UNIT_HEAD, UNIT), "office.rank-taken");
        Office led = after(staffed, post(PostRank.EXECUTIVE, null), post(PostRank.CLERK, null));
        refused(() -> create(led, PostRank.EXECUTIVE, null), "office.rank-taken");
        refused(() -> create(led, PostRank.CLERK, null), "office.rank-taken");
    }

    @Test
    void a_unit_has_as_many_officers_as_it_needs() {
        Office more = after(staffed, post(PostRank.OFFICER, UNIT), post(PostRank.OFFICER, UNIT));
        assertThat(more.posts()).hasSize(3);
    }

    @Test
    void a_post_belongs_to_a_unit_that_exists() {
        refused(() -> create(staffed, PostRank.UNIT_HEAD, new UUID(9, 9)), "office.unknown-unit");
    }

    @Test
    void a_person_is_appointed_to_a_vacant_post() {
        UUID appointment = new UUID(0, 30);
        assertThat(
                        OfficeDecider.decide(
                                staffed,
                                new AppointPerson(OFFICE, appointment, POST, PERSON, TODAY)))
                .isEqualTo(new PersonAppointed(OFFICE, appointment, POST, PERSON, TODAY));
    }

    @Test
    void a_post_is_held_by_one_person_at_a_time_and_free_again_afterwards() {
        UUID first = new UUID(0, 30);
        UUID second = new UUID(0, 31);
        AppointPerson successor = new AppointPerson(OFFICE, second, POST, OTHER_PERSON, TODAY);
        Office held = after(staffed, new AppointPerson(OFFICE, first, POST, PERSON, TODAY));
        refused(() -> OfficeDecider.decide(held, successor), "office.post-held");
        Office vacant = after(held, new EndAppointment(OFFICE, first));
        assertThat(OfficeDecider.decide(vacant, successor)).isInstanceOf(PersonAppointed.class);
    }

    @Test
    void only_known_people_are_appointed_to_known_posts() {
        UUID unknown = new UUID(9, 9);
        refused(
                () ->
                        OfficeDecider.decide(
                                staffed, new AppointPerson(OFFICE, unknown, POST, unknown, TODAY)),
                "office.unknown-person");
        refused(
                () ->
                        OfficeDecider.decide(
                                staffed,
                                new AppointPerson(OFFICE, unknown, unknown, PERSON, TODAY)),
                "office.unknown-post");
    }

    @Test
    void an_appointment_ends_once() {
        UUID appointment = new UUID(0, 30);
        EndAppointment end = new EndAppointment(OFFICE, appointment);
        Office held = after(staffed, new AppointPerson(OFFICE, appointment, POST, PERSON, TODAY));
        assertThat(OfficeDecider.decide(held, end))
                .isEqualTo(new AppointmentEnded(OFFICE, appointment));
        Office vacant = after(held, end);
        refused(() -> OfficeDecider.decide(vacant, end), "office.unknown-appointment");
    }

    private static void create(Office office, PostRank rank, @Nullable UUID unit) {
        OfficeDecider.decide(office, post(rank, unit));
    }

    private static CreatePost post(PostRank rank, @Nullable UUID unit) {
        return new CreatePost(OFFICE, UUID.randomUUID(), rank, "ตำแหน่ง", unit);
    }

    private static Office after(Office office, OfficeCommand... commands) {
        Office result = office;
        for (OfficeCommand command : commands) {
            result = Office.evolve(result, OfficeDecider.decide(result, command));
        }
        return result;
    }

    private static void refused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.code().id()).isEqualTo(code));
    }
}
