package bantuek.thai;

import static bantuek.thai.Doubt.EMPTY;
import static bantuek.thai.Doubt.NOT_UNDERSTOOD;
import static bantuek.thai.Doubt.ODD_GROUPING;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.office.OfficeSettings.Digits;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ThaiNumberTest {

    @Test
    void a_number_is_read_in_thai_and_in_arabic_digits_with_and_without_commas() {
        understood("๗,๑๗๗,๐๐๐", "7177000");
        understood("7,177,000.50", "7177000.50");
        understood("๗๑๗๗๐๐๐", "7177000");
        understood(" ๐.๕ ", "0.5");
        understood("๐", "0");
        understood("-๑,๐๐๐", "-1000");
    }

    @Test
    void a_number_is_printed_with_a_comma_between_thousands() {
        assertThat(ThaiNumber.print(new BigDecimal("7177000.50"))).isEqualTo("๗,๑๗๗,๐๐๐.๕๐");
        assertThat(ThaiNumber.print(new BigDecimal("999"))).isEqualTo("๙๙๙");
        assertThat(ThaiNumber.print(new BigDecimal("-1000"), Digits.ARABIC)).isEqualTo("-1,000");
    }

    @Test
    void commas_that_stand_elsewhere_than_between_thousands_leave_it_open_what_is_meant() {
        refused(ThaiNumber.read("๗๑,๗๗"), ODD_GROUPING);
        refused(ThaiNumber.read("๗๑๗๗,๐๐๐"), ODD_GROUPING);
        refused(Baht.read("๗๑,๗๗,๐๐๐ บาท"), ODD_GROUPING);
    }

    @Test
    void what_begins_with_a_zero_is_a_code_and_no_number() {
        refused(ThaiNumber.read("๐๔๒"), NOT_UNDERSTOOD);
    }

    @Test
    void words_and_what_only_looks_like_a_number_are_left_as_they_are() {
        refused(ThaiNumber.read("ไม่มี"), NOT_UNDERSTOOD);
        refused(ThaiNumber.read("๑.๒.๓"), NOT_UNDERSTOOD);
        refused(ThaiNumber.read("๑๐ ๐๐๐"), NOT_UNDERSTOOD);
        refused(ThaiNumber.read("๑ ข้อ"), NOT_UNDERSTOOD);
        refused(ThaiNumber.read("-"), NOT_UNDERSTOOD);
        refused(ThaiNumber.read(" \u00a0"), EMPTY);
        refused(ThaiNumber.read(""), EMPTY);
    }

    @Test
    void an_amount_of_money_is_read_with_its_unit_or_in_a_column_without() {
        baht("๗,๑๗๗,๐๐๐.๕๐ บาท", "7177000.50");
        baht("7,177,000", "7177000.00");
        baht("๕,๐๐๐.- บาท", "5000.00");
        baht("5,000.-", "5000.00");
        baht("งบประมาณ ๕,๐๐๐ บาทถ้วน", "5000.00");
        baht("จำนวน ๗ บาท ๕๐ สตางค์", "7.50");
        baht("฿100.5", "100.50");
    }

    @Test
    void an_amount_of_money_is_printed_with_satang_only_if_there_are_any() {
        assertThat(new Baht(new BigDecimal("7177000.5")).print()).isEqualTo("๗,๑๗๗,๐๐๐.๕๐ บาท");
        assertThat(new Baht(new BigDecimal("7177000")).print()).isEqualTo("๗,๑๗๗,๐๐๐ บาท");
        assertThat(new Baht(new BigDecimal("20")).print(Digits.ARABIC)).isEqualTo("20 บาท");
    }

    @Test
    void there_is_no_part_of_a_satang_and_satang_are_not_said_twice() {
        refused(Baht.read("๑.๒๕๕ บาท"), NOT_UNDERSTOOD);
        refused(Baht.read("๑.๕๐ บาท ๕๐ สตางค์"), NOT_UNDERSTOOD);
        refused(Baht.read("-๑ บาท ๕๐ สตางค์"), NOT_UNDERSTOOD);
        refused(Baht.read("๑ บาท ๕๐"), NOT_UNDERSTOOD);
        refused(Baht.read("บาท"), NOT_UNDERSTOOD);
    }

    @Test
    void a_percentage_says_that_it_is_one() {
        percentage("ร้อยละ ๘๐", "80");
        percentage("๘๐%", "80");
        percentage("ร้อยละ 80.25", "80.25");
        percentage("๘๐ เปอร์เซ็นต์", "80");
        refused(Percentage.read("๘๐"), NOT_UNDERSTOOD);
        refused(Percentage.read("ร้อยละ"), NOT_UNDERSTOOD);
        assertThat(new Percentage(new BigDecimal("80")).print()).isEqualTo("ร้อยละ ๘๐");
    }

    private static void understood(String text, String number) {
        assertThat(ThaiNumber.read(text).raw()).isEqualTo(text);
        assertThat(ThaiNumber.read(text).meaning()).isEqualTo(new BigDecimal(number));
    }

    private static void baht(String text, String amount) {
        assertThat(Baht.read(text).meaning()).isEqualTo(new Baht(new BigDecimal(amount)));
    }

    private static void percentage(String text, String value) {
        assertThat(Percentage.read(text).meaning())
                .isEqualTo(new Percentage(new BigDecimal(value)));
    }

    private static void refused(Reading<?> reading, Doubt why) {
        assertThat(reading.meaning()).isNull();
        assertThat(reading.doubts()).containsExactly(why);
    }
}
