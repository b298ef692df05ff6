package bantuek.query.memo;

import bantuek.events.memo.StepKind;
import bantuek.events.office.Duty;
import bantuek.query.memo.Handling.Deed;
import bantuek.query.memo.Margin.Keeping;
import bantuek.query.memo.Margin.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** What is left to do with a memo beside its way: told of it, carried out, shown, kept. */
final class Afterwards {

    private Afterwards() {}

    static List<Deed> of(Turn turn) {
        MemoSheet sheet = turn.sheet();
        Publication publication = sheet.margin().publication();
        List<Deed> deeds = new ArrayList<>();
        if (turn.step() != null && turn.step().kind() == StepKind.ACTION) {
            deeds.add(Deed.CARRY_OUT);
        }
        if (isToldAndSaidNothing(turn)) {
            deeds.add(Deed.ACKNOWLEDGE);
        }
        if (publication == null) {
            if (sheet.state() == State.APPROVED && hasDuty(turn, Duty.PUBLISHER)) {
                deeds.add(Deed.PUBLISH);
            }
            if (isDecided(sheet) && mayActAt(turn, decision(sheet))) {
                deeds.add(Deed.REVOKE);
            }
        } else if (mayActAt(turn, turn.office().office().clerk())) {
            deeds.add(publication.asked() == null ? Deed.UNPUBLISH : Deed.TAKE_DOWN);
        } else if (publication.asked() == null && hasDuty(turn, Duty.PUBLISHER)) {
            deeds.add(Deed.UNPUBLISH);
        }
        disposal(turn).ifPresent(deeds::add);
        return deeds;
    }

    /** A slip is noted by the superior of those who wrote it. */
    static boolean corrects(Turn turn) {
        return isDecided(turn.sheet())
                && turn.office().unitsUnder(turn.person()).contains(turn.sheet().unit());
    }

    static boolean keeps(Turn turn) {
        MemoSheet sheet = turn.sheet();
        boolean closed =
                switch (sheet.state()) {
                    case APPROVED, NOT_APPROVED, NOTED, WITHDRAWN, CANCELLED, SUPERSEDED -> true;
                    case DRAFT, IN_REVIEW, RETURNED, ARCHIVED, DISPOSED -> false;
                };
        return closed && sheet.margin().publication() == null && hasDuty(turn, Duty.REGISTRY);
    }

    private static boolean isDecided(MemoSheet sheet) {
        return switch (sheet.state()) {
            case APPROVED, NOT_APPROVED, NOTED -> true;
            case DRAFT, IN_REVIEW, RETURNED, WITHDRAWN, CANCELLED, SUPERSEDED, ARCHIVED, DISPOSED ->
                    false;
        };
    }

    /** Once the memo has come as far as that step, whoever sits there is told. */
    private static boolean isToldAndSaidNothing(Turn turn) {
        MemoSheet sheet = turn.sheet();
        if (sheet.state() != State.IN_REVIEW && !isDecided(sheet)) {
            return false;
        }
        int reached = sheet.open().stream().mapToInt(Step::stage).max().orElse(Integer.MAX_VALUE);
        return IntStream.range(0, sheet.steps().size())
                .filter(sheet.course().steps()::canAcknowledge)
                .mapToObj(sheet.steps()::get)
                .filter(step -> step.stage() <= reached)
                .anyMatch(step -> mayActAt(turn, Optional.of(step.post())));
    }

    /** The registry proposes, the committee agrees, the executive orders it. */
    private static Optional<Deed> disposal(Turn turn) {
        Keeping keeping = turn.sheet().margin().keeping();
        if (keeping == null) {
            return Optional.empty();
        }
        return switch (keeping.disposal()) {
            case NONE ->
                    keeping.retention().hasRunOut(keeping.year(), turn.office().day().getYear())
                                    && hasDuty(turn, Duty.REGISTRY)
                            ? Optional.of(Deed.PROPOSE_DISPOSAL)
                            : Optional.empty();
            case PROPOSED ->
                    hasDuty(turn, Duty.DISPOSAL_COMMITTEE)
                            ? Optional.of(Deed.APPROVE_DISPOSAL)
                            : Optional.empty();
            case APPROVED ->
                    mayActAt(turn, turn.office().office().executive())
                            ? Optional.of(Deed.DISPOSE)
                            : Optional.empty();
            case DONE -> Optional.empty();
        };
    }

    private static Optional<UUID> decision(MemoSheet sheet) {
        return sheet.steps().stream()
                .filter(step -> step.kind() == StepKind.DECISION)
                .map(Step::post)
                .findFirst();
    }

    private static boolean hasDuty(Turn turn, Duty duty) {
        return turn.office().hasDuty(turn.person(), duty);
    }

    private static boolean mayActAt(Turn turn, Optional<UUID> post) {
        String type = turn.sheet().origin().documentType();
        return post.flatMap(at -> turn.office().toSignFor(turn.person(), at, type)).isPresent();
    }
}
