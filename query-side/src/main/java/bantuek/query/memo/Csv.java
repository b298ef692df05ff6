package bantuek.query.memo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as a file by RFC 4180, for Excel and those like it: they know Thai by the mark at the
 * beginning, and take a cell that begins like a formula for one unless something stands before it.
 */
final class Csv {

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^[=+\\-@\t\r\n＝＋－＠]");
    private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",\r\n]");

    private Csv() {}

    static byte[] of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")) + END)
                .collect(Collectors.joining("", MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        String safe = LIKE_A_FORMULA.matcher(text).find() ? "'" + text : text;
        return TO_BE_QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
