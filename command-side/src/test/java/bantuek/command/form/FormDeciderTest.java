package bantuek.command.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.command.form.FormCommand.DesignForm;
import bantuek.command.form.FormCommand.ListIssues;
import bantuek.command.form.FormCommand.RetireForm;
import bantuek.command.platform.Rejected;
import bantuek.command.platform.RejectionCode;
import bantuek.events.InvalidValue;
import bantuek.events.Limits;
import bantuek.events.form.FormDesigned;
import bantuek.events.form.FormEvent;
import bantuek.events.form.FormRetired;
import bantuek.events.form.IssuesListed;
import bantuek.events.form.ReportForm;
import bantuek.events.report.Column;
import bantuek.events.report.Field;
import bantuek.events.report.ReportKind;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FormDeciderTest {

    private static final UUID OFFICE = new UUID(1, 1);
    private static final UUID FORM = new UUID(2, 2);

    private Forms forms = Forms.none();

    @Test
    void a_form_is_designed_and_designed_anew() {
        assertThat(decide(new DesignForm(OFFICE, FORM, form("ผล"))))
                .containsExactly(new FormDesigned(OFFICE, FORM, 1, form("ผล")));
        assertThat(decide(new DesignForm(OFFICE, FORM, form("ผลและตัวชี้วัด"))))
                .containsExactly(new FormDesigned(OFFICE, FORM, 2, form("ผลและตัวชี้วัด")));
    }

    @Test
    void the_same_again_is_nothing_new() {
        decide(new DesignForm(OFFICE, FORM, form("ผล")));
        assertThat(decide(new DesignForm(OFFICE, FORM, form("ผล")))).isEmpty();
    }

    @Test
    void a_retired_form_comes_back_by_no_design() {
        decide(new DesignForm(OFFICE, FORM, form("ผล")));
        assertThat(decide(new RetireForm(OFFICE, FORM)))
                .containsExactly(new FormRetired(OFFICE, FORM));
        assertThat(decide(new RetireForm(OFFICE, FORM))).isEmpty();
        refused(FormRejection.RETIRED, () -> decide(new DesignForm(OFFICE, FORM, form("ผล"))));
    }

    @Test
    void nobody_retires_what_there_never_was() {
        refused(FormRejection.UNKNOWN, () -> decide(new RetireForm(OFFICE, FORM)));
    }

    @Test
    void there_are_no_more_forms_than_somebody_can_choose_from() {
        IntStream.range(0, Limits.FORMS)
                .forEach(number -> decide(new DesignForm(OFFICE, new UUID(3, number), form("ผล"))));
        refused(FormRejection.TOO_MANY, () -> decide(new DesignForm(OFFICE, FORM, form("ผล"))));
        decide(new RetireForm(OFFICE, new UUID(3, 0)));
        assertThat(decide(new DesignForm(OFFICE, FORM, form("ผล")))).hasSize(1);
        assertThat(decide(new DesignForm(OFFICE, new UUID(3, 1), form("อื่น")))).hasSize(1);
    }

    @Test
    void the_issues_of_a_year_are_listed_and_listed_anew() {
        assertThat(decide(new ListIssues(OFFICE, 2569, List.of("บริการ"))))
                .containsExactly(new IssuesListed(OFFICE, 2569, List.of("บริการ")));
        assertThat(decide(new ListIssues(OFFICE, 2569, List.of("บริการ")))).isEmpty();
        assertThat(decide(new ListIssues(OFFICE, 2570, List.of("บริการ")))).hasSize(1);
        assertThat(decide(new ListIssues(OFFICE, 2569, List.of()))).hasSize(1);
    }

    @Test
    void a_form_ends_no_sooner_than_it_begins() {
        assertThatThrownBy(() ->
                        new ReportForm(
                                "ก", ReportKind.RESULT, 2569, 2568, "ก", form("ผล").columns()))
                .isInstanceOf(InvalidValue.class);
        ReportForm two =
                new ReportForm("ก", ReportKind.RESULT, 2569, 2570, "ก", form("ผล").columns());
        assertThat(IntStream.rangeClosed(2568, 2571).filter(two::isFor))
                .containsExactly(2569, 2570);
        assertThat(form("ผล").isFor(2600)).isTrue();
    }

    private List<FormEvent> decide(FormCommand command) {
        List<FormEvent> events = FormDecider.decide(forms, command);
        events.forEach(event -> forms = Forms.evolve(forms, event));
        return events;
    }

    private static void refused(RejectionCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo(code));
    }

    private static ReportForm form(String heading) {
        return new ReportForm(
                "รายงานผล",
                ReportKind.RESULT,
                2569,
                null,
                "รายงานผล พ.ศ. {ปี}",
                List.of(
                        new Column("measure", Field.MEASURE, "มาตรการ", null),
                        new Column("result", Field.RESULT, heading, null)));
    }
}
