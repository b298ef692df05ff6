package bantuek.command.memo;

import bantuek.command.platform.Numbering;
import bantuek.command.register.NumberWish;
import bantuek.events.memo.Decision;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.PassageComment;
import bantuek.events.memo.RetentionClass;
import bantuek.events.memo.TextSection;
import bantuek.events.memo.Urgency;
import bantuek.events.report.Report;
import bantuek.events.report.StoredFile;
import bantuek.events.route.PlannedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people may ask of a memo. */
public sealed interface MemoCommand {

    UUID memo();

    /** ร่างบันทึก */
    record DraftMemo(
            UUID memo,
            UUID unit,
            MemoText text,
            @Nullable String documentType,
            @Nullable UUID replaces)
            implements MemoCommand {}

    /** คัดลอกเป็นร่างใหม่ */
    record CopyMemo(UUID memo, UUID original) implements MemoCommand {}

    /** แก้ไขร่าง */
    record ReviseMemo(UUID memo, MemoText text) implements MemoCommand {}

    /**
     * แก้ไขรายงาน: what it is to say as a whole.
     *
     * @param files those of the files it names that there are
     */
    record ReviseReport(UUID memo, Report report, Set<StoredFile> files) implements MemoCommand {}

    /** นำรายงานออก */
    record RemoveReport(UUID memo) implements MemoCommand {}

    /**
     * เสนอ
     *
     * @param acknowledged the keys of what the drafter was warned of, and leaves
     */
    record SubmitMemo(
            UUID memo, Map<String, Boolean> conditions, NumberWish number, Set<String> acknowledged)
            implements MemoCommand, Numbering {}

    /** เปิดอ่าน */
    record OpenMemo(UUID memo) implements MemoCommand {}

    /**
     * ให้ความเห็น
     *
     * @param seat where and as what, if the sender says so
     */
    record RecordOpinion(UUID memo, Opinion opinion, @Nullable String note, Seat seat)
            implements MemoCommand {}

    /** สั่งการ */
    record DecideMemo(UUID memo, Decision decision, @Nullable String reason, Seat seat)
            implements MemoCommand, Numbering {}

    /** ดำเนินการแล้ว */
    record RecordAction(UUID memo, @Nullable String note, Seat seat) implements MemoCommand {}

    /** รับทราบ */
    record NoteInformation(UUID memo) implements MemoCommand {}

    /**
     * กำหนดชั้นความเร็ว
     *
     * @param due ด่วนภายในวันที่
     */
    record MarkUrgency(UUID memo, Urgency urgency, @Nullable LocalDate due)
            implements MemoCommand {}

    /** ส่งกลับแก้ไข */
    record ReturnMemo(
            UUID memo,
            String reason,
            @Nullable Integer target,
            List<PassageComment> comments,
            Seat seat)
            implements MemoCommand {}

    /** เสนอใหม่ */
    record ResubmitMemo(UUID memo, Set<String> acknowledged) implements MemoCommand {}

    /** ดึงเรื่องกลับ */
    record RecallMemo(UUID memo, @Nullable String reason) implements MemoCommand {}

    /** เปลี่ยนเส้นทาง */
    record RerouteMemo(UUID memo, List<PlannedStep> steps, String reason) implements MemoCommand {}

    /** ถอนเรื่อง, or ask for it */
    record WithdrawMemo(UUID memo, String reason) implements MemoCommand, Numbering {}

    /** ให้ถอนเรื่อง */
    record AgreeToWithdrawal(UUID memo) implements MemoCommand, Numbering {}

    /** ไม่ให้ถอนเรื่อง */
    record RefuseWithdrawal(UUID memo, String reason) implements MemoCommand {}

    /** ยกเลิก */
    record RevokeDecision(UUID memo, String reason) implements MemoCommand, Numbering {}

    /** แก้คำผิด */
    record CorrectSlip(UUID memo, TextSection section, String wrong, String right)
            implements MemoCommand {}

    /** เผยแพร่ */
    record PublishMemo(UUID memo) implements MemoCommand {}

    /** ถอนการเผยแพร่, or ask for it */
    record UnpublishMemo(UUID memo, String reason) implements MemoCommand {}

    /** ให้ถอนการเผยแพร่ */
    record AgreeToUnpublication(UUID memo) implements MemoCommand {}

    /** เก็บ */
    record ArchiveMemo(UUID memo, RetentionClass retention) implements MemoCommand {}

    /** เสนอทำลาย */
    record ProposeDisposal(UUID memo) implements MemoCommand {}

    /** เห็นชอบให้ทำลาย */
    record ApproveDisposal(UUID memo) implements MemoCommand {}

    /** ทำลาย */
    record DisposeOfMemo(UUID memo) implements MemoCommand {}

    /**
     * Where somebody means to sign: at which step, for which post. Whoever may sign at one place
     * only need not say it.
     */
    record Seat(@Nullable Integer step, @Nullable UUID post) {
        public static final Seat ANY = new Seat(null, null);
    }
}
