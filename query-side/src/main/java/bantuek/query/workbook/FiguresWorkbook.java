package bantuek.query.workbook;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Tables of figures as a workbook: numbers are numbers and days are days, so that they can be
 * sorted and reckoned with.
 */
public final class FiguresWorkbook {

    private static final int CHARACTER = 256;
    private static final float LINE_POINTS = 21;

    private FiguresWorkbook() {}

    public static byte[] of(List<Figures> tables) {
        return Press.workbook(
                (workbook, look) -> tables.forEach(table -> write(table, workbook, look)));
    }

    private static void write(Figures table, XSSFWorkbook workbook, Look look) {
        XSSFSheet sheet = workbook.createSheet(table.name());
        int last = table.headings().size() - 1;
        for (int i = 0; i <= last; i++) {
            sheet.setColumnWidth(i, table.widths().get(i) * CHARACTER);
        }
        int width = table.widths().stream().mapToInt(Integer::intValue).sum();
        int next = 0;
        look.put(sheet.createRow(next), 0, table.title(), look.title());
        across(sheet, next++, last);
        for (String note : table.notes()) {
            Row row = sheet.createRow(next);
            look.put(row, 0, note, look.line());
            // Excel fits the height of a row to its cells, but not to those that are merged.
            row.setHeightInPoints(LINE_POINTS * Widths.lines(note, width));
            across(sheet, next++, last);
        }
        int head = next;
        Row headings = sheet.createRow(next++);
        for (int i = 0; i <= last; i++) {
            look.put(headings, i, table.headings().get(i), look.heading());
        }
        for (List<Figures.Figure> figures : table.rows()) {
            write(figures, sheet.createRow(next++), look);
        }
        sheet.createFreezePane(0, head + 1);
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        if (!table.rows().isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(head, next - 1, 0, last));
        }
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitHeight((short) 0);
    }

    private static void across(XSSFSheet sheet, int row, int last) {
        if (last > 0) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, last));
        }
    }

    private static void write(List<Figures.Figure> figures, Row row, Look look) {
        for (int i = 0; i < figures.size(); i++) {
            switch (figures.get(i)) {
                case Figures.Words(String words) -> look.put(row, i, fitting(words), look.text());
                case Figures.Amount(var number) -> {
                    row.createCell(i).setCellValue(number.doubleValue());
                    row.getCell(i).setCellStyle(look.number());
                }
                case Figures.Day(var day) -> {
                    row.createCell(i).setCellValue(day);
                    row.getCell(i).setCellStyle(look.day());
                }
            }
        }
    }

    private static String fitting(String words) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength() / 2;
        return words.length() <= most ? words : words.substring(0, most);
    }
}
