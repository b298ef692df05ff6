package bantuek.query.platform;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a projector reads and writes the rows that it keeps, by a key that each has. */
public interface Rows<K, V> {

    /** Null where there is none. */
    @Nullable V read(K key);

    /** Rows that are there already are replaced. No two have the same key. */
    void save(Collection<V> rows);

    /** Only where rows are ever gone. */
    default void remove(Set<K> keys) {
        throw new UnsupportedOperationException(keys + " can't be gone");
    }
}
