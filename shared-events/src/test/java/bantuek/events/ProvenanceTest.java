package bantuek.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.events.stored.CatalogueSerializer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private final CatalogueSerializer serializer = new CatalogueSerializer();

    private final Provenance provenance =
            new Provenance(
                    new Actor(new UUID(0, 1), "นางสาวกานดา ใจกว้าง"),
                    List.of(
                            new Capacity(
                                    new UUID(0, 2),
                                    "ผู้อำนวยการกองคลัง",
                                    Capacity.Basis.ACTING,
                                    new UUID(0, 3),
                                    new WrittenOrder(
                                            "๑๒๙/๒๕๖๘",
                                            LocalDate.of(2025, 10, 1),
                                            "พ.ร.บ.เทศบาล"))),
                    new UUID(0, 4),
                    "request-1",
                    "RecordOpinion");

    @Test
    void who_acted_and_why_they_could_comes_back_from_the_store_as_it_went_in() {
        SerializedObject<byte[]> stored =
                serializer.serialize(MetaData.from(provenance.toMetadata()), byte[].class);
        MetaData read = serializer.deserialize(stored);
        assertThat(Provenance.fromMetadata(read)).isEqualTo(provenance);
    }

    @Test
    void metadata_is_stored_as_plain_json_without_class_names() {
        SerializedObject<byte[]> stored =
                serializer.serialize(MetaData.from(provenance.toMetadata()), byte[].class);
        assertThat(new String(stored.getData(), StandardCharsets.UTF_8))
                .contains("\"name\":\"นางสาวกานดา ใจกว้าง\"")
                .contains("\"title\":\"ผู้อำนวยการกองคลัง\"")
                .doesNotContain("bantuek.", "@class");
    }

    @Test
    void an_event_without_an_actor_cannot_be_explained_and_is_refused() {
        assertThatThrownBy(() -> Provenance.fromMetadata(Map.of("request", "r")))
                .hasMessageContaining("actor");
    }
}
