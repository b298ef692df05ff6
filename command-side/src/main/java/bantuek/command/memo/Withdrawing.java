package bantuek.command.memo;

import static bantuek.command.memo.MemoRejection.ALREADY_ASKED;
import static bantuek.command.memo.MemoRejection.ALREADY_DECIDED;
import static bantuek.command.memo.MemoRejection.CLOSED;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_SUBORDINATES;
import static bantuek.command.memo.MemoRejection.WITHDRAWAL_NOT_ASKED;

import bantuek.command.memo.Memo.Decided;
import bantuek.command.memo.Memo.Draft;
import bantuek.command.memo.Memo.InReview;
import bantuek.command.memo.Memo.Returned;
import bantuek.command.memo.Memo.Written;
import bantuek.command.memo.MemoCommand.AgreeToWithdrawal;
import bantuek.command.memo.MemoCommand.RefuseWithdrawal;
import bantuek.command.memo.MemoCommand.WithdrawMemo;
import bantuek.command.platform.Rejected;
import bantuek.events.Capacity;
import bantuek.events.memo.MemoWithdrawn;
import bantuek.events.memo.WithdrawalAsked;
import bantuek.events.memo.WithdrawalRefused;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** ถอนเรื่อง: a draft, by its drafter; what is on its way or came back, with the superior. */
final class Withdrawing {

    private Withdrawing() {}

    static Ruling withdraw(Memo memo, WithdrawMemo command, Circumstances now) {
        Matter matter = Drafting.own(memo, now);
        MemoWithdrawn withdrawn = new MemoWithdrawn(command.memo(), command.reason());
        if (memo instanceof Draft) {
            return Ruling.of(withdrawn);
        }
        String asked = asked(memo);
        Optional<List<Capacity>> asHead = Superiors.capacityOver(matter, now);
        if (asHead.isPresent()) {
            return Ruling.of(withdrawn, asHead.get());
        }
        if (asked != null) {
            throw new Rejected(ALREADY_ASKED);
        }
        return Ruling.of(new WithdrawalAsked(command.memo(), command.reason()));
    }

    static Ruling agree(Memo memo, AgreeToWithdrawal command, Circumstances now) {
        String reason = requireAsked(memo);
        return Ruling.of(new MemoWithdrawn(command.memo(), reason), asSuperior(memo, now));
    }

    static Ruling refuse(Memo memo, RefuseWithdrawal command, Circumstances now) {
        requireAsked(memo);
        return Ruling.of(
                new WithdrawalRefused(command.memo(), command.reason()), asSuperior(memo, now));
    }

    private static List<Capacity> asSuperior(Memo memo, Circumstances now) {
        return Superiors.capacityOver(Drafting.written(memo).matter(), now)
                .orElseThrow(() -> new Rejected(NOT_YOUR_SUBORDINATES));
    }

    private static String requireAsked(Memo memo) {
        String asked = asked(memo);
        if (asked == null) {
            throw new Rejected(WITHDRAWAL_NOT_ASKED);
        }
        return asked;
    }

    /** Why it is asked for, if it is. What is decided or ended can't be withdrawn. */
    private static @Nullable String asked(Memo memo) {
        return switch (Drafting.written(memo)) {
            case InReview review -> review.withdrawal();
            case Returned returned -> returned.withdrawal();
            case Draft _ -> null;
            case Decided _ -> throw new Rejected(ALREADY_DECIDED);
            case Written _ -> throw new Rejected(CLOSED);
        };
    }
}
