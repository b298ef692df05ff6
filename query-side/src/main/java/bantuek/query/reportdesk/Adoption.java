package bantuek.query.reportdesk;

import bantuek.events.report.Field;
import bantuek.events.report.ReportKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How tables from outside are to become a report.
 *
 * @param tables which of them, from 0; the first one's columns are those of the report
 * @param headRows how many rows of the first are headings
 * @param issueInFirstLine whether a measure's first line names the issue that it belongs to
 */
record Adoption(
        List<Integer> tables,
        int headRows,
        List<ColumnPlan> columns,
        ReportKind kind,
        int fiscalYear,
        @Nullable Integer assessmentYear,
        @Nullable Integer round,
        String title,
        boolean issueInFirstLine) {

    Adoption {
        tables = List.copyOf(tables);
        columns = List.copyOf(columns);
    }

    /**
     * What becomes of one column.
     *
     * @param field what it means; none where nothing of the model is meant
     * @param taken false where it is left out
     */
    record ColumnPlan(
            String heading, @Nullable String group, @Nullable Field field, boolean taken) {}
}
