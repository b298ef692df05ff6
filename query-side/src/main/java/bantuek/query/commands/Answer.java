package bantuek.query.commands;

import bantuek.query.platform.Words;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the command side said. */
public sealed interface Answer {

    /** It was done, and the log stands here now. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Accepted(@Nullable UUID id, long version, long position) implements Answer {}

    /** It was not done, and this is why: a stable code and a sentence in each language. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Refused(int status, String code, String title, String detail, @Nullable String field)
            implements Answer {

        public Problem problem(Words words) {
            return new Problem(code, words.thai() ? title : detail, field);
        }
    }

    /** Nobody knows: it may or may not have been done, and may be sent again with the same key. */
    record Unreachable() implements Answer {

        public Problem problem(Words words) {
            return new Problem("command-side.unreachable", words.of("problem.unreachable"), null);
        }
    }
}
