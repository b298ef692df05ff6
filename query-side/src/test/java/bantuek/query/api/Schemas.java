package bantuek.query.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The shapes of answers, read from the records that are answered. */
final class Schemas {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Map<Class<?>, String> FORMATS =
            Map.of(UUID.class, "uuid", Instant.class, "date-time", LocalDate.class, "date");

    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, long.class, Integer.class, Long.class);

    private final Map<String, Class<?>> known = new TreeMap<>();
    private final Map<String, ObjectNode> schemas = new TreeMap<>();

    Map<String, ObjectNode> all() {
        return schemas;
    }

    ObjectNode of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type last =
                    generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            Class<?> raw = (Class<?>) generic.getRawType();
            ObjectNode schema = JSON.createObjectNode();
            return List.class.isAssignableFrom(raw)
                    ? schema.put("type", "array").set("items", of(last))
                    : schema.put("type", "object").set("additionalProperties", of(last));
        }
        return of((Class<?>) type);
    }

    private ObjectNode of(Class<?> type) {
        ObjectNode schema = JSON.createObjectNode();
        if (type.isRecord()) {
            name(type);
            return schema.put("$ref", "#/components/schemas/" + type.getSimpleName());
        }
        if (type.isEnum()) {
            ArrayNode names = schema.put("type", "string").putArray("enum");
            Stream.of(type.getEnumConstants())
                    .forEach(value -> names.add(((Enum<?>) value).name()));
            return schema;
        }
        if (type == boolean.class) {
            return schema.put("type", "boolean");
        }
        if (type == BigDecimal.class) {
            return schema.put("type", "number");
        }
        if (WHOLE.contains(type)) {
            return schema.put("type", "integer");
        }
        schema.put("type", "string");
        String format = FORMATS.get(type);
        if (format != null) {
            schema.put("format", format);
        } else if (type != String.class) {
            throw new AssertionError("nobody knows how a " + type + " is written");
        }
        return schema;
    }

    private void name(Class<?> type) {
        Class<?> other = known.putIfAbsent(type.getSimpleName(), type);
        if (other == type) {
            return;
        }
        if (other != null) {
            throw new AssertionError(type + " and " + other + " have one name");
        }
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        ArrayNode required = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        schemas.put(type.getSimpleName(), schema);
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), of(component.getGenericType()));
            if (isAlwaysThere(type, component)) {
                required.add(component.getName());
            }
        }
        schema.put("additionalProperties", false);
    }

    /** Lists that may be empty are left out of what is sent where their record says so. */
    private static boolean isAlwaysThere(Class<?> type, RecordComponent component) {
        AnnotatedType annotated = component.getAnnotatedType();
        boolean nullable =
                annotated.isAnnotationPresent(Nullable.class)
                        || (annotated instanceof AnnotatedParameterizedType generic
                                && generic.isAnnotationPresent(Nullable.class));
        return !nullable
                && Stream.of(type.getDeclaredFields())
                        .filter(field -> field.getName().equals(component.getName()))
                        .noneMatch(field ->
                                field.isAnnotationPresent(
                                        com.fasterxml.jackson.annotation.JsonInclude.class));
    }
}
