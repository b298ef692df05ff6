package bantuek.command.memo;

import bantuek.events.WrittenOrder;
import bantuek.events.office.AbsenceRecorded;
import bantuek.events.office.ActingCause;
import bantuek.events.office.ActingKind;
import bantuek.events.office.ActingOrdered;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.DelegationOrdered;
import bantuek.events.office.Duty;
import bantuek.events.office.DutyAssigned;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OfficeSettings;
import bantuek.events.office.OfficeSettings.EmptyStep;
import bantuek.events.office.OfficeSettings.OwnMemo;
import bantuek.events.office.OfficeSettings.SameSignatory;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.OrganisationKind;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PersonName;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.PostCreated;
import bantuek.events.office.PostRank;
import bantuek.events.office.SettingsChosen;
import bantuek.events.office.UnitKind;
import bantuek.events.office.UnitOpened;
import bantuek.office.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office with its people, to which a test adds what its case is about. */
final class Town {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    static final UUID ORGANISATION = new UUID(7, 1);

    /** กองคลัง, with งานพัสดุ in it, and กองช่าง beside it. */
    static final UUID FINANCE = new UUID(7, 2);

    static final UUID SUPPLIES = new UUID(7, 3);
    static final UUID WORKS = new UUID(7, 4);

    static final WrittenOrder ORDER =
            new WrittenOrder("๑๒๙/๒๕๖๙", LocalDate.of(2026, 3, 1), "พ.ร.บ.เทศบาล พ.ศ. ๒๔๙๖");

    /** Somebody whom nobody knows here. */
    static final Official STRANGER = new Official(new UUID(6, 1), new UUID(6, 2), "คนนอก");

    /** Somebody with a post. */
    record Official(UUID person, UUID post, String title) {

        UUID appointment() {
            return new UUID(9, post.getLeastSignificantBits());
        }
    }

    private final List<OfficeEvent> history = new ArrayList<>();
    private Office office = Office.unfounded();
    private long last = 1_000;

    final Official officer;
    final Official otherOfficer;
    final Official storekeeper;
    final Official director;
    final Official storeHead;
    final Official engineer;
    final Official clerk;
    final Official mayor;

    Town() {
        happened(
                new OrganisationFounded(
                        ORGANISATION,
                        OrganisationKind.SUBDISTRICT_MUNICIPALITY,
                        "บ้านสวนตาล",
                        "ลำปาง"));
        happened(unit(FINANCE, "กองคลัง", null, UnitKind.DIVISION, "ลป ๕๒๐๐๓"));
        happened(unit(SUPPLIES, "งานพัสดุ", FINANCE, UnitKind.SECTION, null));
        happened(unit(WORKS, "กองช่าง", null, UnitKind.DIVISION, null));
        mayor = official(PostRank.EXECUTIVE, "นายกเทศมนตรี", null);
        clerk = official(PostRank.CLERK, "ปลัดเทศบาล", null);
        director = official(PostRank.UNIT_HEAD, "ผู้อำนวยการกองคลัง", FINANCE);
        storeHead = official(PostRank.UNIT_HEAD, "หัวหน้างานพัสดุ", SUPPLIES);
        engineer = official(PostRank.UNIT_HEAD, "ผู้อำนวยการกองช่าง", WORKS);
        officer = official(PostRank.OFFICER, "นักวิชาการเงินและบัญชี", FINANCE);
        otherOfficer = official(PostRank.OFFICER, "เจ้าพนักงานธุรการ", FINANCE);
        storekeeper = official(PostRank.OFFICER, "เจ้าพนักงานพัสดุ", SUPPLIES);
        for (Duty duty : Duty.values()) {
            happened(new DutyAssigned(ORGANISATION, clerk.post(), duty));
        }
    }

    Office office() {
        return office;
    }

    List<OfficeEvent> history() {
        return history;
    }

    Town happened(OfficeEvent event) {
        history.add(event);
        office = Office.evolve(office, event);
        return this;
    }

    Town settings(OfficeSettings settings) {
        return happened(new SettingsChosen(ORGANISATION, settings));
    }

    Town sameSignatory(SameSignatory choice) {
        OfficeSettings now = office.settings();
        return settings(
                new OfficeSettings(
                        now.numberAt(), choice, now.ownMemo(), now.emptyStep(), now.digits()));
    }

    Town ownMemo(OwnMemo choice) {
        OfficeSettings now = office.settings();
        return settings(
                new OfficeSettings(
                        now.numberAt(),
                        now.sameSignatory(),
                        choice,
                        now.emptyStep(),
                        now.digits()));
    }

    Town emptyStep(EmptyStep choice) {
        OfficeSettings now = office.settings();
        return settings(
                new OfficeSettings(
                        now.numberAt(), now.sameSignatory(), now.ownMemo(), choice, now.digits()));
    }

    /** A new post, and a new person in it. */
    Official official(PostRank rank, String title, @Nullable UUID unit) {
        Official official = new Official(newId(), newId(), title);
        happened(new PostCreated(ORGANISATION, official.post(), rank, title, unit));
        happened(
                new PersonRegistered(
                        ORGANISATION, official.person(), new PersonName("นาย", title, "")));
        appoint(official.person(), official);
        return official;
    }

    Town appoint(UUID person, Official to) {
        return happened(
                new PersonAppointed(
                        ORGANISATION, to.appointment(), to.post(), person, TODAY.minusYears(1)));
    }

    Town leaves(Official official) {
        return happened(new AppointmentEnded(ORGANISATION, official.appointment()));
    }

    /** รักษาราชการแทน, from the beginning of the month for three months. */
    Town acts(Official person, Official inPostOf, ActingCause cause) {
        return acts(person, inPostOf, cause, TODAY.minusDays(15), TODAY.plusMonths(3));
    }

    Town acts(Official person, Official inPostOf, ActingCause cause, LocalDate from, LocalDate to) {
        return happened(
                new ActingOrdered(
                        ORGANISATION,
                        newId(),
                        ActingKind.ACTING,
                        cause,
                        inPostOf.post(),
                        person.person(),
                        person.post(),
                        ORDER,
                        from,
                        to));
    }

    Town delegates(Official from, Official to, String... documentTypes) {
        return happened(
                new DelegationOrdered(
                        ORGANISATION,
                        newId(),
                        from.post(),
                        to.post(),
                        List.of(documentTypes),
                        ORDER,
                        TODAY.minusDays(15),
                        null));
    }

    Town isAway(Official official) {
        return happened(
                new AbsenceRecorded(ORGANISATION, newId(), official.post(), TODAY, null, "ลา"));
    }

    UUID newId() {
        return new UUID(8, ++last);
    }

    private static UnitOpened unit(
            UUID id, String name, @Nullable UUID parent, UnitKind kind, @Nullable String code) {
        return new UnitOpened(ORGANISATION, id, name, parent, kind, code, null);
    }
}
