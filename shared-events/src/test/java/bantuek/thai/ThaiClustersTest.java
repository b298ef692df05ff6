package bantuek.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiClustersTest {

    @ParameterizedTest
    @CsvSource({
        "น้ำ, น\u0e49\u0e33",
        "น้ำ, น\u0e4d\u0e49\u0e32",
        "น้ำ, น\u0e49\u0e4d\u0e32",
        "ที่, ท\u0e48\u0e35",
        "ผู้, ผ\u0e49\u0e39",
        "ทำ, ท\u0e4d\u0e32",
        "น้ำ, น\u0e33\u0e49"
    })
    void what_looks_the_same_is_the_same(String same, String typed) {
        assertThat(ThaiClusters.ordered(typed)).isEqualTo(same);
    }

    @Test
    void what_is_in_order_stays_as_it_is() {
        String text = "เรื่อง ซื้อน้ำ ก๊าซ ฯลฯ (พ.ศ. ๒๕๖๘) A-1 กู้ ปฏิญญา ฎีกา า ํ ่ 😀";
        assertThat(ThaiClusters.ordered(text)).isEqualTo(text);
    }

    @Test
    void nothing_is_lost_or_added() {
        String marks = "\u0e4d\u0e49\u0e35\u0e39\u0e48";
        assertThat(ThaiClusters.ordered("ก" + marks).chars().sorted().toArray())
                .isEqualTo(("ก" + marks).chars().sorted().toArray());
    }

    @Test
    void marks_without_a_consonant_are_left_alone() {
        assertThat(ThaiClusters.ordered("a\u0e48\u0e35")).isEqualTo("a\u0e48\u0e35");
    }
}
