package bantuek.query.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.intake.Intake;
import bantuek.query.intake.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FiguresWorkbookTest {

    private static final Figures TABLE =
            new Figures(
                    "สรุป",
                    "สถิติ",
                    List.of("ณ วันนี้", "หมายเหตุ"),
                    List.of("ตำแหน่ง", "จำนวน", "วันที่", "วัน"),
                    List.of(30, 10, 14, 10),
                    List.of(
                            List.of(
                                    Figures.of("=HYPERLINK(\"x\")"),
                                    Figures.of(12),
                                    Figures.of(LocalDate.of(2025, 11, 19)),
                                    Figures.of(Duration.ofHours(36))),
                            List.of(
                                    Figures.of("ปลัด"),
                                    Figures.of(0),
                                    Figures.of((LocalDate) null),
                                    Figures.of((Duration) null))));

    @Test
    void numbers_are_numbers_days_are_days_and_words_are_never_formulas() throws IOException {
        XSSFSheet sheet = written(List.of(TABLE)).getSheet("สรุป");
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("สถิติ");
        assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("หมายเหตุ");
        assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("จำนวน");
        var row = sheet.getRow(4);
        assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(12);
        assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2025, 11, 19));
        assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1.5);
        assertThat(sheet.getRow(5).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void days_are_shown_in_the_buddhist_era_with_thai_digits() {
        Outcome read = Intake.read(FiguresWorkbook.of(List.of(TABLE)), "figures.xlsx");
        assertThat(read.toString()).contains("๑๙ พ.ย. ๒๕๖๘");
    }

    @Test
    void a_table_without_rows_is_a_sheet_with_headings() throws IOException {
        Figures empty = new Figures("ว่าง", "ว่าง", List.of(), List.of("ก"), List.of(9), List.of());
        XSSFWorkbook workbook = written(List.of(TABLE, empty));
        assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
        assertThat(workbook.getSheet("ว่าง").getLastRowNum()).isOne();
    }

    private static XSSFWorkbook written(List<Figures> tables) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(FiguresWorkbook.of(tables)));
    }
}
