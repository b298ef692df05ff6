package bantuek.query.office;

import bantuek.events.office.Duty;
import bantuek.office.Post;
import bantuek.query.commands.Option;
import bantuek.query.commands.Returned;
import bantuek.query.platform.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * ตำแหน่ง: who may sign for a post, what it is charged with, and what can be changed of it.
 *
 * @param unit where it is; absent of one that stands above the units
 */
public record PostPage(
        String path,
        String id,
        String title,
        String rank,
        @Nullable Option unit,
        List<Signs> signs,
        List<Charge> charges,
        Returned back) {

    static final Map<String, List<String>> FORMS = Map.of("retitle", List.of("title"));

    /** Somebody who may sign for it, in the words that stand under their signature. */
    public record Signs(String href, String name, List<String> capacity) {}

    /**
     * A duty.
     *
     * @param form the form that gives or takes it
     * @param elsewhere which other posts have it
     */
    public record Charge(
            Duty duty, String name, String hint, boolean given, String form, String elsewhere) {}

    static String path(UUID post) {
        return "/office/posts/" + post;
    }

    static PostPage of(OfficeToday office, UUID id, Post post, Returned back, Words words) {
        UUID unit = post.unit();
        return new PostPage(
                path(id),
                id.toString(),
                post.title(),
                words.of("rank." + post.rank()),
                unit == null ? null : new Option(UnitPage.path(unit), office.pathOf(unit)),
                office.signatories(id, "").stream()
                        .map(signatory ->
                                new Signs(
                                        PersonPage.path(signatory.person()),
                                        office.nameOf(signatory.person()),
                                        OfficeToday.printed(signatory.capacity())))
                        .toList(),
                Stream.of(Duty.values()).map(duty -> charge(office, id, duty, words)).toList(),
                back);
    }

    private static Charge charge(OfficeToday office, UUID post, Duty duty, Words words) {
        boolean given = office.office().dutiesOf(post).contains(duty);
        List<String> others =
                office.office().duties().entrySet().stream()
                        .filter(charge -> !charge.getKey().equals(post))
                        .filter(charge -> charge.getValue().contains(duty))
                        .map(charge -> office.titleOf(charge.getKey()))
                        .sorted()
                        .toList();
        return new Charge(
                duty,
                words.of("duty." + duty),
                words.of("duty.hint." + duty),
                given,
                given ? "duties/withdraw" : "duties",
                others.isEmpty()
                        ? words.of(given ? "duty.here-alone" : "duty.nowhere")
                        : words.of(
                                given ? "duty.also" : "duty.elsewhere", String.join(", ", others)));
    }

    public @Nullable String problemOfPage() {
        return back.problemOfPage(FORMS);
    }
}
