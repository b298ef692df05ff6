package bantuek.query.workbook;

import bantuek.events.report.Column;
import bantuek.events.report.Report;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How wide each column is, in letters, so that together they fill a sheet of A4 that lies on its
 * side: who says more has more room.
 */
final class Widths {

    /** At 14 points between margins of a centimetre and a half. */
    private static final int SHEET = 130;

    private static final int LEAST = 8;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

    private final int[] widths;

    Widths(Report report) {
        List<Column> columns = report.head().columns();
        double[] weights = columns.stream().mapToDouble(column -> weight(report, column)).toArray();
        double all = IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        int spare = Math.max(0, SHEET - LEAST * weights.length);
        this.widths =
                IntStream.range(0, weights.length)
                        .map(i -> LEAST + (int) Math.round(spare * weights[i] / all))
                        .toArray();
    }

    private static double weight(Report report, Column column) {
        double letters =
                report.rows().stream()
                        .map(row -> row.cell(column.key()))
                        .filter(Objects::nonNull)
                        .mapToInt(cell -> letters(cell.text()))
                        .filter(length -> length > 0)
                        .average()
                        .orElse(1);
        return Math.sqrt(Math.max(letters, letters(column.heading()) / 2.0));
    }

    int of(int column) {
        return widths[column];
    }

    int all() {
        return IntStream.of(widths).sum();
    }

    /** How many lines a text takes, roughly, on this width. */
    static int lines(String words, int width) {
        return words.lines().mapToInt(line -> 1 + letters(line) / Math.max(1, width)).sum();
    }

    /** Marks stand above and below letters and take no room. */
    private static int letters(String words) {
        return MARKS.matcher(words).replaceAll("").length();
    }
}
