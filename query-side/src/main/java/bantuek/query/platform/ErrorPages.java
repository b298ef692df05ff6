package bantuek.query.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Every error as a page that says what to do, never what broke inside. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return page(request, HttpStatus.NOT_FOUND, "");
    }

    /** Somebody closed a page that was still being told something: there is nobody to answer. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler
    ModelAndView unexpected(
            HttpServletRequest request, HttpServletResponse response, Exception fault) {
        if (fault instanceof ErrorResponse known) {
            known.getHeaders()
                    .forEach((name, values) ->
                            values.forEach(value -> response.addHeader(name, value)));
            return page(request, HttpStatus.valueOf(known.getStatusCode().value()), "");
        }
        String id = UUID.randomUUID().toString();
        log.error("unexpected, shown as {}", id, fault);
        return page(request, HttpStatus.INTERNAL_SERVER_ERROR, id);
    }

    /** Errors that no controller saw: refused by a filter, or no such address. */
    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return page(request, status == null ? HttpStatus.NOT_FOUND : status, "");
    }

    private ModelAndView page(HttpServletRequest request, HttpStatus status, String id) {
        String kind = kind(status);
        if (ApiProblem.concerns(request)) {
            return ApiProblem.of(status, kind).page();
        }
        Frame frame = frame(request);
        return Page.of(
                status,
                "error",
                frame,
                new ErrorPage(
                        frame.of("error." + kind + ".title"),
                        frame.of("error." + kind + ".advice"),
                        id));
    }

    /** The database may be what is broken: an error must not break its own page. */
    private Frame frame(HttpServletRequest request) {
        try {
            return frames.of(request);
        } catch (DataAccessException | TransactionException unknown) {
            return frames.ofOutsider(request);
        }
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case FORBIDDEN -> "forbidden";
            case CONTENT_TOO_LARGE -> "too-large";
            case INTERNAL_SERVER_ERROR, BAD_GATEWAY, SERVICE_UNAVAILABLE -> "unexpected";
            default -> "bad-request";
        };
    }
}
