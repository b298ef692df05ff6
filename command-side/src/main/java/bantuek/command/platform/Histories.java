package bantuek.command.platform;

import bantuek.events.Provenance;
import bantuek.events.stored.CatalogueSerializer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.springframework.stereotype.Component;

/**
 * What streams add up to, kept in memory. What is kept may be behind, as another node may have
 * appended since, so nothing is decided on it before it was brought up to date; and it is never
 * wrong, as events don't change.
 */
@Component
class Histories {

    /** The least recently used are folded anew when they are asked for again. */
    static final int CHARACTERS = 20_000_000;

    /** What a stream holds apart from what is told of it. */
    private static final int USUAL_CHARACTERS = 20_000;

    private final CatalogueSerializer serializer = new CatalogueSerializer();
    private final Map<StreamKey, History<?>> kept = new LinkedHashMap<>(1_000, 0.75f, true);
    private long characters;

    /** Asks for what streams hold more than is kept here, with one question for all of them. */
    void ask(Collection<StreamKey> keys, RoundTrip trip, Map<StreamKey, History<?>> histories) {
        List<StreamKey> asked = List.copyOf(Set.copyOf(keys));
        // Read once: somebody else may keep a later one at any moment.
        asked.forEach(key -> histories.put(key, kept(key)));
        trip.with(
                """
                SELECT place, position, payload_type, payload_revision, payload, metadata
                FROM unnest(?::text[], ?::bigint[]) WITH ORDINALITY AS known (id, version, place)
                JOIN events.event
                  ON aggregate_id = known.id AND sequence_number > known.version
                ORDER BY place, sequence_number
                """,
                List.of(
                        asked.stream().map(key -> key.id().toString()).toArray(String[]::new),
                        asked.stream()
                                .map(key -> Objects.requireNonNull(histories.get(key)).version())
                                .toArray(Long[]::new)),
                Appended::read,
                event ->
                        histories.computeIfPresent(
                                asked.get(event.place - 1),
                                (key, history) -> after(key.type(), history, event)));
    }

    /** To be called with what is committed only. */
    void keep(StreamKey key, History<?> history) {
        synchronized (kept) {
            History<?> known = kept.get(key);
            if (known != null && known.version() > history.version()) {
                return;
            }
            put(key, history);
            Iterator<Map.Entry<StreamKey, History<?>>> eldest = kept.entrySet().iterator();
            while (characters > CHARACTERS && kept.size() > 1) {
                Map.Entry<StreamKey, History<?>> entry = eldest.next();
                characters -= charactersOf(entry.getKey().type(), entry.getValue());
                eldest.remove();
            }
        }
    }

    private void put(StreamKey key, History<?> history) {
        History<?> before = kept.put(key, history);
        characters += charactersOf(key.type(), history);
        characters -= before == null ? 0 : charactersOf(key.type(), before);
    }

    @SuppressWarnings("unchecked")
    private static <S> long charactersOf(StreamType<S, ?> type, History<?> history) {
        return (long) USUAL_CHARACTERS + type.characters().applyAsInt((S) history.state());
    }

    /** How many streams are kept. */
    int size() {
        synchronized (kept) {
            return kept.size();
        }
    }

    private History<?> kept(StreamKey key) {
        synchronized (kept) {
            History<?> history = kept.get(key);
            return history == null ? key.type().nothing() : history;
        }
    }

    @SuppressWarnings("unchecked")
    private <S, E> History<S> after(StreamType<S, E> type, History<?> history, Appended event) {
        Object payload = serializer.deserialize(event.payload);
        return type.events().isInstance(payload)
                ? type.after(
                        (History<S>) history,
                        payload,
                        Provenance.fromMetadata(serializer.deserialize(event.metadata)),
                        event.position)
                // The id is that of something else: for this type, nothing has happened.
                : type.nothing();
    }

    private record Appended(
            int place,
            long position,
            SimpleSerializedObject<byte[]> payload,
            SimpleSerializedObject<byte[]> metadata) {

        static Appended read(ResultSet row, int number) throws SQLException {
            return new Appended(
                    row.getInt("place"),
                    row.getLong("position"),
                    new SimpleSerializedObject<>(
                            row.getBytes("payload"),
                            byte[].class,
                            new SimpleSerializedType(
                                    row.getString("payload_type"),
                                    row.getString("payload_revision"))),
                    new SimpleSerializedObject<>(
                            row.getBytes("metadata"),
                            byte[].class,
                            new SimpleSerializedType(MetaData.class.getName(), null)));
        }
    }
}
