package bantuek.office;

import bantuek.events.WrittenOrder;
import bantuek.events.office.AbsenceRecorded;
import bantuek.events.office.ActingCause;
import bantuek.events.office.ActingKind;
import bantuek.events.office.ActingOrdered;
import bantuek.events.office.DelegationOrdered;
import bantuek.events.office.Duty;
import bantuek.events.office.DutyAssigned;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.OrganisationKind;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PersonName;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.PostAbolished;
import bantuek.events.office.PostCreated;
import bantuek.events.office.PostRank;
import bantuek.events.office.SubstitutesOrdered;
import bantuek.events.office.UnitOpened;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An office as it comes about, told with names in place of ids. */
record OfficeStory(Office office) {

    static final UUID ORGANISATION = id("organisation");
    static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    static final LocalDate LONG_AGO = LocalDate.of(2020, 10, 1);
    static final WrittenOrder ORDER =
            new WrittenOrder("๑๒๙/๒๕๖๙", LocalDate.of(2026, 6, 1), "พ.ร.บ.เทศบาล พ.ศ. ๒๔๙๖");
    static final WrittenOrder APPOINTMENT_ORDER =
            new WrittenOrder("๑๒/๒๕๖๓", LocalDate.of(2020, 9, 25), "มติคณะกรรมการพนักงานเทศบาล");

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A municipality with one division; every post but those of the deputies is there, and vacant.
     */
    static OfficeStory municipality() {
        return new OfficeStory(Office.unfounded())
                .then(
                        new OrganisationFounded(
                                ORGANISATION,
                                OrganisationKind.SUBDISTRICT_MUNICIPALITY,
                                "บ้านสวนตาล",
                                "ลำปาง"))
                .withUnit("กองคลัง")
                .withUnit("กองช่าง")
                .withPost("mayor", PostRank.EXECUTIVE, "นายกเทศมนตรี", null)
                .withPost("clerk", PostRank.CLERK, "ปลัดเทศบาล", null)
                .withPost("treasurer", PostRank.UNIT_HEAD, "ผู้อำนวยการกองคลัง", "กองคลัง")
                .withPost("engineer", PostRank.UNIT_HEAD, "ผู้อำนวยการกองช่าง", "กองช่าง")
                .withPost("accountant", PostRank.OFFICER, "นักวิชาการเงินและบัญชี", "กองคลัง");
    }

    /** The same, with somebody at every post. */
    static OfficeStory staffed() {
        return municipality()
                .appointed("somchai", "mayor")
                .appointed("pranee", "clerk")
                .appointed("kanda", "treasurer")
                .appointed("wichai", "engineer")
                .appointed("malee", "accountant");
    }

    OfficeStory then(OfficeEvent event) {
        return new OfficeStory(Office.evolve(office, event));
    }

    OfficeStory withUnit(String name) {
        return then(new UnitOpened(ORGANISATION, id(name), name));
    }

    OfficeStory withPost(String post, PostRank rank, String title, @Nullable String unit) {
        return then(
                new PostCreated(
                        ORGANISATION, id(post), rank, title, unit == null ? null : id(unit)));
    }

    OfficeStory withDeputy(String post) {
        return withPost(post, PostRank.DEPUTY_EXECUTIVE, "รองนายกเทศมนตรี", null);
    }

    OfficeStory withDeputyClerk(String post) {
        return withPost(post, PostRank.DEPUTY_CLERK, "รองปลัดเทศบาล", null);
    }

    OfficeStory withPerson(String name) {
        return office.people().containsKey(id(name))
                ? this
                : then(
                        new PersonRegistered(
                                ORGANISATION, id(name), new PersonName("", name, "ใจดี")));
    }

    OfficeStory appointed(String person, String post) {
        return appointed(person, post, LONG_AGO, null);
    }

    OfficeStory appointed(String person, String post, LocalDate from, @Nullable LocalDate to) {
        return withPerson(person)
                .then(
                        new PersonAppointed(
                                ORGANISATION,
                                id(person + "@" + post),
                                id(post),
                                id(person),
                                from,
                                to,
                                APPOINTMENT_ORDER));
    }

    OfficeStory acting(String person, String post, ActingCause cause) {
        return acting(person, post, cause, ActingKind.ACTING, null, DAY, DAY);
    }

    OfficeStory acting(
            String person,
            String post,
            ActingCause cause,
            ActingKind kind,
            @Nullable String ownPost,
            LocalDate from,
            @Nullable LocalDate to) {
        return withPerson(person)
                .then(
                        new ActingOrdered(
                                ORGANISATION,
                                id(person + " for " + post),
                                kind,
                                cause,
                                id(post),
                                id(person),
                                ownPost == null ? null : id(ownPost),
                                ORDER,
                                from,
                                to));
    }

    OfficeStory absent(String post) {
        return then(
                new AbsenceRecorded(ORGANISATION, id(post + " away"), id(post), DAY, DAY, "ลากิจ"));
    }

    OfficeStory substitutes(String post, String... substitutes) {
        return then(
                new SubstitutesOrdered(
                        ORGANISATION,
                        id(post),
                        Stream.of(substitutes).map(OfficeStory::id).toList(),
                        ORDER));
    }

    OfficeStory delegated(String post, String delegate, String... documentTypes) {
        return then(
                new DelegationOrdered(
                        ORGANISATION,
                        id(post + " to " + delegate),
                        id(post),
                        id(delegate),
                        List.of(documentTypes),
                        ORDER,
                        DAY,
                        DAY));
    }

    OfficeStory charged(String post, Duty duty) {
        return then(new DutyAssigned(ORGANISATION, id(post), duty));
    }

    OfficeStory abolished(String post) {
        return then(new PostAbolished(ORGANISATION, id(post)));
    }
}
