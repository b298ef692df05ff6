package bantuek.thai;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one date as far as it is written. Which year is meant is settled as soon as it is read. */
final class DateReader {

    private static final List<String> SEPARATORS = List.of("/", "-", ".");

    private final Cursor cursor;
    private final Context context;

    DateReader(Cursor cursor, Context context) {
        this.cursor = cursor;
        this.context = context;
    }

    @Nullable PartialDate read() {
        cursor.acceptAny("เมื่อ", "ณ");
        cursor.accept("วันที่");
        if (cursor.accept("ไตรมาส")) {
            cursor.accept("ที่");
            return quarter();
        }
        PartialDate date = numeric();
        date = date == null ? dayOrMonth() : date;
        return date == null ? year() : date;
    }

    /** What stands behind ไตรมาสที่, or behind the dash that follows one. */
    @Nullable PartialDate quarter() {
        Integer quarter = cursor.number(1);
        return quarter == null ? null : new PartialDate.OfQuarter(quarter, followingYear());
    }

    /** ๗๐ in ๒๕๖๖ - ๗๐ */
    @Nullable WrittenYear shortYear(boolean fiscal) {
        String digits = cursor.digits(2, 2);
        return digits == null ? null : buddhist(digits, fiscal);
    }

    /** The day first and the month in the middle, or the year first as machines write it. */
    private @Nullable PartialDate numeric() {
        int start = cursor.mark();
        for (String separator : SEPARATORS) {
            PartialDate date = numeric(separator);
            if (date != null) {
                return date;
            }
            cursor.backTo(start);
        }
        return null;
    }

    private @Nullable PartialDate numeric(String separator) {
        String first = cursor.digits(1, 4);
        if (first == null || !cursor.accept(separator)) {
            return null;
        }
        Integer month = cursor.number(2);
        if (month == null || !cursor.accept(separator)) {
            return null;
        }
        String last = cursor.digits(1, 4);
        if (last == null) {
            return null;
        }
        boolean yearFirst = first.length() == 4;
        String day = yearFirst ? last : first;
        if (day.length() > 2) {
            return null;
        }
        WrittenYear year = buddhist(yearFirst ? first : last, false);
        return year == null ? null : new PartialDate.OfDay(Integer.parseInt(day), month, year);
    }

    private @Nullable PartialDate dayOrMonth() {
        int start = cursor.mark();
        Integer day = cursor.number(2);
        boolean announced = cursor.accept("เดือน");
        Integer month = MonthNames.read(cursor);
        if (month == null && day != null && !announced) {
            return new PartialDate.OfDay(day, null, null);
        }
        if (month == null) {
            cursor.backTo(start);
            return null;
        }
        WrittenYear year = followingYear();
        return day == null
                ? new PartialDate.OfMonth(month, year)
                : new PartialDate.OfDay(day, month, year);
    }

    private @Nullable PartialDate year() {
        boolean calendar = cursor.accept("ปีปฏิทิน");
        WrittenYear year = writtenYear(4);
        if (year == null && !calendar && cursor.acceptAny("ประจำปีงบประมาณ", "ปีงบประมาณ")) {
            return new PartialDate.OfYear(null, false);
        }
        return year == null ? null : new PartialDate.OfYear(year, calendar);
    }

    private @Nullable WrittenYear followingYear() {
        int start = cursor.mark();
        cursor.acceptAny("/", " ");
        WrittenYear year = writtenYear(2);
        if (year == null) {
            cursor.backTo(start);
        }
        return year;
    }

    private @Nullable WrittenYear writtenYear(int leastDigitsAlone) {
        int start = cursor.mark();
        boolean fiscal = cursor.acceptAny("ประจำปีงบประมาณ", "ปีงบประมาณ", "ปีงบ");
        boolean named = fiscal || cursor.acceptAny("ประจำปี", "ปี");
        boolean common = cursor.accept("ค.ศ.");
        named |= common || cursor.accept("พ.ศ.");
        WrittenYear year = year(cursor.digits(named ? 2 : leastDigitsAlone, 4), common, fiscal);
        if (year == null) {
            cursor.backTo(start);
        }
        return year;
    }

    private @Nullable WrittenYear year(@Nullable String digits, boolean common, boolean fiscal) {
        if (digits == null) {
            return null;
        }
        return common ? common(digits, fiscal) : buddhist(digits, fiscal);
    }

    private static @Nullable WrittenYear common(String digits, boolean fiscal) {
        int year = Integer.parseInt(digits);
        return BuddhistEra.containsIso(year) ? new WrittenYear(year, fiscal) : null;
    }

    private @Nullable WrittenYear buddhist(String digits, boolean fiscal) {
        boolean isShort = digits.length() == 2;
        int year = Integer.parseInt(digits);
        int fullYear = isShort ? context.fullYear(year) : year;
        if (BuddhistEra.contains(fullYear)) {
            if (isShort) {
                cursor.doubt(Doubt.CENTURY_ASSUMED);
            }
            return new WrittenYear(BuddhistEra.isoYear(fullYear), fiscal);
        }
        if (!isShort && BuddhistEra.containsIso(year)) {
            cursor.doubt(Doubt.COMMON_ERA);
            return new WrittenYear(year, fiscal);
        }
        return null;
    }
}
