package bantuek.command.account;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks a password, unless there were too many wrong ones. */
@Component
class SignIn extends DaoAuthenticationProvider {

    /** Longer than any username that can exist; what is longer is not worth a row. */
    private static final int USERNAME_MOST = 40;

    private final SignInThrottle throttle;

    SignIn(Accounts accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        super(accounts);
        setPasswordEncoder(passwords);
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String username = Credentials.normalised(attempt.getName());
        String password = String.valueOf(attempt.getCredentials());
        if (username.length() > USERNAME_MOST || password.length() > Credentials.PASSWORD_MOST) {
            throw new BadCredentialsException("too long to be right");
        }
        String address = addressOf(attempt);
        if (throttle.refuses(username, address)) {
            throw new LockedException("too many wrong passwords");
        }
        try {
            Authentication signedIn = super.authenticate(attempt);
            throttle.succeeded(username, address);
            return signedIn;
        } catch (BadCredentialsException wrong) {
            throttle.failed(username, address);
            throw wrong;
        }
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
    }
}
