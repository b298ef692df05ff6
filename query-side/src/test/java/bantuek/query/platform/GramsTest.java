package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GramsTest {

    @Test
    void a_text_has_the_grams_of_every_part_of_it() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            String text =
                    random.ints(random.nextInt(1, 120), 'ก', 'ู')
                            .mapToObj(sign -> String.valueOf((char) sign))
                            .collect(Collectors.joining());
            int from = random.nextInt(text.length());
            String part = text.substring(from, random.nextInt(from, text.length()) + 1);
            int[] all = Grams.inLines(List.of("อื่น", text));
            assertThat(
                            Grams.askedBy(part, 1 + random.nextInt(6))
                                    .allMatch(gram -> Arrays.binarySearch(all, gram) >= 0))
                    .as(part)
                    .isTrue();
        }
    }

    @Test
    void what_is_asked_for_is_the_longest_there_is_and_bounded() {
        assertThat(Grams.askedBy("ก", 4).toArray()).hasSize(1);
        assertThat(Grams.askedBy("กข", 4).toArray()).hasSize(1);
        assertThat(Grams.askedBy("กขค", 4).toArray()).hasSize(1);
        assertThat(Grams.askedBy("กขคง", 4).toArray()).hasSize(2);
        String long200 =
                IntStream.range(0, 200)
                        .mapToObj(i -> String.valueOf((char) ('ก' + i * 7 % 46)))
                        .collect(Collectors.joining());
        assertThat(Grams.askedBy(long200, 4).toArray()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void grams_of_different_length_are_different() {
        assertThat(Grams.inLines(List.of("กกก"))).hasSize(3);
        assertThat(Grams.inLines(List.of("ก", "ข"))).hasSize(2);
    }
}
