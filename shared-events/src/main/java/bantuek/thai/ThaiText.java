package bantuek.thai;

import java.util.regex.Pattern;

/** Thai text as it is set on a page. */
public final class ThaiText {

    private static final Pattern YEAR_AFTER_ERA = Pattern.compile("(?<=พ\\.ศ\\.) (?=[0-9๐-๙])");

    private ThaiText() {}

    /** Keeps what belongs together on one line: พ.ศ. and its year. */
    public static String unbroken(String text) {
        return YEAR_AFTER_ERA.matcher(text).replaceAll("\u00a0");
    }
}
