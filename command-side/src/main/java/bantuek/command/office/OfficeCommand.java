package bantuek.command.office;

import bantuek.command.platform.OfficeWide;
import bantuek.events.WrittenOrder;
import bantuek.events.office.ActingCause;
import bantuek.events.office.ActingKind;
import bantuek.events.office.Duty;
import bantuek.events.office.OfficeSettings;
import bantuek.events.office.OrganisationKind;
import bantuek.events.office.PersonName;
import bantuek.events.office.PostRank;
import bantuek.events.office.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What administrators may ask of an office. */
public sealed interface OfficeCommand extends OfficeWide {

    UUID organisation();

    /** ตั้งองค์กร */
    record FoundOrganisation(UUID organisation, OrganisationKind kind, String name, String province)
            implements OfficeCommand {}

    /** ตั้งค่า */
    record ChooseSettings(UUID organisation, OfficeSettings settings) implements OfficeCommand {}

    /** ตั้งส่วนราชการ */
    record OpenUnit(
            UUID organisation,
            UUID unit,
            String name,
            @Nullable UUID parent,
            @Nullable UnitKind kind,
            @Nullable String code,
            @Nullable LocalDate from)
            implements OfficeCommand {

        public OpenUnit(UUID organisation, UUID unit, String name) {
            this(organisation, unit, name, null, null, null, null);
        }
    }

    /** เปลี่ยนชื่อส่วนราชการ */
    record RenameUnit(UUID organisation, UUID unit, String name) implements OfficeCommand {}

    /** กำหนดรหัสหนังสือ */
    record CodeUnit(UUID organisation, UUID unit, String code) implements OfficeCommand {}

    /** เพิ่มชื่อเรียกอื่น */
    record AliasUnit(UUID organisation, UUID unit, String alias) implements OfficeCommand {}

    /** เลิกใช้ชื่อเรียกอื่น */
    record DropUnitAlias(UUID organisation, UUID unit, String alias) implements OfficeCommand {}

    /**
     * ยุบส่วนราชการ
     *
     * @param day the day on which it is asked
     */
    record CloseUnit(UUID organisation, UUID unit, @Nullable UUID into, LocalDate day)
            implements OfficeCommand {}

    /** ขึ้นทะเบียนบุคลากร */
    record RegisterPerson(UUID organisation, UUID person, PersonName name)
            implements OfficeCommand {}

    /** เปลี่ยนชื่อบุคลากร */
    record RenamePerson(UUID organisation, UUID person, PersonName name) implements OfficeCommand {}

    /** กำหนดตำแหน่ง */
    record CreatePost(
            UUID organisation, UUID post, PostRank rank, String title, @Nullable UUID unit)
            implements OfficeCommand {}

    /** เปลี่ยนชื่อตำแหน่ง */
    record RetitlePost(UUID organisation, UUID post, String title) implements OfficeCommand {}

    /**
     * ยุบตำแหน่ง
     *
     * @param day the day on which it is asked
     */
    record AbolishPost(UUID organisation, UUID post, LocalDate day) implements OfficeCommand {}

    /** แต่งตั้ง */
    record AppointPerson(
            UUID organisation,
            UUID appointment,
            UUID post,
            UUID person,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable WrittenOrder order)
            implements OfficeCommand {

        public AppointPerson(
                UUID organisation, UUID appointment, UUID post, UUID person, LocalDate from) {
            this(organisation, appointment, post, person, from, null, null);
        }
    }

    /** ให้พ้นจากตำแหน่ง */
    record EndAppointment(UUID organisation, UUID appointment) implements OfficeCommand {}

    /** ออกคำสั่งให้รักษาราชการแทน, รักษาการในตำแหน่ง, ปฏิบัติหน้าที่ */
    record OrderActing(
            UUID organisation,
            UUID acting,
            ActingKind kind,
            ActingCause cause,
            UUID post,
            UUID person,
            @Nullable UUID ownPost,
            WrittenOrder order,
            LocalDate from,
            @Nullable LocalDate to)
            implements OfficeCommand {}

    /** ยกเลิกคำสั่งให้รักษาราชการแทน */
    record RevokeActing(UUID organisation, UUID acting) implements OfficeCommand {}

    /** มอบอำนาจให้ปฏิบัติราชการแทน */
    record OrderDelegation(
            UUID organisation,
            UUID delegation,
            UUID post,
            UUID delegate,
            List<String> documentTypes,
            WrittenOrder order,
            LocalDate from,
            @Nullable LocalDate to)
            implements OfficeCommand {}

    /** ยกเลิกการมอบอำนาจ */
    record RevokeDelegation(UUID organisation, UUID delegation) implements OfficeCommand {}

    /** จัดลำดับผู้รักษาราชการแทน */
    record OrderSubstitutes(
            UUID organisation, UUID post, List<UUID> substitutes, WrittenOrder order)
            implements OfficeCommand {}

    /** บันทึกว่าไม่อาจปฏิบัติราชการได้ */
    record RecordAbsence(
            UUID organisation,
            UUID absence,
            UUID post,
            LocalDate from,
            @Nullable LocalDate to,
            String reason)
            implements OfficeCommand {}

    /** กลับมาปฏิบัติราชการ */
    record EndAbsence(UUID organisation, UUID absence) implements OfficeCommand {}

    /** มอบหน้าที่ */
    record AssignDuty(UUID organisation, UUID post, Duty duty) implements OfficeCommand {}

    /** ถอนหน้าที่ */
    record WithdrawDuty(UUID organisation, UUID post, Duty duty) implements OfficeCommand {}
}
