package bantuek.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "'น\u0e4dา', 'น\u0e33'",
        "'น\u0e49\u0e4dา', 'น\u0e49\u0e33'",
        "'น\u0e4d\u0e49า', 'น\u0e49\u0e33'",
        "'ก\u00a0ข\u2009ค', 'ก ข ค'",
        "'ตรวจ\u200bสอบ\ufeff', 'ตรวจสอบ'",
        "'e\u0301', 'é'",
        "'ก\u0000\u0008ข', 'กข'",
        "'๑๒ and 12', '๑๒ and 12'",
        "'ไม่มี', 'ไม่มี'"
    })
    void what_reads_the_same_is_written_the_same(String written, String spelled) {
        assertThat(Spelling.lines(written)).containsExactly(spelled);
    }

    @Test
    void lines_are_kept_and_empty_ones_are_not() {
        assertThat(Spelling.lines(" ก \r\n\r\nข\u000bค\u2028ง\r "))
                .containsExactly("ก", "ข", "ค", "ง");
    }

    @Test
    void half_a_character_is_shown_as_lost() {
        assertThat(Spelling.lines("ก\ud83d")).containsExactly("ก\ufffd");
    }
}
