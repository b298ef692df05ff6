package bantuek.query.memo;

import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import bantuek.query.memo.Answer.Undoing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of a memo's route, and what was said there.
 *
 * @param stage when it is taken: steps of one stage side by side
 * @param answer the one that stands
 * @param superseded answers to another text, or taken back: they stay to be read
 * @param since when the memo came to wait there, as long as it does
 */
public record Step(
        RouteStep asked,
        int stage,
        @Nullable Answer answer,
        List<Answer> superseded,
        Marks marks,
        @Nullable Instant since) {

    static Step of(RouteStep asked, int place) {
        Integer stage = asked.stage();
        return new Step(asked, stage == null ? place : stage, null, List.of(), Marks.NONE, null);
    }

    public StepKind kind() {
        return asked.kind();
    }

    public UUID post() {
        return asked.post();
    }

    public String title() {
        return asked.title();
    }

    /** Whether the memo's way leads over an answer here at all. */
    boolean counts() {
        return kind().waits() && marks.passedOver() == null && !marks.dropped();
    }

    boolean isUnanswered() {
        return counts() && answer == null;
    }

    boolean asksForOpinion() {
        return kind() == StepKind.OPINION || kind() == StepKind.VIA;
    }

    /** All that were ever given here, whether they stand or not. */
    Stream<Answer> answers() {
        return Stream.concat(superseded.stream(), Stream.ofNullable(answer));
    }

    Stream<Signature> signatures() {
        return Stream.concat(
                answers().map(Answer::signature), Stream.ofNullable(marks.acknowledged()));
    }

    boolean isAgainst() {
        return answer != null && answer.isAgainst();
    }

    Step answered(Answer given) {
        return new Step(asked, stage, given, superseded, marks.unblocked(), since);
    }

    /** Which of its answers stands depends on what the memo says now. */
    Step on(String text) {
        List<Answer> all = new ArrayList<>(answers().toList());
        all.sort(Comparator.comparing(given -> given.signature().at()));
        Answer standing =
                all.stream().filter(given -> given.standsOn(text)).findFirst().orElse(null);
        all.remove(standing);
        return new Step(asked, stage, standing, List.copyOf(all), marks, since);
    }

    Step takenBack(Undoing how) {
        if (answer == null) {
            return this;
        }
        List<Answer> more = new ArrayList<>(superseded);
        more.add(answer.takenBack(how));
        return new Step(asked, stage, null, List.copyOf(more), marks, since);
    }

    Step cleared() {
        return marked(marks.cleared());
    }

    Step marked(Marks changed) {
        return new Step(asked, stage, answer, superseded, changed, since);
    }

    Step waiting(@Nullable Instant from) {
        return new Step(asked, stage, answer, superseded, marks, from);
    }
}
