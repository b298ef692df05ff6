package bantuek.command.memo;

import bantuek.command.memo.MemoCommand.AgreeToUnpublication;
import bantuek.command.memo.MemoCommand.AgreeToWithdrawal;
import bantuek.command.memo.MemoCommand.ApproveDisposal;
import bantuek.command.memo.MemoCommand.ArchiveMemo;
import bantuek.command.memo.MemoCommand.CopyMemo;
import bantuek.command.memo.MemoCommand.CorrectSlip;
import bantuek.command.memo.MemoCommand.DecideMemo;
import bantuek.command.memo.MemoCommand.DisposeOfMemo;
import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.command.memo.MemoCommand.MarkUrgency;
import bantuek.command.memo.MemoCommand.NoteInformation;
import bantuek.command.memo.MemoCommand.OpenMemo;
import bantuek.command.memo.MemoCommand.ProposeDisposal;
import bantuek.command.memo.MemoCommand.PublishMemo;
import bantuek.command.memo.MemoCommand.RecallMemo;
import bantuek.command.memo.MemoCommand.RecordAction;
import bantuek.command.memo.MemoCommand.RecordOpinion;
import bantuek.command.memo.MemoCommand.RefuseWithdrawal;
import bantuek.command.memo.MemoCommand.RemoveReport;
import bantuek.command.memo.MemoCommand.RerouteMemo;
import bantuek.command.memo.MemoCommand.ResubmitMemo;
import bantuek.command.memo.MemoCommand.ReturnMemo;
import bantuek.command.memo.MemoCommand.ReviseMemo;
import bantuek.command.memo.MemoCommand.ReviseReport;
import bantuek.command.memo.MemoCommand.RevokeDecision;
import bantuek.command.memo.MemoCommand.SubmitMemo;
import bantuek.command.memo.MemoCommand.UnpublishMemo;
import bantuek.command.memo.MemoCommand.WithdrawMemo;

/** The rules of a memo's life. Pure: what they need to know of the world comes in as data. */
final class MemoDecider {

    private MemoDecider() {}

    static Ruling decide(Memo memo, MemoCommand command, Circumstances now) {
        return switch (command) {
            case DraftMemo c -> Drafting.draft(memo, c, now);
            case CopyMemo c -> Drafting.copy(memo, c, now);
            case ReviseMemo c -> Drafting.revise(memo, c, now);
            case ReviseReport c -> Drafting.reviseReport(memo, c, now);
            case RemoveReport c -> Drafting.removeReport(memo, c, now);
            case MarkUrgency c -> Marking.mark(memo, c, now);
            case SubmitMemo c -> Drafting.submit(memo, c, now);
            case ResubmitMemo c -> Drafting.resubmit(memo, c, now);
            case OpenMemo c -> Signing.open(memo, c, now);
            case RecordOpinion c -> Signing.recordOpinion(memo, c, now);
            case DecideMemo c -> Signing.decideMemo(memo, c, now);
            case RecordAction c -> Signing.recordAction(memo, c, now);
            case NoteInformation c -> Signing.noteInformation(memo, c, now);
            case ReturnMemo c -> Turning.returnMemo(memo, c, now);
            case RecallMemo c -> Turning.recall(memo, c, now);
            case RerouteMemo c -> Turning.reroute(memo, c, now);
            case WithdrawMemo c -> Withdrawing.withdraw(memo, c, now);
            case AgreeToWithdrawal c -> Withdrawing.agree(memo, c, now);
            case RefuseWithdrawal c -> Withdrawing.refuse(memo, c, now);
            case RevokeDecision c -> Afterwards.revoke(memo, c, now);
            case CorrectSlip c -> Afterwards.correct(memo, c, now);
            case PublishMemo c -> Publishing.publish(memo, c, now);
            case UnpublishMemo c -> Publishing.unpublish(memo, c, now);
            case AgreeToUnpublication c -> Publishing.agree(memo, c, now);
            case ArchiveMemo c -> Keeping.archive(memo, c, now);
            case ProposeDisposal c -> Keeping.propose(memo, c, now);
            case ApproveDisposal c -> Keeping.approve(memo, c, now);
            case DisposeOfMemo c -> Keeping.dispose(memo, c, now);
        };
    }
}
