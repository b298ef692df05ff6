package bantuek.command.office;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.api.TestOffice;
import bantuek.command.office.OfficeCommand.FoundOrganisation;
import bantuek.command.office.OfficeCommand.OpenUnit;
import bantuek.command.office.OfficeCommand.RegisterPerson;
import bantuek.command.platform.Instruction;
import bantuek.command.platform.Rejected;
import bantuek.events.Actor;
import bantuek.events.Provenance;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.OrganisationKind;
import bantuek.events.office.PersonName;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.UnitOpened;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shell alone: what reaches the rules, and that the seats learn of every event. */
@Tag("database")
class OfficeAggregateTest {

    private final UUID organisation = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final UUID unit = UUID.randomUUID();
    private final Seats seats = TestOffice.shared().side.part(Seats.class);
    private final AggregateTestFixture<OfficeAggregate> fixture =
            new AggregateTestFixture<>(OfficeAggregate.class);

    OfficeAggregateTest() {
        fixture.registerInjectableResource(seats);
        fixture.registerCommandTargetResolver(OfficeConfiguration::target);
    }

    @Test
    void founding_begins_an_office() {
        fixture.givenNoPriorActivity()
                .when(
                        new FoundOrganisation(
                                organisation,
                                OrganisationKind.SUBDISTRICT_MUNICIPALITY,
                                "บ้านสวนตาล",
                                "ลำปาง"),
                        byAdministrator())
                .expectEvents(founded());
    }

    @Test
    void a_person_who_is_registered_is_known_to_the_seats() {
        PersonName name = new PersonName("นาง", "กานดา", "ใจกว้าง");
        fixture.given(founded())
                .when(new RegisterPerson(organisation, person, name), byAdministrator())
                .expectEvents(new PersonRegistered(organisation, person, name));
        assertThat(seats.person(organisation, person))
                .isEqualTo(Optional.of(new Actor(person, "นางกานดา ใจกว้าง")));
    }

    @Test
    void what_the_rules_reject_adds_nothing() {
        fixture.given(founded(), new UnitOpened(organisation, unit, "กองคลัง"))
                .when(new OpenUnit(organisation, UUID.randomUUID(), "กองคลัง"), byAdministrator())
                .expectException(Rejected.class)
                .expectNoEvents();
    }

    private OrganisationFounded founded() {
        return new OrganisationFounded(
                organisation, OrganisationKind.SUBDISTRICT_MUNICIPALITY, "บ้านสวนตาล", "ลำปาง");
    }

    private MetaData byAdministrator() {
        Provenance provenance =
                new Provenance(
                        new Actor(UUID.randomUUID(), "ผู้ดูแลระบบ"),
                        List.of(),
                        organisation,
                        "request",
                        "test");
        return new Instruction(provenance, null).toMetadata();
    }
}
