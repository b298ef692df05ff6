package bantuek.command.memo;

import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.TEXT;

import bantuek.command.memo.MemoCommand.AgreeToUnpublication;
import bantuek.command.memo.MemoCommand.AgreeToWithdrawal;
import bantuek.command.memo.MemoCommand.ApproveDisposal;
import bantuek.command.memo.MemoCommand.ArchiveMemo;
import bantuek.command.memo.MemoCommand.CorrectSlip;
import bantuek.command.memo.MemoCommand.DecideMemo;
import bantuek.command.memo.MemoCommand.DisposeOfMemo;
import bantuek.command.memo.MemoCommand.NoteInformation;
import bantuek.command.memo.MemoCommand.OpenMemo;
import bantuek.command.memo.MemoCommand.ProposeDisposal;
import bantuek.command.memo.MemoCommand.PublishMemo;
import bantuek.command.memo.MemoCommand.RecallMemo;
import bantuek.command.memo.MemoCommand.RecordAction;
import bantuek.command.memo.MemoCommand.RecordOpinion;
import bantuek.command.memo.MemoCommand.RefuseWithdrawal;
import bantuek.command.memo.MemoCommand.RerouteMemo;
import bantuek.command.memo.MemoCommand.ResubmitMemo;
import bantuek.command.memo.MemoCommand.ReturnMemo;
import bantuek.command.memo.MemoCommand.ReviseMemo;
import bantuek.command.memo.MemoCommand.RevokeDecision;
import bantuek.command.memo.MemoCommand.Seat;
import bantuek.command.memo.MemoCommand.UnpublishMemo;
import bantuek.command.memo.MemoCommand.WithdrawMemo;
import bantuek.command.memo.Town.Official;
import bantuek.events.memo.ActionRecorded;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.Flag;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.RetentionClass;
import bantuek.events.memo.TextSection;
import bantuek.events.route.PlannedStep;
import java.util.List;
import java.util.Set;

/** What people do in these stories, and the signatures that come of it. */
final class Acts {

    static final MemoText OTHER_TEXT =
            new MemoText("เรื่องใหม่", TEXT.addressee(), "", "", "เห็นควรอนุมัติ");

    private Acts() {}

    static OpenMemo open() {
        return new OpenMemo(MEMO);
    }

    static ReviseMemo revise(MemoText text) {
        return new ReviseMemo(MEMO, text);
    }

    static ResubmitMemo resubmit() {
        return new ResubmitMemo(MEMO, Set.of());
    }

    static RecordOpinion concurAt(int step) {
        return new RecordOpinion(MEMO, Opinion.CONCUR, null, new Seat(step, null));
    }

    static RecordOpinion concurAs(Official official) {
        return new RecordOpinion(MEMO, Opinion.CONCUR, null, new Seat(null, official.post()));
    }

    static DecideMemo approveAs(Official official) {
        return new DecideMemo(MEMO, Decision.APPROVED, null, new Seat(null, official.post()));
    }

    static ReturnMemo sendBack() {
        return new ReturnMemo(MEMO, "แก้ไขข้อเท็จจริง", null, List.of(), Seat.ANY);
    }

    static ReturnMemo sendBackTo(int step) {
        return new ReturnMemo(MEMO, "ขอความเห็นใหม่", step, List.of(), Seat.ANY);
    }

    static RecallMemo recall() {
        return new RecallMemo(MEMO, null);
    }

    static RerouteMemo reroute(PlannedStep... steps) {
        return new RerouteMemo(MEMO, List.of(steps), "เร่งด่วน");
    }

    static WithdrawMemo withdraw() {
        return new WithdrawMemo(MEMO, "ซ้ำ");
    }

    static AgreeToWithdrawal agreeToWithdrawal() {
        return new AgreeToWithdrawal(MEMO);
    }

    static RefuseWithdrawal refuseWithdrawal() {
        return new RefuseWithdrawal(MEMO, "ต้องเสนอ");
    }

    static RecordAction carryOut() {
        return new RecordAction(MEMO, null, Seat.ANY);
    }

    static NoteInformation know() {
        return new NoteInformation(MEMO);
    }

    static RevokeDecision revoke() {
        return new RevokeDecision(MEMO, "ข้อมูลผิด");
    }

    static CorrectSlip correct(String wrong, String right) {
        return new CorrectSlip(MEMO, TextSection.FACTS, wrong, right);
    }

    static PublishMemo publish() {
        return new PublishMemo(MEMO);
    }

    static UnpublishMemo unpublish() {
        return new UnpublishMemo(MEMO, "มีข้อมูลส่วนบุคคล");
    }

    static AgreeToUnpublication agreeToUnpublication() {
        return new AgreeToUnpublication(MEMO);
    }

    static ArchiveMemo archive(RetentionClass retention) {
        return new ArchiveMemo(MEMO, retention);
    }

    static ProposeDisposal proposeDisposal() {
        return new ProposeDisposal(MEMO);
    }

    static ApproveDisposal approveDisposal() {
        return new ApproveDisposal(MEMO);
    }

    static DisposeOfMemo dispose() {
        return new DisposeOfMemo(MEMO);
    }

    /** เห็นชอบ, at a step and by the same signature at others. */
    static OpinionRecorded concurred(int step, Integer... also) {
        return new OpinionRecorded(
                MEMO, step, Opinion.CONCUR, null, List.of(also), TEXT.fingerprint(), List.of());
    }

    static DecisionRecorded approved(int step, Flag... flags) {
        return new DecisionRecorded(
                MEMO, step, Decision.APPROVED, null, TEXT.fingerprint(), List.of(flags));
    }

    static ActionRecorded carriedOut(int step) {
        return new ActionRecorded(MEMO, step, null);
    }
}
