package bantuek.command.memo;

import static bantuek.command.memo.MemoRejection.NOT_DECIDED;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_CORRECTION;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_DECISION;
import static bantuek.command.memo.MemoRejection.SLIP_NOT_THERE;
import static bantuek.command.memo.MemoRejection.STILL_PUBLISHED;

import bantuek.command.memo.Memo.Decided;
import bantuek.command.memo.MemoCommand.CorrectSlip;
import bantuek.command.memo.MemoCommand.RevokeDecision;
import bantuek.command.platform.Rejected;
import bantuek.events.Capacity;
import bantuek.events.memo.ClericallyCorrected;
import bantuek.events.memo.DecisionRevoked;
import java.util.List;
import java.util.Map;

/** After the decision nothing is edited: it is revoked, or noted beside. */
final class Afterwards {

    private Afterwards() {}

    /** ยกเลิก: by the authority that decided, whoever is that now. */
    static Ruling revoke(Memo memo, RevokeDecision command, Circumstances now) {
        Decided decided = decided(memo);
        List<Capacity> capacity =
                now.capacityFor(
                                decided.journey().decision().post(),
                                decided.matter().documentType())
                        .orElseThrow(() -> new Rejected(NOT_YOUR_DECISION));
        if (decided.published()) {
            throw new Rejected(STILL_PUBLISHED);
        }
        return Ruling.of(new DecisionRevoked(command.memo(), command.reason()), capacity);
    }

    /** แก้คำผิด: a note, by the superior of those who wrote it. The decided text stays as it is. */
    static Ruling correct(Memo memo, CorrectSlip command, Circumstances now) {
        Decided decided = decided(memo);
        List<Capacity> capacity =
                Superiors.capacityOver(decided.matter(), now)
                        .orElseThrow(() -> new Rejected(NOT_YOUR_CORRECTION));
        ClericallyCorrected corrected =
                new ClericallyCorrected(
                        command.memo(), command.section(), command.wrong(), command.right());
        if (!decided.matter().text().section(command.section()).contains(command.wrong())) {
            throw new Rejected(SLIP_NOT_THERE, Map.of(), "wrong");
        }
        return Ruling.of(corrected, capacity);
    }

    static Decided decided(Memo memo) {
        return switch (Drafting.written(memo)) {
            case Decided decided -> decided;
            case Memo.Written _ -> throw new Rejected(NOT_DECIDED);
        };
    }
}
