package bantuek.query.route;

import bantuek.events.route.PostReference.Kind;
import bantuek.query.office.OfficeToday;
import bantuek.query.platform.Words;
import bantuek.query.route.PlanDraft.Question;
import bantuek.query.route.PlanDraft.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A route as a row of stages that can be read. */
public record Drawing(List<Stage> stages, List<String> questions) {

    /**
     * @param note how many have to sign where several are side by side; else empty
     */
    public record Stage(List<Line> lines, String note) {}

    /**
     * @param remarks under which condition, what for, and whose post it is today
     */
    public record Line(String post, String kind, List<String> remarks, boolean nobody) {}

    static Drawing of(PlanDraft plan, OfficeToday office, Words words) {
        Artist artist = new Artist(plan, office, words);
        return new Drawing(
                plan.stages().stream().map(artist::stage).toList(),
                plan.questions().stream().map(Question::question).toList());
    }

    /** A post as the words of a choice say it. */
    static String named(String post, OfficeToday office, Words words) {
        Optional<UUID> id = idIn(post);
        return switch (kindIn(post)) {
            case POST -> id.map(office::titleOf).orElse("");
            case HEAD_OF -> words.of("route-post.HEAD_OF", id.map(office::unitName).orElse(""));
            case OWN_UNIT_HEAD, DIVISION_HEAD, CLERK, EXECUTIVE ->
                    words.of("route-post." + kindIn(post));
            case null -> "–";
        };
    }

    private static @Nullable Kind kindIn(String post) {
        String kind = post.contains(":") ? post.substring(0, post.indexOf(':')) : post;
        return Stream.of(Kind.values())
                .filter(some -> some.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    private static Optional<UUID> idIn(String post) {
        try {
            return Optional.of(UUID.fromString(post.substring(post.indexOf(':') + 1)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private record Artist(PlanDraft plan, OfficeToday office, Words words) {

        Stage stage(List<Integer> places) {
            List<Step> steps = places.stream().map(plan.steps()::get).toList();
            String quorum = steps.getFirst().quorum();
            String note =
                    steps.size() < 2
                            ? ""
                            : quorum.isEmpty()
                                    ? words.of("plan.all-sign")
                                    : words.of("plan.some-sign", words.digits(quorum));
            return new Stage(steps.stream().map(this::line).toList(), note);
        }

        private Line line(Step step) {
            List<String> remarks = new ArrayList<>();
            if (!step.label().isEmpty()) {
                remarks.add(step.label());
            }
            if (!step.condition().isEmpty()) {
                remarks.add(words.of("plan.only-if", question(step.condition())));
            }
            Optional<UUID> post = post(step.post());
            post.map(office::titleOf)
                    .filter(title -> !title.equals(named(step.post(), office, words)))
                    .ifPresent(remarks::add);
            return new Line(
                    named(step.post(), office, words),
                    PlanPage.kinds(words).stream()
                            .filter(kind -> kind.value().equals(step.kind()))
                            .map(kind -> kind.words())
                            .findFirst()
                            .orElse("–"),
                    remarks,
                    !dependsOnDrafter(step.post())
                            && post.filter(id -> !office.signatories(id, "").isEmpty()).isEmpty());
        }

        private static boolean dependsOnDrafter(String written) {
            Kind kind = kindIn(written);
            return kind == Kind.OWN_UNIT_HEAD || kind == Kind.DIVISION_HEAD;
        }

        /** Which post it is today, where that does not depend on who drafts. */
        private Optional<UUID> post(String written) {
            return switch (kindIn(written)) {
                case POST -> idIn(written);
                case HEAD_OF -> idIn(written).flatMap(office.office()::headOf);
                case CLERK -> office.office().clerk();
                case EXECUTIVE -> office.office().executive();
                case OWN_UNIT_HEAD, DIVISION_HEAD -> Optional.empty();
                case null -> Optional.empty();
            };
        }

        private String question(String key) {
            return plan.questions().stream()
                    .filter(question -> question.key().equals(key))
                    .map(Question::question)
                    .filter(question -> !question.isEmpty())
                    .findFirst()
                    .orElse(key);
        }
    }
}
