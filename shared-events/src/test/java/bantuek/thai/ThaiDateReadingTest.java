package bantuek.thai;

import static bantuek.thai.Doubt.CENTURY_ASSUMED;
import static bantuek.thai.Doubt.COMMON_ERA;
import static bantuek.thai.Doubt.DAY_MISSING;
import static bantuek.thai.Doubt.NOT_IN_CALENDAR;
import static bantuek.thai.Doubt.NOT_UNDERSTOOD;
import static bantuek.thai.Doubt.YEAR_FROM_CONTEXT;
import static bantuek.thai.Doubt.YEAR_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.office.OfficeSettings.Digits;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ThaiDateReadingTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 25);

    @Test
    void a_day_is_read_however_its_month_and_year_are_written() {
        day("๒๕ มกราคม ๒๕๖๕", DAY);
        day("วันที่ ๒๕ มกราคม พ.ศ. ๒๕๖๕", DAY);
        day("๒๕ เดือนมกราคม พ.ศ.๒๕๖๕", DAY);
        day("เมื่อวันที่ 25 ม.ค. 2565", DAY);
        day("๒๕ ม.ค ๒๕๖๕", DAY);
        day("๒๕ มค ๒๕๖๕", DAY);
        day("25/1/2565", DAY);
        day("๒๕/๐๑/๒๕๖๕", DAY);
        day("25-01-2565", DAY);
        day("๒๕.๑.๒๕๖๕", DAY);
        day("2565-01-25", DAY);
    }

    @Test
    void each_month_is_known_by_its_name_by_its_short_name_and_without_the_dots() {
        for (int month = 1; month <= 12; month++) {
            LocalDate first = LocalDate.of(2022, month, 1);
            day("๑ " + MonthNames.full(month) + " ๒๕๖๕", first);
            day("๑ " + MonthNames.abbreviated(month) + " ๒๕๖๕", first);
            day("๑ " + MonthNames.abbreviated(month).replace(".", "") + " ๒๕๖๕", first);
        }
    }

    @Test
    void a_year_of_two_digits_is_of_this_century_of_the_buddhist_era_and_that_is_said() {
        understood("๒๕ ม.ค.๖๕", new Span.Day(DAY), CENTURY_ASSUMED);
        understood("25/1/65", new Span.Day(DAY), CENTURY_ASSUMED);
        understood("ปี ๐๒", new Span.CalendarYear(Year.of(1959)), CENTURY_ASSUMED);
        understood("ปี ๙๙", new Span.CalendarYear(Year.of(2056)), CENTURY_ASSUMED);
    }

    @Test
    void the_hundred_years_that_two_digits_stand_for_begin_where_the_office_says() {
        Context late = new Context(2530, null);
        assertThat(ThaiDate.read("ปี ๓๐", late).meaning())
                .isEqualTo(new Span.CalendarYear(Year.of(2530 - 543)));
        assertThat(ThaiDate.read("ปี ๒๙", late).meaning())
                .isEqualTo(new Span.CalendarYear(Year.of(2629 - 543)));
    }

    @Test
    void a_date_may_name_a_month_or_a_year_only() {
        understood("เดือนสิงหาคม ๒๕๖๖", new Span.CalendarMonth(YearMonth.of(2023, 8)));
        understood("ส.ค. ๒๕๖๖", new Span.CalendarMonth(YearMonth.of(2023, 8)));
        understood("พ.ศ.๒๕๖๓", new Span.CalendarYear(Year.of(2020)));
        understood("เมื่อปี พ.ศ.๒๕๖๓", new Span.CalendarYear(Year.of(2020)));
        understood("๒๕๖๓", new Span.CalendarYear(Year.of(2020)));
        understood("ปีงบประมาณ พ.ศ. ๒๕๖๓", new FiscalYear(2563));
    }

    @Test
    void where_a_day_is_asked_for_a_month_is_not_enough() {
        assertThat(ThaiDate.readDay("๒๕ ม.ค. ๒๕๖๕").meaning()).isEqualTo(DAY);
        refused(ThaiDate.readDay("ม.ค. ๒๕๖๕"), DAY_MISSING);
        refused(ThaiDate.readDay("๒๕๖๕"), DAY_MISSING);
        refused(ThaiDate.readDay("มะรืน"), NOT_UNDERSTOOD);
    }

    @Test
    void the_29th_of_february_exists_if_the_year_is_leap_once_543_is_taken_off() {
        day("๒๙ ก.พ. ๒๕๖๗", LocalDate.of(2024, 2, 29));
        day("29/2/2567", LocalDate.of(2024, 2, 29));
        refused(ThaiDate.read("๒๙ ก.พ. ๒๕๖๘"), NOT_IN_CALENDAR);
        refused(ThaiDate.read("๒๙ กุมภาพันธ์ ๖๘"), NOT_IN_CALENDAR);
    }

    @Test
    void a_day_or_month_that_no_calendar_has_is_not_moved_to_one_that_it_has() {
        refused(ThaiDate.read("๓๑ เมษายน ๒๕๖๖"), NOT_IN_CALENDAR);
        refused(ThaiDate.read("๐ เมษายน ๒๕๖๖"), NOT_IN_CALENDAR);
        refused(ThaiDate.read("1/13/2566"), NOT_IN_CALENDAR);
        refused(ThaiDate.read("1/0/2566"), NOT_IN_CALENDAR);
    }

    @Test
    void a_year_of_the_common_era_is_understood_but_has_to_be_confirmed() {
        understood("๒๕ มกราคม 2022", new Span.Day(DAY), COMMON_ERA);
        understood("25/01/2022", new Span.Day(DAY), COMMON_ERA);
        understood("2022-01-25", new Span.Day(DAY), COMMON_ERA);
        understood("พ.ศ. 2022", new Span.CalendarYear(Year.of(2022)), COMMON_ERA);
        understood("29 ก.พ. 2024", new Span.Day(LocalDate.of(2024, 2, 29)), COMMON_ERA);
        assertThat(ThaiDate.read("25/01/2022").isToConfirm()).isTrue();
        assertThat(ThaiDate.read("25/01/65").isToConfirm()).isFalse();
    }

    @Test
    void a_year_that_is_said_to_be_of_the_common_era_needs_no_confirmation() {
        understood("๒๕ มกราคม ค.ศ. 2022", new Span.Day(DAY));
        refused(ThaiDate.read("ค.ศ. ๒๕๖๕"), NOT_UNDERSTOOD);
        refused(ThaiDate.read("ค.ศ. ๒๒"), NOT_UNDERSTOOD);
    }

    @Test
    void a_year_before_the_calendar_began_in_january_or_far_ahead_is_a_slip() {
        understood("พ.ศ. ๒๔๘๔", new Span.CalendarYear(Year.of(1941)));
        understood("พ.ศ. ๒๗๔๒", new Span.CalendarYear(Year.of(2199)));
        refused(ThaiDate.read("พ.ศ. ๒๔๘๓"), NOT_UNDERSTOOD);
        refused(ThaiDate.read("พ.ศ. ๒๗๔๓"), NOT_UNDERSTOOD);
        refused(ThaiDate.read("พ.ศ. ๒๓๐๐"), NOT_UNDERSTOOD);
        refused(ThaiDate.read("๑ ม.ค. ๒๕๖"), NOT_UNDERSTOOD);
    }

    @Test
    void a_date_that_is_reckoned_to_before_those_years_is_a_slip_as_well() {
        refused(ThaiDate.read("ต.ค. ปีงบประมาณ ๒๔๘๔"), NOT_IN_CALENDAR);
        refused(Timeframe.read("ธ.ค. – ม.ค. ๒๔๘๔"), NOT_IN_CALENDAR);
        refused(Timeframe.read("ธ.ค. ๒๗๔๒ – ม.ค."), NOT_IN_CALENDAR);
        understood("ก.ย. ปีงบประมาณ ๒๔๘๔", new Span.CalendarMonth(YearMonth.of(1941, 9)));
    }

    @Test
    void a_day_without_a_year_is_of_the_fiscal_year_that_it_stands_in() {
        refused(ThaiDate.read("๒๕ ธ.ค."), YEAR_MISSING);
        Reading<Span> reading = ThaiDate.read("๒๕ ธ.ค.", Context.of(new FiscalYear(2568)));
        assertThat(reading.meaning()).isEqualTo(new Span.Day(LocalDate.of(2024, 12, 25)));
        assertThat(reading.doubts()).containsExactly(YEAR_FROM_CONTEXT);
    }

    @Test
    void half_a_date_and_a_date_among_other_words_are_left_as_they_are() {
        refused(ThaiDate.read("๒๕"), NOT_UNDERSTOOD);
        refused(ThaiDate.read("๖๕"), NOT_UNDERSTOOD);
        refused(ThaiDate.read("เดือน"), NOT_UNDERSTOOD);
        refused(ThaiDate.read("๑๐/๒๕๖๕"), NOT_UNDERSTOOD);
        refused(ThaiDate.read("๒๕ ม.ค. ๒๕๖๕ เวลา ๑๐ น."), NOT_UNDERSTOOD);
        refused(ThaiDate.read("ประชุมเมื่อ ๒๕ ม.ค. ๒๕๖๕"), NOT_UNDERSTOOD);
        refused(ThaiDate.read("๑๒/๒๕/๒๕๖๕/๑"), NOT_UNDERSTOOD);
    }

    @Test
    void a_date_is_printed_in_the_digits_of_the_office() {
        assertThat(new Span.Day(DAY).print()).isEqualTo("๒๕ มกราคม ๒๕๖๕");
        assertThat(new Span.Day(DAY).print(Digits.ARABIC)).isEqualTo("25 มกราคม 2565");
        assertThat(new Span.CalendarMonth(YearMonth.of(2023, 8)).print()).isEqualTo("สิงหาคม ๒๕๖๖");
        assertThat(new Span.CalendarYear(Year.of(2020)).print()).isEqualTo("พ.ศ. ๒๕๖๓");
    }

    private static void day(String text, LocalDate day) {
        understood(text, new Span.Day(day));
    }

    private static void understood(String text, Span span, Doubt... doubts) {
        Reading<Span> reading = ThaiDate.read(text);
        assertThat(reading.raw()).isEqualTo(text);
        assertThat(reading.meaning()).as(text).isEqualTo(span);
        assertThat(reading.doubts()).as(text).containsExactlyInAnyOrder(doubts);
    }

    private static void refused(Reading<?> reading, Doubt why) {
        assertThat(reading.meaning()).as(reading.raw()).isNull();
        assertThat(reading.doubts()).as(reading.raw()).containsExactly(why);
    }
}
