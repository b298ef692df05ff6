package bantuek.command.account;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down without letting a stranger lock the mayor out: few tries for one name from
 * one address, more for an address, many for a name.
 */
@Component
class SignInThrottle {

    static final int MOST_FOR_NAME_AND_ADDRESS = 5;
    static final int MOST_FOR_ADDRESS = 50;
    static final int MOST_FOR_NAME = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;

    SignInThrottle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean refuses(String username, String address) {
        return jdbc.sql(
                        """
                        SELECT count(*) FILTER (WHERE username = :username AND address = :address) >= :both
                            OR count(*) FILTER (WHERE address = :address) >= :of_address
                            OR count(*) FILTER (WHERE username = :username) >= :of_name
                        FROM command.sign_in_failure
                        WHERE (username = :username OR address = :address)
                          AND at > now() - make_interval(secs => :window)
                        """)
                .param("username", username)
                .param("address", address)
                .param("both", MOST_FOR_NAME_AND_ADDRESS)
                .param("of_address", MOST_FOR_ADDRESS)
                .param("of_name", MOST_FOR_NAME)
                .param("window", WINDOW.toSeconds())
                .query(Boolean.class)
                .single();
    }

    void failed(String username, String address) {
        jdbc.sql("DELETE FROM command.sign_in_failure WHERE at < now() - make_interval(secs => ?)")
                .param(WINDOW.toSeconds())
                .update();
        jdbc.sql("INSERT INTO command.sign_in_failure (username, address) VALUES (?, ?)")
                .params(username, address)
                .update();
    }

    void succeeded(String username, String address) {
        jdbc.sql("DELETE FROM command.sign_in_failure WHERE username = ? AND address = ?")
                .params(username, address)
                .update();
    }
}
