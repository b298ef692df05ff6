package bantuek.query.town;

import bantuek.events.EventCatalogue;
import bantuek.events.EventJson;
import bantuek.events.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The committed examples of every event there is, of one family. */
public final class Examples {

    private static final int MOST_OF_ONE = 9;

    private Examples() {}

    public static <E> List<E> of(Class<E> family) {
        List<E> examples = new ArrayList<>();
        for (EventType type : EventCatalogue.TYPES) {
            if (family.isAssignableFrom(type.javaType())) {
                examples.addAll(of(type, family));
            }
        }
        return examples;
    }

    private static <E> List<E> of(EventType type, Class<E> family) {
        List<E> examples = new ArrayList<>();
        for (int number = 1; number <= MOST_OF_ONE; number++) {
            String which = number == 1 ? "" : "~" + number;
            Object example = read(type, type.name() + which + "." + type.revision() + ".json");
            if (example != null) {
                examples.add(family.cast(example));
            }
        }
        if (examples.isEmpty()) {
            throw new AssertionError("no example of " + type.name());
        }
        return examples;
    }

    private static @Nullable Object read(EventType type, String file) {
        try (InputStream json = Examples.class.getResourceAsStream("/events/" + file)) {
            return json == null ? null : EventJson.MAPPER.readValue(json, type.javaType());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
