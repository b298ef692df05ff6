package bantuek.query.past;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.past.Difference.Moved;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private record Thing(int key, String place) {}

    private static final Thing HERE = new Thing(1, "here");
    private static final Thing THERE = new Thing(1, "there");
    private static final Thing OTHER = new Thing(2, "here");

    @Test
    void nothing_is_different_between_a_list_and_itself() {
        Difference<Thing> difference = between(List.of(HERE, OTHER), List.of(OTHER, HERE));
        assertThat(difference).isEqualTo(new Difference<>(List.of(), List.of(), List.of(), 2));
    }

    @Test
    void what_came_what_went_and_what_moved_are_told_apart() {
        assertThat(between(List.of(), List.of(HERE, OTHER)).arrived()).containsExactly(HERE, OTHER);
        assertThat(between(List.of(HERE, OTHER), List.of()).left()).containsExactly(HERE, OTHER);
        assertThat(between(List.of(HERE), List.of(THERE, OTHER)))
                .isEqualTo(
                        new Difference<>(
                                List.of(OTHER), List.of(), List.of(new Moved<>(HERE, THERE)), 0));
    }

    private static Difference<Thing> between(List<Thing> before, List<Thing> after) {
        return Difference.between(before, after, Thing::key, Thing::place);
    }
}
