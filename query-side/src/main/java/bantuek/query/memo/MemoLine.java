package bantuek.query.memo;

import bantuek.query.platform.Words;
import java.util.List;

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
                stateWords(line.state(), line.published(), line.waitingFor(), words),
                line.unitName() == null ? "" : line.unitName(),
                line.drafterName(),
                words.time(line.changedAt()),
                Words.machine(line.changedAt()));
    }

    public static String stateWords(
            State state, boolean published, List<String> waitingFor, Words words) {
        String stands = words.of("state." + state.name());
        if (published) {
            return words.of("state.published", stands);
        }
        if (waitingFor.isEmpty()) {
            return stands;
        }
        String titles = String.join(", ", waitingFor);
        return state == State.IN_REVIEW
                ? words.of("state.waiting-for", titles)
                : words.of("state.decided-waiting-for", stands, titles);
    }
}
