package bantuek.query.office;

import bantuek.query.commands.Option;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What forms offer to choose of an office. */
public final class OfficeOptions {

    private OfficeOptions() {}

    /** The posts that there are, from the executive downwards. */
    public static List<Option> posts(OfficeToday office) {
        return office.standingPosts()
                .map(post -> new Option(post.getKey().toString(), post.getValue().title()))
                .toList();
    }

    /** The posts that somebody holds, each with who it is. */
    public static List<Option> heldPosts(OfficeToday office) {
        return office.standingPosts()
                .flatMap(post ->
                        office.holderOf(post.getKey()).stream()
                                .map(holder ->
                                        new Option(
                                                post.getKey().toString(),
                                                post.getValue().title()
                                                        + " – "
                                                        + office.nameOf(holder))))
                .toList();
    }

    /** Everybody, each with what they are. */
    public static List<Option> people(OfficeToday office) {
        return office.office().people().keySet().stream()
                .map(person -> new Option(person.toString(), named(office, person)))
                .sorted(Comparator.comparing(Option::words).thenComparing(Option::value))
                .toList();
    }

    private static String named(OfficeToday office, UUID person) {
        String posts =
                office.standingPosts()
                        .filter(post ->
                                office.holderOf(post.getKey()).filter(person::equals).isPresent())
                        .map(post -> post.getValue().title())
                        .collect(Collectors.joining(", "));
        return posts.isEmpty() ? office.nameOf(person) : office.nameOf(person) + " – " + posts;
    }

    /** The units that are open, as addresses are written. */
    public static List<Option> units(OfficeToday office) {
        return office.office().units().entrySet().stream()
                .filter(unit -> !unit.getValue().closed())
                .map(unit -> new Option(unit.getKey().toString(), office.pathOf(unit.getKey())))
                .sorted(Comparator.comparing(Option::words).thenComparing(Option::value))
                .toList();
    }
}
