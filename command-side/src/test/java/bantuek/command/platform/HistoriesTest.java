package bantuek.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept in memory has an end, however large single streams are. */
class HistoriesTest {

    private static final int BOOK = Histories.CHARACTERS / 10;

    private static final StreamType<String, String> TYPE =
            new StreamType<>(
                    "test", String.class, "", (state, event, _) -> state + event, String::length);

    private final Histories histories = new Histories();

    @Test
    void large_ones_are_kept_as_long_as_there_is_room_and_the_last_used_longest() {
        List<StreamKey> keys = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            StreamKey key = new StreamKey(TYPE, UUID.randomUUID());
            keys.add(key);
            histories.keep(key, new History<>("ก".repeat(BOOK), 0, 1));
            known(keys.getFirst());
        }
        assertThat(histories.size()).isBetween(5, 10);
        assertThat(known(keys.getFirst())).isTrue();
        assertThat(known(keys.getLast())).isTrue();
        assertThat(known(keys.get(1))).isFalse();
    }

    @Test
    void one_that_grows_counts_once() {
        StreamKey key = new StreamKey(TYPE, UUID.randomUUID());
        for (int version = 0; version < 30; version++) {
            histories.keep(key, new History<>("ก".repeat(BOOK), version, 1));
        }
        StreamKey other = new StreamKey(TYPE, UUID.randomUUID());
        histories.keep(other, new History<>("ข", 0, 1));
        assertThat(known(key)).isTrue();
        assertThat(known(other)).isTrue();
    }

    @Test
    void an_older_one_never_takes_the_place_of_a_later() {
        StreamKey key = new StreamKey(TYPE, UUID.randomUUID());
        histories.keep(key, new History<>("หลัง", 1, 2));
        histories.keep(key, new History<>("ก่อน", 0, 1));
        Map<StreamKey, History<?>> asked = new HashMap<>();
        histories.ask(List.of(key), new RoundTrip(), asked);
        assertThat(asked).containsEntry(key, new History<>("หลัง", 1, 2));
    }

    private boolean known(StreamKey key) {
        Map<StreamKey, History<?>> asked = new HashMap<>();
        histories.ask(List.of(key), new RoundTrip(), asked);
        return !Objects.requireNonNull(asked.get(key)).state().equals("");
    }
}
