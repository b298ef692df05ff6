package bantuek.thai;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** Dates as Thai offices write them. Rules with a date in them count Bangkok days. */
public final class ThaiDate {

    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private static final int BUDDHIST_ERA_OFFSET = 543;

    private static final List<String> MONTHS =
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

    private static final List<String> SHORT_MONTHS =
            List.of(
                    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.",
                    "ต.ค.", "พ.ย.", "ธ.ค.");

    private ThaiDate() {}

    public static int buddhistYear(LocalDate date) {
        return date.getYear() + BUDDHIST_ERA_OFFSET;
    }

    /** ๑๙ พฤศจิกายน ๒๕๖๘ */
    public static String full(LocalDate date) {
        return ThaiDigits.in(
                String.format(
                        Locale.ROOT,
                        "%d %s %d",
                        date.getDayOfMonth(),
                        MONTHS.get(date.getMonthValue() - 1),
                        buddhistYear(date)));
    }

    /** ๑๙ พ.ย. ๒๕๖๘ ๑๔.๐๕ น. */
    public static String withTime(Instant instant) {
        ZonedDateTime there = instant.atZone(BANGKOK);
        return ThaiDigits.in(
                String.format(
                        Locale.ROOT,
                        "%d %s %d %02d.%02d น.",
                        there.getDayOfMonth(),
                        SHORT_MONTHS.get(there.getMonthValue() - 1),
                        buddhistYear(there.toLocalDate()),
                        there.getHour(),
                        there.getMinute()));
    }
}
