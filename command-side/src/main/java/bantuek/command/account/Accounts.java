package bantuek.command.account;

import bantuek.command.platform.People;
import bantuek.command.platform.Rejected;
import bantuek.command.platform.SignedIn;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
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

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    UUID open(UUID organisation, UUID person, Credentials credentials, boolean administrator) {
        UUID account = UUID.randomUUID();
        try {
            jdbc.sql(
                            """
                            INSERT INTO command.account
                                (account, organisation, person, username, password_hash, administrator)
                            VALUES (?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            account,
                            organisation,
                            person,
                            credentials.username(),
                            passwords.encode(credentials.password()),
                            administrator)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Rejected(
                    AccountRejection.USERNAME_TAKEN,
                    Map.of("username", credentials.username()),
                    "username");
        }
        return account;
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
