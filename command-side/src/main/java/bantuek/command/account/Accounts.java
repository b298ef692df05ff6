package bantuek.command.account;

import bantuek.command.platform.People;
import bantuek.command.platform.Rejected;
import bantuek.command.platform.RequestRejection;
import bantuek.command.platform.SignedIn;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts with which people sign in. Rows, not events: no secret ever enters an event. */
@Component
class Accounts implements UserDetailsService, People {

    /** Whose it is, and what it may do. */
    record Account(UUID account, UUID organisation, UUID person, boolean administrator) {}

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /**
     * Opens an account once, however often it is asked for under the same id. A fingerprint of the
     * request is not kept, as other commands keep it: it would be easier to guess a password from.
     */
    void open(Account account, Credentials credentials) {
        boolean opened =
                jdbc.sql(
                                        """
                                        INSERT INTO command.account
                                            (account, organisation, person, administrator,
                                             username, password_hash)
                                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                                        """)
                                .params(
                                        account.account(),
                                        account.organisation(),
                                        account.person(),
                                        account.administrator(),
                                        credentials.username(),
                                        passwords.encode(credentials.password()))
                                .update()
                        == 1;
        if (!opened) {
            requireSame(account, credentials);
        }
    }

    private void requireSame(Account account, Credentials credentials) {
        boolean same =
                jdbc.sql(
                                """
                                SELECT organisation, person, administrator, username, password_hash
                                FROM command.account WHERE account = ?
                                """)
                        .param(account.account())
                        .query((row, _) ->
                                new Account(
                                                        account.account(),
                                                        row.getObject("organisation", UUID.class),
                                                        row.getObject("person", UUID.class),
                                                        row.getBoolean("administrator"))
                                                .equals(account)
                                        && row.getString("username").equals(credentials.username())
                                        && passwords.matches(
                                                credentials.password(),
                                                row.getString("password_hash")))
                        .optional()
                        .orElseThrow(() ->
                                new Rejected(
                                        AccountRejection.USERNAME_TAKEN,
                                        Map.of("username", credentials.username()),
                                        "username"));
        if (!same) {
            throw new Rejected(RequestRejection.KEY_REUSED);
        }
    }

    boolean none() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM command.account)")
                .query(Boolean.class)
                .single();
    }

    /** Only one first account: a second set-up at the same moment waits here, and then finds it. */
    void lockSetup() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('bantuek.setup'))").query().singleRow();
    }

    @Override
    public Optional<SignedIn> signedIn(String username) {
        return jdbc.sql(
                        """
                        SELECT account, organisation, person, name, administrator
                        FROM command.signed_in WHERE username = ?
                        """)
                .param(username)
                .query(SignedIn.class)
                .optional();
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return jdbc.sql(
                        "SELECT username, password_hash, enabled FROM command.account WHERE username = ?")
                .param(Credentials.normalised(username))
                .query((row, _) ->
                        User.withUsername(row.getString("username"))
                                .password(row.getString("password_hash"))
                                .disabled(!row.getBoolean("enabled"))
                                .build())
                .optional()
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(username));
    }
}
