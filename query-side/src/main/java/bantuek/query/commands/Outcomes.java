package bantuek.query.commands;

import bantuek.query.platform.Words;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of many things that were asked for at once, each for itself. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Outcomes(List<Outcome> outcomes) {

    /**
     * @param receipt absent where it was not done
     * @param problem why it was not
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Outcome(
            UUID id, Answer.@Nullable Accepted receipt, Answer.@Nullable Refused problem) {

        public boolean isDone() {
            return receipt != null;
        }

        /** Empty where it was done. */
        public String sentence(Words words) {
            return problem == null ? "" : problem.problem(words).sentence();
        }
    }

    /** How far the log has come with the last of them; 0 where none was done. */
    public long position() {
        return outcomes.stream()
                .map(Outcome::receipt)
                .mapToLong(receipt ->
                        receipt == null || receipt.position() == null ? 0 : receipt.position())
                .max()
                .orElse(0);
    }
}
