package bantuek.thai;

import bantuek.events.office.OfficeSettings.Digits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as Thai offices write them. Rules with a date in them count Bangkok days. */
public final class ThaiDate {

    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private ThaiDate() {}

    public static int buddhistYear(LocalDate date) {
        return BuddhistEra.year(date.getYear());
    }

    /** ๑๙ พฤศจิกายน ๒๕๖๘ */
    public static String full(LocalDate date) {
        return full(date, Digits.THAI);
    }

    public static String full(LocalDate date, Digits digits) {
        return ThaiDigits.as(
                digits,
                String.format(
                        Locale.ROOT,
                        "%d %s %d",
                        date.getDayOfMonth(),
                        MonthNames.full(date.getMonthValue()),
                        buddhistYear(date)));
    }

    /** พ.ย. ๒๕๖๘ */
    public static String month(YearMonth month) {
        return ThaiDigits.in(
                MonthNames.abbreviated(month.getMonthValue()) + " " + buddhistYear(month.atDay(1)));
    }

    /** ๑๙ พ.ย. ๒๕๖๘ ๑๔.๐๕ น. */
    public static String withTime(Instant instant) {
        ZonedDateTime there = instant.atZone(BANGKOK);
        return ThaiDigits.in(
                String.format(
                        Locale.ROOT,
                        "%d %s %d %02d.%02d น.",
                        there.getDayOfMonth(),
                        MonthNames.abbreviated(there.getMonthValue()),
                        buddhistYear(there.toLocalDate()),
                        there.getHour(),
                        there.getMinute()));
    }

    /** A day, or whatever longer span is named instead of one. */
    public static Reading<Span> read(String text) {
        return read(text, Context.none());
    }

    public static Reading<Span> read(String text, Context context) {
        return Cursor.read(text, cursor -> span(cursor, context));
    }

    public static Reading<LocalDate> readDay(String text) {
        return readDay(text, Context.none());
    }

    public static Reading<LocalDate> readDay(String text, Context context) {
        return Cursor.read(text, cursor -> day(cursor, span(cursor, context)));
    }

    private static @Nullable LocalDate day(Cursor cursor, @Nullable Span span) {
        if (span instanceof Span.Day(LocalDate date)) {
            return date;
        }
        if (span != null) {
            cursor.refuse(Doubt.DAY_MISSING);
        }
        return null;
    }

    private static @Nullable Span span(Cursor cursor, Context context) {
        PartialDate date = new DateReader(cursor, context).read();
        return date == null || !cursor.atEnd() ? null : new Years(cursor, context).span(date);
    }
}
