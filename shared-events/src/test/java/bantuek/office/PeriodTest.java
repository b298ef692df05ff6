package bantuek.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.events.InvalidValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Test
    void a_period_covers_its_first_day_its_last_and_those_between() {
        Period period = new Period(DAY, DAY.plusDays(2));
        assertThat(period.covers(DAY.minusDays(1))).isFalse();
        assertThat(period.covers(DAY)).isTrue();
        assertThat(period.covers(DAY.plusDays(2))).isTrue();
        assertThat(period.covers(DAY.plusDays(3))).isFalse();
    }

    @Test
    void a_period_is_over_on_the_day_after_its_last() {
        assertThat(new Period(DAY, DAY).isOverOn(DAY)).isFalse();
        assertThat(new Period(DAY, DAY).isOverOn(DAY.plusDays(1))).isTrue();
        assertThat(new Period(DAY, null).isOverOn(DAY.plusYears(100))).isFalse();
    }

    @Test
    void a_period_without_an_end_covers_all_that_comes() {
        assertThat(new Period(DAY, null).covers(DAY.plusYears(100))).isTrue();
    }

    @Test
    void periods_overlap_from_one_day_in_common_on_whichever_comes_first() {
        Period june = new Period(DAY, DAY.plusDays(10));
        overlap(june, new Period(DAY.plusDays(10), DAY.plusDays(20)), true);
        overlap(june, new Period(DAY.plusDays(11), DAY.plusDays(20)), false);
        overlap(june, new Period(DAY.plusDays(2), DAY.plusDays(3)), true);
        overlap(june, new Period(DAY.minusDays(5), null), true);
        overlap(june, new Period(DAY.plusDays(11), null), false);
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new Period(DAY, DAY.minusDays(1)))
                .isInstanceOf(InvalidValue.class);
    }

    private static void overlap(Period one, Period other, boolean expected) {
        assertThat(one.overlaps(other)).isEqualTo(expected);
        assertThat(other.overlaps(one)).isEqualTo(expected);
    }
}
