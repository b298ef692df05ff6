package bantuek.query.reportdesk;

import bantuek.events.report.Field;
import bantuek.query.intake.Row;
import bantuek.query.intake.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether one table goes on in another: printed headings change from page to page. */
final class Alike {

    private Alike() {}

    static boolean are(Table table, Table other) {
        return table.hasSameHead(other)
                || (table.width() == other.width()
                        && !table.head().isEmpty()
                        && table.head().size() == other.head().size()
                        && meanings(table).equals(meanings(other))
                        && meanings(table).stream().anyMatch(Optional::isPresent));
    }

    /** The other's rows under the headings of the first. */
    static List<Row> rowsOf(Table other, Table first) {
        if (are(first, other)) {
            return other.body();
        }
        List<Row> all = new ArrayList<>(other.head());
        all.addAll(other.body());
        return all;
    }

    private static List<Optional<Field>> meanings(Table table) {
        return table.columns().stream()
                .map(column -> Optional.ofNullable(HeadingWords.meaning(column.heading())))
                .toList();
    }
}
