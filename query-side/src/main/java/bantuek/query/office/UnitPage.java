package bantuek.query.office;

import bantuek.office.Unit;
import bantuek.query.commands.Option;
import bantuek.query.commands.Returned;
import bantuek.query.platform.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * ส่วนราชการ: what a unit is called and has, and what can be changed of it.
 *
 * @param code its own; empty where the one above it stands in front of its numbers
 * @param inherited what stands there then
 * @param posts those of the unit, each with where it is changed
 * @param others the units that its work can go to
 */
public record UnitPage(
        String path,
        String name,
        String above,
        String kind,
        boolean closed,
        String code,
        String inherited,
        List<String> aliases,
        List<Option> posts,
        List<Option> others,
        Returned back) {

    static final Map<String, List<String>> FORMS =
            Map.of(
                    "rename", List.of("name"),
                    "code", List.of("code"),
                    "aliases", List.of("alias"),
                    "close", List.of("into"));

    static String path(UUID unit) {
        return "/office/units/" + unit;
    }

    static UnitPage of(OfficeToday office, UUID id, Unit unit, Returned back, Words words) {
        return new UnitPage(
                path(id),
                unit.name(),
                unit.parent() == null ? "" : office.pathOf(unit.parent()),
                unit.kind() == null ? "" : words.of("unit-kind." + unit.kind()),
                unit.closed(),
                unit.code() == null ? "" : unit.code(),
                office.office().codeOf(id).orElse(""),
                unit.aliases(),
                office.office().posts().entrySet().stream()
                        .filter(post -> id.equals(post.getValue().unit()))
                        .filter(post -> !post.getValue().abolished())
                        .map(post ->
                                new Option(PostPage.path(post.getKey()), post.getValue().title()))
                        .sorted(Comparator.comparing(Option::words))
                        .toList(),
                OfficeOptions.units(office).stream()
                        .filter(other -> !other.value().equals(id.toString()))
                        .toList(),
                back);
    }

    public @Nullable String problemOfPage() {
        return back.problemOfPage(FORMS);
    }
}
