package bantuek.thai;

import bantuek.events.Check;
import bantuek.events.office.OfficeSettings.Digits;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * ปีงบประมาณ: from 1 October to 30 September.
 *
 * @param year the year of the Buddhist era in which it ends, and by which it is called
 */
public record FiscalYear(int year) implements Span {

    public FiscalYear {
        Check.atLeast(BuddhistEra.FIRST_YEAR, year, "fiscalYear");
    }

    public static FiscalYear of(LocalDate day) {
        int year = ThaiDate.buddhistYear(day);
        return new FiscalYear(day.getMonthValue() >= Month.OCTOBER.getValue() ? year + 1 : year);
    }

    /** Where a fiscal year is asked for, ปี or the number alone is enough to say which. */
    public static Reading<FiscalYear> read(String text) {
        return read(text, Context.none());
    }

    public static Reading<FiscalYear> read(String text, Context context) {
        return Cursor.read(text, cursor -> read(new DateReader(cursor, context)));
    }

    @Override
    public LocalDate firstDay() {
        return LocalDate.of(BuddhistEra.isoYear(year) - 1, Month.OCTOBER, 1);
    }

    @Override
    public LocalDate lastDay() {
        return LocalDate.of(BuddhistEra.isoYear(year), Month.SEPTEMBER, 30);
    }

    /** ไตรมาสที่ ๑ ถึง ๔ */
    public Quarter quarter(int number) {
        return new Quarter(this, number);
    }

    public List<Quarter> quarters() {
        return IntStream.rangeClosed(1, Quarter.LAST).mapToObj(this::quarter).toList();
    }

    @Override
    public String print(Digits digits) {
        return "ปีงบประมาณ พ.ศ. " + number(digits);
    }

    String number(Digits digits) {
        return ThaiDigits.as(digits, Integer.toString(year));
    }

    private static @Nullable FiscalYear read(DateReader reader) {
        return reader.read() instanceof PartialDate.OfYear(WrittenYear year, boolean calendar)
                        && year != null
                        && !calendar
                ? year.asFiscalYear()
                : null;
    }
}
