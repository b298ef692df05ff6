package bantuek.query.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiWordsTest {

    @Test
    void thai_is_cut_between_words_though_no_space_stands_there() {
        assertThat(ThaiWords.of("ติดตั้งป้ายที่โรงเรียน"))
                .containsExactly("ติด", "ตั้ง", "ป้าย", "ที่", "โรงเรียน");
    }

    @Test
    void numbers_and_abbreviations_stay_whole() {
        assertThat(ThaiWords.of("ใช้ ๓,๕๐๐.๒๕ บาท ๘๐% เมื่อ ๓๐ ก.ย. พ.ศ. ๒๕๖๘"))
                .contains("๓,๕๐๐.๒๕", "๘๐%", "๓๐", "ก.ย.", "พ.ศ.", "๒๕๖๘");
        assertThat(ThaiWords.of("ที่ ๑๒๙/๒๕๖๓")).contains("๑๒๙/๒๕๖๓");
    }

    @Test
    void a_line_ends_with_a_word_of_its_own() {
        assertThat(ThaiWords.of("ก\n\nข")).containsExactly("ก", "\n", "\n", "ข");
        assertThat(ThaiWords.of("")).isEmpty();
        assertThat(ThaiWords.of("\n")).containsExactly("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "น้ำ ก้ำ กำ ฎุฏฺ ก็ ปี่ ผู้ใหญ่ ฤๅ",
                "ก.้ย. ๒ั๓ ๔ู",
                "เ แ โ ใ ไ เ๑ ไก.ย.",
                "👩‍👩‍👧 🙏🏽 𠮷๑𠮷",
                "a\u0301b ่่่ ก\u200bข\u00adค"
            })
    void a_mark_is_never_parted_from_its_letter(String text) {
        assertWhole(text);
    }

    @Test
    void whatever_comes_is_cut_between_letters_and_nothing_is_lost() {
        long seed = System.nanoTime();
        Random dice = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            assertWhole(hostile(dice));
        }
    }

    private static void assertWhole(String text) {
        List<String> words = ThaiWords.of(text);
        assertThat(String.join("", words)).isEqualTo(text);
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(text);
        int at = 0;
        for (String word : words) {
            assertThat(word).isNotEmpty();
            assertThat(letters.isBoundary(at)).as("%s at %d of %s", words, at, text).isTrue();
            at += word.length();
        }
    }

    private static String hostile(Random dice) {
        String letters = "กขคงนมรเแไ่้ิ์ัำ็๑๒๓.,/% ะา\nabé\u0301🙏";
        StringBuilder text = new StringBuilder();
        for (int i = dice.nextInt(60); i > 0; i--) {
            text.appendCodePoint(
                    letters.codePoints().skip(dice.nextInt(30)).findFirst().orElse('ก'));
        }
        return text.toString();
    }
}
