package bantuek.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.search.Question.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    งบ ประมาณ         | งบ,ประมาณ
                    "งบ ประมาณ"       | งบประมาณ
                    “งบ ประมาณ” ๒๕๖๙  | งบประมาณ,2569
                    ซ่อม "ท่อ น้ำ     | ซ่อม,ท่อ,น้ำ
                    "ITA Online"      | ita online
                    ถนน ถนน           | ถนน
                    ถนน ซ่อมถนน       | ซ่อมถนน
                    ๑๔/๒๕๖๙           | 14/2569
                    """)
    void words_stand_alone_and_quoted_ones_together(String raw, String terms) {
        assertThat(Question.of(raw).terms()).containsExactlyInAnyOrder(terms.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"\"", "\u200b", "\u0000", "\" \"", "\ud83d"})
    void where_there_is_no_letter_nothing_is_asked(String raw) {
        assertThat(Question.of(raw).kind()).isEqualTo(Kind.EMPTY);
    }

    @Test
    void too_much_is_not_asked_either() {
        assertThat(Question.of("ก".repeat(200)).kind()).isEqualTo(Kind.SEARCHABLE);
        assertThat(Question.of("ก".repeat(201)).kind()).isEqualTo(Kind.TOO_LONG);
        assertThat(Question.of("ก".repeat(100_000)).raw()).hasSize(200);
        assertThat(Question.of("1 2 3 4 5 6 7 8").kind()).isEqualTo(Kind.SEARCHABLE);
        assertThat(Question.of("1 2 3 4 5 6 7 8 9").kind()).isEqualTo(Kind.TOO_MANY_WORDS);
    }
}
