package bantuek.report;

import bantuek.events.memo.MemoText;
import bantuek.events.memo.TextSection;
import bantuek.events.report.Column;
import bantuek.events.report.Field;
import bantuek.events.report.Line;
import bantuek.events.report.Report;
import bantuek.events.report.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A memo as the rules look at it.
 *
 * @param organisation its name as documents print it: เทศบาลตำบล and the name
 * @param day the memo's own date, or today's before it has one
 */
public record Inspected(
        MemoText text, @Nullable Report report, String organisation, LocalDate day) {

    /** Some words, and where they stand. */
    record Passage(Place place, String words) {}

    Stream<Passage> everything() {
        return Stream.concat(
                Stream.of(TextSection.values())
                        .map(section ->
                                new Passage(new Place.InText(section), text.section(section))),
                Stream.concat(head(), cells()));
    }

    Stream<Passage> head() {
        return report == null
                ? Stream.empty()
                : Stream.concat(
                                Stream.of(report.head().title()),
                                Stream.concat(
                                                report.head().opening().stream(),
                                                report.head().closing().stream())
                                        .map(Line::text))
                        .map(words -> new Passage(new Place.InHead(), words));
    }

    Stream<Passage> cells() {
        List<Passage> cells = new ArrayList<>();
        for (Row row : rows()) {
            row.cells()
                    .forEach((key, cell) ->
                            cells.add(new Passage(new Place.InRow(row.id(), key), cell.text())));
        }
        return cells.stream();
    }

    /** What stands in the columns that mean this. */
    Stream<Passage> cellsOf(Field field) {
        List<String> keys = columnsOf(field).map(Column::key).toList();
        return cells().filter(cell ->
                cell.place() instanceof Place.InRow(var _, String key) && keys.contains(key));
    }

    Stream<Column> columnsOf(Field field) {
        return report == null
                ? Stream.empty()
                : report.head().columns().stream().filter(column -> column.field() == field);
    }

    List<Row> rows() {
        return report == null ? List.of() : report.rows();
    }

    /** Whether something is said there: in words, that there is none, or by the row above. */
    static boolean isFilled(Row row, Column column) {
        return row.cell(column.key()) != null;
    }
}
