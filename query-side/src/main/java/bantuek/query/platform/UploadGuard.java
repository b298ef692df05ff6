package bantuek.query.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before whatever reads a form with files, which fills a disk: lets in those who have signed
 * in, at the places that take files, a few at a time, and no more than there is room for.
 */
@Component
@Order(UploadGuard.AFTER_THE_SESSION_AND_BEFORE_SECURITY)
class UploadGuard extends OncePerRequestFilter {

    static final int AFTER_THE_SESSION_AND_BEFORE_SECURITY = -200;

    /**
     * The places that take files, and how much each: for a memo, a dozen photos of a telephone; for
     * a report, one document. The proxy and the folder for what comes in are made for it.
     */
    private static final Map<Pattern, Long> PLACES =
            Map.of(
                    Pattern.compile("/memos/[^/]+/files"), 64_000_000L,
                    Pattern.compile("/memos/[^/]+/report/import"), 24_000_000L);

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = most(request);
        if (most == 0) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (!isSignedIn(request)) {
            new SeeOther("/sign-in").render(null, request, response);
        } else if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > most) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!takesPlace()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                places.release();
            }
        }
    }

    private static long most(HttpServletRequest request) {
        return PLACES.entrySet().stream()
                .filter(_ -> HttpMethod.POST.matches(request.getMethod()))
                .filter(place -> place.getKey().matcher(request.getRequestURI()).matches())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(
                                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        != null;
    }

    private boolean takesPlace() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
