package bantuek.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the frame of a page for a request. */
@Component
public class Frames {

    /** What the frame shows of the reader's office; the features that know it supply it. */
    public interface Surroundings {
        Around of(Viewer viewer);
    }

    public record Around(String organisation, String post, int waiting) {}

    private final Viewers viewers;
    private final Surroundings surroundings;

    Frames(Viewers viewers, Surroundings surroundings) {
        this.viewers = viewers;
        this.surroundings = surroundings;
    }

    public Frame of(HttpServletRequest request) {
        return of(request, viewer(request));
    }

    /** For when not even that can be found out, who looks. */
    Frame ofOutsider(HttpServletRequest request) {
        return of(request, null);
    }

    private Frame of(HttpServletRequest request, @Nullable Viewer viewer) {
        Around around = viewer == null ? new Around("", "", 0) : surroundings.of(viewer);
        Object token = request.getAttribute(CsrfToken.class.getName());
        Locale locale = RequestContextUtils.getLocale(request);
        return new Frame(
                Words.in(locale),
                request.getRequestURI(),
                viewer,
                around.organisation(),
                around.post(),
                around.waiting(),
                token instanceof CsrfToken known ? known.getParameterName() : "",
                token instanceof CsrfToken known ? known.getToken() : "");
    }

    private @Nullable Viewer viewer(HttpServletRequest request) {
        return request.getUserPrincipal() == null
                ? null
                : viewers.behind(request.getUserPrincipal().getName()).orElse(null);
    }
}
