package bantuek.command.memo;

import bantuek.events.Provenance;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.RouteStep;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A memo's state, as far as its rules need it. What can't be is not written down here. */
sealed interface Memo {

    /** Before its first event. */
    record Unwritten() implements Memo {}

    /** ร่าง */
    record Draft(Origin origin, MemoText text) implements Memo {}

    /** เสนอ: on its way. As many steps are done as there are signatories. */
    record InReview(Origin origin, List<RouteStep> route, List<UUID> signatories) implements Memo {

        RouteStep currentStep() {
            return route.get(currentNumber());
        }

        int currentNumber() {
            return signatories.size();
        }

        private InReview signedBy(UUID person) {
            List<UUID> signed = new ArrayList<>(signatories);
            signed.add(person);
            return new InReview(origin, route, List.copyOf(signed));
        }
    }

    /** สั่งการแล้ว */
    record Decided(Origin origin, List<UUID> signatories) implements Memo {}

    /** Where a memo comes from, which never changes. */
    record Origin(UUID organisation, UUID unit, UUID drafter) {}

    static Memo evolve(Memo memo, MemoEvent event, Provenance provenance) {
        UUID actor = provenance.actor().person();
        return switch (event) {
            case MemoDrafted e when memo instanceof Unwritten ->
                    new Draft(new Origin(provenance.organisation(), e.unit(), actor), e.text());
            case MemoRevised e when memo instanceof Draft draft ->
                    new Draft(draft.origin(), e.text());
            case MemoSubmitted e when memo instanceof Draft draft ->
                    new InReview(draft.origin(), e.route(), List.of());
            case OpinionRecorded e
                    when memo instanceof InReview review && review.currentNumber() == e.step() ->
                    review.signedBy(actor);
            case DecisionRecorded e
                    when memo instanceof InReview review && review.currentNumber() == e.step() ->
                    new Decided(review.origin(), review.signedBy(actor).signatories());
            case MemoDrafted _,
                    MemoRevised _,
                    MemoSubmitted _,
                    OpinionRecorded _,
                    DecisionRecorded _ ->
                    throw new IllegalStateException(
                            "impossible history: %s after %s".formatted(event, memo));
        };
    }
}
