package bantuek.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ThaiDateTest {

    @Test
    void a_date_is_written_with_thai_digits_in_the_buddhist_era() {
        assertThat(ThaiDate.full(LocalDate.of(2025, 11, 19))).isEqualTo("๑๙ พฤศจิกายน ๒๕๖๘");
    }

    @Test
    void the_year_turns_at_midnight_in_bangkok_not_in_utc() {
        assertThat(ThaiDate.withTime(Instant.parse("2025-12-31T17:00:00Z")))
                .isEqualTo("๑ ม.ค. ๒๕๖๙ ๐๐.๐๐ น.");
        assertThat(ThaiDate.withTime(Instant.parse("2025-12-31T16:59:59Z")))
                .isEqualTo("๓๑ ธ.ค. ๒๕๖๘ ๒๓.๕๙ น.");
    }
}
