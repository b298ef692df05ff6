package bantuek.query.workbook;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look, and how a text comes into one: as a text, whatever it begins with. */
final class Look {

    private static final String FONT = "TH Sarabun New";
    private static final short TITLE_POINTS = 16;
    private static final short POINTS = 14;
    private static final String TEXT_FORMAT = "@";
    private static final String NUMBER_FORMAT = "General";

    /** Thai digits, the Buddhist calendar, Thai names of months. */
    private static final String DAY_FORMAT = "[$-D07041E]d mmm yyyy;@";

    /** What Excel would read as a letter by its number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** What Excel would take for a formula if somebody edited the cell. */
    private static final String BEGINS_FORMULA = "=+-@";

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle title;
    private final XSSFCellStyle line;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle text;
    private final XSSFCellStyle issue;
    private final XSSFCellStyle number;
    private final XSSFCellStyle day;

    Look(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont plain = workbook.getFontAt(0);
        plain.setFontName(FONT);
        plain.setFontHeightInPoints(POINTS);
        this.title = centred(style(font(TITLE_POINTS, true)));
        this.line = style(plain);
        this.heading = filled(centred(bordered(style(font(POINTS, true)))));
        this.text = bordered(style(plain));
        this.issue = filled(bordered(style(font(POINTS, true))));
        this.number = formatted(bordered(style(plain)), NUMBER_FORMAT);
        this.day = formatted(bordered(style(plain)), DAY_FORMAT);
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle line() {
        return line;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle text() {
        return text;
    }

    XSSFCellStyle issue() {
        return issue;
    }

    XSSFCellStyle number() {
        return number;
    }

    XSSFCellStyle day() {
        return day;
    }

    /** A cell of its own also where nothing stands: it has borders. */
    void put(Row row, int column, String words, XSSFCellStyle style) {
        Cell cell = row.createCell(column);
        if (words.isEmpty()) {
            cell.setCellStyle(style);
            return;
        }
        cell.setCellValue(ESCAPE.matcher(words).replaceAll("_x005F_"));
        cell.setCellStyle(style);
        if (BEGINS_FORMULA.indexOf(words.charAt(0)) >= 0) {
            cell.setCellStyle(quoted(style));
        }
    }

    private XSSFCellStyle quoted(XSSFCellStyle style) {
        for (int i = 0; i < workbook.getNumCellStyles(); i++) {
            XSSFCellStyle known = workbook.getCellStyleAt(i);
            if (known.getQuotePrefixed()
                    && known.getFontIndex() == style.getFontIndex()
                    && known.getBorderLeft() == style.getBorderLeft()
                    && known.getFillPattern() == style.getFillPattern()
                    && known.getAlignment() == style.getAlignment()) {
                return known;
            }
        }
        XSSFCellStyle quoted = workbook.createCellStyle();
        quoted.cloneStyleFrom(style);
        quoted.setQuotePrefixed(true);
        return quoted;
    }

    private XSSFFont font(short points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(TEXT_FORMAT));
        return style;
    }

    private XSSFCellStyle formatted(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static XSSFCellStyle centred(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style) {
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
