package bantuek.command.office;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.office.OfficeCommand.AbolishPost;
import bantuek.command.office.OfficeCommand.AppointPerson;
import bantuek.command.office.OfficeCommand.CloseUnit;
import bantuek.command.office.OfficeCommand.CreatePost;
import bantuek.command.office.OfficeCommand.FoundOrganisation;
import bantuek.command.office.OfficeCommand.OpenUnit;
import bantuek.command.office.OfficeCommand.OrderActing;
import bantuek.command.office.OfficeCommand.OrderDelegation;
import bantuek.command.office.OfficeCommand.OrderSubstitutes;
import bantuek.command.office.OfficeCommand.RecordAbsence;
import bantuek.command.office.OfficeCommand.RegisterPerson;
import bantuek.command.platform.Rejected;
import bantuek.command.platform.RejectionCode;
import bantuek.events.WrittenOrder;
import bantuek.events.office.ActingCause;
import bantuek.events.office.ActingKind;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OrganisationKind;
import bantuek.events.office.PersonName;
import bantuek.events.office.PostRank;
import bantuek.office.Office;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;

/** given(an office).when(a command).then(events | code), with names in place of ids. */
final class OfficeStory {

    static final UUID OFFICE = id("office");
    static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    static final LocalDate LONG_AGO = LocalDate.of(2020, 10, 1);
    static final WrittenOrder ORDER =
            new WrittenOrder("๑๒๙/๒๕๖๙", LocalDate.of(2026, 6, 1), "พ.ร.บ.เทศบาล พ.ศ. ๒๔๙๖");

    static final FoundOrganisation FOUND =
            new FoundOrganisation(
                    OFFICE, OrganisationKind.SUBDISTRICT_MUNICIPALITY, "บ้านสวนตาล", "ลำปาง");

    private OfficeStory() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Two divisions, every post vacant but the clerk's and that of the head of finance. */
    static Given office() {
        return new Given(Office.unfounded())
                .and(FOUND)
                .and(unit("กองคลัง", null))
                .and(unit("กองช่าง", null))
                .and(post("mayor", PostRank.EXECUTIVE, null))
                .and(post("clerk", PostRank.CLERK, null))
                .and(post("deputy", PostRank.DEPUTY_EXECUTIVE, null))
                .and(post("treasurer", PostRank.UNIT_HEAD, "กองคลัง"))
                .and(post("engineer", PostRank.UNIT_HEAD, "กองช่าง"))
                .and(post("accountant", PostRank.OFFICER, "กองคลัง"))
                .and(person("pranee"))
                .and(person("kanda"))
                .and(person("malee"))
                .and(appointment("pranee", "clerk", LONG_AGO, null))
                .and(appointment("kanda", "treasurer", LONG_AGO, null));
    }

    static OpenUnit unit(String name, @Nullable String parent) {
        return new OpenUnit(
                OFFICE, id(name), name, parent == null ? null : id(parent), null, null, null);
    }

    static CloseUnit closing(String unit) {
        return new CloseUnit(OFFICE, id(unit), null, DAY);
    }

    static RegisterPerson person(String name) {
        return new RegisterPerson(OFFICE, id(name), new PersonName("", name, "ใจดี"));
    }

    static CreatePost post(String post, PostRank rank, @Nullable String unit) {
        return new CreatePost(OFFICE, id(post), rank, post, unit == null ? null : id(unit));
    }

    static AbolishPost abolition(String post) {
        return new AbolishPost(OFFICE, id(post), DAY);
    }

    static AppointPerson appointment(
            String person, String post, LocalDate from, @Nullable LocalDate to) {
        return new AppointPerson(
                OFFICE, id(person + "@" + post + from), id(post), id(person), from, to, null);
    }

    static OrderActing acting(String person, String post, ActingCause cause) {
        return acting(person, post, cause, null, DAY, DAY.plusDays(10));
    }

    static OrderActing acting(
            String person,
            String post,
            ActingCause cause,
            @Nullable String ownPost,
            LocalDate from,
            @Nullable LocalDate to) {
        return new OrderActing(
                OFFICE,
                id(person + " for " + post + from),
                ActingKind.ACTING,
                cause,
                id(post),
                id(person),
                ownPost == null ? null : id(ownPost),
                ORDER,
                from,
                to);
    }

    static OrderDelegation delegation(String post, String delegate, String... documentTypes) {
        return delegation(post, delegate, DAY, DAY.plusDays(10), documentTypes);
    }

    static OrderDelegation delegation(
            String post,
            String delegate,
            LocalDate from,
            @Nullable LocalDate to,
            String... documentTypes) {
        return new OrderDelegation(
                OFFICE,
                id(post + " to " + delegate + from + List.of(documentTypes)),
                id(post),
                id(delegate),
                List.of(documentTypes),
                ORDER,
                from,
                to);
    }

    static OrderSubstitutes substitutes(String post, String... substitutes) {
        return new OrderSubstitutes(
                OFFICE, id(post), Stream.of(substitutes).map(OfficeStory::id).toList(), ORDER);
    }

    static RecordAbsence absence(String post, LocalDate from, @Nullable LocalDate to) {
        return new RecordAbsence(OFFICE, id(post + " away" + from), id(post), from, to, "ลากิจ");
    }

    record Given(Office office) {

        /** What went before, and was not refused. */
        Given and(OfficeCommand command) {
            Office next = office;
            for (OfficeEvent event : OfficeDecider.decide(office, command)) {
                next = Office.evolve(next, event);
            }
            return new Given(next);
        }

        Outcome when(OfficeCommand command) {
            try {
                return new Outcome(OfficeDecider.decide(office, command), null);
            } catch (Rejected rejected) {
                return new Outcome(List.of(), rejected);
            }
        }
    }

    record Outcome(List<OfficeEvent> events, @Nullable Rejected rejected) {

        void then(OfficeEvent event) {
            assertThat(rejected).isNull();
            assertThat(events).containsExactly(event);
        }

        void thenAllowed() {
            assertThat(rejected).isNull();
            assertThat(events).hasSize(1);
        }

        void thenNothing() {
            assertThat(rejected).isNull();
            assertThat(events).isEmpty();
        }

        void thenRefused(RejectionCode code, String field) {
            thenRefused(code);
            assertThat(rejected).extracting(Rejected::field).isEqualTo(field);
        }

        Outcome thenRefused(RejectionCode code) {
            assertThat(rejected).as("refusal").isNotNull();
            assertThat(rejected).extracting(Rejected::code).isEqualTo(code);
            return this;
        }

        void because(String data, Object value) {
            assertThat(rejected)
                    .extracting(Rejected::data, InstanceOfAssertFactories.MAP)
                    .containsEntry(data, value);
        }
    }
}
