package bantuek.query.route;

import bantuek.events.memo.StepKind;
import bantuek.events.route.PostReference.Kind;
import bantuek.query.commands.Option;
import bantuek.query.commands.Returned;
import bantuek.query.office.OfficeOptions;
import bantuek.query.office.OfficeToday;
import bantuek.query.platform.Words;
import bantuek.query.route.PlanDraft.Question;
import bantuek.query.route.PlanDraft.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A new version of a route, as it is written: how it looks so far, and its steps as fields. */
public record PlanPage(
        String documentType,
        String title,
        Drawing drawing,
        List<Asked> questions,
        List<Row> rows,
        List<Option> kinds,
        List<Option> posts,
        List<Option> conditions,
        Returned back) {

    static final String FORM = "plan";

    public record Asked(String name, String key, String question, String label, String drop) {}

    /**
     * @param name what its fields begin with
     * @param asksQuorum whether it is the first of several side by side
     * @param up the button that moves it up; absent of the first
     * @param down absent of the last
     */
    public record Row(
            String name,
            String heading,
            String kind,
            String post,
            boolean first,
            boolean beside,
            boolean asksQuorum,
            String quorum,
            String condition,
            String label,
            @Nullable String up,
            @Nullable String down,
            String remove) {}

    static PlanPage of(
            String documentType, PlanDraft plan, OfficeToday office, Returned back, Words words) {
        return new PlanPage(
                documentType,
                plan.title(),
                Drawing.of(plan, office, words),
                IntStream.range(0, plan.questions().size())
                        .mapToObj(place -> asked(plan.questions().get(place), place, words))
                        .toList(),
                IntStream.range(0, plan.steps().size())
                        .mapToObj(place -> row(plan, place, words))
                        .toList(),
                kinds(words),
                posts(office, words),
                plan.questions().stream()
                        .map(question ->
                                new Option(
                                        question.key(),
                                        question.question().isEmpty()
                                                ? question.key()
                                                : question.question()))
                        .toList(),
                back);
    }

    static List<Option> kinds(Words words) {
        return Stream.of(StepKind.values())
                .map(kind -> new Option(kind.name(), words.of("step-kind." + kind)))
                .toList();
    }

    private static List<Option> posts(OfficeToday office, Words words) {
        List<Option> posts = new ArrayList<>();
        Stream.of(Kind.OWN_UNIT_HEAD, Kind.DIVISION_HEAD, Kind.CLERK, Kind.EXECUTIVE)
                .map(kind -> new Option(kind.name(), words.of("route-post." + kind)))
                .forEach(posts::add);
        OfficeOptions.units(office).stream()
                .map(unit ->
                        new Option(
                                Kind.HEAD_OF + ":" + unit.value(),
                                words.of("route-post.HEAD_OF", unit.words())))
                .forEach(posts::add);
        OfficeOptions.posts(office).stream()
                .map(post -> new Option(Kind.POST + ":" + post.value(), post.words()))
                .forEach(posts::add);
        return posts;
    }

    private static Asked asked(Question question, int place, Words words) {
        return new Asked(
                "q." + place,
                question.key(),
                question.question(),
                words.of("plan.question", words.number(place + 1L)),
                "unask." + place);
    }

    private static Row row(PlanDraft plan, int place, Words words) {
        Step step = plan.steps().get(place);
        List<Integer> stage =
                plan.stages().stream()
                        .filter(places -> places.contains(place))
                        .findFirst()
                        .orElseThrow();
        boolean last = place == plan.steps().size() - 1;
        return new Row(
                "s." + place,
                words.of("plan.step", words.number(place + 1L)),
                step.kind(),
                step.post(),
                place == 0,
                step.beside(),
                stage.size() > 1 && stage.getFirst() == place,
                step.quorum(),
                step.condition(),
                step.label(),
                place == 0 ? null : "up." + place,
                last ? null : "down." + place,
                "remove." + place);
    }

    public @Nullable String problemWith(String field) {
        return back.problemWith(FORM, field);
    }

    public @Nullable String problemOfPage() {
        return back.problemOfPage(Map.of(FORM, List.of("title")));
    }

    public String key() {
        return back.keyOf(FORM);
    }
}
