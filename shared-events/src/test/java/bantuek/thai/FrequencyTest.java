package bantuek.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.events.InvalidValue;
import bantuek.events.office.OfficeSettings.Digits;
import bantuek.thai.Frequency.Cycle;
import bantuek.thai.Frequency.Moment;
import org.junit.jupiter.api.Test;

class FrequencyTest {

    private static final Frequency MONTHLY = Frequency.each(Cycle.MONTH);

    @Test
    void every_day_month_quarter_or_year_is_once_in_each() {
        understood("ทุกวัน", Frequency.each(Cycle.DAY));
        understood("ทุกวันทำการ", Frequency.each(Cycle.WORKING_DAY));
        understood("ทุกสัปดาห์", Frequency.each(Cycle.WEEK));
        understood("ทุกอาทิตย์", Frequency.each(Cycle.WEEK));
        understood("ทุกเดือน", MONTHLY);
        understood("ทุกๆไตรมาส", Frequency.each(Cycle.QUARTER));
        understood("ทุก ๆ ไตรมาส", Frequency.each(Cycle.QUARTER));
        understood("ทุกปี", Frequency.each(Cycle.YEAR));
        understood("ทุกปีงบประมาณ", Frequency.each(Cycle.FISCAL_YEAR));
    }

    @Test
    void monthly_is_every_month_and_once_a_month() {
        understood("รายเดือน", MONTHLY);
        understood("ประจำเดือน", MONTHLY);
        understood("เดือนละ ๑ ครั้ง", MONTHLY);
        understood("เดือนละครั้ง", MONTHLY);
        understood("1 ครั้ง/เดือน", MONTHLY);
        understood("รายไตรมาส", Frequency.each(Cycle.QUARTER));
        understood("รายปี", Frequency.each(Cycle.YEAR));
    }

    @Test
    void at_the_beginning_or_the_end_of_each_month_says_when_in_the_month() {
        understood("ทุกต้นเดือน", Frequency.each(Moment.BEGINNING, Cycle.MONTH));
        understood("ทุกสิ้นเดือน", Frequency.each(Moment.END, Cycle.MONTH));
        understood(
                "อย่างน้อยทุกต้นเดือน", new Frequency(1, 1, Cycle.MONTH, Moment.BEGINNING, true));
    }

    @Test
    void at_least_so_often_within_each_fiscal_year_is_a_lower_bound() {
        Frequency twiceAtLeast = new Frequency(2, 1, Cycle.FISCAL_YEAR, Moment.ANY, true);
        understood("อย่างน้อย ๒ ครั้งในแต่ละปีงบประมาณ", twiceAtLeast);
        understood("อย่างน้อย ๒ ครั้ง ในแต่ละปีงบประมาณ", twiceAtLeast);
        understood("ไม่น้อยกว่า 2 ครั้งต่อปีงบประมาณ", twiceAtLeast);
        understood("อย่างน้อยเดือนละ ๑ ครั้ง", new Frequency(1, 1, Cycle.MONTH, Moment.ANY, true));
    }

    @Test
    void a_vowel_that_is_typed_as_two_signs_is_one() {
        understood("ประจ\u0e4d\u0e32เดือน", MONTHLY);
        understood("๑ ครั้งใน\u0e40\u0e40ต่ละเดือน", MONTHLY);
    }

    @Test
    void several_times_and_every_several_months_are_counted() {
        understood("เดือนละ ๒ ครั้ง", new Frequency(2, 1, Cycle.MONTH, Moment.ANY, false));
        understood("ทุก ๖ เดือน", new Frequency(1, 6, Cycle.MONTH, Moment.ANY, false));
        understood("๓ ครั้งในทุก ๖ เดือน", new Frequency(3, 6, Cycle.MONTH, Moment.ANY, false));
    }

    @Test
    void what_says_no_number_is_left_as_it_is() {
        refused("อย่างต่อเนื่อง");
        refused("ทุกวันจันทร์");
        refused("ทุกครั้งที่ประชุม");
        refused("ทุก");
        refused("ทุก ๐ เดือน");
        refused("เดือน");
        refused("เดือนละ");
        refused("เดือนละ ๐ ครั้ง");
        refused("๒ ครั้ง");
        refused("๐ ครั้งต่อปี");
        refused("๒ ครั้งใน");
        refused("ราย");
    }

    @Test
    void a_moment_of_the_cycle_comes_once_in_each() {
        assertThatThrownBy(() -> new Frequency(2, 1, Cycle.MONTH, Moment.END, false))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Frequency(1, 2, Cycle.MONTH, Moment.END, false))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Frequency(0, 1, Cycle.MONTH, Moment.ANY, false))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_frequency_is_printed_as_offices_say_it() {
        assertThat(MONTHLY.print()).isEqualTo("ทุกเดือน");
        printed("ทุกต้นเดือน", Frequency.each(Moment.BEGINNING, Cycle.MONTH));
        printed("เดือนละ ๒ ครั้ง", new Frequency(2, 1, Cycle.MONTH, Moment.ANY, false));
        printed("ทุก ๖ เดือน", new Frequency(1, 6, Cycle.MONTH, Moment.ANY, false));
        printed(
                "อย่างน้อย ๓ ครั้งในทุก ๖ เดือน",
                new Frequency(3, 6, Cycle.MONTH, Moment.ANY, true));
        printed(
                "อย่างน้อย ๒ ครั้งในแต่ละปีงบประมาณ",
                new Frequency(2, 1, Cycle.FISCAL_YEAR, Moment.ANY, true));
        assertThat(new Frequency(2, 1, Cycle.YEAR, Moment.ANY, true).print(Digits.ARABIC))
                .isEqualTo("อย่างน้อยปีละ 2 ครั้ง");
    }

    private static void printed(String text, Frequency frequency) {
        assertThat(frequency.print()).isEqualTo(text);
    }

    private static void understood(String text, Frequency frequency) {
        Reading<Frequency> reading = Frequency.read(text);
        assertThat(reading.raw()).isEqualTo(text);
        assertThat(reading.meaning()).as(text).isEqualTo(frequency);
        assertThat(reading.doubts()).isEmpty();
    }

    private static void refused(String text) {
        Reading<Frequency> reading = Frequency.read(text);
        assertThat(reading.raw()).isEqualTo(text);
        assertThat(reading.doubts()).as(text).containsExactly(Doubt.NOT_UNDERSTOOD);
    }
}
