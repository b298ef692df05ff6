package bantuek.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.events.InvalidValue;
import bantuek.events.office.OfficeSettings.Digits;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

class FiscalYearTest {

    private static final FiscalYear YEAR = new FiscalYear(2568);

    @Test
    void a_fiscal_year_runs_from_october_of_the_year_before_to_september() {
        assertThat(YEAR.firstDay()).isEqualTo("2024-10-01");
        assertThat(YEAR.lastDay()).isEqualTo("2025-09-30");
        assertThat(YEAR.contains(LocalDate.of(2024, 9, 30))).isFalse();
        assertThat(YEAR.contains(LocalDate.of(2024, 10, 1))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2025, 9, 30))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2025, 10, 1))).isFalse();
    }

    @Test
    void each_day_is_of_one_fiscal_year_and_one_of_its_quarters() {
        LocalDate day = LocalDate.of(2023, 10, 1);
        while (day.isBefore(LocalDate.of(2025, 10, 1))) {
            LocalDate that = day;
            FiscalYear year = FiscalYear.of(day);
            assertThat(year.contains(day)).isTrue();
            assertThat(year.quarters().stream().filter(quarter -> quarter.contains(that)))
                    .containsExactly(Quarter.of(day));
            day = day.plusDays(1);
        }
    }

    @Test
    void the_first_quarter_is_october_to_december_and_the_last_july_to_september() {
        assertThat(YEAR.quarter(1).firstDay()).isEqualTo("2024-10-01");
        assertThat(YEAR.quarter(1).lastDay()).isEqualTo("2024-12-31");
        assertThat(YEAR.quarter(2).lastDay()).isEqualTo("2025-03-31");
        assertThat(YEAR.quarter(4).firstDay()).isEqualTo("2025-07-01");
        assertThat(YEAR.quarter(4).lastDay()).isEqualTo("2025-09-30");
    }

    @Test
    void there_are_four_quarters_and_no_fiscal_year_of_the_common_era() {
        assertThatThrownBy(() -> YEAR.quarter(0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> YEAR.quarter(5)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new FiscalYear(2025)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_fiscal_year_is_read_in_full_or_where_one_is_asked_for_as_a_number() {
        understood("ปีงบประมาณ พ.ศ. ๒๕๖๘");
        understood("ประจำปีงบประมาณ พ.ศ.๒๕๖๘");
        understood("ปีงบประมาณ 2568");
        understood("ปี ๒๕๖๘");
        understood("๒๕๖๘");
        understood("ปีงบ ๖๘", Doubt.CENTURY_ASSUMED);
        understood("ปีงบประมาณ 2025", Doubt.COMMON_ERA);
    }

    @Test
    void a_calendar_year_a_month_and_no_year_are_no_fiscal_year() {
        assertThat(FiscalYear.read("ปีปฏิทิน ๒๕๖๘").isUnderstood()).isFalse();
        assertThat(FiscalYear.read("ม.ค. ๒๕๖๘").isUnderstood()).isFalse();
        assertThat(FiscalYear.read("ปีงบประมาณ").isUnderstood()).isFalse();
        assertThat(ThaiDate.read("ปีปฏิทิน ๒๕๖๘").meaning())
                .isEqualTo(new Span.CalendarYear(Year.of(2025)));
    }

    @Test
    void a_quarter_is_read_where_a_date_is() {
        assertThat(ThaiDate.read("ไตรมาสที่ ๑/๒๕๖๘").meaning()).isEqualTo(YEAR.quarter(1));
    }

    @Test
    void a_fiscal_year_is_printed_with_its_era() {
        assertThat(YEAR.print()).isEqualTo("ปีงบประมาณ พ.ศ. ๒๕๖๘");
        assertThat(YEAR.print(Digits.ARABIC)).isEqualTo("ปีงบประมาณ พ.ศ. 2568");
        assertThat(YEAR.quarter(3).print()).isEqualTo("ไตรมาสที่ ๓ ปีงบประมาณ พ.ศ. ๒๕๖๘");
    }

    private static void understood(String text, Doubt... doubts) {
        Reading<FiscalYear> reading = FiscalYear.read(text);
        assertThat(reading.raw()).isEqualTo(text);
        assertThat(reading.meaning()).as(text).isEqualTo(YEAR);
        assertThat(reading.doubts()).as(text).containsExactlyInAnyOrder(doubts);
    }
}
