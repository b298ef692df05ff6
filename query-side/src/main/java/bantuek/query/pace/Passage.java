package bantuek.query.pace;

import bantuek.events.memo.ActionRecorded;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.StepPassedOver;
import bantuek.query.memo.Course;
import bantuek.query.memo.State;
import bantuek.query.memo.Step;
import bantuek.query.pace.Stay.Signer;
import bantuek.query.platform.Occurrence;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A memo on its way, as far as it matters how long it took.
 *
 * @param submittedAt when it first set out; taken back to a draft, it has not
 */
record Passage(
        UUID organisation,
        Course course,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable Decision outcome,
        long version) {

    static Passage begun(MemoEvent event, Occurrence occurrence) {
        if (!(event instanceof MemoDrafted drafted) || occurrence.version() != 0) {
            throw occurrence.cannotHaveComeFirst(event);
        }
        return new Passage(
                occurrence.organisation(), Course.begun(drafted.text()), null, null, null, 0);
    }

    Passage after(MemoEvent event, Occurrence occurrence) {
        occurrence.requireAfter(version);
        Course next = course.after(event, occurrence);
        Instant submitted = submission(event, next, occurrence.at());
        return event instanceof DecisionRecorded decided
                ? new Passage(
                        organisation,
                        next,
                        submitted,
                        occurrence.at(),
                        decided.decision(),
                        occurrence.version())
                : new Passage(
                        organisation, next, submitted, decidedAt, outcome, occurrence.version());
    }

    private @Nullable Instant submission(MemoEvent event, Course next, Instant at) {
        if (next.state() == State.DRAFT) {
            return null;
        }
        return event instanceof MemoSubmitted ? at : submittedAt;
    }

    /** The waiting that an event ended, which led from here to what comes after it. */
    List<Stay> ended(Passage after, MemoEvent event, Occurrence occurrence) {
        List<Integer> stillOpen = after.course.open();
        return course.open().stream()
                .filter(place -> !stillOpen.contains(place))
                .map(place -> stay(place, ending(place, event), occurrence))
                .toList();
    }

    private Stay stay(int place, Ending ending, Occurrence occurrence) {
        Step step = course.step(place);
        Signer by =
                ending.acted()
                        ? new Signer(occurrence.person(), occurrence.name(), occurrence.titles())
                        : null;
        Instant came = Objects.requireNonNull(step.since());
        return new Stay(place, step, came, occurrence.at(), ending, by);
    }

    private static Ending ending(int place, MemoEvent event) {
        return switch (event) {
            case OpinionRecorded e -> signedOrSpared(e.step() == place || e.also().contains(place));
            case DecisionRecorded e -> signedOrSpared(e.step() == place);
            case ActionRecorded e -> signedOrSpared(e.step() == place);
            case StepPassedOver e -> e.step() == place ? Ending.PASSED_OVER : Ending.SPARED;
            case MemoReturned e when e.step() == place -> Ending.RETURNED;
            case MemoEvent _ -> Ending.TAKEN_AWAY;
        };
    }

    private static Ending signedOrSpared(boolean signed) {
        return signed ? Ending.SIGNED : Ending.SPARED;
    }

    /** The posts that it still has before it after those it waits at, stage by stage. */
    List<List<UUID>> ahead() {
        return course.ahead().stream()
                .map(stage -> stage.stream().map(Step::post).toList())
                .toList();
    }
}
