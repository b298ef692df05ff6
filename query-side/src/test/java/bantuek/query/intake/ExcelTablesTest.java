package bantuek.query.intake;

import static bantuek.query.intake.OfficeFiles.number;
import static bantuek.query.intake.OfficeFiles.row;
import static bantuek.query.intake.OfficeFiles.sheet;
import static bantuek.query.intake.OfficeFiles.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.intake.Finding.Stretch;
import bantuek.query.intake.Finding.What;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelTablesTest {

    /** 19 November 2025, 14:05. */
    private static final double MOMENT = 45980.586805555555;

    @Test
    void texts_line_breaks_and_merged_cells_come_as_they_stand() {
        Outcome outcome =
                read(sheet -> {
                    row(sheet, 0, "รายงานผลสมมติ");
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
                    row(sheet, 1, "มาตรการ", "ขั้นตอน", "ผล");
                    row(sheet, 2, "ยืมพัสดุ", "ขอ\nอนุมัติ", "ไม่มี");
                    row(sheet, 3, "", "คืน", "");
                    row(sheet, 4, "", "รวม", "");
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A3:A5"));
                    sheet.addMergedRegion(CellRangeAddress.valueOf("B5:C5"));
                });
        Table table = Grids.table(outcome);
        assertThat(table.name()).isEqualTo("แผน");
        assertThat(table.above()).containsExactly("รายงานผลสมมติ");
        assertThat(Grids.headings(table)).containsExactly("มาตรการ", "ขั้นตอน", "ผล");
        assertThat(Grids.body(table))
                .containsExactly(
                        "ยืมพัสดุ · ขอ|อนุมัติ · ไม่มี",
                        "↓ยืมพัสดุ · คืน · -",
                        "↓ยืมพัสดุ · รวม · →รวม");
        assertThat(Grids.understood(outcome).kind()).isEqualTo(Kind.EXCEL);
    }

    @Test
    void empty_rows_are_dropped_and_rows_keep_the_numbers_that_excel_shows() {
        Outcome outcome =
                read(sheet -> {
                    row(sheet, 4, "", "", "ก", "ข");
                    row(sheet, 5, "", "", "๑ก", "๒ข");
                    row(sheet, 900_000, "", "", "๓ก", "");
                });
        assertThat(Grids.body(Grids.table(outcome))).containsExactly("๑ก · ๒ข", "๓ก · -");
        assertThat(Grids.table(outcome).body()).extracting(Row::number).containsExactly(6, 900_001);
        assertThat(Grids.finding(outcome, What.EMPTY_ROWS_DROPPED).rows())
                .containsExactly(new Stretch(7, 900_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "[$-107041E]d mmm yyyy | 19 พ.ย. 2568",
                "[$-107041E]d mmmm yyyy;@ | 19 พฤศจิกายน 2568",
                "[$-D07041E]d mmmm yyyy | ๑๙ พฤศจิกายน ๒๕๖๘",
                "[$-D07041E]d mmm yy | ๑๙ พ.ย. ๖๘",
                "[$-1070000]d/m/yyyy | 19/11/2568",
                "[$-1070000]d/mm/yyyy;@ | 19/11/2568",
                "[$-1070000]d/m/yyyy h:mm | 19/11/2568 14:05",
                "[$-41E]d mmmm bbbb | 19 พฤศจิกายน 2568",
                "[$-41E]d mmmm yyyy | 19 พฤศจิกายน 2025",
                "[$-D00041E]d mmmm yyyy | ๑๙ พฤศจิกายน ๒๐๒๕",
                "d/m/bb | 19/11/68",
                "d/m/bbbb | 19/11/2568",
                "!\"วันที่\" d mmm bbbb! | !วันที่ 19 พ.ย. 2568!",
                "[$-41E]dddd | วันพุธ",
                "yyyy-mm-dd | 2025-11-19",
                "d/m/yyyy | 19/11/2025",
                "h:mm AM/PM | 2:05 PM",
                "[$-107041E]h:mm:ss AM/PM | 2:05:00 PM",
                "m/d/yy | 2025-11-19",
                "[$-F800]dddd, mmmm dd, yyyy | 2025-11-19"
            })
    void a_date_has_the_year_that_excel_shows(String format, String shown) {
        assertThat(shown(MOMENT, format)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General | 1234.5 | 1234.5",
                "0 | 2566 | 2566",
                "#,##0.00 | 7177000 | 7,177,000.00",
                "0% | 0.8 | 80%",
                "[$-D000000]0 | 2566 | ๒๕๖๖",
                "[$-D00041E]#,##0 | 12500 | ๑๒,๕๐๐",
                "t#,##0 | 12500 | ๑๒,๕๐๐",
                "0 \"บาท\" | 5 | 5 บาท"
            })
    void a_number_is_shown_as_excel_shows_it(String format, double value, String shown) {
        assertThat(shown(value, format)).isEqualTo(shown);
    }

    @Test
    void a_year_that_somebody_typed_in_the_buddhist_era_is_not_counted_on() {
        assertThat(shown(243602, "d/m/yyyy")).isEqualTo("15/12/2566");
    }

    @Test
    void dates_that_each_machine_shows_in_its_own_way_are_reported() {
        Outcome outcome = read(sheet -> dated(sheet, "m/d/yy"));
        assertThat(Grids.finding(outcome, What.DATES_WRITTEN_ISO).count()).isEqualTo(1);
    }

    @Test
    void a_workbook_that_counts_from_1904_has_its_own_days() {
        byte[] file =
                workbook(workbook -> {
                    workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
                    Sheet sheet = workbook.createSheet();
                    row(sheet, 0, "งาน", "วันที่");
                    row(sheet, 1, "ก");
                    number(sheet, 1, 1, MOMENT - 1462, "[$-1070000]d/m/yyyy");
                });
        assertThat(Grids.body(Grids.table(Intake.read(file, ""))))
                .containsExactly("ก · 19/11/2568");
    }

    @Test
    void a_formula_is_never_worked_out_and_its_kept_result_is_taken() {
        Outcome outcome =
                read(sheet -> {
                    row(sheet, 0, "งาน", "ผล");
                    row(sheet, 1, "ก");
                    Cell kept = sheet.getRow(1).createCell(1);
                    kept.setCellFormula("1+1");
                    kept.setCellValue(7);
                    row(sheet, 2, "ข");
                    sheet.getRow(2).createCell(1).setCellFormula("HYPERLINK(\"http://a.test/\")");
                    row(sheet, 3, "ค");
                    sheet.getRow(3).createCell(1).setCellErrorValue(FormulaError.REF.getCode());
                });
        assertThat(Grids.body(Grids.table(outcome))).containsExactly("ก · 7", "ข · -", "ค · #REF!");
        assertThat(Grids.finding(outcome, What.FORMULA_RESULTS_TAKEN).data()).containsExactly("B2");
        assertThat(Grids.finding(outcome, What.FORMULAS_WITHOUT_RESULT).data())
                .containsExactly("B3");
        assertThat(Grids.finding(outcome, What.ERROR_VALUES).data()).containsExactly("B4");
    }

    @Test
    void each_sheet_is_a_table_but_for_hidden_and_empty_ones() {
        byte[] file =
                workbook(workbook -> {
                    for (String name : List.of("หนึ่ง", "ซ่อน", "สอง")) {
                        Sheet sheet = workbook.createSheet(name);
                        row(sheet, 0, "ก", "ข");
                        row(sheet, 1, name, "ค");
                    }
                    workbook.setSheetHidden(1, true);
                    workbook.createSheet("ว่าง");
                });
        Outcome outcome = Intake.read(file, "แผน.xlsx");
        assertThat(Grids.understood(outcome).tables())
                .extracting(Table::name)
                .containsExactly("หนึ่ง", "สอง");
        assertThat(Grids.finding(outcome, What.HIDDEN_SHEET).data()).containsExactly("ซ่อน");
        assertThat(Grids.finding(outcome, What.EMPTY_SHEET).data()).containsExactly("ว่าง");
    }

    @Test
    void a_sheet_whose_cells_do_not_say_where_they_are_is_read_in_order() {
        byte[] plain = sheet(sheet -> row(sheet, 0, "x"));
        byte[] file =
                OfficeFiles.with(
                        plain,
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                                + "<sheetData>"
                                + "<row><c t='inlineStr'><is><t>ก</t></is></c><c t='inlineStr'><is>"
                                + "<r><t>ข</t></r><r><t>ค</t></r></is></c></row>"
                                + "<row><c/><c t='inlineStr'><is><t>๑ง</t></is></c></row>"
                                + "</sheetData></worksheet>");
        Table table = Grids.table(Intake.read(file, ""));
        assertThat(Grids.headings(table)).containsExactly("ก", "ขค");
        assertThat(Grids.body(table)).containsExactly("- · ๑ง");
    }

    @ParameterizedTest
    @ValueSource(strings = {"แผน.docx", "แผน.pdf", ""})
    void the_name_of_a_file_decides_nothing(String name) {
        byte[] file =
                sheet(sheet -> {
                    row(sheet, 0, "ก", "ข");
                    row(sheet, 1, "๑ค", "๒ง");
                });
        assertThat(Grids.understood(Intake.read(file, name)).kind()).isEqualTo(Kind.EXCEL);
    }

    @Test
    void a_workbook_without_a_text_has_no_table() {
        assertThat(Grids.refusal(Intake.read(workbook(XSSFWorkbook::createSheet), "")))
                .isEqualTo(Refusal.NO_TABLE);
    }

    private static String shown(double value, String format) {
        Outcome outcome =
                read(sheet -> {
                    row(sheet, 0, "งาน", "ค่า");
                    row(sheet, 1, "ก");
                    number(sheet, 1, 1, value, format);
                });
        return Grids.table(outcome).body().getFirst().cell(1).text();
    }

    private static void dated(Sheet sheet, String format) {
        row(sheet, 0, "งาน", "ค่า");
        row(sheet, 1, "ก");
        number(sheet, 1, 1, MOMENT, format);
    }

    private static Outcome read(Consumer<Sheet> filling) {
        return Intake.read(sheet(filling), "แผน.xlsx");
    }
}
