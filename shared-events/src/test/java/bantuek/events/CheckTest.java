package bantuek.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckTest {

    @Test
    void thai_text_with_lines_tabs_and_emoji_may_be_stored() {
        String text = "น้ำ ซ้ำ ต่ำ\n\tข้อ ๑ 🙏";
        assertThat(Check.text(text, "facts", 100)).isEqualTo(text);
    }

    @Test
    void missing_and_blank_text_says_nothing() {
        refused(null).hasMessageContaining("value.missing");
        refused(" \n ").hasMessageContaining("value.missing");
    }

    @Test
    void text_may_reach_its_limit_and_not_pass_it() {
        assertThat(Check.text("ก".repeat(10), "facts", 10)).hasSize(10);
        refused("ก".repeat(11)).hasMessageContaining("value.too-long");
    }

    @Test
    void characters_that_no_database_or_reader_can_bear_are_refused() {
        refused("ก\u0000ข").hasMessageContaining("value.bad-character");
        refused("ก\u0007ข").hasMessageContaining("value.bad-character");
        refused("ก\ud800ข").hasMessageContaining("value.bad-character");
        refused("ก\u202eข").hasMessageContaining("value.bad-character");
    }

    @Test
    void a_list_with_a_gap_in_it_is_missing_something() {
        assertThatThrownBy(() -> Check.list(Arrays.asList("ก", null), "substitutes", 0, 10))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("value.missing in substitutes");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(@Nullable String text) {
        return assertThatThrownBy(() -> Check.text(text, "facts", 10))
                .isInstanceOf(InvalidValue.class);
    }
}
