package bantuek.query.memo;

import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.Wording;
import bantuek.query.memo.Answer.Undoing;
import java.time.Instant;
import java.util.ArrayList;
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

    /** Its last answer stands if the memo says now what it said then; earlier ones never do. */
    Step on(Wording said) {
        List<Answer> all = answers().toList();
        if (all.isEmpty() || !all.getLast().standsOn(said)) {
            return new Step(asked, stage, null, all, marks, since);
        }
        List<Answer> earlier = all.subList(0, all.size() - 1);
        return new Step(asked, stage, all.getLast(), List.copyOf(earlier), marks, since);
    }

    /** What was given on an earlier text is asked for anew as well, should that text come back. */
    Step takenBack(Undoing how) {
        List<Answer> all = new ArrayList<>(answers().toList());
        if (all.isEmpty() || all.getLast().undone() != null) {
            return this;
        }
        Answer last = all.removeLast();
        all.add(last.takenBack(answer == null ? Undoing.EARLIER_TEXT : how));
        return new Step(asked, stage, null, List.copyOf(all), marks, since);
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
