package bantuek.query.workbook;

import bantuek.query.platform.Words;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What is longer than Excel lets a cell be: it goes on, on a sheet of its own. */
final class LongTexts {

    /** With room for what a text gains when it is written so that Excel reads it as it is. */
    private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxTextLength() / 2;

    private static final int NAME_WIDTH = 30;
    private static final int TEXT_WIDTH = 120;
    private static final int CHARACTER = 256;

    private record Part(int row, String heading, String words) {}

    private final List<Part> parts = new ArrayList<>();

    /**
     * What fits, with a word that there is more.
     *
     * @param row the row of the report, from 1
     */
    String fitted(int row, String heading, String words) {
        if (words.length() <= MOST) {
            return words;
        }
        int from = end(words, 0);
        String fits = words.substring(0, from) + "\n" + Words.THAI.of("workbook.continued");
        while (from < words.length()) {
            int end = end(words, from);
            parts.add(new Part(row, heading, words.substring(from, end)));
            from = end;
        }
        return fits;
    }

    private static int end(String words, int from) {
        int end = Math.min(words.length(), from + MOST);
        return end < words.length() && Character.isHighSurrogate(words.charAt(end - 1))
                ? end - 1
                : end;
    }

    void writeTo(XSSFWorkbook workbook, Look look) {
        if (parts.isEmpty()) {
            return;
        }
        Sheet sheet = workbook.createSheet(Words.THAI.of("workbook.long-texts"));
        sheet.setColumnWidth(1, NAME_WIDTH * CHARACTER);
        sheet.setColumnWidth(2, TEXT_WIDTH * CHARACTER);
        Row head = sheet.createRow(0);
        look.put(head, 0, Words.THAI.of("workbook.row"), look.heading());
        look.put(head, 1, Words.THAI.of("workbook.column"), look.heading());
        look.put(head, 2, Words.THAI.of("workbook.words"), look.heading());
        for (int i = 0; i < parts.size(); i++) {
            Row row = sheet.createRow(i + 1);
            look.put(row, 0, String.valueOf(parts.get(i).row()), look.text());
            look.put(row, 1, parts.get(i).heading(), look.text());
            look.put(row, 2, parts.get(i).words(), look.text());
        }
    }
}
