package bantuek.query.office;

import bantuek.events.office.PersonName;
import bantuek.office.Authority;
import bantuek.query.commands.Returned;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** บุคลากร: what somebody is called, and for which posts they may sign. */
public record PersonPage(
        String path, PersonName name, String printed, List<Sits> sits, Returned back) {

    static final Map<String, List<String>> FORMS =
            Map.of("rename", List.of("prefix", "first", "last"));

    /** A post that they may sign for, in the words that stand under their signature. */
    public record Sits(String href, String title, List<String> capacity) {}

    static String path(UUID person) {
        return "/office/people/" + person;
    }

    static PersonPage of(OfficeToday office, UUID id, PersonName name, Returned back) {
        return new PersonPage(
                path(id),
                name,
                name.printed(),
                Authority.postsOf(office.office(), id, office.day()).stream()
                        .map(held ->
                                new Sits(
                                        PostPage.path(held.post()),
                                        office.titleOf(held.post()),
                                        OfficeToday.printed(held.capacity())))
                        .distinct()
                        .toList(),
                back);
    }

    public @Nullable String problemOfPage() {
        return back.problemOfPage(FORMS);
    }
}
