package bantuek.query.platform;

import bantuek.events.EventJson;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a program is told instead of an error page: the form in which the command side refuses, too.
 *
 * @param title in Thai
 * @param detail in English
 */
record ApiProblem(int status, String code, String title, String detail) {

    private static final String API = "/api/";

    static boolean concerns(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return (asked == null ? request.getRequestURI() : asked.toString()).startsWith(API);
    }

    /**
     * @param kind of the error page whose words these are
     */
    static ApiProblem of(HttpStatus status, String kind) {
        String key = "error." + kind + ".title";
        return new ApiProblem(
                status.value(),
                "read." + kind.toLowerCase(Locale.ROOT),
                Words.THAI.of(key),
                Words.ENGLISH.of(key));
    }

    ModelAndView page() {
        ModelAndView page = new ModelAndView((_, _, response) -> write(response));
        page.setStatus(HttpStatus.valueOf(status));
        return page;
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(EventJson.bytes(this));
    }
}
