package bantuek.command.form;

import bantuek.command.platform.OfficeWide;
import bantuek.events.form.ReportForm;
import java.util.List;
import java.util.UUID;

/** What administrators may ask of their organisation's forms. */
sealed interface FormCommand extends OfficeWide {

    UUID organisation();

    /** ออกแบบรายงาน: a new form, or another version of one. */
    record DesignForm(UUID organisation, UUID form, ReportForm content) implements FormCommand {}

    /** เลิกใช้แบบรายงาน */
    record RetireForm(UUID organisation, UUID form) implements FormCommand {}

    /** กำหนดประเด็นประจำปี */
    record ListIssues(UUID organisation, int year, List<String> issues) implements FormCommand {}
}
