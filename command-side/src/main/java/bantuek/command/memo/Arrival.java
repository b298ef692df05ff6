package bantuek.command.memo;

import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.PassingReason;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.office.OfficeSettings.EmptyStep;
import bantuek.events.office.OfficeSettings.OwnMemo;
import bantuek.office.Authority.Signatory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happens when a memo comes to its next steps: it waits, or it says that nobody can sign
 * there, or where the office has set so it passes, for everybody to see. Never in silence.
 */
final class Arrival {

    private Arrival() {}

    /** An event that takes the memo to where it is going, and what happens there. */
    static List<MemoEvent> after(
            MemoEvent event, Matter matter, Journey arriving, Circumstances now) {
        List<MemoEvent> events = new ArrayList<>();
        events.add(event);
        events.addAll(of(event.memo(), matter, arriving, now));
        return events;
    }

    private static List<MemoEvent> of(
            UUID memo, Matter matter, Journey arriving, Circumstances now) {
        List<MemoEvent> events = new ArrayList<>();
        Journey journey = arriving;
        boolean moving = true;
        while (moving) {
            moving = false;
            for (int step : journey.open()) {
                List<Signatory> signatories =
                        now.signatories(journey.step(step).post(), matter.documentType());
                PassingReason passing =
                        whyPassed(journey.step(step).kind(), signatories, matter, now);
                if (passing != null) {
                    events.add(new StepPassedOver(memo, step, passing));
                    journey = journey.passedOver(step);
                    moving = true;
                } else if (nobodyCan(journey.step(step).kind(), signatories, matter, now)
                        && !journey.legs().get(step).blocked()) {
                    events.add(new StepBlocked(memo, step));
                    journey = journey.blocked(step);
                }
            }
        }
        return events;
    }

    /** Only an opinion is ever passed over: a decision waits for somebody who may take it. */
    static @Nullable PassingReason whyPassed(
            StepKind kind, List<Signatory> signatories, Matter matter, Circumstances now) {
        if (kind != StepKind.OPINION && kind != StepKind.VIA) {
            return null;
        }
        if (signatories.isEmpty()) {
            return now.office().settings().emptyStep() == EmptyStep.PASS_OVER
                    ? PassingReason.VACANT
                    : null;
        }
        return onlyDrafter(signatories, matter)
                        && now.office().settings().ownMemo() == OwnMemo.PASS_OVER
                ? PassingReason.OWN_MEMO
                : null;
    }

    private static boolean nobodyCan(
            StepKind kind, List<Signatory> signatories, Matter matter, Circumstances now) {
        boolean ownForbidden =
                kind != StepKind.ACTION
                        && now.office().settings().ownMemo() != OwnMemo.FLAG
                        && onlyDrafter(signatories, matter);
        return signatories.isEmpty() || ownForbidden;
    }

    static boolean onlyDrafter(List<Signatory> signatories, Matter matter) {
        return !signatories.isEmpty()
                && signatories.stream().allMatch(s -> s.person().equals(matter.drafter()));
    }
}
