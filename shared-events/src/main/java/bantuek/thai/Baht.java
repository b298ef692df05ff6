package bantuek.thai;

import bantuek.events.Check;
import bantuek.events.office.OfficeSettings.Digits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * จำนวนเงิน: ๗,๑๗๗,๐๐๐.๕๐ บาท
 *
 * @param amount in whole satang; there is no smaller coin, and nothing is rounded
 */
public record Baht(BigDecimal amount) implements Notation {

    private static final int SATANG_DIGITS = 2;

    public Baht {
        amount = Check.present(amount, "amount").setScale(SATANG_DIGITS, RoundingMode.UNNECESSARY);
    }

    /** The unit may be missing, as it stands in the heading of a column. */
    public static Reading<Baht> read(String text) {
        return Cursor.read(text, Baht::amount);
    }

    @Override
    public String print(Digits digits) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return ThaiNumber.print(whole ? amount.setScale(0) : amount, digits) + " บาท";
    }

    private static @Nullable Baht amount(Cursor cursor) {
        cursor.acceptAny("จำนวนเงิน", "จำนวน", "งบประมาณ", "เป็นเงิน");
        cursor.accept("฿");
        BigDecimal number = ThaiNumber.number(cursor);
        if (number == null || number.stripTrailingZeros().scale() > SATANG_DIGITS) {
            return null;
        }
        cursor.accept(".-");
        if (!cursor.accept("บาท")) {
            return new Baht(number);
        }
        BigDecimal satang = satang(cursor);
        cursor.accept("ถ้วน");
        if (satang.signum() == 0) {
            return new Baht(number);
        }
        return number.scale() > 0 || number.signum() < 0 ? null : new Baht(number.add(satang));
    }

    /** ๗ บาท ๕๐ สตางค์ */
    private static BigDecimal satang(Cursor cursor) {
        int start = cursor.mark();
        Integer satang = cursor.number(SATANG_DIGITS);
        if (satang == null || !cursor.accept("สตางค์")) {
            cursor.backTo(start);
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(satang, SATANG_DIGITS);
    }
}
