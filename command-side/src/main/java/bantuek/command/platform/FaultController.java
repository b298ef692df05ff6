package bantuek.command.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers for what failed before a command was reached: in a filter, or in the server itself. */
@RestController
class FaultController implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(FaultController.class);

    private final Problems problems;

    FaultController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request) {
        HttpStatus status = statusOf(request);
        return switch (status) {
            case NOT_FOUND -> answer(status, "request.unknown-address", Map.of());
            case METHOD_NOT_ALLOWED -> answer(status, "request.wrong-method", Map.of());
            case CONTENT_TOO_LARGE -> answer(status, "request.too-large", Map.of());
            default ->
                    status.is4xxClientError()
                            ? answer(status, "request.malformed", Map.of())
                            : unexpected();
        };
    }

    /** What was thrown, if anything, the server has logged by now. */
    private ResponseEntity<ProblemDetail> unexpected() {
        String id = UUID.randomUUID().toString();
        log.error("the fault above is shown as {}", id);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "request.unexpected", Map.of("id", id));
    }

    /** Somebody who asks for this address itself asks for one that does not exist. */
    private static HttpStatus statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? HttpStatus.valueOf(status)
                : HttpStatus.NOT_FOUND;
    }

    private ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String code, Map<String, ?> data) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.problem(status, code, data, null));
    }
}
