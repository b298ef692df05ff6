package bantuek.command.account;

import bantuek.command.account.Accounts.Account;
import bantuek.command.office.Staff;
import bantuek.command.platform.Caller;
import bantuek.command.platform.Rejected;
import bantuek.events.Check;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts for people of the administrator's own organisation. */
@RestController
@RequestMapping("/accounts")
class AccountController {

    private final Accounts accounts;
    private final Staff staff;

    AccountController(Accounts accounts, Staff staff) {
        this.accounts = accounts;
        this.staff = staff;
    }

    record AccountRequest(
            @Nullable UUID person,
            @Nullable String username,
            @Nullable String password,
            @Nullable Boolean administrator) {

        @Override
        public String toString() {
            return "AccountRequest[" + username + "]";
        }
    }

    record Opened(UUID id) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Opened open(@RequestBody AccountRequest request, Caller caller) {
        UUID organisation = caller.asAdministrator().who().organisation();
        UUID person =
                staff.person(organisation, Check.present(request.person, "person"))
                        .orElseThrow(() ->
                                new Rejected(AccountRejection.UNKNOWN_PERSON, Map.of(), "person"))
                        .person();
        Credentials credentials =
                new Credentials(
                        Check.present(request.username, "username"),
                        Check.present(request.password, "password"));
        boolean administrator = Boolean.TRUE.equals(request.administrator);
        UUID account = caller.newId();
        accounts.open(new Account(account, organisation, person, administrator), credentials);
        return new Opened(account);
    }
}
