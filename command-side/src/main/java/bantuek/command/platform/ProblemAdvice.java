package bantuek.command.platform;

import bantuek.events.InvalidValue;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
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

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(Rejected rejected) {
        return answer(
                HttpStatus.valueOf(rejected.code().kind().status()),
                rejected.code().id(),
                rejected.data(),
                rejected.field());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(InvalidValue invalid) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT, invalid.code(), invalid.data(), invalid.field());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(AggregateNotFoundException unknown) {
        return answer(HttpStatus.NOT_FOUND, "memo.unknown", Map.of(), null);
    }

    /** The id is that of something else, such as the office. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(IncompatibleAggregateException unknown) {
        return answer(HttpStatus.NOT_FOUND, "memo.unknown", Map.of(), null);
    }

    /** Two commands at once on one memo: the log took one, the other is told that it came late. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(ConcurrencyException lost) {
        return answer(HttpStatus.PRECONDITION_FAILED, "request.stale", Map.of(), null);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(AggregateStreamCreationException twice) {
        return answer(HttpStatus.CONFLICT, "memo.already-drafted", Map.of(), null);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(MethodArgumentTypeMismatchException mismatch) {
        return answer(HttpStatus.NOT_FOUND, "request.unknown-address", Map.of(), null);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(Exception unexpected) {
        String id = UUID.randomUUID().toString();
        log.error("unexpected, shown as {}", id, unexpected);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR, "request.unexpected", Map.of("id", id), null);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return widen(notReadable(unreadable));
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
        return widen(answer(status, code, Map.of(), null));
    }

    private ResponseEntity<ProblemDetail> notReadable(HttpMessageNotReadableException unreadable) {
        for (Throwable t = unreadable; t != null; t = t.getCause()) {
            switch (t) {
                case InvalidValue invalid -> {
                    return handle(invalid);
                }
                case UnrecognizedPropertyException unknown -> {
                    return answer(
                            HttpStatus.BAD_REQUEST,
                            "request.unknown-field",
                            Map.of("field", unknown.getPropertyName()),
                            unknown.getPropertyName());
                }
                default -> {}
            }
        }
        return unreadable.getCause() instanceof DatabindException misplaced
                ? answer(
                        HttpStatus.BAD_REQUEST,
                        "request.wrong-type",
                        Map.of("field", fieldOf(misplaced)),
                        fieldOf(misplaced))
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
        return ResponseEntity.status(status).body(problems.problem(status, code, data, field));
    }

    private static ResponseEntity<Object> widen(ResponseEntity<ProblemDetail> answer) {
        return new ResponseEntity<>(answer.getBody(), answer.getHeaders(), answer.getStatusCode());
    }
}
