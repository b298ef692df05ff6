package bantuek.thai;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** มกราคม is 1. */
final class MonthNames {

    private static final List<String> FULL =
            List.of(
                    "มกราคม",
                    "กุมภาพันธ์",
                    "มีนาคม",
                    "เมษายน",
                    "พฤษภาคม",
                    "มิถุนายน",
                    "กรกฎาคม",
                    "สิงหาคม",
                    "กันยายน",
                    "ตุลาคม",
                    "พฤศจิกายน",
                    "ธันวาคม");

    private static final List<String> SHORT =
            List.of(
                    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.",
                    "ต.ค.", "พ.ย.", "ธ.ค.");

    private MonthNames() {}

    static String full(int month) {
        return FULL.get(month - 1);
    }

    static String abbreviated(int month) {
        return SHORT.get(month - 1);
    }

    static @Nullable Integer read(Cursor cursor) {
        for (int month = 1; month <= FULL.size(); month++) {
            if (cursor.acceptAny(full(month), abbreviated(month))) {
                return month;
            }
        }
        return null;
    }
}
