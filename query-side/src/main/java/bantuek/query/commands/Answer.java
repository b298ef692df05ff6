package bantuek.query.commands;

import bantuek.query.platform.Words;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the command side said. */
public sealed interface Answer {

    /** It was not done, or nobody knows. */
    sealed interface Refusal extends Answer {
        Problem problem(Words words);
    }

    /** It was done, and the log stands here now; an account, which is no event, has no position. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Accepted(UUID id, @Nullable Long position) implements Answer {

        public Accepted {
            Objects.requireNonNull(id);
        }
    }

    /** It was not done, and this is why: a stable code and a sentence in each language. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Refused(int status, String code, String title, String detail, @Nullable String field)
            implements Refusal {

        public Refused {
            Objects.requireNonNull(code);
            Objects.requireNonNull(title);
            Objects.requireNonNull(detail);
            if (!HttpStatus.valueOf(status).isError()) {
                throw new IllegalArgumentException("not a refusal: " + status);
            }
        }

        @Override
        public Problem problem(Words words) {
            return new Problem(code, words.thai() ? title : detail, field);
        }
    }

    /** Nobody knows: it may or may not have been done, and may be sent again with the same key. */
    record Unreachable() implements Refusal {

        @Override
        public Problem problem(Words words) {
            return new Problem("command-side.unreachable", words.of("problem.unreachable"), null);
        }
    }
}
