package bantuek.query.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets in who has signed in with an account that is still open. */
@Component
class ActiveAccounts implements AuthorizationManager<RequestAuthorizationContext> {

    private final AuthenticationTrustResolverImpl trust = new AuthenticationTrustResolverImpl();
    private final Viewers viewers;

    ActiveAccounts(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> supplier,
            RequestAuthorizationContext request) {
        Authentication authentication = supplier.get();
        if (!trust.isAuthenticated(authentication)) {
            return new AuthorizationDecision(false);
        }
        if (viewers.behind(authentication.getName()).isEmpty()) {
            // Not "you may not", but "who are you": back to the sign-in page.
            throw new DisabledException("the account was closed");
        }
        return new AuthorizationDecision(true);
    }
}
