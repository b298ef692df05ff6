package bantuek.thai;

import bantuek.events.Check;
import bantuek.events.office.OfficeSettings.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * ร้อยละ ๘๐
 *
 * @param value with as many decimals as are written
 */
public record Percentage(BigDecimal value) implements Notation {

    public Percentage {
        Check.present(value, "value");
    }

    /** Something must say that it is one: ร้อยละ in front, or ๘๐% */
    public static Reading<Percentage> read(String text) {
        return Cursor.read(text, Percentage::percentage);
    }

    @Override
    public String print(Digits digits) {
        return "ร้อยละ " + ThaiNumber.print(value, digits);
    }

    private static @Nullable Percentage percentage(Cursor cursor) {
        boolean named = cursor.accept("ร้อยละ");
        BigDecimal value = ThaiNumber.number(cursor);
        boolean marked = cursor.acceptAny("%", "％", "เปอร์เซ็นต์", "เปอร์เซนต์");
        return value == null || !(named || marked) ? null : new Percentage(value);
    }
}
