package bantuek.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.events.stored.CatalogueSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was once written must be readable for ever. Each event has a committed JSON file, {@code
 * <name>.<revision>.json}; a committed file is never edited, a new revision gets a new one.
 */
class EventContractTest {

    private static final Path FIXTURES = Path.of("src/test/resources/events");

    private static final Pattern FIXTURE_NAME =
            Pattern.compile("(?<name>[a-z.-]+)(~\\d+)?\\.(?<revision>\\d+)\\.json");

    static final List<Object> EXAMPLES = EventExamples.ALL;

    private final CatalogueSerializer serializer = new CatalogueSerializer();

    @Test
    void the_catalogue_covers_every_event_there_is() {
        assertThat(
                        EventCatalogue.FAMILIES.stream()
                                .flatMap(f -> Arrays.stream(f.getPermittedSubclasses())))
                .containsExactlyInAnyOrderElementsOf(
                        EventCatalogue.TYPES.stream().<Class<?>>map(EventType::javaType).toList());
    }

    @Test
    void every_event_has_an_example() {
        assertThat(EXAMPLES.stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        EventCatalogue.TYPES.stream().<Class<?>>map(EventType::javaType).toList());
    }

    @Test
    void every_example_has_its_committed_file_and_every_file_its_example() throws IOException {
        assertThat(fixtures().stream().map(p -> p.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(
                        EXAMPLES.stream().map(e -> EventExamples.fileOf(e, serializer)).toList());
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void an_event_is_written_as_its_committed_json(Object event) throws IOException {
        Path fixture = FIXTURES.resolve(EventExamples.fileOf(event, serializer));
        SerializedObject<byte[]> written = serializer.serialize(event, byte[].class);
        assertThat(new String(written.getData(), StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(fixture).strip());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void every_json_ever_committed_still_reads(Path fixture) throws IOException {
        Object event = read(fixture, Files.readString(fixture));
        assertThat(EXAMPLES).contains(event);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_field_that_newer_code_adds_does_not_disturb_this_reader(Path fixture)
            throws IOException {
        String newer =
                Files.readString(fixture).strip().replaceFirst("}$", ",\"fromTheFuture\":[1]}");
        assertThat(EXAMPLES).contains(read(fixture, newer));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void an_event_without_its_fields_is_refused(Path fixture) {
        assertThatThrownBy(() -> read(fixture, "{}")).isInstanceOf(SerializationException.class);
    }

    @Test
    void an_unknown_name_or_revision_stops_its_reader() {
        assertThatThrownBy(() -> deserialize("memo.vanished", "1", "{}"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("memo.vanished");
        assertThatThrownBy(() -> deserialize("memo.submitted", "99", "{}"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("99");
    }

    @Test
    void what_is_not_in_the_catalogue_is_never_stored() {
        assertThatThrownBy(() -> serializer.serialize(Thread.currentThread(), byte[].class))
                .isInstanceOf(SerializationException.class);
    }

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.sorted().toList();
        }
    }

    private Object read(Path fixture, String json) {
        Matcher name = FIXTURE_NAME.matcher(fixture.getFileName().toString());
        assertThat(name.matches()).isTrue();
        return deserialize(name.group("name"), name.group("revision"), json);
    }

    private Object deserialize(String name, String revision, String json) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(
                        json.getBytes(StandardCharsets.UTF_8),
                        byte[].class,
                        new SimpleSerializedType(name, revision)));
    }
}
