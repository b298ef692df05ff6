package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    /** Ten minutes to midnight in London, and tomorrow in Thailand. */
    private static final Instant LATE = Instant.parse("2025-11-18T23:50:00Z");

    @Test
    void dates_and_times_are_thailands_in_each_languages_own_way() {
        assertThat(Words.THAI.date(LATE)).isEqualTo("๑๙ พฤศจิกายน ๒๕๖๘");
        assertThat(Words.THAI.time(LATE)).isEqualTo("๑๙ พ.ย. ๒๕๖๘ ๐๖.๕๐ น.");
        assertThat(Words.ENGLISH.date(LATE)).isEqualTo("19 November 2025");
        assertThat(Words.ENGLISH.time(LATE)).isEqualTo("19 Nov 2025 06:50");
        assertThat(Words.machine(LATE)).isEqualTo("2025-11-19T06:50:00+07:00");
    }

    @ParameterizedTest
    @CsvSource({
        "0, ๑ นาที",
        "59, ๑ นาที",
        "3599, ๕๙ นาที",
        "3600, ๑ ชั่วโมง",
        "86399, ๒๓ ชั่วโมง",
        "86400, ๑ วัน",
        "31536000, ๓๖๕ วัน"
    })
    void how_long_is_said_as_roughly_as_people_say_it(long seconds, String words) {
        assertThat(Words.THAI.lasting(Duration.ofSeconds(seconds))).isEqualTo(words);
    }

    @Test
    void a_clock_that_runs_behind_does_not_make_time_run_backwards() {
        assertThat(Words.THAI.lasting(Duration.ofSeconds(-5))).isEqualTo("๑ นาที");
    }

    @Test
    void a_value_takes_its_place_in_the_sentence() {
        assertThat(Words.ENGLISH.of("limit", 500)).isEqualTo("At most 500 characters");
        assertThat(Words.ENGLISH.of("sample.as", "{1}", "mayor")).isEqualTo("as {1} mayor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "en-TH-u-ca-buddhist"})
    void english_is_english_wherever_it_is_spoken(String tag) {
        assertThat(Words.in(Locale.forLanguageTag(tag))).isSameAs(Words.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "de", "", "x-private"})
    void whatever_else_is_asked_for_is_thai(String tag) {
        assertThat(Words.in(Locale.forLanguageTag(tag))).isSameAs(Words.THAI);
    }

    @Test
    void the_machines_own_language_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Words.ENGLISH.time(LATE)).isEqualTo("19 Nov 2025 06:50");
            assertThat(Words.THAI.time(LATE)).isEqualTo("๑๙ พ.ย. ๒๕๖๘ ๐๖.๕๐ น.");
            assertThat(Words.ENGLISH.of("limit", Words.ENGLISH.number(500))).contains("500");
        } finally {
            Locale.setDefault(before);
        }
    }
}
