package bantuek.report;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.Objection;
import bantuek.events.memo.TextSection;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final UUID ROW = new UUID(0, 1);

    @Test
    void what_is_objected_to_says_where_it_stands() {
        assertThat(in(new Place.InText(TextSection.FACTS)).objection())
                .isEqualTo(new Objection("OTHER_YEAR", TextSection.FACTS, null, null, "๒๕๖๖"));
        assertThat(in(new Place.InHead()).objection())
                .isEqualTo(new Objection("OTHER_YEAR", null, null, null, "๒๕๖๖"));
        assertThat(in(new Place.InRow(ROW, "result")).objection())
                .isEqualTo(new Objection("OTHER_YEAR", null, ROW, "result", "๒๕๖๖"));
    }

    @Test
    void its_key_is_another_for_another_rule_place_or_wording() {
        Finding one = in(new Place.InHead());
        assertThat(one.key()).hasSize(16).isEqualTo(in(new Place.InHead()).key());
        assertThat(one.key())
                .isNotEqualTo(in(new Place.InRow(ROW, null)).key())
                .isNotEqualTo(new Finding(Rule.OTHER_BODY, new Place.InHead(), "๒๕๖๖").key())
                .isNotEqualTo(new Finding(Rule.OTHER_YEAR, new Place.InHead(), "๒๕๖๗").key());
    }

    @Test
    void a_long_passage_is_quoted_by_its_beginning_and_no_letter_is_cut() {
        assertThat(quote("ก".repeat(200))).isEqualTo("ก".repeat(200));
        assertThat(quote("ก".repeat(201))).isEqualTo("ก".repeat(200) + "…");
        assertThat(quote("😀".repeat(201))).isEqualTo("😀".repeat(200) + "…");
    }

    private static Finding in(Place place) {
        return new Finding(Rule.OTHER_YEAR, place, "๒๕๖๖");
    }

    private static String quote(String words) {
        return new Finding(Rule.OTHER_BODY, new Place.InHead(), words).quote();
    }
}
