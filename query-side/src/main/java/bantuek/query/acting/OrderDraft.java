package bantuek.query.acting;

import bantuek.events.InvalidValue;
import bantuek.events.WrittenOrder;
import bantuek.events.office.AbsenceRecorded;
import bantuek.events.office.ActingCause;
import bantuek.events.office.ActingKind;
import bantuek.events.office.ActingOrdered;
import bantuek.events.office.DelegationOrdered;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.SubstitutesOrdered;
import bantuek.office.Period;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An order as it was typed: what would happen if it were made, and what is sent to make it. */
record OrderDraft(OrderKind kind, Map<String, String> typed) {

    /** How many substitutes a form asks for. */
    static final int SUBSTITUTES = 6;

    private static final String TYPE = "type.";
    private static final String SUBSTITUTE = "substitute.";

    /** The box of a type of document that a delegation goes for. */
    static String boxOf(String documentType) {
        return TYPE + documentType;
    }

    /** The field of a substitute; the first is 1. */
    static String substitute(int place) {
        return SUBSTITUTE + place;
    }

    /**
     * What would happen. Throws InvalidValue where it could not.
     *
     * @param today when it begins where no day was given
     */
    OfficeEvent event(UUID organisation, LocalDate today) {
        UUID id = new UUID(0, 0);
        LocalDate from = Objects.requireNonNullElse(day("from"), today);
        return switch (kind) {
            case ACTING ->
                    new ActingOrdered(
                            organisation,
                            id,
                            one("kind", ActingKind::valueOf),
                            one("cause", ActingCause::valueOf),
                            one("post", UUID::fromString),
                            one("person", UUID::fromString),
                            typed("ownPost").isEmpty() ? null : one("ownPost", UUID::fromString),
                            order(),
                            from,
                            day("to"));
            case DELEGATION ->
                    new DelegationOrdered(
                            organisation,
                            id,
                            one("post", UUID::fromString),
                            one("delegate", UUID::fromString),
                            documentTypes(),
                            order(),
                            from,
                            day("to"));
            case ABSENCE ->
                    new AbsenceRecorded(
                            organisation,
                            id,
                            one("post", UUID::fromString),
                            from,
                            day("to"),
                            typed("reason"));
            case SUBSTITUTES ->
                    new SubstitutesOrdered(
                            organisation,
                            one("post", UUID::fromString),
                            substitutes().stream()
                                    .map(post -> read("substitutes", post, UUID::fromString))
                                    .toList(),
                            order());
        };
    }

    /** When it would be in force. */
    Period period(LocalDate today) {
        return new Period(Objects.requireNonNullElse(day("from"), today), day("to"));
    }

    /** What is sent, as it was typed: whether it can be, the other side says. */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        Map<String, Object> order = new LinkedHashMap<>();
        for (String field : kind.fields()) {
            switch (field) {
                case "number", "date", "basis" -> put(order, field, typed(field));
                case "documentTypes" -> body.put(field, documentTypes());
                case "substitutes" -> body.put(field, substitutes());
                default -> put(body, field, typed(field));
            }
        }
        if (kind.fields().contains("number")) {
            body.put("order", order);
        }
        return body;
    }

    private static void put(Map<String, Object> body, String field, String value) {
        if (!value.isEmpty()) {
            body.put(field, value);
        }
    }

    /** All that was typed, to be sent once more. */
    List<Map.Entry<String, String>> kept() {
        return Stream.of(
                        kind.fields().stream(),
                        documentTypes().stream().map(OrderDraft::boxOf),
                        IntStream.rangeClosed(1, SUBSTITUTES).mapToObj(OrderDraft::substitute))
                .flatMap(names -> names)
                .filter(name -> !typed(name).isEmpty())
                .map(name -> Map.entry(name, typed(name)))
                .toList();
    }

    List<String> documentTypes() {
        return typed.keySet().stream()
                .filter(name -> name.startsWith(TYPE))
                .map(name -> name.substring(TYPE.length()))
                .sorted()
                .toList();
    }

    private List<String> substitutes() {
        List<String> posts = new ArrayList<>();
        for (int place = 1; place <= SUBSTITUTES; place++) {
            String post = typed(substitute(place));
            if (!post.isEmpty()) {
                posts.add(post);
            }
        }
        return posts;
    }

    private WrittenOrder order() {
        return new WrittenOrder(typed("number"), one("date", LocalDate::parse), typed("basis"));
    }

    private @Nullable LocalDate day(String field) {
        return typed(field).isEmpty() ? null : one(field, LocalDate::parse);
    }

    private <T> T one(String field, Function<String, T> reader) {
        return read(field, typed(field), reader);
    }

    private static <T> T read(String field, String value, Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new InvalidValue("value.missing", field, Map.of());
        }
    }

    private String typed(String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
