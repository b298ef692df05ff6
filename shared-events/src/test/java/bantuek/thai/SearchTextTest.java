package bantuek.thai;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    private static final long SEED = Long.getLong("bantuek.seed", System.nanoTime());
    private static final int TEXTS = 20_000;
    private static final int HUGE = 200_000;

    /** Signs that decide how others are read stand here more than once. */
    private static final String SIGNS =
            "กกขนรสมฤฯๆ"
                    + "เแโไเเ"
                    + "ะาาำำ"
                    + "ัิีึืฺุู็ํํ"
                    + "่้๊๋์๎"
                    + "๐๑๙09"
                    + "aBzÉé\u0301"
                    + "  \n\t"
                    + "\u00a0\u200b\u200d\ufeff\u00ad\u0000"
                    + "–—-.,/\"%_\\'"
                    + "❤\ufe0f\ud83d\ude00\ud83d";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    น้ํา, น้ำ
                    นํ้า, น้ำ
                    นำ้, น้ำ
                    ก่ิน, กิ่น
                    กู้, กู้
                    เเผน, แผน
                    '๑๔/๒๕๖๙', '14/2569'
                    'สำนัก ปลัด', สำนักปลัด
                    'สำ\u200bนัก', สำนัก
                    'โครงการ  ITA  Online ๒๕๖๙', 'โครงการita online 2569'
                    'รอบ 6 12 เดือน', 'รอบ6 12เดือน'
                    'E\u0301', é
                    '๖–๗', '6-7'
                    """)
    void what_looks_the_same_is_the_same(String raw, String plain) {
        assertThat(SearchText.of(raw).plain()).isEqualTo(plain);
    }

    @Test
    void what_is_searched_for_once_more_is_what_it_was() {
        randomTexts()
                .forEach(text -> {
                    String plain = SearchText.of(text).plain();
                    assertThat(SearchText.of(plain).plain()).as(() -> told(text)).isEqualTo(plain);
                });
    }

    @Test
    void every_part_that_ends_between_letters_is_found_in_the_whole() {
        Random random = new Random(SEED);
        randomTexts()
                .forEach(text -> {
                    SearchText whole = SearchText.of(text);
                    List<Integer> cuts = cuts(whole, text.length());
                    int from = random.nextInt(cuts.size());
                    int to = from + random.nextInt(cuts.size() - from);
                    String part = text.substring(cuts.get(from), cuts.get(to));
                    assertThat(whole.plain())
                            .as(() -> told(text) + " has " + told(part))
                            .contains(SearchText.of(part).plain());
                });
    }

    @Test
    void every_letter_knows_where_it_came_from() {
        randomTexts()
                .forEach(text -> {
                    SearchText read = SearchText.of(text);
                    int before = 0;
                    for (int i = 0; i < read.plain().length(); i++) {
                        assertThat(read.begin(i))
                                .as(() -> told(text))
                                .isGreaterThanOrEqualTo(before);
                        assertThat(read.end(i)).isBetween(read.begin(i) + 1, text.length());
                        before = read.begin(i);
                    }
                });
    }

    @Test
    void composed_or_not_it_is_the_same() {
        randomTexts()
                .forEach(text ->
                        assertThat(
                                        SearchText.of(
                                                        Normalizer.normalize(
                                                                text, Normalizer.Form.NFD))
                                                .plain())
                                .as(() -> told(text))
                                .isEqualTo(SearchText.of(text).plain()));
    }

    @Test
    @Timeout(value = 10, unit = SECONDS)
    void whatever_comes_is_answered_at_once() {
        for (String sign :
                List.of(" ", "่", "เ", "ํ", "า", "a ", "\u0000", "\u0301", "😀", "ก\u200b ")) {
            String huge = sign.repeat(HUGE / sign.length());
            assertThat(SearchText.of(huge).plain().length()).isLessThanOrEqualTo(huge.length());
        }
    }

    /** Between any two letters, and at both ends. */
    private static List<Integer> cuts(SearchText text, int length) {
        return IntStream.concat(
                        IntStream.range(0, text.plain().length()).map(text::begin),
                        IntStream.of(0, length))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    private static List<String> randomTexts() {
        Random random = new Random(SEED);
        return IntStream.range(0, TEXTS)
                .mapToObj(_ ->
                        random.ints(random.nextInt(1, 16), 0, SIGNS.length())
                                .mapToObj(place -> String.valueOf(SIGNS.charAt(place)))
                                .collect(Collectors.joining()))
                .toList();
    }

    private static String told(String text) {
        return "-Dbantuek.seed="
                + SEED
                + " "
                + text.chars().mapToObj("%04x"::formatted).collect(Collectors.joining(" "));
    }
}
