package bantuek.command.platform;

import bantuek.events.InvalidValue;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Turns what went wrong into an answer: a rule's code, or an opaque id for what nobody expected.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(Rejected rejected) {
        return answer(problems.problem(rejected));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(InvalidValue invalid) {
        return answer(problems.problem(invalid));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(AuthenticationException nobody) {
        return answer(HttpStatus.UNAUTHORIZED, "session.missing", Map.of(), null);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(MethodArgumentTypeMismatchException mismatch) {
        return answer(HttpStatus.NOT_FOUND, "request.unknown-address", Map.of(), null);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(Exception unexpected) {
        return answer(problems.problem(unexpected));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ResponseEntity<ProblemDetail> answer = notReadable(unreadable);
        return new ResponseEntity<>(answer.getBody(), answer.getHeaders(), answer.getStatusCode());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fault,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String code =
                switch (status.value()) {
                    case 404 -> "request.unknown-address";
                    case 405 -> "request.wrong-method";
                    case 406, 415 -> "request.wrong-media-type";
                    default -> "request.malformed";
                };
        ResponseEntity<ProblemDetail> answer = answer(status, code, Map.of(), null);
        return ResponseEntity.status(status)
                .headers(headers)
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }

    private ResponseEntity<ProblemDetail> notReadable(HttpMessageNotReadableException unreadable) {
        for (Throwable t = unreadable; t != null; t = t.getCause()) {
            switch (t) {
                case InvalidValue invalid -> {
                    return handle(invalid);
                }
                case UnrecognizedPropertyException unknown -> {
                    return atField("request.unknown-field", unknown.getPropertyName());
                }
                default -> {}
            }
        }
        return unreadable.getCause() instanceof DatabindException misplaced
                ? atField("request.wrong-type", fieldOf(misplaced))
                : atField("request.malformed", "");
    }

    /** Names a field that has a name; what else somebody typed as one is not repeated to them. */
    private ResponseEntity<ProblemDetail> atField(String code, String field) {
        return FIELD.matcher(field).matches()
                ? answer(HttpStatus.BAD_REQUEST, code, Map.of("field", field), field)
                : answer(HttpStatus.BAD_REQUEST, "request.malformed", Map.of(), null);
    }

    private static String fieldOf(DatabindException misplaced) {
        String field =
                misplaced.getPath().isEmpty()
                        ? null
                        : misplaced.getPath().getLast().getPropertyName();
        return field == null ? "" : field;
    }

    private ResponseEntity<ProblemDetail> answer(
            HttpStatusCode status, String code, Map<String, ?> data, @Nullable String field) {
        return answer(problems.problem(status, code, data, field));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
