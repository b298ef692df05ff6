package bantuek.command.register;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.platform.Rejected;
import bantuek.command.platform.RejectionCode;
import bantuek.command.register.RegisterCommand.EnterNumber;
import bantuek.command.register.RegisterCommand.IssueNumber;
import bantuek.command.register.RegisterCommand.ReserveNumber;
import bantuek.command.register.RegisterCommand.VoidNumber;
import bantuek.events.office.Duty;
import bantuek.events.office.DutyAssigned;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.OrganisationKind;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PersonName;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.PostCreated;
import bantuek.events.office.PostRank;
import bantuek.events.office.UnitKind;
import bantuek.events.office.UnitOpened;
import bantuek.events.register.RegisterEvent;
import bantuek.events.register.Series;
import bantuek.office.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What happens in one register, of กองคลัง unless another is asked for. */
final class RegisterStory {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    static final UUID ORGANISATION = new UUID(7, 1);
    static final UUID FINANCE = new UUID(7, 2);
    static final UUID SUPPLIES = new UUID(7, 3);
    static final UUID WORKS = new UUID(7, 4);
    static final UUID REGISTRAR = new UUID(8, 1);
    static final UUID MEMO = new UUID(1, 1);

    private static final UUID CLERK = new UUID(8, 2);

    private Office office = Office.unfounded();
    private Register state = Register.unopened();
    private LocalDate today = TODAY;
    private RegisterKey key;

    RegisterStory() {
        happened(
                new OrganisationFounded(
                        ORGANISATION,
                        OrganisationKind.SUBDISTRICT_MUNICIPALITY,
                        "บ้านสวนตาล",
                        "ลำปาง"));
        happened(unit(FINANCE, "กองคลัง", null, UnitKind.DIVISION, "ลป ๕๒๐๐๓"));
        happened(unit(SUPPLIES, "งานพัสดุ", FINANCE, UnitKind.SECTION, null));
        happened(unit(WORKS, "กองช่าง", null, UnitKind.DIVISION, null));
        happened(new PostCreated(ORGANISATION, CLERK, PostRank.CLERK, "ปลัดเทศบาล", null));
        happened(
                new PersonRegistered(
                        ORGANISATION, REGISTRAR, new PersonName("นาง", "บุญมี", "ศรีสุข")));
        happened(
                new PersonAppointed(
                        ORGANISATION, new UUID(9, 1), CLERK, REGISTRAR, TODAY.minusYears(1)));
        happened(new DutyAssigned(ORGANISATION, CLERK, Duty.REGISTRY));
        key = key(FINANCE, TODAY);
    }

    Office office() {
        return office;
    }

    Register state() {
        return state;
    }

    RegisterKey key() {
        return key;
    }

    RegisterKey key(UUID unit, LocalDate on) {
        return RegisterKey.of(ORGANISATION, office, unit, Series.GENERAL, on);
    }

    void happened(OfficeEvent event) {
        office = Office.evolve(office, event);
    }

    /** Another day, with the register of its year. */
    RegisterStory on(LocalDate day) {
        key = key(FINANCE, day);
        return today(day);
    }

    /** Another day, with the same register. */
    RegisterStory today(LocalDate day) {
        today = day;
        return this;
    }

    RegisterStory issued() {
        return given(whenIssued());
    }

    RegisterStory reserved() {
        return given(whenReserved());
    }

    RegisterStory entered(int number) {
        return given(whenEntered(number));
    }

    RegisterStory voided(int number) {
        return given(whenVoided(number));
    }

    RegisterStory voidedWithItsMemo(int number) {
        return given(whenVoidedWithItsMemo(number));
    }

    RegisterStory given(RegisterCommand command) {
        return given(when(command));
    }

    RegisterStory given(NumberWish wish) {
        return given(whenGiven(wish));
    }

    private RegisterStory given(Outcome outcome) {
        outcome.thenAllowed();
        outcome.events().forEach(event -> state = Register.evolve(state, event));
        return this;
    }

    Outcome whenIssued() {
        return when(new IssueNumber(key, null, "ประกาศ"));
    }

    Outcome whenReserved() {
        return when(new ReserveNumber(key, "คำสั่งด่วน"));
    }

    Outcome whenEntered(int number) {
        return when(new EnterNumber(key, number, "หนังสือเก่า", today));
    }

    Outcome whenVoided(int number) {
        return when(new VoidNumber(key, number, "พิมพ์ผิด"));
    }

    Outcome whenVoidedWithItsMemo(int number) {
        return outcome(() -> RegisterDecider.voidWithMemo(state, key.id(), number, "ถอนเรื่อง"));
    }

    Outcome when(RegisterCommand command) {
        return outcome(() -> RegisterDecider.decide(state, command, office, today));
    }

    /** A memo asks for its number. */
    Outcome whenGiven(NumberWish wish) {
        Entry entry = Entry.of(MEMO, "ขอยืม", office, FINANCE, wish.datedOn(today));
        return outcome(() -> RegisterDecider.give(state, key, wish, entry, today));
    }

    Outcome whenKeptBy(UUID person, RegisterKey register) {
        return outcome(() -> {
            RegisterDecider.registrar(register, person, office, today);
            return List.of();
        });
    }

    private static Outcome outcome(Supplier<List<RegisterEvent>> decision) {
        try {
            return new Outcome(decision.get(), null);
        } catch (Rejected rejected) {
            return new Outcome(List.of(), rejected);
        }
    }

    record Outcome(List<RegisterEvent> events, @Nullable Rejected rejected) {

        void then(RegisterEvent... expected) {
            assertThat(rejected).isNull();
            assertThat(events).containsExactly(expected);
        }

        void thenAllowed() {
            assertThat(rejected).isNull();
        }

        Rejected thenRefused(RejectionCode code) {
            assertThat(rejected).as("refusal").isNotNull();
            assertThat(rejected).extracting(Rejected::code).isEqualTo(code);
            return Objects.requireNonNull(rejected);
        }
    }

    private static UnitOpened unit(
            UUID id, String name, @Nullable UUID parent, UnitKind kind, @Nullable String code) {
        return new UnitOpened(ORGANISATION, id, name, parent, kind, code, null);
    }
}
