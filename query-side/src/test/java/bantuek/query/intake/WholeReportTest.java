package bantuek.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.intake.Finding.What;
import bantuek.query.intake.Outcome.Understood;
import bantuek.query.platform.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A report of 500 rows under headings of its own, with merged and ragged cells, in each form. */
class WholeReportTest {

    private static final int ROWS = 500;
    private static final int COLUMNS = 8;
    private static final List<String> HEADINGS =
            List.of(
                    "สายงาน",
                    "เป้าประสงค์ย่อย",
                    "ลำดับการทำ",
                    "ผู้ดูแล",
                    "ห้วงเวลา",
                    "ที่ทำได้",
                    "สิ่งที่เห็น",
                    "ฝากไว้");

    @TestFactory
    List<DynamicTest> every_row_of_a_long_report_is_read() {
        return List.of(
                inForm("word", () -> Intake.read(word(), "a.docx"), true),
                inForm("excel", () -> Intake.read(excel(), "a.xlsx"), true),
                inForm("html", () -> Intake.read(html()), true),
                inForm(
                        "csv",
                        () -> Intake.read(csv().getBytes(StandardCharsets.UTF_8), ""),
                        false));
    }

    private static DynamicTest inForm(String name, Supplier<Outcome> reading, boolean merges) {
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    Outcome outcome = reading.get();
                    Table table = Grids.table(outcome);
                    assertThat(Grids.headings(table)).isEqualTo(HEADINGS);
                    assertThat(table.body()).hasSize(ROWS);
                    for (int row = 0; row < ROWS; row++) {
                        checkRow(table.body().get(row), row, merges);
                    }
                    checkWords((Understood) outcome);
                });
    }

    private static void checkRow(Row row, int number, boolean merges) {
        boolean carried = merges && number % 2 == 1;
        assertThat(row.cell(0).is(Cell.Standing.CARRIED_DOWN)).isEqualTo(carried);
        assertThat(row.cell(0).text()).isEqualTo(text(carried ? number - 1 : number, 0));
        for (int column = 1; column < COLUMNS; column++) {
            boolean there = column < COLUMNS - 1 || !isRagged(number);
            assertThat(row.cell(column).text()).isEqualTo(there ? text(number, column) : "");
        }
    }

    private static void checkWords(Understood understood) {
        for (Finding finding : understood.findings()) {
            for (Words words : List.of(Words.THAI, Words.ENGLISH)) {
                assertThat(finding.sentence(words)).isNotBlank().doesNotContain("{", "null");
            }
        }
        Set<What> told =
                understood.findings().stream()
                        .map(Finding::what)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).contains(What.TABLE, What.HEADINGS);
    }

    private static String text(int row, int column) {
        return "ข้อความยาวพอประมาณของแถว " + row + " ช่อง " + column + " เพื่อให้เหมือนจริง";
    }

    private static boolean isRagged(int row) {
        return row % 7 == 3;
    }

    private static int width(int row) {
        return isRagged(row) ? COLUMNS - 1 : COLUMNS;
    }

    static byte[] word() {
        String head =
                WordTablesTest.row(
                        HEADINGS.stream().map(WordTablesTest::cell).collect(Collectors.joining()));
        String rows =
                IntStream.range(0, ROWS)
                        .mapToObj(row ->
                                (row % 40 == 38 ? head : "") + WordTablesTest.row(wordCells(row)))
                        .collect(Collectors.joining());
        return OfficeFiles.with(
                OfficeFiles.document(document -> document.createParagraph()),
                "word/document.xml",
                WordTablesTest.written(WordTablesTest.table(head + rows)));
    }

    private static String wordCells(int row) {
        String first = row % 2 == 0 ? WordTablesTest.begun(text(row, 0)) : WordTablesTest.goesOn();
        return first
                + IntStream.range(1, width(row))
                        .mapToObj(column -> WordTablesTest.cell(text(row, column)))
                        .collect(Collectors.joining());
    }

    static byte[] excel() {
        return OfficeFiles.sheet(sheet -> {
            OfficeFiles.row(sheet, 0, HEADINGS.toArray(String[]::new));
            for (int row = 0; row < ROWS; row++) {
                OfficeFiles.row(sheet, row + 1, texts(row));
                if (row % 2 == 0) {
                    sheet.addMergedRegion(new CellRangeAddress(row + 1, row + 2, 0, 0));
                }
            }
        });
    }

    private static String[] texts(int row) {
        return IntStream.range(0, width(row))
                .mapToObj(column -> text(row, column))
                .toArray(String[]::new);
    }

    static String html() {
        String head = "<tr><td>" + String.join("<td>", HEADINGS);
        return "<table>"
                + head
                + IntStream.range(0, ROWS)
                        .mapToObj(row -> (row % 40 == 38 ? head : "") + htmlRow(row))
                        .collect(Collectors.joining())
                + "</table>";
    }

    private static String htmlRow(int row) {
        String first = row % 2 == 0 ? "<td rowspan=2>" + text(row, 0) : "";
        return "<tr>"
                + first
                + IntStream.range(1, width(row))
                        .mapToObj(column -> "<td>" + text(row, column))
                        .collect(Collectors.joining());
    }

    static String csv() {
        return String.join(",", HEADINGS)
                + "\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(row -> String.join(",", texts(row)))
                        .collect(Collectors.joining("\n"));
    }
}
