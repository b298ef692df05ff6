package bantuek.query.form;

import bantuek.events.InvalidValue;
import bantuek.events.form.ReportForm;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.query.commands.Problem;
import bantuek.query.memo.ReportTable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The design of one form of report. */
public record FormPage(
        UUID form,
        boolean known,
        String requestKey,
        FormFields fields,
        @Nullable ReportTable preview,
        @Nullable Problem problem) {

    /** How reports of it will look, as far as the form can be one already. */
    static @Nullable ReportTable preview(@Nullable ReportForm form) {
        if (form == null) {
            return null;
        }
        try {
            return ReportTable.ofNoMemo(
                    new Report(
                            new ReportHead(
                                    form.kind(),
                                    form.fromYear(),
                                    null,
                                    null,
                                    FormTitle.in(form.title(), form.fromYear()),
                                    form.columns(),
                                    List.of(),
                                    List.of()),
                            List.of()));
        } catch (InvalidValue e) {
            return null;
        }
    }

    public List<ReportKind> kinds() {
        return List.of(ReportKind.values());
    }

    public @Nullable String problemOfPage() {
        return problem == null ? null : problem.sentence();
    }
}
