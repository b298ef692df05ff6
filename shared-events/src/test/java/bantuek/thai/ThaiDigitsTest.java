package bantuek.thai;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.office.OfficeSettings.Digits;
import org.junit.jupiter.api.Test;

class ThaiDigitsTest {

    @Test
    void digits_are_replaced_both_ways_and_the_rest_is_left() {
        assertThat(ThaiDigits.in("นภ 52001/7 ก")).isEqualTo("นภ ๕๒๐๐๑/๗ ก");
        assertThat(ThaiDigits.arabic("นภ ๕๒๐๐๑/๗ ก")).isEqualTo("นภ 52001/7 ก");
        assertThat(ThaiDigits.in("0123456789")).isEqualTo("๐๑๒๓๔๕๖๗๘๙");
        assertThat(ThaiDigits.arabic("๐๑๒๓๔๕๖๗๘๙")).isEqualTo("0123456789");
        assertThat(ThaiDigits.of(-1024)).isEqualTo("-๑๐๒๔");
    }

    @Test
    void signs_beside_the_digits_are_not_digits() {
        assertThat(ThaiDigits.in("/:")).isEqualTo("/:");
        assertThat(ThaiDigits.arabic("๏๚")).isEqualTo("๏๚");
    }

    @Test
    void an_office_chooses_which_digits_are_printed() {
        assertThat(ThaiDigits.as(Digits.THAI, "๑2")).isEqualTo("๑๒");
        assertThat(ThaiDigits.as(Digits.ARABIC, "๑2")).isEqualTo("12");
    }
}
