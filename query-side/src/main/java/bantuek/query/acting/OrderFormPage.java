package bantuek.query.acting;

import bantuek.events.office.ActingCause;
import bantuek.events.office.ActingKind;
import bantuek.query.commands.Option;
import bantuek.query.commands.Returned;
import bantuek.query.office.OfficeOptions;
import bantuek.query.office.OfficeToday;
import bantuek.query.platform.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An order as it is written, and, once it has been written, what it would change.
 *
 * @param change absent until somebody has looked
 * @param kept all that was typed, for the form that makes it
 */
public record OrderFormPage(
        OrderKind kind,
        String title,
        String hint,
        List<Option> posts,
        List<Option> people,
        List<Option> ownPosts,
        List<Option> kinds,
        List<Option> causes,
        List<Box> types,
        List<Option> places,
        @Nullable Change change,
        List<Map.Entry<String, String>> kept,
        Returned back) {

    /** A type of document, to be ticked. */
    public record Box(String name, String words, boolean checked) {}

    static OrderFormPage of(
            OrderDraft draft,
            OfficeToday office,
            List<Option> types,
            @Nullable Change change,
            Returned back,
            Words words) {
        OrderKind kind = draft.kind();
        return new OrderFormPage(
                kind,
                words.of("order.new." + kind),
                words.of("order.hint." + kind),
                OfficeOptions.posts(office),
                OfficeOptions.people(office),
                OfficeOptions.heldPosts(office),
                Stream.of(ActingKind.values())
                        .map(some -> new Option(some.name(), words.of("acting-kind." + some)))
                        .toList(),
                Stream.of(ActingCause.values())
                        .map(some -> new Option(some.name(), words.of("acting-cause." + some)))
                        .toList(),
                types.stream()
                        .map(type ->
                                new Box(
                                        OrderDraft.boxOf(type.value()),
                                        type.words(),
                                        draft.documentTypes().contains(type.value())))
                        .toList(),
                IntStream.rangeClosed(1, OrderDraft.SUBSTITUTES)
                        .mapToObj(place ->
                                new Option(
                                        OrderDraft.substitute(place),
                                        words.of("order.substitute", words.number(place))))
                        .toList(),
                change,
                draft.kept(),
                back);
    }

    public String typed(String field) {
        return back.typed(kind.name(), field);
    }

    public @Nullable String problemWith(String field) {
        return back.problemWith(kind.name(), field);
    }

    public @Nullable String problemOfPage() {
        return back.problemOfPage(Map.of(kind.name(), kind.fields()));
    }

    public String key() {
        return back.keyOf(kind.name());
    }
}
