package bantuek.thai;

import static bantuek.thai.Doubt.CENTURY_ASSUMED;
import static bantuek.thai.Doubt.COMMON_ERA;
import static bantuek.thai.Doubt.ENDS_BEFORE_IT_BEGINS;
import static bantuek.thai.Doubt.LENGTH_DIFFERS;
import static bantuek.thai.Doubt.NOT_IN_CALENDAR;
import static bantuek.thai.Doubt.NOT_UNDERSTOOD;
import static bantuek.thai.Doubt.YEAR_ASSUMED;
import static bantuek.thai.Doubt.YEAR_FROM_CONTEXT;
import static bantuek.thai.Doubt.YEAR_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.office.OfficeSettings.Digits;
import bantuek.thai.Timeframe.Between;
import bantuek.thai.Timeframe.By;
import bantuek.thai.Timeframe.Onwards;
import bantuek.thai.Timeframe.UntilNow;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeframeTest {

    private static final FiscalYear YEAR = new FiscalYear(2568);

    @Test
    void a_quarter_range_runs_from_the_first_day_of_the_first_to_the_last_of_the_last() {
        Reading<Timeframe> reading = Timeframe.read("ไตรมาสที่ ๑-๔", Context.of(YEAR));
        assertThat(reading.meaning())
                .isEqualTo(new Between(YEAR.quarter(1), YEAR.quarter(4), false));
        days(reading, "2024-10-01", "2025-09-30", YEAR_FROM_CONTEXT);
    }

    @Test
    void quarters_of_no_known_year_wait_until_the_year_is_known() {
        Reading<Timeframe> reading = Timeframe.read("ไตรมาสที่ ๑-๔");
        refused(reading, YEAR_MISSING);
        days(
                Timeframe.read(reading.raw(), Context.of(YEAR)),
                "2024-10-01",
                "2025-09-30",
                YEAR_FROM_CONTEXT);
    }

    @Test
    void quarters_may_name_their_fiscal_year() {
        days("ไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๘", "2025-01-01", "2025-03-31");
        days("ไตรมาส ๑-๒ ปี ๒๕๖๘", "2024-10-01", "2025-03-31");
        days("ไตรมาสที่ ๑/๒๕๖๘", "2024-10-01", "2024-12-31");
        days("ไตรมาสที่ ๑ – ไตรมาสที่ ๓ พ.ศ.๒๕๖๘", "2024-10-01", "2025-06-30");
        days("ไตรมาสที่ ๓/๒๕๖๗ ถึง ไตรมาสที่ ๒/๒๕๖๘", "2024-04-01", "2025-03-31");
    }

    @Test
    void a_range_of_months_with_a_year_each_covers_both_months() {
        days("ต.ค. ๖๕ – ก.ย.๖๖", "2022-10-01", "2023-09-30", CENTURY_ASSUMED);
        days("ม.ค.๖๕- มี.ค.๖๕", "2022-01-01", "2022-03-31", CENTURY_ASSUMED);
        days("ตุลาคม 2565 - กันยายน 2566", "2022-10-01", "2023-09-30");
    }

    @Test
    void one_year_goes_for_both_months_even_if_a_dot_is_missing() {
        days("ม.ค – เม.ย. ๖๖", "2023-01-01", "2023-04-30", CENTURY_ASSUMED);
        days("ม.ค. ๒๕๖๖ – เม.ย.", "2023-01-01", "2023-04-30");
        days("เดือนมกราคม ถึง เดือนเมษายน ๒๕๖๖", "2023-01-01", "2023-04-30");
    }

    @Test
    void one_year_is_that_of_the_last_month_if_the_months_pass_the_new_year() {
        days("ต.ค. – ก.ย. ๒๕๖๖", "2022-10-01", "2023-09-30", YEAR_ASSUMED);
        days("๒๕ ธ.ค. – ๕ ม.ค. ๒๕๖๖", "2022-12-25", "2023-01-05", YEAR_ASSUMED);
        days("ต.ค. ๒๕๖๕ – ก.ย.", "2022-10-01", "2023-09-30", YEAR_ASSUMED);
    }

    @Test
    void months_of_a_fiscal_year_are_those_between_its_october_and_its_september() {
        days("ต.ค. – ก.ย. ปีงบประมาณ ๒๕๖๖", "2022-10-01", "2023-09-30");
        days(
                Timeframe.read("ต.ค. – ธ.ค.", Context.of(YEAR)),
                "2024-10-01",
                "2024-12-31",
                YEAR_FROM_CONTEXT);
    }

    @Test
    void from_a_month_onwards_has_no_end() {
        Reading<Timeframe> reading = Timeframe.read("เดือนสิงหาคม ๒๕๖๖ เป็นต้นไป");
        assertThat(reading.meaning()).isEqualTo(new Onwards(month(2023, 8), false));
        days(reading, "2023-08-01", null);
        days("ตั้งแต่เดือนสิงหาคม ๒๕๖๖", "2023-08-01", null);
    }

    @Test
    void until_the_present_ends_on_whatever_day_it_is_read() {
        Reading<Timeframe> reading = Timeframe.read("เดือนเมษายน ๒๕๖๖ ถึง ปัจจุบัน");
        assertThat(reading.meaning()).isEqualTo(new UntilNow(month(2023, 4), false));
        days(reading, "2023-04-01", null);
        assertThat(Timeframe.read("เม.ย. ๒๕๖๖ - ปัจจุบัน").meaning()).isEqualTo(reading.meaning());
        assertThat(Timeframe.read("ตั้งแต่ เม.ย. ๒๕๖๖ เป็นต้นมา").meaning())
                .isEqualTo(reading.meaning());
    }

    @Test
    void about_a_month_is_that_month_and_not_to_be_taken_to_the_day() {
        Reading<Timeframe> reading = Timeframe.read("ประมาณ สิงหาคม ๒๕๖๔");
        assertThat(reading.meaning()).isEqualTo(new Between(month(2021, 8), month(2021, 8), true));
        days(reading, "2021-08-01", "2021-08-31");
    }

    @Test
    void a_range_of_years_covers_the_first_and_the_last_whole() {
        days("๒๕๖๔-๒๕๖๖", "2021-01-01", "2023-12-31");
        days("๕ ปี (พ.ศ.๒๕๖๖ - ๒๕๗๐)", "2023-01-01", "2027-12-31");
        days("พ.ศ. ๒๕๖๖ - ๗๐", "2023-01-01", "2027-12-31", CENTURY_ASSUMED);
        days("ปีงบประมาณ ๒๕๖๖ - ๒๕๗๐", "2022-10-01", "2027-09-30");
        days("ปีงบประมาณ ๒๕๖๖ - พ.ศ. ๒๕๗๐", "2022-10-01", "2027-09-30");
    }

    @Test
    void years_that_are_counted_and_named_should_be_as_many() {
        days("๔ ปี (พ.ศ.๒๕๖๖ - ๒๕๗๐)", "2023-01-01", "2027-12-31", LENGTH_DIFFERS);
        days("๖ เดือน (ม.ค. - มิ.ย. ๒๕๖๖)", "2023-01-01", "2023-06-30");
        days("๑ ปี (ปีงบประมาณ ๒๕๖๖)", "2022-10-01", "2023-09-30");
        refused(Timeframe.read("๕ ปี (พ.ศ.๒๕๖๖ - ๒๕๗๐"), NOT_UNDERSTOOD);
    }

    @Test
    void a_time_that_is_counted_has_an_end_and_that_end_is_named() {
        refused(Timeframe.read("๕ ปี (พ.ศ.๒๕๖๖ เป็นต้นไป)"), NOT_UNDERSTOOD);
        refused(Timeframe.read("๕ ปี (พ.ศ.๒๕๖๖ เป็นต้นไป"), NOT_UNDERSTOOD);
        refused(Timeframe.read("๕ ปี (พ.ศ.๒๕๖๖ ถึงปัจจุบัน"), NOT_UNDERSTOOD);
        refused(Timeframe.read("๕ ปี (พ.ศ.๒๕๖๖ เป็นต้นมา"), NOT_UNDERSTOOD);
    }

    @Test
    void a_single_day_begins_and_ends_on_that_day() {
        days("๒๕ ม.ค.๖๕", "2022-01-25", "2022-01-25", CENTURY_ASSUMED);
        days("25/1/2565", "2022-01-25", "2022-01-25");
    }

    @Test
    void the_first_of_two_days_may_leave_the_month_to_the_other() {
        days("๑-๕ ม.ค. ๒๕๖๕", "2022-01-01", "2022-01-05");
        days("วันที่ ๒๘ ม.ค. - ๕ ก.พ. ๒๕๖๕", "2022-01-28", "2022-02-05");
        days("1/10/2565 - 30/9/2566", "2022-10-01", "2023-09-30");
    }

    @Test
    void in_a_year_that_has_passed_is_any_day_of_it() {
        Reading<Timeframe> reading = Timeframe.read("เมื่อปี พ.ศ.๒๕๖๓");
        Span year = new Span.CalendarYear(Year.of(2020));
        assertThat(reading.meaning()).isEqualTo(new Between(year, year, false));
        days(reading, "2020-01-01", "2020-12-31");
    }

    @Test
    void a_whole_fiscal_year_is_a_timeframe_with_or_without_its_number() {
        days("ปีงบประมาณ พ.ศ. ๒๕๖๘", "2024-10-01", "2025-09-30");
        days(
                Timeframe.read("ตลอดปีงบประมาณ", Context.of(YEAR)),
                "2024-10-01",
                "2025-09-30",
                YEAR_FROM_CONTEXT);
    }

    @Test
    void by_a_month_has_no_beginning_and_ends_with_that_month() {
        Reading<Timeframe> reading = Timeframe.read("ภายในเดือนเมษายน ๒๕๖๖");
        assertThat(reading.meaning()).isEqualTo(new By(month(2023, 4), false));
        days(reading, null, "2023-04-30");
    }

    @Test
    void what_ends_before_it_begins_is_kept_as_it_is_written_and_has_to_be_confirmed() {
        days("มี.ค. ๒๕๖๕ – ม.ค. ๒๕๖๕", "2022-03-01", "2022-01-31", ENDS_BEFORE_IT_BEGINS);
        days("๒๕๖๖ - ๒๕๖๔", "2023-01-01", "2021-12-31", ENDS_BEFORE_IT_BEGINS);
        days("๕-๑ ม.ค. ๒๕๖๕", "2022-01-05", "2022-01-01", ENDS_BEFORE_IT_BEGINS);
        assertThat(Timeframe.read("๕-๑ ม.ค. ๒๕๖๕").isToConfirm()).isTrue();
    }

    @Test
    void years_of_the_common_era_have_to_be_confirmed() {
        days("ม.ค. – มี.ค. 2022", "2022-01-01", "2022-03-31", COMMON_ERA);
    }

    @Test
    void there_is_no_fifth_quarter_and_no_30th_of_february() {
        refused(Timeframe.read("ไตรมาสที่ ๑-๕", Context.of(YEAR)), NOT_IN_CALENDAR);
        refused(Timeframe.read("๑ ม.ค. – ๓๐ ก.พ. ๒๕๖๘"), NOT_IN_CALENDAR);
        refused(Timeframe.read("๓๐ ก.พ. – ๑ มี.ค. ๒๕๖๘"), NOT_IN_CALENDAR);
    }

    @Test
    void quarters_and_months_do_not_lend_each_other_a_year() {
        refused(Timeframe.read("ไตรมาสที่ ๑ - มี.ค. ๒๕๖๖"), YEAR_MISSING);
        refused(Timeframe.read("ม.ค. - ๒๕๖๖"), YEAR_MISSING);
    }

    @Test
    void what_says_no_time_or_says_more_than_that_is_left_as_it_is() {
        refused(Timeframe.read("ตลอดปี"), NOT_UNDERSTOOD);
        refused(Timeframe.read("๕ ปี"), NOT_UNDERSTOOD);
        refused(Timeframe.read("ตามความเหมาะสม"), NOT_UNDERSTOOD);
        refused(Timeframe.read("ม.ค. ๒๕๖๖ และ มี.ค. ๒๕๖๖"), NOT_UNDERSTOOD);
        refused(Timeframe.read("ม.ค. ๒๕๖๖ -"), NOT_UNDERSTOOD);
        refused(Timeframe.read("๑ - ๒๕๖๖"), NOT_UNDERSTOOD);
        refused(Timeframe.read("ประมาณ"), NOT_UNDERSTOOD);
        refused(Timeframe.read("เป็นต้นไป"), NOT_UNDERSTOOD);
        refused(Timeframe.read("ภายใน ม.ค. - มี.ค. ๒๕๖๖"), NOT_UNDERSTOOD);
    }

    @Test
    void spaces_and_kinds_of_dashes_do_not_matter() {
        days("ไตรมาส\u00a0ที่ ๑ \u2014 ๔\nปี งบประมาณ ๒๕๖๘", "2024-10-01", "2025-09-30");
        days("ม. ค. \u2013 เม. ย. ๒๕๖๖", "2023-01-01", "2023-04-30");
    }

    @Test
    void a_timeframe_is_printed_with_what_both_ends_share_once() {
        printed("ไตรมาสที่ ๑ – ๔ ปีงบประมาณ พ.ศ. ๒๕๖๘", YEAR.quarter(1), YEAR.quarter(4));
        printed("มกราคม – เมษายน ๒๕๖๖", month(2023, 1), month(2023, 4));
        printed("เมษายน ๒๕๖๖ – มกราคม ๒๕๖๖", month(2023, 4), month(2023, 1));
        printed("ตุลาคม ๒๕๖๕ – กันยายน ๒๕๖๖", month(2022, 10), month(2023, 9));
        printed("เดือนสิงหาคม ๒๕๖๖", month(2023, 8), month(2023, 8));
        printed("วันที่ ๑ มกราคม ๒๕๖๕", day(2022, 1, 1), day(2022, 1, 1));
        printed("๑ – ๕ มกราคม ๒๕๖๕", day(2022, 1, 1), day(2022, 1, 5));
        printed("๑ มกราคม ๒๕๖๕ – ๑ มกราคม ๒๕๖๖", day(2022, 1, 1), day(2023, 1, 1));
        printed("พ.ศ. ๒๕๖๔ – ๒๕๖๖", year(2021), year(2023));
        printed("ปีงบประมาณ พ.ศ. ๒๕๖๗ – ๒๕๖๘", new FiscalYear(2567), YEAR);
        printed("ปีงบประมาณ พ.ศ. ๒๕๖๘ – ปีปฏิทิน พ.ศ. ๒๕๖๙", YEAR, year(2026));
    }

    @Test
    void an_open_an_approximate_and_a_latest_time_are_printed_with_their_words() {
        assertThat(new Onwards(month(2023, 8), false).print())
                .isEqualTo("เดือนสิงหาคม ๒๕๖๖ เป็นต้นไป");
        assertThat(new UntilNow(month(2023, 4), false).print(Digits.ARABIC))
                .isEqualTo("เดือนเมษายน 2566 ถึงปัจจุบัน");
        assertThat(new Between(month(2021, 8), month(2021, 8), true).print())
                .isEqualTo("ประมาณ เดือนสิงหาคม ๒๕๖๔");
        assertThat(new By(day(2023, 4, 30), false).print()).isEqualTo("ภายในวันที่ ๓๐ เมษายน ๒๕๖๖");
    }

    private static void printed(String text, Span begin, Span end) {
        assertThat(new Between(begin, end, false).print()).isEqualTo(text);
    }

    private static Span day(int year, int month, int day) {
        return new Span.Day(LocalDate.of(year, month, day));
    }

    private static Span month(int year, int month) {
        return new Span.CalendarMonth(YearMonth.of(year, month));
    }

    private static Span year(int year) {
        return new Span.CalendarYear(Year.of(year));
    }

    private static void days(
            String text, @Nullable String from, @Nullable String to, Doubt... doubts) {
        Reading<Timeframe> reading = Timeframe.read(text);
        assertThat(reading.raw()).isEqualTo(text);
        days(reading, from, to, doubts);
    }

    private static void days(
            Reading<Timeframe> reading,
            @Nullable String from,
            @Nullable String to,
            Doubt... doubts) {
        Timeframe timeframe = reading.meaning();
        assertThat(timeframe).as(reading.raw()).isNotNull();
        if (timeframe != null) {
            assertThat(timeframe.from()).isEqualTo(from == null ? null : LocalDate.parse(from));
            assertThat(timeframe.to()).isEqualTo(to == null ? null : LocalDate.parse(to));
        }
        assertThat(reading.doubts()).as(reading.raw()).containsExactlyInAnyOrder(doubts);
    }

    private static void refused(Reading<Timeframe> reading, Doubt why) {
        assertThat(reading.meaning()).as(reading.raw()).isNull();
        assertThat(reading.doubts()).as(reading.raw()).containsExactly(why);
    }
}
