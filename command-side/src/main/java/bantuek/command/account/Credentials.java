package bantuek.command.account;

import bantuek.events.Check;
import bantuek.events.InvalidValue;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A username and a password as somebody chose them. Never printed. */
record Credentials(String username, String password) {

    static final int PASSWORD_LEAST = 10;
    static final int PASSWORD_MOST = 200;

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    Credentials {
        username = normalised(Check.present(username, "username"));
        if (!USERNAME.matcher(username).matches()) {
            throw new InvalidValue("account.username-form", "username", Map.of());
        }
        Check.text(password, "password", PASSWORD_MOST);
        if (password.length() < PASSWORD_LEAST) {
            throw new InvalidValue(
                    "account.password-short", "password", Map.of("least", PASSWORD_LEAST));
        }
    }

    /** Whether it is worth asking; what no account can have is not even counted as a wrong try. */
    static boolean couldBe(String username, String password) {
        return USERNAME.matcher(username).matches() && password.length() <= PASSWORD_MOST;
    }

    static String normalised(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Credentials[" + username + "]";
    }
}
