package bantuek.command.api;

import bantuek.command.office.OfficeCommand;
import bantuek.command.office.OfficeCommand.AppointPerson;
import bantuek.command.office.OfficeCommand.CreatePost;
import bantuek.command.office.OfficeCommand.FoundOrganisation;
import bantuek.command.office.OfficeCommand.OpenUnit;
import bantuek.command.office.OfficeCommand.RegisterPerson;
import bantuek.command.platform.Caller;
import bantuek.command.platform.CommandDesk;
import bantuek.command.platform.SignedIn;
import bantuek.events.office.OrganisationKind;
import bantuek.events.office.PersonName;
import bantuek.events.office.PostRank;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A second organisation in the same installation, which set-up can't make: one officer, one unit.
 */
final class OtherOffice {

    private static final String USERNAME = "stranger";

    private final TestOffice neighbour;
    private final UUID organisation = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    final UUID unit = UUID.randomUUID();
    final Browser officer;

    OtherOffice(TestOffice neighbour) {
        this.neighbour = neighbour;
        UUID post = UUID.randomUUID();
        send(
                new FoundOrganisation(
                        organisation, OrganisationKind.TOWN_MUNICIPALITY, "อื่น", "ลำพูน"));
        send(new RegisterPerson(organisation, person, new PersonName("นาย", "ต่างถิ่น", "")));
        send(new OpenUnit(organisation, unit, "กองคลัง"));
        send(new CreatePost(organisation, post, PostRank.OFFICER, "เจ้าหน้าที่", unit));
        send(
                new AppointPerson(
                        organisation, UUID.randomUUID(), post, person, LocalDate.of(2025, 1, 1)));
        openAccount();
        officer = new Browser(neighbour.side).signedIn(USERNAME, TestOffice.PASSWORD);
    }

    UUID draft() {
        return officer.to("/memos").send(Memos.draftOf(unit, "ของที่อื่น")).id();
    }

    private void send(OfficeCommand command) {
        SignedIn founder = new SignedIn(UUID.randomUUID(), organisation, person, "ผู้ตั้ง", true);
        Caller caller = new Caller(founder, null, null, UUID.randomUUID().toString(), "");
        neighbour.side.part(CommandDesk.class).carryOut(caller, organisation, command);
    }

    private void openAccount() {
        neighbour
                .rows
                .sql(
                        """
                        INSERT INTO command.account
                            (account, organisation, person, username, password_hash, administrator)
                        SELECT gen_random_uuid(), ?, ?, ?, password_hash, true
                        FROM command.account WHERE username = 'admin'
                        """)
                .params(organisation, person, USERNAME)
                .update();
    }
}
