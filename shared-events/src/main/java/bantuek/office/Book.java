package bantuek.office;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Maps that are never changed: each change makes another one, or shows that it can't have been. */
final class Book {

    private Book() {}

    static <V> Map<UUID, V> with(Map<UUID, V> book, UUID id, V value) {
        Map<UUID, V> more = new HashMap<>(book);
        more.put(id, value);
        return Map.copyOf(more);
    }

    static <V> Map<UUID, V> withNew(Map<UUID, V> book, UUID id, V value) {
        require(!book.containsKey(id), "a second", id);
        return with(book, id, value);
    }

    static <V> Map<UUID, V> without(Map<UUID, V> book, UUID id) {
        known(book, id);
        Map<UUID, V> fewer = new HashMap<>(book);
        fewer.remove(id);
        return Map.copyOf(fewer);
    }

    static <V> V known(Map<UUID, V> book, UUID id) {
        V value = book.get(id);
        if (value == null) {
            throw new IllegalStateException("impossible history: an unknown " + id);
        }
        return value;
    }

    static void require(boolean possible, String what, Object of) {
        if (!possible) {
            throw new IllegalStateException("impossible history: " + what + " " + of);
        }
    }
}
