package bantuek.command.platform;

import bantuek.events.InvalidValue;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every refusal as problem+json: a stable code, and a Thai and an English sentence. */
@Component
public class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final Sentences sentences;
    private final JsonMapper json;

    Problems(Sentences sentences, JsonMapper json) {
        this.sentences = sentences;
        this.json = json;
    }

    ProblemDetail problem(
            HttpStatusCode status, String code, Map<String, ?> data, @Nullable String field) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(sentences.thai(code, data));
        problem.setDetail(sentences.english(code, data));
        problem.setProperty("code", code);
        if (field != null) {
            problem.setProperty("field", field);
        }
        return problem;
    }

    /** What went wrong with a command: a rule's code, or an opaque id for what nobody expected. */
    ProblemDetail problem(Exception why) {
        return switch (why) {
            case Rejected rejected -> problem(rejected);
            case InvalidValue invalid ->
                    problem(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            invalid.code(),
                            invalid.data(),
                            invalid.field());
            default -> unexpected(why);
        };
    }

    private ProblemDetail problem(Rejected rejected) {
        ProblemDetail problem =
                problem(
                        HttpStatus.valueOf(rejected.code().kind().status()),
                        rejected.code().id(),
                        rejected.data(),
                        rejected.field());
        if (!rejected.findings().isEmpty()) {
            problem.setProperty("findings", rejected.findings());
        }
        return problem;
    }

    private ProblemDetail unexpected(Exception why) {
        String id = UUID.randomUUID().toString();
        log.error("unexpected, shown as {}", id, why);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR, "request.unexpected", Map.of("id", id), null);
    }

    /** For where no controller is reached: filters. */
    void write(HttpServletResponse response, HttpStatus status, String code) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem(status, code, Map.of(), null));
    }
}
