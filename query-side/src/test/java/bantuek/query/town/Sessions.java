package bantuek.query.town;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Leaves a session in the table, as the command side does after the right password. */
final class Sessions {

    private Sessions() {}

    static Browser signIn(ApplicationContext context, Browser browser, String username) {
        browser.cookie("BANTUEK", saved(sessions(context), username));
        return browser;
    }

    @SuppressWarnings("unchecked") // the repository's own kind of session is its private affair
    private static SessionRepository<Session> sessions(ApplicationContext context) {
        return (SessionRepository<Session>) context.getBean(SessionRepository.class);
    }

    private static String saved(SessionRepository<Session> sessions, String username) {
        Session session = sessions.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                username, null, List.of())));
        sessions.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
    }
}
