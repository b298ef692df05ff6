package bantuek.query.memo;

import bantuek.query.platform.Words;
import org.jspecify.annotations.Nullable;

/** One memo in a list. */
public record MemoLine(
        String href,
        String subject,
        String state,
        String stateWords,
        String unit,
        String drafter,
        String changed,
        String machineTime) {

    public static MemoLine of(Memos.Line line, Words words) {
        return new MemoLine(
                "/memos/" + line.memo(),
                line.subject(),
                line.state().name(),
                stateWords(line.state(), line.waitingFor(), words),
                line.unitName() == null ? "" : line.unitName(),
                line.drafterName(),
                words.time(line.changedAt()),
                Words.machine(line.changedAt()));
    }

    static String stateWords(State state, @Nullable String waitingFor, Words words) {
        return waitingFor == null
                ? words.of("state." + state.name())
                : words.of("state.waiting-for", waitingFor);
    }
}
