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
        if (!Credentials.couldBe(username, password)) {
            throw new BadCredentialsException("no account has these");
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
