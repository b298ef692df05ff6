package bantuek.command.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Stands in for the pages, which are the other side's: they put the token that commands must carry
 * into the session that both sides share, and show it masked.
 */
final class Pages {

    private static final String TOKEN =
            HttpSessionCsrfTokenRepository.class.getName() + ".CSRF_TOKEN";

    /** What a browser has after a page was shown to it. */
    record Shown(String session, String token) {}

    private Pages() {}

    static Shown show(RunningSide side, @Nullable String session) {
        return show(side.part(JdbcIndexedSessionRepository.class), session);
    }

    /** Puts something into a session, as a page may. */
    static void keep(RunningSide side, String session, String name, Object value) {
        keep(side.part(JdbcIndexedSessionRepository.class), session, name, value);
    }

    private static <S extends Session> Shown show(
            SessionRepository<S> sessions, @Nullable String id) {
        S known = id == null ? null : sessions.findById(id);
        S session = known == null ? sessions.createSession() : known;
        CsrfToken token = session.getAttribute(TOKEN);
        if (token == null) {
            token = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", UUID.randomUUID().toString());
            session.setAttribute(TOKEN, token);
        }
        sessions.save(session);
        return new Shown(session.getId(), masked(token.getToken()));
    }

    private static <S extends Session> void keep(
            SessionRepository<S> sessions, String id, String name, Object value) {
        S session = Objects.requireNonNull(sessions.findById(id));
        session.setAttribute(name, value);
        sessions.save(session);
    }

    /** As many bytes of mask as of token; a mask of zeros is one of those that there can be. */
    private static String masked(String token) {
        byte[] plain = token.getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[2 * plain.length];
        System.arraycopy(plain, 0, both, plain.length, plain.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }
}
