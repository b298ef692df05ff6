package bantuek.query.intake;

import bantuek.query.platform.Words;
import java.util.List;

/** What came of reading something from outside. */
public sealed interface Outcome {

    /** At least one table, and a report of what was understood and what was not. */
    record Understood(Kind kind, List<Table> tables, List<Finding> findings) implements Outcome {

        public Understood {
            tables = List.copyOf(tables);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Nothing of it was taken.
     *
     * @param limit the limit that it goes beyond, zero where it is no question of a limit
     */
    record Refused(Refusal refusal, int limit) implements Outcome {

        /** Says why, and what to do instead. */
        public String sentence(Words words) {
            return words.of("intake.refused." + refusal, words.number(limit));
        }
    }
}
