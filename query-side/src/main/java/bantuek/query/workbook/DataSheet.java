package bantuek.query.workbook;

import bantuek.events.report.Cell.Filling;
import bantuek.events.report.Column;
import bantuek.events.report.Evidence;
import bantuek.events.report.Progress;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.Responsible;
import bantuek.events.report.Row;
import bantuek.events.report.StoredFile;
import bantuek.query.platform.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report beside its words: a row for each of its rows, and one each a column.
 */
final class DataSheet {

    private static final Words THAI = Words.THAI;
    private static final int CHARACTER = 256;
    private static final int WIDTH = 20;

    private static final List<String> ROW_HEADINGS =
            List.of(
                    "workbook.row",
                    "workbook.row-id",
                    "workbook.kind",
                    "workbook.status",
                    "workbook.status-code",
                    "workbook.cause",
                    "workbook.expected",
                    "workbook.expected-text",
                    "workbook.leads",
                    "workbook.participants",
                    "workbook.evidence",
                    "workbook.none-cells",
                    "workbook.carried-cells");

    private static final List<String> COLUMN_HEADINGS =
            List.of("workbook.column-key", "workbook.field", "workbook.group", "workbook.column");

    private final Report report;
    private final Function<UUID, String> units;
    private final Look look;

    DataSheet(Report report, Function<UUID, String> units, Look look) {
        this.report = report;
        this.units = units;
        this.look = look;
    }

    void writeTo(XSSFWorkbook workbook) {
        Sheet rows = workbook.createSheet(THAI.of("workbook.data"));
        write(rows, 0, headings(ROW_HEADINGS), look.heading());
        for (int i = 0; i < report.rows().size(); i++) {
            write(rows, i + 1, row(i), look.text());
        }
        rows.createFreezePane(0, 1);
        Sheet head = workbook.createSheet(THAI.of("workbook.head"));
        int next = 0;
        for (List<String> pair : head(report.head())) {
            write(head, next++, pair, look.text());
        }
        write(head, ++next, headings(COLUMN_HEADINGS), look.heading());
        for (Column column : report.head().columns()) {
            write(head, ++next, column(column), look.text());
        }
    }

    private void write(Sheet sheet, int number, List<String> texts, XSSFCellStyle style) {
        var row = sheet.createRow(number);
        for (int i = 0; i < texts.size(); i++) {
            look.put(row, i, texts.get(i), style);
            sheet.setColumnWidth(i, WIDTH * CHARACTER);
        }
    }

    private static List<String> headings(List<String> keys) {
        return keys.stream().map(THAI::of).toList();
    }

    private static List<List<String>> head(ReportHead head) {
        return List.of(
                List.of(THAI.of("changes.kind"), head.kind().name()),
                List.of(THAI.of("changes.fiscal-year"), printed(head.fiscalYear())),
                List.of(THAI.of("changes.assessment-year"), printed(head.assessmentYear())),
                List.of(THAI.of("changes.round"), printed(head.round())));
    }

    private static List<String> column(Column column) {
        return List.of(
                column.key(), printed(column.field()), printed(column.group()), column.heading());
    }

    private List<String> row(int place) {
        Row row = report.rows().get(place);
        Progress progress = row.progress();
        Responsible responsible = row.responsible();
        List<String> texts = new ArrayList<>();
        texts.add(String.valueOf(place + 1));
        texts.add(row.id().toString());
        texts.add(row.kind().name());
        texts.add(progress == null ? "" : THAI.of("status." + progress.status()));
        texts.add(progress == null ? "" : progress.status().name());
        texts.add(progress == null ? "" : printed(progress.cause()));
        texts.add(progress == null ? "" : printed(progress.expected()));
        texts.add(progress == null ? "" : printed(progress.expectedText()));
        texts.add(responsible == null ? "" : leads(responsible));
        texts.add(responsible == null ? "" : named(responsible.participants()));
        texts.add(row.evidence().stream().map(DataSheet::evidence).collect(lines()));
        texts.add(keys(row, Filling.NONE));
        texts.add(keys(row, Filling.CARRIED));
        return texts;
    }

    private String leads(Responsible responsible) {
        return Stream.of(
                        responsible.everyUnit() ? THAI.of("changes.every-unit") : "",
                        named(responsible.leads()))
                .filter(words -> !words.isEmpty())
                .collect(lines());
    }

    private String named(List<UUID> ids) {
        return ids.stream().map(id -> (units.apply(id) + " " + id).strip()).collect(lines());
    }

    private static String evidence(Evidence evidence) {
        StoredFile file = evidence.file();
        return Stream.of(
                        evidence.kind().name(),
                        evidence.text(),
                        evidence.url(),
                        file == null ? null : file.name(),
                        file == null ? null : file.sha256())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" | "));
    }

    private static String keys(Row row, Filling filling) {
        return row.cells().entrySet().stream()
                .filter(cell -> cell.getValue().filling() == filling)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private static java.util.stream.Collector<CharSequence, ?, String> lines() {
        return Collectors.joining("\n");
    }

    private static String printed(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
