package bantuek.events;

import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.OrganisationKind;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PersonName;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.PostCreated;
import bantuek.events.office.PostRank;
import bantuek.events.office.UnitOpened;
import bantuek.events.stored.CatalogueSerializer;
import java.time.LocalDate;
import java.util.List;
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

    private static final MemoText TEXT =
            new MemoText(
                    "รายงานผลการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๘",
                    "นายกเทศมนตรีตำบลบ้านสวนตาล",
                    "ตามที่เทศบาลได้ประกาศใช้แผนปฏิบัติการ\nนั้น",
                    "ได้ดำเนินการแล้วเสร็จ \"ทุกข้อ\"",
                    "เห็นควรเผยแพร่");

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
                    new AppointmentEnded(ORGANISATION, APPOINTMENT));

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
