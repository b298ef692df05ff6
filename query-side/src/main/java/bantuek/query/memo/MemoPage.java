package bantuek.query.memo;

import bantuek.events.Limits;
import bantuek.events.memo.Decision;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.StepKind;
import bantuek.query.commands.Problem;
import bantuek.query.platform.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One memo: the sheet, what the reader can do, where it is, and what happened to it. */
public record MemoPage(
        UUID memo,
        long version,
        String requestKey,
        String state,
        String stateWords,
        String unit,
        String organisation,
        String date,
        SheetText text,
        SignatureBlock drafter,
        List<OpinionBlock> opinions,
        List<RouteLine> route,
        List<TrailLine> trail,
        Action action,
        String standing,
        @Nullable Problem problem,
        Typed typed) {

    /** The fields that a form of this page has a place for, by what the reader may do. */
    private static final Map<Action, Set<String>> FIELDS =
            Map.of(
                    Action.NOTHING, Set.of(),
                    Action.DRAFTER, Set.of("proposal"),
                    Action.OPINION, Set.of("opinion", "note"),
                    Action.DECISION, Set.of("decision", "reason", "confirmed"));

    public record SheetText(
            String subject,
            String addressee,
            List<String> background,
            List<String> facts,
            List<String> proposal) {}

    public record SignatureBlock(
            String name, List<String> titles, String date, @Nullable String machineTime) {

        public boolean signed() {
            return machineTime != null;
        }
    }

    public record OpinionBlock(
            String post,
            boolean decision,
            @Nullable String answer,
            String words,
            List<String> note,
            boolean against,
            SignatureBlock signature) {

        public boolean chosen(String choice) {
            return choice.equals(answer);
        }
    }

    public record RouteLine(
            String post,
            String status,
            String who,
            String when,
            @Nullable String machineTime,
            boolean done,
            boolean current,
            boolean against) {}

    public record TrailLine(
            String when,
            String machineTime,
            String what,
            String note,
            String who,
            boolean against) {}

    /** What the reader may do with it now. */
    public enum Action {
        NOTHING,
        DRAFTER,
        OPINION,
        DECISION;

        static Action of(StepKind kind) {
            return switch (kind) {
                case OPINION -> OPINION;
                case DECISION -> DECISION;
            };
        }
    }

    /** What was chosen and typed before the form came back. */
    public record Typed(String choice, String note) {
        static final Typed NOTHING = new Typed("", "");
    }

    public record Choice(String value, String words, boolean wantsNote) {}

    public List<Choice> opinionChoices(Words words) {
        return Stream.of(Opinion.values())
                .map(o -> new Choice(o.name(), words.of("opinion." + o), o.wantsNote()))
                .toList();
    }

    public List<Choice> decisionChoices(Words words) {
        return Stream.of(Decision.values())
                .map(d -> new Choice(d.name(), words.of("decision." + d), d.wantsReason()))
                .toList();
    }

    public int noteMost() {
        return Limits.NOTE_CHARACTERS;
    }

    public String path() {
        return "/memos/" + memo;
    }

    /** The capacity in which the reader would sign. */
    public String capacity() {
        return route.stream()
                .filter(RouteLine::current)
                .map(RouteLine::post)
                .findFirst()
                .orElse("");
    }

    public @Nullable String problemWith(String field) {
        return problem != null && problem.concerns(field) ? problem.sentence() : null;
    }

    /** A problem that belongs to no field of the form. */
    public @Nullable String problemOfPage() {
        return problem != null && problem.concernsNoneOf(FIELDS.getOrDefault(action, Set.of()))
                ? problem.sentence()
                : null;
    }
}
