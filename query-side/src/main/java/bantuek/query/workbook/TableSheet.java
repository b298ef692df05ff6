package bantuek.query.workbook;

import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Line;
import bantuek.events.report.Report;
import bantuek.events.report.Row;
import bantuek.query.platform.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The table as it is printed: title, headings, rows, and what stands above and below. */
final class TableSheet {

    private static final int CHARACTER = 256;
    private static final float LINE_POINTS = 21;
    private static final float MOST_POINTS = 409;
    private static final double MARGIN_INCHES = 0.59;

    /** Headings stay in sight, unless they would be all that is in sight. */
    private static final int MOST_FROZEN = 6;

    private static final String INDENT = "   ";

    private final Report report;
    private final List<Column> columns;
    private final Look look;
    private final LongTexts longTexts;
    private final Widths widths;

    TableSheet(Report report, Look look, LongTexts longTexts) {
        this.report = report;
        this.columns = report.head().columns();
        this.look = look;
        this.longTexts = longTexts;
        this.widths = new Widths(report);
    }

    void writeTo(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(Words.THAI.of("workbook.table"));
        int next = across(sheet, 0, report.head().title(), look.title());
        for (Line line : report.head().opening()) {
            next = across(sheet, next, said(line), look.line());
        }
        int head = next;
        next = headings(sheet, head);
        setUp(sheet, head, next);
        int first = next;
        for (int i = 0; i < report.rows().size(); i++) {
            row(sheet, first + i, i);
        }
        mergeCarried(sheet, first);
        next = first + report.rows().size();
        for (Line line : report.head().closing()) {
            next = across(sheet, next, said(line), look.line());
        }
    }

    private void setUp(XSSFSheet sheet, int head, int body) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, widths.of(i) * CHARACTER);
        }
        sheet.setRepeatingRows(new CellRangeAddress(head, body - 1, -1, -1));
        if (body <= MOST_FROZEN) {
            sheet.createFreezePane(0, body);
        }
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.getFooter().setCenter(Words.THAI.of("workbook.page", "&P", "&N"));
    }

    private int across(XSSFSheet sheet, int number, String words, XSSFCellStyle style) {
        var row = sheet.createRow(number);
        for (int i = 0; i < columns.size(); i++) {
            look.put(row, i, i == 0 ? words : "", style);
        }
        row.setHeightInPoints(points(Widths.lines(words, widths.all())));
        merge(sheet, number, number, 0, columns.size() - 1);
        return number + 1;
    }

    private static float points(int lines) {
        return Math.min(MOST_POINTS, LINE_POINTS * Math.max(1, lines));
    }

    private static void merge(XSSFSheet sheet, int top, int bottom, int left, int right) {
        if (top != bottom || left != right) {
            // Nothing overlaps here, and looking for what does takes long.
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
        }
    }

    /** In two rows where some columns stand under a heading together. */
    private int headings(XSSFSheet sheet, int number) {
        boolean grouped = columns.stream().anyMatch(column -> column.group() != null);
        if (!grouped) {
            var row = sheet.createRow(number);
            for (int i = 0; i < columns.size(); i++) {
                look.put(row, i, columns.get(i).heading(), look.heading());
            }
            return number + 1;
        }
        var upper = sheet.createRow(number);
        var lower = sheet.createRow(number + 1);
        int left = 0;
        while (left < columns.size()) {
            String group = columns.get(left).group();
            int right = left;
            while (group != null
                    && right + 1 < columns.size()
                    && group.equals(columns.get(right + 1).group())) {
                right++;
            }
            for (int i = left; i <= right; i++) {
                String heading = columns.get(i).heading();
                look.put(
                        upper, i, group == null ? heading : i == left ? group : "", look.heading());
                look.put(lower, i, group == null ? "" : heading, look.heading());
            }
            merge(sheet, number, group == null ? number + 1 : number, left, right);
            left = right + 1;
        }
        return number + 2;
    }

    private void row(XSSFSheet sheet, int number, int place) {
        Row row = report.rows().get(place);
        if (row.standsAcross()) {
            String key = row.cells().firstKey();
            across(sheet, number, words(place, key, row.cell(key)), look.issue());
            return;
        }
        var printed = sheet.createRow(number);
        for (int i = 0; i < columns.size(); i++) {
            String key = columns.get(i).key();
            look.put(printed, i, words(place, key, row.cell(key)), look.text());
        }
    }

    private String words(int place, String key, @Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String words =
                cell.lines().stream().map(TableSheet::said).collect(Collectors.joining("\n"));
        return longTexts.fitted(place + 1, heading(key), words);
    }

    private String heading(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .map(Column::heading)
                .findFirst()
                .orElse(key);
    }

    private static String said(Line line) {
        return INDENT.repeat(line.level()) + (line.marker() + " " + line.text()).strip();
    }

    private void mergeCarried(XSSFSheet sheet, int first) {
        for (int column = 0; column < columns.size(); column++) {
            String key = columns.get(column).key();
            for (int top = 0; top < report.rows().size(); top += report.reach(top, key)) {
                int end = top + report.reach(top, key);
                merge(sheet, first + top, first + end - 1, column, column);
                makeRoom(sheet, first, top, end, column);
            }
        }
    }

    /** Excel fits the height of a row to its cells, but not to those that are merged. */
    private void makeRoom(XSSFSheet sheet, int first, int top, int end, int column) {
        if (end - top == 1) {
            return;
        }
        Cell cell = report.rows().get(top).cell(columns.get(column).key());
        int wanted = cell == null ? 0 : Widths.lines(cell.text(), widths.of(column));
        int there = 0;
        for (int i = top; i < end; i++) {
            there += lines(report.rows().get(i), column);
        }
        if (wanted > there) {
            int last = lines(report.rows().get(end - 1), column);
            sheet.getRow(first + end - 1).setHeightInPoints(points(last + wanted - there));
        }
    }

    /** Of the tallest cell beside a column. */
    private int lines(Row row, int but) {
        int most = 1;
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cell(columns.get(i).key());
            if (i != but && Objects.nonNull(cell)) {
                most = Math.max(most, Widths.lines(cell.text(), widths.of(i)));
            }
        }
        return most;
    }
}
