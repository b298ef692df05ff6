package bantuek.events;

import bantuek.events.form.FormDesigned;
import bantuek.events.form.FormRetired;
import bantuek.events.form.IssuesListed;
import bantuek.events.form.ReportForm;
import bantuek.events.memo.ActionRecorded;
import bantuek.events.memo.ClericallyCorrected;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.DecisionRevoked;
import bantuek.events.memo.DisposalApproved;
import bantuek.events.memo.DisposalProposed;
import bantuek.events.memo.Flag;
import bantuek.events.memo.InformationNoted;
import bantuek.events.memo.MemoArchived;
import bantuek.events.memo.MemoDisposed;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoNumberVoided;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.memo.MemoOpened;
import bantuek.events.memo.MemoPublished;
import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.MemoRerouted;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoSuperseded;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.MemoUnpublished;
import bantuek.events.memo.MemoWithdrawn;
import bantuek.events.memo.Objection;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.PassageComment;
import bantuek.events.memo.PassingReason;
import bantuek.events.memo.ReportRemoved;
import bantuek.events.memo.ReportRevised;
import bantuek.events.memo.RetentionClass;
import bantuek.events.memo.RoutePin;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.memo.TextSection;
import bantuek.events.memo.UnpublicationAsked;
import bantuek.events.memo.Urgency;
import bantuek.events.memo.UrgencyMarked;
import bantuek.events.memo.WithdrawalAsked;
import bantuek.events.memo.WithdrawalRefused;
import bantuek.events.office.AbsenceEnded;
import bantuek.events.office.AbsenceRecorded;
import bantuek.events.office.ActingCause;
import bantuek.events.office.ActingKind;
import bantuek.events.office.ActingOrdered;
import bantuek.events.office.ActingRevoked;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.DelegationOrdered;
import bantuek.events.office.DelegationRevoked;
import bantuek.events.office.Duty;
import bantuek.events.office.DutyAssigned;
import bantuek.events.office.DutyWithdrawn;
import bantuek.events.office.OfficeSettings;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.OrganisationKind;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PersonName;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.PersonRenamed;
import bantuek.events.office.PostAbolished;
import bantuek.events.office.PostCreated;
import bantuek.events.office.PostRank;
import bantuek.events.office.PostRetitled;
import bantuek.events.office.SettingsChosen;
import bantuek.events.office.SubstitutesOrdered;
import bantuek.events.office.UnitAliasDropped;
import bantuek.events.office.UnitAliased;
import bantuek.events.office.UnitClosed;
import bantuek.events.office.UnitCoded;
import bantuek.events.office.UnitKind;
import bantuek.events.office.UnitOpened;
import bantuek.events.office.UnitRenamed;
import bantuek.events.register.NumberIssued;
import bantuek.events.register.NumberReserved;
import bantuek.events.register.NumberVoided;
import bantuek.events.register.RegisterOpened;
import bantuek.events.register.Series;
import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Evidence;
import bantuek.events.report.EvidenceKind;
import bantuek.events.report.Field;
import bantuek.events.report.Line;
import bantuek.events.report.Progress;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.events.report.Responsible;
import bantuek.events.report.Revision;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.events.report.Status;
import bantuek.events.report.StoredFile;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.RouteCondition;
import bantuek.events.route.RoutePublished;
import bantuek.events.route.RouteRetired;
import bantuek.events.stored.CatalogueSerializer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.serialization.SerializedType;

/** One example of each event, and a second one where an optional field makes a difference. */
final class EventExamples {

    private static final UUID ORGANISATION = uuid(1);
    private static final UUID UNIT = uuid(2);
    private static final UUID PERSON = uuid(3);
    private static final UUID POST = uuid(4);
    private static final UUID APPOINTMENT = uuid(5);
    private static final UUID MEMO = uuid(6);

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final WrittenOrder ORDER =
            new WrittenOrder("๑๒๙/๒๕๖๙", LocalDate.of(2026, 1, 2), "พ.ร.บ.เทศบาล พ.ศ. ๒๔๙๖");

    private static final MemoText TEXT =
            new MemoText(
                    "รายงานผลการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๘",
                    "นายกเทศมนตรีตำบลบ้านสวนตาล",
                    "ตามที่เทศบาลได้ประกาศใช้แผนปฏิบัติการ\nนั้น",
                    "ได้ดำเนินการแล้วเสร็จ \"ทุกข้อ\"",
                    "เห็นควรเผยแพร่");

    private static final Row ROW =
            new Row(
                    uuid(16),
                    RowKind.MEASURE,
                    new TreeMap<>(
                            Map.of(
                                    "measure", Cell.of("จัดทำคู่มือการขอใช้ศาลา\nเผยแพร่คู่มือ"),
                                    "remark", Cell.none("ไม่มี"),
                                    "responsible", Cell.carried())),
                    new Progress(
                            Status.NOT_STARTED,
                            "รอจัดสรรงบประมาณ",
                            LocalDate.of(2026, 8, 1),
                            "สิงหาคม ๒๕๖๙"),
                    new Responsible(false, List.of(UNIT), List.of()),
                    List.of(
                            new Evidence(
                                    EvidenceKind.LINK,
                                    "คู่มือบนเว็บไซต์",
                                    "https://suantan.example/manual",
                                    null),
                            new Evidence(
                                    EvidenceKind.PHOTO,
                                    "ภาพป้ายประกาศ",
                                    null,
                                    new StoredFile(
                                            "a".repeat(64), "ป้าย.jpg", 48_213, "image/jpeg"))));

    private static final Revision FIRST =
            new Revision(
                    new ReportHead(
                            ReportKind.RESULT,
                            2568,
                            2569,
                            null,
                            "รายงานผลการดำเนินการตามมาตรการ",
                            List.of(
                                    new Column("measure", Field.MEASURE, "มาตรการ", null),
                                    new Column(
                                            "responsible", Field.RESPONSIBLE, "ผู้รับผิดชอบ", null),
                                    new Column("remark", Field.REMARK, "หมายเหตุ", "อื่น ๆ")),
                            List.of(Line.of("ประจำปีงบประมาณ พ.ศ. ๒๕๖๘")),
                            List.of()),
                    List.of(ROW),
                    List.of(uuid(16)));

    static final List<Object> ALL =
            List.of(
                    new MemoDrafted(MEMO, UNIT, TEXT),
                    new MemoRevised(MEMO, TEXT),
                    new MemoSubmitted(
                            MEMO,
                            List.of(
                                    new RouteStep(StepKind.OPINION, POST, "ผู้อำนวยการกองคลัง"),
                                    new RouteStep(
                                            StepKind.DECISION,
                                            uuid(7),
                                            "นายกเทศมนตรีตำบลบ้านสวนตาล"))),
                    new OpinionRecorded(MEMO, 0, Opinion.CONCUR, null),
                    new OpinionRecorded(MEMO, 1, Opinion.NOT_CONCUR, "เนื่องจากงบประมาณไม่เพียงพอ"),
                    new DecisionRecorded(MEMO, 2, Decision.APPROVED, null),
                    new DecisionRecorded(MEMO, 2, Decision.NOT_APPROVED, "ขอให้ทบทวน"),
                    new OrganisationFounded(
                            ORGANISATION,
                            OrganisationKind.SUBDISTRICT_MUNICIPALITY,
                            "บ้านสวนตาล",
                            "ลำปาง"),
                    new UnitOpened(ORGANISATION, UNIT, "กองคลัง"),
                    new PersonRegistered(
                            ORGANISATION, PERSON, new PersonName("นางสาว", "กานดา", "ใจกว้าง")),
                    new PostCreated(
                            ORGANISATION, POST, PostRank.UNIT_HEAD, "ผู้อำนวยการกองคลัง", UNIT),
                    new PostCreated(
                            ORGANISATION, POST, PostRank.CLERK, "ปลัดเทศบาลตำบลบ้านสวนตาล", null),
                    new PersonAppointed(
                            ORGANISATION, APPOINTMENT, POST, PERSON, LocalDate.of(2025, 10, 1)),
                    new AppointmentEnded(ORGANISATION, APPOINTMENT),
                    new MemoDrafted(MEMO, UNIT, TEXT, "asset-loan", uuid(8), uuid(9)),
                    new MemoSubmitted(
                            MEMO,
                            List.of(
                                    new RouteStep(
                                            StepKind.VIA,
                                            POST,
                                            "ผู้อำนวยการกองคลัง",
                                            0,
                                            1,
                                            "เงินยืม"),
                                    new RouteStep(StepKind.DECISION, uuid(7), "นายกเทศมนตรี")),
                            new RoutePin(uuid(10), 3),
                            List.of("budget"),
                            List.of()),
                    new OpinionRecorded(
                            MEMO,
                            0,
                            Opinion.PASSED,
                            null,
                            List.of(1),
                            TEXT.fingerprint(),
                            List.of(Flag.OWN_MEMO)),
                    new DecisionRecorded(
                            MEMO,
                            2,
                            Decision.NOTED,
                            null,
                            TEXT.fingerprint(),
                            List.of(Flag.GAVE_OPINION_BEFORE)),
                    new MemoOpened(MEMO, 1),
                    new InformationNoted(MEMO, 1),
                    new ActionRecorded(MEMO, 3, null),
                    new ActionRecorded(MEMO, 4, "รับคืนครบถ้วน"),
                    new StepPassedOver(MEMO, 0, PassingReason.OWN_MEMO),
                    new StepBlocked(MEMO, 0),
                    new MemoReturned(MEMO, 1, "ขอให้แก้ไขวันที่", null, List.of()),
                    new MemoReturned(
                            MEMO,
                            2,
                            "ขอความเห็นอีกครั้ง",
                            0,
                            List.of(
                                    new PassageComment(
                                            TextSection.FACTS, 3, "ดำเนินการ", "ระบุวันที่"))),
                    new MemoResubmitted(MEMO, 0),
                    new MemoResubmitted(
                            MEMO,
                            1,
                            List.of(new Objection("BLANK_TIMEFRAME", null, uuid(20), "time", ""))),
                    new MemoSubmitted(
                            MEMO,
                            List.of(new RouteStep(StepKind.DECISION, uuid(7), "นายกเทศมนตรี")),
                            null,
                            List.of(),
                            List.of(
                                    new Objection(
                                            "CLOSING_PHRASE",
                                            TextSection.PROPOSAL,
                                            null,
                                            null,
                                            "เพื่อโปรดทราบ"))),
                    new MemoRecalled(MEMO, null, null, false),
                    new MemoRecalled(MEMO, 1, "ส่งผิดเรื่อง", true),
                    new MemoRerouted(
                            MEMO,
                            List.of(new RouteStep(StepKind.DECISION, uuid(7), "นายกเทศมนตรี")),
                            "ผู้อำนวยการกองย้ายไปแล้ว"),
                    new WithdrawalAsked(MEMO, "ซ้ำกับเรื่องเดิม"),
                    new WithdrawalRefused(MEMO, "ยังต้องใช้"),
                    new MemoWithdrawn(MEMO, "ซ้ำกับเรื่องเดิม"),
                    new DecisionRevoked(MEMO, "ข้อเท็จจริงเปลี่ยนไป"),
                    new MemoSuperseded(MEMO, uuid(8)),
                    new ClericallyCorrected(MEMO, TextSection.SUBJECT, "๒๕๖๗", "๒๕๖๘"),
                    new MemoPublished(MEMO),
                    new UnpublicationAsked(MEMO, "มีข้อมูลส่วนบุคคล"),
                    new MemoUnpublished(MEMO, "มีข้อมูลส่วนบุคคล"),
                    new MemoArchived(MEMO, RetentionClass.TEN_YEARS, 2026),
                    new DisposalProposed(MEMO),
                    new DisposalApproved(MEMO),
                    new MemoDisposed(MEMO),
                    new MemoNumbered(MEMO, uuid(11), 12, "ลป ๕๒๐๐๓/๑๒", DAY, false),
                    new MemoNumberVoided(MEMO, "ถอนเรื่อง"),
                    new SettingsChosen(ORGANISATION, OfficeSettings.standard()),
                    new UnitOpened(
                            ORGANISATION,
                            uuid(12),
                            "งานพัสดุ",
                            UNIT,
                            UnitKind.SECTION,
                            "ลป ๕๒๐๐๓",
                            DAY),
                    new UnitRenamed(ORGANISATION, UNIT, "กองการเงินและบัญชี"),
                    new UnitCoded(ORGANISATION, UNIT, "ลป ๕๒๐๐๓"),
                    new UnitAliased(ORGANISATION, UNIT, "คลัง"),
                    new UnitAliasDropped(ORGANISATION, UNIT, "คลัง"),
                    new UnitClosed(ORGANISATION, UNIT, null),
                    new UnitClosed(ORGANISATION, UNIT, uuid(12)),
                    new PersonRenamed(
                            ORGANISATION, PERSON, new PersonName("นาง", "กานดา", "ใจกว้าง")),
                    new PostRetitled(ORGANISATION, POST, "ผู้อำนวยการกองการเงิน"),
                    new PostAbolished(ORGANISATION, POST),
                    new PersonAppointed(
                            ORGANISATION, APPOINTMENT, POST, PERSON, DAY, DAY.plusYears(4), ORDER),
                    new ActingOrdered(
                            ORGANISATION,
                            uuid(13),
                            ActingKind.ACTING,
                            ActingCause.VACANT,
                            POST,
                            PERSON,
                            null,
                            ORDER,
                            DAY,
                            null),
                    new ActingOrdered(
                            ORGANISATION,
                            uuid(13),
                            ActingKind.IN_FUNCTION,
                            ActingCause.UNABLE,
                            POST,
                            PERSON,
                            uuid(7),
                            ORDER,
                            DAY,
                            DAY.plusDays(30)),
                    new ActingRevoked(ORGANISATION, uuid(13)),
                    new DelegationOrdered(
                            ORGANISATION, uuid(14), POST, uuid(7), List.of(), ORDER, DAY, null),
                    new DelegationOrdered(
                            ORGANISATION,
                            uuid(14),
                            POST,
                            uuid(7),
                            List.of("integrity-report"),
                            ORDER,
                            DAY,
                            DAY.plusDays(30)),
                    new DelegationRevoked(ORGANISATION, uuid(14)),
                    new SubstitutesOrdered(ORGANISATION, POST, List.of(uuid(7), uuid(8)), ORDER),
                    new AbsenceRecorded(ORGANISATION, uuid(15), POST, DAY, null, "ลาป่วย"),
                    new AbsenceEnded(ORGANISATION, uuid(15)),
                    new DutyAssigned(ORGANISATION, POST, Duty.REGISTRY),
                    new DutyWithdrawn(ORGANISATION, POST, Duty.PUBLISHER),
                    new FormDesigned(
                            ORGANISATION,
                            uuid(21),
                            1,
                            new ReportForm(
                                    "รายงานผลมาตรการ",
                                    ReportKind.RESULT,
                                    2569,
                                    2570,
                                    "รายงานผลมาตรการ ประจำปีงบประมาณ พ.ศ. {ปี}",
                                    List.of(
                                            new Column("measure", Field.MEASURE, "มาตรการ", null),
                                            new Column("other", null, "", "อื่น ๆ")))),
                    new FormRetired(ORGANISATION, uuid(21)),
                    new IssuesListed(
                            ORGANISATION, 2569, List.of("การให้บริการ", "การใช้ทรัพย์สิน")),
                    new RoutePublished(
                            ORGANISATION,
                            uuid(10),
                            1,
                            "asset-loan",
                            "ยืมพัสดุ",
                            List.of(new RouteCondition("budget", "เกี่ยวข้องกับงบประมาณ")),
                            List.of(
                                    new PlannedStep(
                                            StepKind.OPINION,
                                            PostReference.to(PostReference.Kind.OWN_UNIT_HEAD),
                                            0,
                                            null,
                                            null,
                                            null),
                                    new PlannedStep(
                                            StepKind.OPINION,
                                            new PostReference(PostReference.Kind.HEAD_OF, UNIT),
                                            1,
                                            1,
                                            "budget",
                                            "ตรวจงบประมาณ"))),
                    new RouteRetired(ORGANISATION, uuid(10), "ใช้เส้นทางมาตรฐาน"),
                    new RegisterOpened(uuid(11), ORGANISATION, UNIT, Series.CIRCULAR, 2026),
                    new NumberReserved(uuid(11), 13, "คำสั่งด่วน"),
                    new NumberIssued(uuid(11), 14, null, "ประกาศ", "ลป ๕๒๐๐๓/ว ๑๔", DAY, true),
                    new NumberIssued(uuid(11), 12, MEMO, "รายงาน", "ลป ๕๒๐๐๓/ว ๑๒", DAY, false),
                    new NumberVoided(uuid(11), 13, "ไม่ได้ใช้"),
                    new ReportRevised(MEMO, FIRST, "0".repeat(64)),
                    new ReportRevised(MEMO, new Revision(null, List.of(ROW), null), "1".repeat(64)),
                    new ReportRemoved(MEMO),
                    new UrgencyMarked(MEMO, Urgency.VERY_URGENT, LocalDate.of(2025, 12, 1)));

    private EventExamples() {}

    /** {@code name.revision.json}; a second example of a type is {@code name~2.revision.json}. */
    static String fileOf(Object event, CatalogueSerializer serializer) {
        SerializedType type = serializer.typeForClass(event.getClass());
        long before =
                ALL.subList(0, ALL.indexOf(event)).stream()
                        .filter(other -> other.getClass() == event.getClass())
                        .count();
        String suffix = before == 0 ? "" : "~" + (before + 1);
        return type.getName() + suffix + "." + type.getRevision() + ".json";
    }

    private static UUID uuid(int number) {
        return new UUID(0, number);
    }
}
