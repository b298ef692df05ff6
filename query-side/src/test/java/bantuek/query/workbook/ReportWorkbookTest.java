package bantuek.query.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Evidence;
import bantuek.events.report.EvidenceKind;
import bantuek.events.report.Field;
import bantuek.events.report.Line;
import bantuek.events.report.Progress;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.events.report.Responsible;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.events.report.Status;
import bantuek.query.intake.Cell.Standing;
import bantuek.query.intake.Intake;
import bantuek.query.intake.Outcome;
import bantuek.query.intake.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Read back by the intake, cell by cell: what goes out can come in again. */
class ReportWorkbookTest {

    private static final UUID UNIT = new UUID(9, 1);

    private static final Report REPORT =
            report(
                    row(1, RowKind.ISSUE, Map.of("a", Cell.of("ประเด็นที่ ๑ การให้บริการ"))),
                    row(
                            2,
                            RowKind.MEASURE,
                            Map.of(
                                    "a", Cell.of("๑. จัดทำผังขั้นตอน"),
                                    "b", Cell.of("สำนักปลัด"),
                                    "c", list(),
                                    "d", Cell.none("ไม่มี"))),
                    row(
                            3,
                            RowKind.STEP,
                            Map.of(
                                    "a", Cell.of("๑.๑ ติดประกาศ"),
                                    "b", Cell.carried(),
                                    "c", Cell.of("=1+1"))),
                    row(
                            4,
                            RowKind.MEASURE,
                            Map.of("a", Cell.of("+66 ๒"), "b", Cell.of("@กองคลัง"))));

    @Test
    void every_cell_is_read_back_as_it_was_written() {
        Table table = read(REPORT).getFirst();
        assertThat(table.name()).isEqualTo("รายงาน");
        assertThat(table.above()).containsExactly("รายงานผล", "หน่วยงาน เทศบาล");
        assertThat(table.columns())
                .extracting(Table.Column::path)
                .containsExactly(
                        List.of("มาตรการ"),
                        List.of("การนำไปปฏิบัติ", "ผู้รับผิดชอบ"),
                        List.of("การนำไปปฏิบัติ", "ผล"),
                        List.of("หมายเหตุ"));
        assertThat(table.body().get(0).isBanner()).isTrue();
        assertThat(table.body().get(0).cell(0).text()).isEqualTo("ประเด็นที่ ๑ การให้บริการ");
        assertThat(table.body().get(1).cells())
                .extracting(bantuek.query.intake.Cell::text)
                .containsExactly(
                        "๑. จัดทำผังขั้นตอน",
                        "สำนักปลัด",
                        "ทำแล้ว\n- ชั้นล่าง\n๑) เว็บไซต์",
                        "ไม่มี");
        assertThat(table.body().get(2).cells())
                .extracting(bantuek.query.intake.Cell::standing)
                .containsExactly(
                        Standing.WRITTEN, Standing.CARRIED_DOWN, Standing.WRITTEN, Standing.BLANK);
        assertThat(table.body().get(2).cell(1).text()).isEqualTo("สำนักปลัด");
        assertThat(table.body().get(2).cell(2).text()).isEqualTo("=1+1");
        assertThat(table.body().get(3).cells())
                .extracting(bantuek.query.intake.Cell::text)
                .containsExactly("+66 ๒", "@กองคลัง", "", "");
        assertThat(table.body().get(4).cell(0).text()).isEqualTo("ข้อมูล ณ วันที่ ๓๐ กันยายน");
    }

    @Test
    void what_begins_like_a_formula_is_a_text_and_stays_one_when_it_is_edited() {
        opened(
                REPORT,
                workbook ->
                        workbook.getSheetAt(0)
                                .forEach(row -> row.forEach(ReportWorkbookTest::assertText)));
    }

    private static void assertText(org.apache.poi.ss.usermodel.Cell cell) {
        if (cell.getCellType() != CellType.BLANK) {
            String words = cell.getStringCellValue();
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(cell.getCellStyle().getQuotePrefixed())
                    .isEqualTo("=+-@".indexOf(words.charAt(0)) >= 0);
        }
    }

    @Test
    void it_prints_on_a4_that_lies_on_its_side_with_its_headings_on_every_page() {
        opened(
                REPORT,
                workbook -> {
                    XSSFSheet sheet = workbook.getSheetAt(0);
                    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:4");
                    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                    assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                    assertThat(workbook.getFontAt(0).getFontName()).isEqualTo("TH Sarabun New");
                    assertThat(IntStream.range(0, 4).map(sheet::getColumnWidth).sum() / 256)
                            .isBetween(120, 140);
                });
    }

    @Test
    void what_the_table_does_not_show_stands_on_the_sheet_of_data() {
        Row row =
                new Row(
                        new UUID(5, 1),
                        RowKind.MEASURE,
                        new TreeMap<>(Map.of("a", Cell.none("ไม่มี"), "b", Cell.carried())),
                        new Progress(
                                Status.NOT_STARTED,
                                "รองบประมาณ",
                                LocalDate.of(2026, 8, 1),
                                "สิงหาคม ๒๕๖๙"),
                        new Responsible(false, List.of(UNIT), List.of()),
                        List.of(
                                new Evidence(
                                        EvidenceKind.LINK,
                                        "ประกาศ",
                                        "https://example.org/1",
                                        null)));
        Table data = read(report(row)).get(1);
        assertThat(data.name()).isEqualTo("ข้อมูล");
        assertThat(data.body().getFirst().cells())
                .extracting(bantuek.query.intake.Cell::text)
                .containsExactly(
                        "1",
                        new UUID(5, 1).toString(),
                        "MEASURE",
                        "ยังไม่ได้ดำเนินการ",
                        "NOT_STARTED",
                        "รองบประมาณ",
                        "2026-08-01",
                        "สิงหาคม ๒๕๖๙",
                        "กองช่าง " + UNIT,
                        "",
                        "LINK | ประกาศ | https://example.org/1",
                        "a",
                        "b");
    }

    @Test
    void a_text_longer_than_a_cell_may_be_goes_on_elsewhere_and_letters_by_number_stay_letters() {
        Cell longest =
                new Cell(
                        Cell.Filling.TEXT,
                        IntStream.range(0, 15).mapToObj(ReportWorkbookTest::longLine).toList());
        Report report =
                report(
                        row(1, RowKind.MEASURE, Map.of("a", longest)),
                        row(2, RowKind.MEASURE, Map.of("a", Cell.of("_x0041_"))));
        opened(
                report,
                workbook -> {
                    String first = text(workbook.getSheetAt(0), 4, 0);
                    assertThat(first).endsWith("(ต่อในแผ่น “ข้อความยาว”)");
                    StringBuilder all =
                            new StringBuilder(first.substring(0, first.lastIndexOf('\n')));
                    XSSFSheet rest = workbook.getSheet("ข้อความยาว");
                    for (int i = 1; i <= rest.getLastRowNum(); i++) {
                        all.append(text(rest, i, 2));
                    }
                    assertThat(all.toString()).isEqualTo(longest.text());
                    assertThat(text(workbook.getSheetAt(0), 5, 0)).isEqualTo("_x0041_");
                });
    }

    @Test
    void the_largest_report_becomes_a_workbook() {
        Report report =
                report(
                        IntStream.range(0, 1_000)
                                .mapToObj(i ->
                                        row(
                                                i,
                                                RowKind.MEASURE,
                                                Map.of(
                                                        "a", Cell.of("ม".repeat(300)),
                                                        "b", i == 0 ? Cell.of("ก") : Cell.carried(),
                                                        "c", Cell.of("ผ".repeat(290)))))
                                .toArray(Row[]::new));
        opened(report, book -> assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(1_004));
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static List<Table> read(Report report) {
        Outcome outcome = Intake.read(ReportWorkbook.of(report, _ -> "กองช่าง"), "รายงาน.xlsx");
        return ((Outcome.Understood) outcome).tables();
    }

    private static void opened(Report report, Consumer<XSSFWorkbook> what) {
        byte[] bytes = ReportWorkbook.of(report, _ -> "กองช่าง");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            what.accept(workbook);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Line longLine(int seed) {
        StringBuilder words = new StringBuilder();
        new Random(seed).ints(4_000, 'ก', 'ฮ').forEach(words::appendCodePoint);
        return Line.of(words.toString());
    }

    private static Cell list() {
        return new Cell(
                Cell.Filling.TEXT,
                List.of(
                        Line.of("ทำแล้ว"),
                        new Line(1, "-", "ชั้นล่าง"),
                        new Line(2, "๑)", "เว็บไซต์")));
    }

    private static Report report(Row... rows) {
        return new Report(
                new ReportHead(
                        ReportKind.RESULT,
                        2569,
                        null,
                        null,
                        "รายงานผล",
                        List.of(
                                new Column("a", Field.MEASURE, "มาตรการ", null),
                                new Column(
                                        "b", Field.RESPONSIBLE, "ผู้รับผิดชอบ", "การนำไปปฏิบัติ"),
                                new Column("c", Field.RESULT, "ผล", "การนำไปปฏิบัติ"),
                                new Column("d", null, "หมายเหตุ", null)),
                        List.of(Line.of("หน่วยงาน เทศบาล")),
                        List.of(Line.of("ข้อมูล ณ วันที่ ๓๐ กันยายน"))),
                List.of(rows));
    }

    private static Row row(int id, RowKind kind, Map<String, Cell> cells) {
        @Nullable Progress none = null;
        return new Row(new UUID(4, id), kind, new TreeMap<>(cells), none, null, List.of());
    }
}
