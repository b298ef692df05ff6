package bantuek.thai;

import bantuek.events.office.OfficeSettings.Digits;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers with commas between thousands: ๗,๑๗๗,๐๐๐.๕๐ */
public final class ThaiNumber {

    private static final Pattern UNGROUPED = Pattern.compile("(0|[1-9]\\d*+)(\\.\\d++)?+");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}+(,\\d{3})++(\\.\\d++)?+");

    private static final int GROUP = 3;

    private ThaiNumber() {}

    /** Digits that begin with a zero are a code, not a number. */
    public static Reading<BigDecimal> read(String text) {
        return Cursor.read(text, ThaiNumber::number);
    }

    public static String print(BigDecimal number, Digits digits) {
        return ThaiDigits.as(digits, grouped(number));
    }

    public static String print(BigDecimal number) {
        return print(number, Digits.THAI);
    }

    static @Nullable BigDecimal number(Cursor cursor) {
        boolean negative = cursor.accept("-");
        String figures = cursor.figures();
        if (UNGROUPED.matcher(figures).matches() || GROUPED.matcher(figures).matches()) {
            BigDecimal number = new BigDecimal(figures.replace(",", ""));
            return negative ? number.negate() : number;
        }
        if (figures.contains(",")) {
            cursor.refuse(Doubt.ODD_GROUPING);
        }
        return null;
    }

    private static String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - GROUP; i > 0; i -= GROUP) {
            grouped.insert(i, ',');
        }
        return number.signum() < 0 ? "-" + grouped : grouped.toString();
    }
}
