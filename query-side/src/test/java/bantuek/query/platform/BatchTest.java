package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BatchTest {

    private final Shelf shelf = new Shelf();

    private record Item(String name, int size) {}

    /** Rows in memory, and what was done to them. */
    private static final class Shelf implements Rows<String, Item> {

        private final TreeMap<String, Item> items = new TreeMap<>();
        private final List<String> done = new ArrayList<>();

        @Override
        public @Nullable Item read(String name) {
            done.add("read " + name);
            return items.get(name);
        }

        @Override
        public void save(Collection<Item> rows) {
            rows.forEach(row -> items.put(row.name(), row));
            done.add("save " + rows.size());
        }

        @Override
        public void remove(Set<String> names) {
            names.forEach(items::remove);
            done.add("remove " + names.size());
        }
    }

    @Test
    void a_row_is_read_once_and_written_once_whatever_happens_to_it() {
        shelf.items.put("a", new Item("a", 1));
        Batch.alone(batch -> {
            grow(batch, "a");
            grow(batch, "a");
            grow(batch, "b");
            assertThat(shelf.items.get("a")).as("not yet").isEqualTo(new Item("a", 1));
        });
        assertThat(shelf.items.values()).containsExactly(new Item("a", 3), new Item("b", 1));
        assertThat(shelf.done).containsExactly("read a", "read b", "save 2");
    }

    @Test
    void what_was_only_looked_at_is_not_written() {
        Batch.alone(batch -> assertThat(batch.of(shelf).get("a")).isNull());
        assertThat(shelf.done).containsExactly("read a");
    }

    @Test
    void what_is_gone_is_gone_also_for_the_events_that_come_after_it() {
        shelf.items.put("a", new Item("a", 1));
        Batch.alone(batch -> {
            batch.of(shelf).remove("a");
            assertThat(batch.of(shelf).get("a")).isNull();
        });
        assertThat(shelf.items).isEmpty();
        assertThat(shelf.done).containsExactly("remove 1");
        Batch.alone(batch -> {
            batch.of(shelf).remove("a");
            grow(batch, "a");
        });
        assertThat(shelf.items.values()).containsExactly(new Item("a", 1));
    }

    @Test
    void of_events_of_which_one_cannot_be_folded_nothing_is_written() {
        assertThatThrownBy(() ->
                        Batch.alone(batch -> {
                            grow(batch, "a");
                            throw new IllegalStateException("not this one");
                        }))
                .hasMessage("not this one");
        assertThat(shelf.items).isEmpty();
    }

    @Test
    void where_nothing_was_folded_before_nothing_is_asked_for() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        Batch batch = Batch.begin(work, true);
        grow(batch, "a");
        batch.of(shelf).remove("b");
        assertThat(Batch.current()).isSameAs(batch);
        work.commit();
        assertThat(shelf.items.values()).containsExactly(new Item("a", 1));
        assertThat(shelf.done).containsExactly("save 1");
    }

    private void grow(Batch batch, String name) {
        Item before = batch.of(shelf).get(name);
        batch.of(shelf).put(name, new Item(name, before == null ? 1 : before.size() + 1));
    }
}
