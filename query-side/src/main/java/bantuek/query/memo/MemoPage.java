package bantuek.query.memo;

import bantuek.events.Limits;
import bantuek.events.memo.Decision;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.StepKind;
import bantuek.query.commands.Problem;
import bantuek.query.platform.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        String urgency,
        String unit,
        String organisation,
        @Nullable NumberLine number,
        String date,
        String stamp,
        SheetText text,
        SignatureBlock drafter,
        List<OpinionBlock> opinions,
        @Nullable ReportTable report,
        @Nullable Share share,
        List<RowChoice> rows,
        List<CorrectionLine> corrections,
        List<NoticeBlock> notices,
        List<RouteLine> route,
        List<TrailLine> trail,
        Action action,
        Inspection inspection,
        List<String> capacity,
        String standing,
        Handling handling,
        @Nullable Problem problem,
        Typed typed) {

    /** The fields that a form of this page has a place for, by what the reader may do. */
    private static final Map<Action, Set<String>> FIELDS =
            Map.of(
                    Action.NOTHING, Set.of(),
                    Action.DRAFTER, Set.of("proposal"),
                    Action.AGAIN, Set.of("proposal"),
                    Action.OPINION, Set.of("opinion", "note"),
                    Action.VIA, Set.of("opinion", "note"),
                    Action.DECISION, Set.of("decision", "reason", "confirmed"));

    /** ที่ */
    public record NumberLine(String printed, boolean crossedOut) {}

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

    /**
     * @param instead why there is no signature to be given here
     */
    public record OpinionBlock(
            String heading,
            boolean decision,
            @Nullable String answer,
            String words,
            List<String> note,
            boolean against,
            List<String> flags,
            String instead,
            List<PastAnswer> past,
            @Nullable SignatureBlock signature) {

        public boolean chosen(String choice) {
            return choice.equals(answer);
        }
    }

    /** An answer that no longer stands, and why. */
    public record PastAnswer(
            String words,
            List<String> note,
            String why,
            String who,
            String date,
            String machineTime) {}

    /** หมายเหตุการแก้คำผิด */
    public record CorrectionLine(String words, String who) {}

    /** Something to know before reading. */
    public record NoticeBlock(
            String tone,
            String title,
            String reason,
            String who,
            List<PassageLine> passages,
            @Nullable Link link) {}

    /** What keeps a memo from being submitted, and what its drafter has to say to have seen. */
    public record Inspection(List<PassageLine> errors, List<Warning> warnings) {
        static final Inspection NOTHING = new Inspection(List.of(), List.of());
    }

    /**
     * Everything that one rule warns of.
     *
     * @param keys of each place, as the command side knows them
     */
    public record Warning(String words, String keys, List<PassageLine> places) {}

    /** What is to be changed at one passage. */
    public record PassageLine(String section, String quote, String comment) {}

    /** To another memo; without an address where the reader may not see it. */
    public record Link(@Nullable String href, String words) {}

    public record RouteLine(
            String post,
            String status,
            String who,
            String when,
            @Nullable String machineTime,
            boolean done,
            boolean current,
            boolean against,
            List<String> past) {}

    public record TrailLine(
            String when,
            String machineTime,
            String what,
            List<String> notes,
            String who,
            boolean against,
            @Nullable String changes) {}

    /** What the reader may do with it now. */
    public enum Action {
        NOTHING,
        /** Submits it for the first time. */
        DRAFTER,
        /** It came back: submits it once more. */
        AGAIN,
        OPINION,
        VIA,
        DECISION;

        static Action of(StepKind kind) {
            return switch (kind) {
                case OPINION -> OPINION;
                case VIA -> VIA;
                case DECISION -> DECISION;
                case ACTION, INFORMATION -> NOTHING;
            };
        }

        public boolean isDrafters() {
            return this == DRAFTER || this == AGAIN;
        }

        public boolean isOpinion() {
            return this == OPINION || this == VIA;
        }
    }

    /** A row of the report that its drafter may bring files for. */
    public record RowChoice(String id, String words, boolean step) {}

    /** What was chosen and typed before the form came back. */
    public record Typed(String choice, String note, Map<String, String> more) {
        static final Typed NOTHING = new Typed("", "");

        Typed(String choice, String note) {
            this(choice, note, Map.of());
        }

        public String of(String field) {
            return more.getOrDefault(field, "");
        }
    }

    public record Choice(String value, String words, boolean wantsNote) {

        /**
         * @param via of a post through whose hands a memo only goes
         */
        public static List<Choice> ofOpinions(boolean via, Words words) {
            return Stream.of(Opinion.values())
                    .filter(opinion -> opinion != Opinion.PASSED || via)
                    .map(opinion ->
                            new Choice(
                                    opinion.name(),
                                    words.of("opinion." + opinion),
                                    opinion.wantsNote()))
                    .toList();
        }

        public static List<Choice> ofDecisions(Words words) {
            return Stream.of(Decision.values())
                    .map(decision ->
                            new Choice(
                                    decision.name(),
                                    words.of("decision." + decision),
                                    decision.wantsReason()))
                    .toList();
        }
    }

    public List<Choice> opinionChoices(Words words) {
        return Choice.ofOpinions(action == Action.VIA, words);
    }

    public List<Choice> decisionChoices(Words words) {
        return Choice.ofDecisions(words);
    }

    public int noteMost() {
        return Limits.NOTE_CHARACTERS;
    }

    public String path() {
        return "/memos/" + memo;
    }

    /** A problem of the form for signing. */
    public @Nullable String problemWith(String field) {
        return problem != null && !isAboutHandling() && problem.concerns(field)
                ? problem.sentence()
                : null;
    }

    /** A problem that belongs to no field of the form. */
    public @Nullable String problemOfPage() {
        return problem != null
                        && !isAboutHandling()
                        && problem.concernsNoneOf(FIELDS.getOrDefault(action, Set.of()))
                ? problem.sentence()
                : null;
    }

    /** Whether this is what was just tried, and came back. */
    public boolean isTried(String act) {
        return problem != null && typed.choice().equals(act);
    }

    public @Nullable String problemOf(String act) {
        return isTried(act) ? Objects.requireNonNull(problem).sentence() : null;
    }

    /** What can't be shown beside its own form, as that is gone, is shown above all. */
    private boolean isAboutHandling() {
        return problem != null && handling.asks(typed.choice());
    }
}
