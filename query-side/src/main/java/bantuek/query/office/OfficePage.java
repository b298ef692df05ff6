package bantuek.query.office;

import bantuek.query.commands.Option;
import bantuek.query.commands.Problem;
import bantuek.query.past.PastBar;
import bantuek.query.platform.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** สำนักงาน: units, posts, people and their accounts, for administrators. */
public record OfficePage(
        PastBar past,
        List<UnitRow> units,
        List<PostRow> posts,
        List<PersonRow> people,
        List<Rank> ranks,
        List<Option> kinds,
        List<Option> parents,
        @Nullable String open,
        Map<String, String> typed,
        String requestKey,
        @Nullable Problem problem) {

    /** A unit with those above it, and what stands in front of its numbers. */
    public record UnitRow(String unit, String path, String code, boolean closed) {

        static UnitRow of(Offices.Unit unit) {
            return new UnitRow(
                    unit.unit().toString(),
                    unit.path(),
                    unit.code() == null ? "" : unit.code(),
                    unit.closed());
        }
    }

    /**
     * A post and who holds it; the appointment is null where it is vacant.
     *
     * @param terms from when on, and until when, where that is not simply now
     * @param duties what it is charged with besides
     */
    public record PostRow(
            String post,
            String title,
            String rank,
            String unit,
            String holder,
            String terms,
            String duties,
            @Nullable String appointment,
            List<ActingRow> acting) {

        static PostRow of(Offices.Post post, OfficeToday office, Words words) {
            return new PostRow(
                    post.post().toString(),
                    post.title(),
                    words.of("rank." + post.rank()),
                    post.unitName() == null ? "" : post.unitName(),
                    post.holder() == null ? "" : post.holder(),
                    terms(post, office.day(), words),
                    office.office().dutiesOf(post.post()).stream()
                            .map(duty -> words.of("duty." + duty))
                            .collect(Collectors.joining(" · ")),
                    post.appointment() == null ? null : post.appointment().toString(),
                    post.acting().stream()
                            .map(acting -> new ActingRow(acting.name(), acting.capacity()))
                            .toList());
        }

        private static String terms(Offices.Post post, LocalDate today, Words words) {
            List<String> terms = new ArrayList<>();
            if (post.from() != null && post.from().isAfter(today)) {
                terms.add(words.of("office.held-from", words.date(post.from())));
            }
            if (post.to() != null) {
                terms.add(words.of("office.held-to", words.date(post.to())));
            }
            return String.join(" ", terms);
        }
    }

    /** Somebody who may sign for a post besides its holder, as it is printed. */
    public record ActingRow(String name, List<String> capacity) {}

    public record PersonRow(String person, String name, @Nullable String username) {}

    public record Rank(String name, String words) {}

    /** Of an earlier moment it only tells. */
    public boolean isNow() {
        return past.banner().isEmpty();
    }

    /** Those that something new may belong to. */
    public List<UnitRow> openUnits() {
        return units.stream().filter(unit -> !unit.closed()).toList();
    }

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
            case "units" -> Set.of("name", "kind", "parent", "code");
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
