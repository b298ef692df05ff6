package bantuek.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.thai.FiscalYear;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final FiscalYear YEAR = new FiscalYear(2568);

    @Test
    void the_first_half_is_reported_by_the_end_of_april() {
        Round half = new Round(YEAR, 6);
        assertThat(half.opens()).isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(half.due()).isEqualTo(LocalDate.of(2025, 4, 30));
    }

    @Test
    void the_whole_year_is_reported_by_the_end_of_october_after_it() {
        Round whole = new Round(YEAR, 12);
        assertThat(whole.opens()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(whole.due()).isEqualTo(LocalDate.of(2025, 10, 31));
        assertThat(YEAR.contains(whole.due())).isFalse();
    }

    @Test
    void there_are_no_other_rounds() {
        assertThatThrownBy(() -> new Round(YEAR, 9)).isInstanceOf(IllegalArgumentException.class);
    }
}
