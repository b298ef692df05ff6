package bantuek.events.stored;

import bantuek.events.EventCatalogue;
import bantuek.events.EventJson;
import bantuek.events.EventType;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Stores events under the catalogue's names, never under class names, and refuses whatever the
 * catalogue does not know: an event that can't be read must stop its reader, not slip through.
 */
public final class CatalogueSerializer extends Jackson3Serializer {

    public CatalogueSerializer() {
        super(builder().jsonMapperBuilderCustomizer(EventJson::configure));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (MetaData.class.equals(type)) {
            return new SimpleSerializedType(MetaData.class.getName(), null);
        }
        EventType known =
                EventCatalogue.of(type)
                        .orElseThrow(() ->
                                new SerializationException("not in the event catalogue: " + type));
        return new SimpleSerializedType(known.name(), known.revision());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (MetaData.class.getName().equals(type.getName())) {
            return MetaData.class;
        }
        return EventCatalogue.named(type.getName())
                .filter(known -> known.revision().equals(type.getRevision()))
                .map(EventType::javaType)
                .orElseThrow(() ->
                        new SerializationException(
                                "no event is known as %s revision %s"
                                        .formatted(type.getName(), type.getRevision())));
    }
}
