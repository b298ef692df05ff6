package bantuek.query.office;

import bantuek.query.commands.Problem;
import bantuek.query.platform.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** สำนักงาน: units, posts, people and their accounts, for administrators. */
public record OfficePage(
        List<Offices.Unit> units,
        List<PostRow> posts,
        List<PersonRow> people,
        List<Rank> ranks,
        @Nullable String open,
        Map<String, String> typed,
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
        return problem != null && problem.field() == null ? problem.sentence() : null;
    }
}
