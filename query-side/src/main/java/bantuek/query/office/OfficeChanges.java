package bantuek.query.office;

import bantuek.query.past.Difference;
import bantuek.query.past.DifferencePage;
import bantuek.query.past.DifferencePage.Names;
import bantuek.query.past.DifferencePage.Row;
import bantuek.query.past.KnownSpan;
import bantuek.query.platform.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which units, posts and people came, went or stand otherwise, between two moments. */
final class OfficeChanges {

    static final String PATH = "/office/changes";

    private static final Names NAMES =
            new Names("office.arrived", "office.moved", "office.left", "difference.stayed");

    private OfficeChanges() {}

    enum Kind {
        UNIT,
        POST,
        PERSON
    }

    /**
     * A unit, a post or somebody.
     *
     * @param code of a unit, what stands in front of its numbers
     * @param unit of a post, where it is
     * @param holder of a post, who holds it
     * @param acting of a post, who may sign for it besides
     */
    record Item(
            Kind kind,
            UUID id,
            String name,
            @Nullable String code,
            boolean closed,
            @Nullable String unit,
            @Nullable String holder,
            List<Offices.Acting> acting) {}

    static List<Item> items(OfficeToday office) {
        Stream<Item> units =
                Offices.units(office).stream()
                        .map(unit ->
                                new Item(
                                        Kind.UNIT,
                                        unit.unit(),
                                        unit.path(),
                                        unit.code(),
                                        unit.closed(),
                                        null,
                                        null,
                                        List.of()));
        Stream<Item> posts =
                Offices.posts(office).stream()
                        .map(post ->
                                new Item(
                                        Kind.POST,
                                        post.post(),
                                        post.title(),
                                        null,
                                        false,
                                        post.unitName(),
                                        post.holder(),
                                        post.acting()));
        Stream<Item> people =
                Offices.people(office).stream()
                        .map(person ->
                                new Item(
                                        Kind.PERSON,
                                        person.person(),
                                        person.name(),
                                        null,
                                        false,
                                        null,
                                        null,
                                        List.of()));
        return Stream.of(units, posts, people).flatMap(items -> items).toList();
    }

    static Difference<Item> between(OfficeToday before, OfficeToday after) {
        return Difference.between(items(before), items(after), Item::id, item -> item);
    }

    static DifferencePage page(
            Difference<Item> difference, KnownSpan span, Instant now, Words words) {
        return DifferencePage.of(
                words.of("office.changes"),
                PATH,
                "/office",
                span,
                now,
                difference,
                (before, after) -> row(before, after, words),
                NAMES,
                words);
    }

    private static Row row(@Nullable Item before, @Nullable Item after, Words words) {
        Item known = after == null ? before : after;
        if (known == null) {
            throw new IllegalArgumentException("neither then nor then");
        }
        return new Row(
                "",
                known.name(),
                words.of("office.kind." + known.kind()),
                before == null ? "" : standing(before, words),
                after == null ? "" : standing(after, words));
    }

    private static String standing(Item item, Words words) {
        Stream<String> parts =
                switch (item.kind()) {
                    case UNIT ->
                            Stream.of(
                                    item.name(),
                                    item.code() == null ? "" : item.code(),
                                    item.closed() ? words.of("office.closed") : "");
                    case POST ->
                            Stream.concat(
                                    Stream.of(
                                            item.name(),
                                            item.unit() == null ? "" : item.unit(),
                                            item.holder() == null
                                                    ? words.of("office.vacant")
                                                    : item.holder()),
                                    item.acting().stream().map(OfficeChanges::acting));
                    case PERSON -> Stream.of(item.name());
                };
        return String.join(" · ", parts.filter(part -> !part.isEmpty()).toList());
    }

    private static String acting(Offices.Acting acting) {
        return acting.name() + " (" + String.join(" ", acting.capacity()) + ")";
    }
}
