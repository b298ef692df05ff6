package bantuek.command.memo;

import static bantuek.command.memo.MemoRejection.DUE_BEFORE_TODAY;
import static bantuek.command.memo.MemoRejection.NOT_YOURS_TO_MARK;

import bantuek.command.memo.Memo.InReview;
import bantuek.command.memo.MemoCommand.MarkUrgency;
import bantuek.command.platform.Rejected;
import bantuek.events.Capacity;
import bantuek.events.memo.UrgencyMarked;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** กำหนดชั้นความเร็ว: what is stamped on a memo while it is under way. */
final class Marking {

    private Marking() {}

    static Ruling mark(Memo memo, MarkUrgency command, Circumstances now) {
        List<Capacity> capacity = capacity(memo, now);
        LocalDate due = command.due();
        if (due != null && due.isBefore(now.today())) {
            throw new Rejected(DUE_BEFORE_TODAY, Map.of(), "due");
        }
        UrgencyMarked marked = new UrgencyMarked(command.memo(), command.urgency(), due);
        return Drafting.written(memo).matter().isMarked(marked)
                ? Ruling.nothing()
                : Ruling.of(marked, capacity);
    }

    /** The drafter's, as oneself; and once it is on its way, also that of whose turn it is. */
    private static List<Capacity> capacity(Memo memo, Circumstances now) {
        if (Drafting.written(memo).isWithDrafter()) {
            var _ = Drafting.ownToChange(memo, now.person());
            return List.of();
        }
        InReview review = Signing.underReview(memo, now.person());
        if (review.matter().drafter().equals(now.person())) {
            return List.of();
        }
        return Turns.among(
                        review.journey().open(),
                        review.journey(),
                        review.matter().documentType(),
                        now)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Rejected(NOT_YOURS_TO_MARK))
                .capacity();
    }
}
