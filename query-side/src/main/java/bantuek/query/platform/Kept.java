package bantuek.query.platform;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows that the events of one batch are about: read once, changed by as many events as there
 * are, and written once.
 */
public final class Kept<K, V> {

    private final Rows<K, V> rows;
    private final boolean fromNothing;
    private final Map<K, Optional<V>> known = new HashMap<>();
    private final Map<K, Optional<V>> changed = new LinkedHashMap<>();

    Kept(Rows<K, V> rows, boolean fromNothing) {
        this.rows = rows;
        this.fromNothing = fromNothing;
    }

    public @Nullable V get(K key) {
        Optional<V> row = known.get(key);
        if (row == null) {
            row = fromNothing ? Optional.empty() : Optional.ofNullable(rows.read(key));
            known.put(key, row);
        }
        return row.orElse(null);
    }

    public void put(K key, V row) {
        known.put(key, Optional.of(row));
        changed.put(key, Optional.of(row));
    }

    public void remove(K key) {
        known.put(key, Optional.empty());
        changed.put(key, Optional.empty());
    }

    void write() {
        Set<K> gone =
                changed.entrySet().stream()
                        .filter(row -> row.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        List<V> saved = changed.values().stream().flatMap(Optional::stream).toList();
        if (!gone.isEmpty() && !fromNothing) {
            rows.remove(gone);
        }
        if (!saved.isEmpty()) {
            rows.save(saved);
        }
        changed.clear();
    }
}
