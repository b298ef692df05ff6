package bantuek.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.search.Excerpt.Part;
import bantuek.thai.SearchText;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final long SEED = Long.getLong("bantuek.seed", System.nanoTime());

    @Test
    void what_was_found_is_marked_as_it_was_written() {
        assertThat(Excerpt.of("จัดซื้อ น้ํา ดื่ม ๑๐ ถัง", List.of("น้ำดื่ม", "10")).parts())
                .containsExactly(
                        new Part("จัดซื้อ ", false),
                        new Part("น้ํา ดื่ม ๑๐", true),
                        new Part(" ถัง", false));
    }

    @Test
    void a_letter_is_marked_with_its_marks() {
        assertThat(Excerpt.of("เก่า", List.of("ก")).parts())
                .containsExactly(new Part("เ", false), new Part("ก่", true), new Part("า", false));
    }

    @Test
    void a_long_text_is_cut_around_what_was_found() {
        String text = "ก้".repeat(500) + "ขวัญ" + "ง".repeat(500);
        List<Part> parts = Excerpt.of(text, List.of("ขวัญ")).parts();
        assertThat(parts).contains(new Part("ขวัญ", true));
        assertThat(parts.getFirst().text()).isEqualTo("…");
        assertThat(parts.getLast().text()).isEqualTo("…");
        assertThat(parts.get(1).text()).startsWith("ก้");
        assertThat(joined(parts)).hasSizeLessThan(300);
    }

    @Test
    void of_a_short_text_nothing_is_lost() {
        Random random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            String text =
                    random.ints(random.nextInt(1, 40), 0, 14)
                            .mapToObj(sign -> String.valueOf("กขเำิ้่ a1๑“\u200b็".charAt(sign)))
                            .collect(Collectors.joining());
            String plain = SearchText.of(text).plain();
            if (!plain.isEmpty()) {
                int from = random.nextInt(plain.length());
                String term = plain.substring(from, random.nextInt(from, plain.length()) + 1);
                List<Part> parts = Excerpt.whole(text, List.of(term)).parts();
                assertThat(text).as("-Dbantuek.seed=%d %s", SEED, term).startsWith(joined(parts));
                assertThat(parts).anyMatch(Part::found);
                assertThat(parts).noneMatch(part -> part.text().isEmpty());
            }
        }
    }

    private static String joined(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
