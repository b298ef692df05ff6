package bantuek.query.memo;

import bantuek.events.memo.RetentionClass;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.TextSection;
import bantuek.events.memo.Urgency;
import bantuek.query.memo.MemoPage.Choice;
import bantuek.query.platform.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader can do with a memo besides signing it.
 *
 * @param mark how urgent it is, where that is theirs to say
 * @param targets to whom it can be sent back besides its drafter: who has answered before
 * @param correct in which sections a slip can be noted; empty where that is not theirs
 * @param keep for how long it can be kept; empty where that is not theirs to say
 */
public record Handling(
        @Nullable MarkForm mark,
        List<Choice> targets,
        List<Choice> correct,
        List<Choice> keep,
        List<Deed> deeds) {

    static final Handling NOTHING = new Handling(null, List.of(), List.of(), List.of(), List.of());

    /** The forms that ask for more than a reason, by the commands that they become. */
    static final String CORRECT = "correct";

    static final String KEEP = "archive";

    /** The form by which a memo is marked; also the name under which its problems come back. */
    static final String MARK = "urgency";

    /**
     * @param due as a form takes it
     */
    public record MarkForm(List<Choice> choices, String chosen, String due) {}

    /** What is done by a form of its own. */
    public enum Deed {
        RETURN("return", Reason.REQUIRED),
        RECALL("recall", Reason.OPTIONAL),
        WITHDRAW("withdraw", Reason.REQUIRED),
        AGREE("withdrawal/agree", Reason.NONE),
        REFUSE("withdrawal/refuse", Reason.REQUIRED),
        CARRY_OUT("action", Reason.OPTIONAL),
        ACKNOWLEDGE("note", Reason.NONE),
        PUBLISH("publish", Reason.NONE),
        UNPUBLISH("unpublish", Reason.REQUIRED),
        TAKE_DOWN("unpublication/agree", Reason.NONE),
        REVOKE("revoke", Reason.REQUIRED),
        PROPOSE_DISPOSAL("disposal/propose", Reason.NONE),
        APPROVE_DISPOSAL("disposal/approve", Reason.NONE),
        DISPOSE("disposal/execute", Reason.NONE);

        private final String act;
        private final Reason reason;

        Deed(String act, Reason reason) {
            this.act = act;
            this.reason = reason;
        }

        static Optional<Deed> called(String act) {
            return Stream.of(values()).filter(deed -> deed.act.equals(act)).findFirst();
        }

        /** By which name the command takes what is said about it. */
        String field() {
            return this == CARRY_OUT ? "note" : "reason";
        }

        /** What the command is called in its address. */
        public String act() {
            return act;
        }

        /** How much is to be said about it. */
        public Reason reason() {
            return reason;
        }
    }

    public enum Reason {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    static Handling of(Turn turn, Words words) {
        MemoSheet sheet = turn.sheet();
        List<Deed> deeds = new ArrayList<>();
        if (isReviewer(turn)) {
            deeds.add(Deed.RETURN);
        }
        if (sheet.state() == State.IN_REVIEW && wasLast(sheet, turn.person())) {
            deeds.add(Deed.RECALL);
        }
        if (sheet.course().withdrawal() == null) {
            if (isDrafter(turn) && isUnderWay(sheet)) {
                deeds.add(Deed.WITHDRAW);
            }
        } else if (turn.office().unitsUnder(turn.person()).contains(sheet.unit())) {
            deeds.add(Deed.AGREE);
            deeds.add(Deed.REFUSE);
        }
        deeds.addAll(Afterwards.of(turn));
        return new Handling(
                marks(turn) ? form(sheet.margin().mark(), words) : null,
                isReviewer(turn) ? targets(turn) : List.of(),
                Afterwards.corrects(turn) ? sections(sheet, words) : List.of(),
                Afterwards.keeps(turn) ? retentions(words) : List.of(),
                deeds);
    }

    private static List<Choice> targets(Turn turn) {
        List<Step> steps = turn.sheet().steps();
        int stage = Objects.requireNonNull(turn.step()).stage();
        return IntStream.range(0, steps.size())
                .filter(place -> steps.get(place).stage() < stage)
                .filter(place -> steps.get(place).answer() != null)
                .mapToObj(
                        place -> new Choice(String.valueOf(place), steps.get(place).title(), false))
                .toList();
    }

    /** As many as there are lines for. */
    public int comments() {
        return QuotedComment.MOST;
    }

    /** Where nothing stands, nothing is misspelt. */
    private static List<Choice> sections(MemoSheet sheet, Words words) {
        return Stream.of(TextSection.values())
                .filter(section -> !sheet.text().section(section).isEmpty())
                .map(section ->
                        new Choice(section.name(), words.of(Notices.section(section)), false))
                .toList();
    }

    private static List<Choice> retentions(Words words) {
        return Stream.of(RetentionClass.values())
                .map(one -> new Choice(one.name(), words.of("retention." + one), false))
                .toList();
    }

    /** Whether one of its forms is called so. */
    boolean asks(String act) {
        return deeds.stream().anyMatch(deed -> deed.act().equals(act))
                || (mark != null && act.equals(MARK))
                || (!correct.isEmpty() && act.equals(CORRECT))
                || (!keep.isEmpty() && act.equals(KEEP));
    }

    private static MarkForm form(Mark mark, Words words) {
        LocalDate due = mark.due();
        return new MarkForm(
                Stream.of(Urgency.values())
                        .map(one -> new Choice(one.name(), words.of("urgency." + one), false))
                        .toList(),
                mark.urgency().name(),
                due == null ? "" : due.toString());
    }

    private static boolean marks(Turn turn) {
        return isUnderWay(turn.sheet()) && (isDrafter(turn) || isReviewer(turn));
    }

    private static boolean isDrafter(Turn turn) {
        return turn.sheet().drafter().person().equals(turn.person());
    }

    private static boolean isReviewer(Turn turn) {
        return turn.sheet().state() == State.IN_REVIEW
                && turn.step() != null
                && turn.step().kind() != StepKind.ACTION;
    }

    private static boolean isUnderWay(MemoSheet sheet) {
        return switch (sheet.state()) {
            case DRAFT, IN_REVIEW, RETURNED -> true;
            default -> false;
        };
    }

    /** Nobody has signed since. Whether it still may be taken back, the command says. */
    private static boolean wasLast(MemoSheet sheet, UUID person) {
        return Stream.concat(
                        Stream.ofNullable(sheet.submission()),
                        sheet.steps().stream()
                                .map(Step::answer)
                                .filter(Objects::nonNull)
                                .map(Answer::signature))
                .max(Comparator.comparing(Signature::at))
                .filter(last -> last.person().equals(person))
                .isPresent();
    }
}
