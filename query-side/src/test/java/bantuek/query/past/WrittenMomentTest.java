package bantuek.query.past;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.platform.Words;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMomentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "๑๙ พฤศจิกายน ๒๕๖๘",
                "19 พ.ย. 2568",
                " วันที่ ๑๙ พฤศจิกายน ๒๕๖๘ ",
                "19/11/2568",
                "2568-11-19",
                "2025-11-19"
            })
    void a_day_means_its_end_in_bangkok(String written) {
        assertThat(WrittenMoment.read(written))
                .isEqualTo(Instant.parse("2025-11-19T17:00:00Z").minusNanos(1));
    }

    @ParameterizedTest
    @CsvSource({
        "๑๙ พ.ย. ๒๕๖๘ ๑๔.๐๕ น.,                 2025-11-19T07:06:00Z, 1",
        "๑๙ พฤศจิกายน ๒๕๖๘ เวลา ๑๔.๐๕ น.,        2025-11-19T07:06:00Z, 1",
        "19/11/2568 14:05,                      2025-11-19T07:06:00Z, 1",
        "2025-11-19T14:05,                      2025-11-19T07:06:00Z, 1",
        "2025-11-19T14:05:30,                   2025-11-19T07:05:30Z, 0",
        "2025-11-19T07:05:30.5Z,                2025-11-19T07:05:30.5Z, 0",
        "2025-11-19T14:05:30+07:00,             2025-11-19T07:05:30Z, 0",
        "2025-11-19T14:05:30 07:00,             2025-11-19T07:05:30Z, 0",
        "2025-11-19T02:05:30-05:00,             2025-11-19T07:05:30Z, 0",
    })
    void a_minute_means_its_end_and_whatever_is_finer_means_itself(
            String written, Instant meant, int nanosBefore) {
        assertThat(WrittenMoment.read(written)).isEqualTo(meant.minusNanos(nanosBefore));
    }

    @Test
    void what_a_page_shows_as_a_time_can_be_asked_for() {
        Instant event = Instant.parse("2025-11-19T07:05:42.123456Z");
        assertThat(WrittenMoment.read(Words.THAI.time(event)))
                .isBetween(event, event.plusSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "เมื่อวาน",
                "๓๑ กุมภาพันธ์ ๒๕๖๘",
                "2025-02-30",
                "2025-13-01",
                "2025-11-19T25:00",
                "19/11/2568 99:99",
                "พฤศจิกายน ๒๕๖๘",
                "2025-11-19T",
                "+999999999-01-01T00:00:00Z",
                "'; DROP TABLE query.trail; --"
            })
    void what_is_no_moment_is_not_guessed_at(String written) {
        assertThat(WrittenMoment.read(written)).isNull();
    }

    @Test
    void what_is_too_long_to_be_a_moment_is_not_read() {
        assertThat(WrittenMoment.read("๑".repeat(100_000))).isNull();
    }
}
