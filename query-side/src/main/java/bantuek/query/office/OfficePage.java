package bantuek.query.office;

import bantuek.query.commands.Problem;
import bantuek.query.platform.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** สำนักงาน: units, posts, people and their accounts, for administrators. */
public record OfficePage(
        List<Offices.Unit> units,
        List<PostRow> posts,
        List<PersonRow> people,
        List<Rank> ranks,
        @Nullable String open,
        Map<String, String> typed,
        String requestKey,
        @Nullable Problem problem) {

    /** A post and who holds it; the appointment is null where it is vacant. */
    public record PostRow(
            String post,
            String title,
            String rank,
            String unit,
            String holder,
            @Nullable String appointment) {

        static PostRow of(Offices.Post post, Words words) {
            return new PostRow(
                    post.post().toString(),
                    post.title(),
                    words.of("rank." + post.rank()),
                    post.unitName() == null ? "" : post.unitName(),
                    post.holder() == null ? "" : post.holder(),
                    post.appointment() == null ? null : post.appointment().toString());
        }
    }

    public record PersonRow(String person, String name, @Nullable String username) {}

    public record Rank(String name, String words) {}

    public List<PostRow> vacant() {
        return posts.stream().filter(post -> post.appointment() == null).toList();
    }

    public List<PersonRow> withoutAccount() {
        return people.stream().filter(person -> person.username() == null).toList();
    }

    public boolean isOpen(String form) {
        return form.equals(open);
    }

    /** The name of the form that ends an appointment. */
    static String endOf(String appointment) {
        return "end " + appointment;
    }

    public String keyOfEnd(PostRow post) {
        return keyOf(endOf(String.valueOf(post.appointment())));
    }

    /** Each form has a key of its own; one that came back may have to keep it. */
    public String keyOf(String form) {
        return isOpen(form) ? requestKey : UUID.randomUUID().toString();
    }

    /** Those beside which the form that came back has a place for a sentence. */
    private Set<String> fieldsShown() {
        return switch (open) {
            case "units" -> Set.of("name");
            case "people" -> Set.of("prefix", "first", "last");
            case "posts" -> Set.of("title", "rank", "unit");
            case "appointments" -> vacant().isEmpty() ? Set.of() : Set.of("post", "from");
            case "accounts" ->
                    withoutAccount().isEmpty() ? Set.of() : Set.of("username", "password");
            case null, default -> Set.of();
        };
    }

    /** What was typed in a form that came back. */
    public String typed(String form, String field) {
        return isOpen(form) && !field.equals("password") ? typed.getOrDefault(field, "") : "";
    }

    public @Nullable String problemWith(String form, String field) {
        return isOpen(form) && problem != null && problem.concerns(field)
                ? problem.sentence()
                : null;
    }

    public @Nullable String problemOfPage() {
        return problem != null && problem.concernsNoneOf(fieldsShown()) ? problem.sentence() : null;
    }
}
