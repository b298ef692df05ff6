package bantuek.command.account;

import bantuek.command.account.Accounts.Account;
import bantuek.command.office.OfficeCommand.AssignDuty;
import bantuek.command.office.OfficeCommand.CreatePost;
import bantuek.command.office.OfficeCommand.FoundOrganisation;
import bantuek.command.office.OfficeCommand.RegisterPerson;
import bantuek.command.platform.Caller;
import bantuek.command.platform.CommandDesk;
import bantuek.command.platform.CommandDesk.Together;
import bantuek.command.platform.Receipt;
import bantuek.command.platform.Rejected;
import bantuek.command.platform.SignedIn;
import bantuek.events.Check;
import bantuek.events.Limits;
import bantuek.events.office.Duty;
import bantuek.events.office.OrganisationKind;
import bantuek.events.office.PersonName;
import bantuek.events.office.PostRank;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The first visit: founds the organisation and gives it its first administrator. Once. */
@RestController
@RequestMapping("/setup")
class SetupController {

    private final Accounts accounts;
    private final CommandDesk desk;
    private final String code;

    SetupController(
            Accounts accounts, CommandDesk desk, @Value("${bantuek.setup-code:}") String code) {
        this.accounts = accounts;
        this.desk = desk;
        this.code = code;
    }

    record SetupRequest(
            @Nullable String code,
            @Nullable OrganisationKind kind,
            @Nullable String name,
            @Nullable String province,
            @Nullable PersonName administrator,
            @Nullable String username,
            @Nullable String password) {

        @Override
        public String toString() {
            return "SetupRequest[" + name + "]";
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt setUp(@RequestBody SetupRequest request) {
        UUID organisation = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        return desk.together(organisation, sender -> setUp(request, organisation, person, sender));
    }

    private void setUp(SetupRequest request, UUID organisation, UUID person, Together sender) {
        accounts.lockSetup();
        if (!accounts.none()) {
            throw new Rejected(AccountRejection.ALREADY_SET_UP);
        }
        requireCode(request.code);
        Credentials credentials =
                new Credentials(
                        Check.present(request.username, "username"),
                        Check.present(request.password, "password"));
        PersonName name = Check.present(request.administrator, "administrator");
        Caller administrator = firstAdministrator(organisation, person, name);
        found(command -> sender.send(administrator, command), request, organisation, person, name);
        accounts.open(new Account(UUID.randomUUID(), organisation, person, true), credentials);
    }

    /**
     * Every organisation of these kinds has an executive and a clerk, so both posts exist at once.
     * The clerk has every duty until it is given to others, so that somebody always can.
     */
    private static void found(
            Consumer<Object> office,
            SetupRequest request,
            UUID organisation,
            UUID person,
            PersonName administratorName) {
        OrganisationKind kind = Check.present(request.kind, "kind");
        String name = Check.text(request.name, "name", roomInTitles(kind));
        office.accept(
                new FoundOrganisation(
                        organisation, kind, name, Check.present(request.province, "province")));
        office.accept(new RegisterPerson(organisation, person, administratorName));
        office.accept(
                post(
                        organisation,
                        UUID.randomUUID(),
                        PostRank.EXECUTIVE,
                        kind.executiveTitle(name)));
        UUID clerk = UUID.randomUUID();
        office.accept(post(organisation, clerk, PostRank.CLERK, kind.clerkTitle(name)));
        for (Duty duty : Duty.values()) {
            office.accept(new AssignDuty(organisation, clerk, duty));
        }
    }

    private static CreatePost post(UUID organisation, UUID post, PostRank rank, String title) {
        return new CreatePost(organisation, post, rank, title, null);
    }

    /** How long the organisation's name may be, for its posts' titles to hold it. */
    private static int roomInTitles(OrganisationKind kind) {
        int longest = Math.max(kind.executiveTitle("").length(), kind.clerkTitle("").length());
        return Limits.NAME_CHARACTERS - longest;
    }

    private static Caller firstAdministrator(UUID organisation, UUID person, PersonName name) {
        return new Caller(
                new SignedIn(UUID.randomUUID(), organisation, person, name.printed(), true),
                null,
                null,
                UUID.randomUUID().toString(),
                "");
    }

    private void requireCode(@Nullable String given) {
        byte[] wanted = code.getBytes(StandardCharsets.UTF_8);
        byte[] said = (given == null ? "" : given.strip()).getBytes(StandardCharsets.UTF_8);
        if (wanted.length > 0 && !MessageDigest.isEqual(wanted, said)) {
            throw new Rejected(AccountRejection.WRONG_SETUP_CODE, Map.of(), "code");
        }
    }
}
