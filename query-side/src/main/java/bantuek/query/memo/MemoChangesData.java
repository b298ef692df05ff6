package bantuek.query.memo;

import bantuek.events.memo.TextSection;
import bantuek.events.report.ReportHead;
import bantuek.events.report.Row;
import bantuek.query.diff.ReportChanges;
import bantuek.query.diff.ReportChanges.RowChange;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a memo and its report became different, as data, for programs.
 *
 * @param from the version of the earlier of the two
 * @param head of the report, before and after, where it is not the same
 */
record MemoChangesData(
        UUID memo,
        long from,
        long to,
        List<ChangedText> text,
        @Nullable ChangedHead head,
        List<ChangedRow> rows) {

    record ChangedText(TextSection section, String before, String after) {}

    record ChangedHead(@Nullable ReportHead before, @Nullable ReportHead after) {}

    /**
     * @param number where it stands; 0 where it is gone
     * @param oldNumber where it stood; 0 where it is new
     * @param moved it stands elsewhere among the rows that stayed
     * @param cells the columns whose cells differ
     */
    record ChangedRow(
            int number,
            int oldNumber,
            boolean moved,
            List<String> cells,
            @Nullable Row before,
            @Nullable Row after) {

        private static ChangedRow of(RowChange change) {
            return new ChangedRow(
                    change.newNumber(),
                    change.oldNumber(),
                    change.moved(),
                    List.copyOf(change.cells()),
                    change.before(),
                    change.after());
        }
    }

    static MemoChangesData between(MemoSheet before, MemoSheet after) {
        ReportChanges report = ReportChanges.between(before.report(), after.report());
        return new MemoChangesData(
                after.memo(),
                before.version(),
                after.version(),
                Stream.of(TextSection.values())
                        .map(section ->
                                new ChangedText(
                                        section,
                                        before.text().section(section),
                                        after.text().section(section)))
                        .filter(changed -> !changed.before().equals(changed.after()))
                        .toList(),
                Objects.equals(report.before(), report.after())
                        ? null
                        : new ChangedHead(report.before(), report.after()),
                report.rows().stream().map(ChangedRow::of).toList());
    }
}
