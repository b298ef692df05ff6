package bantuek.command.memo;

import static bantuek.command.memo.MemoConfiguration.MEMO;
import static bantuek.command.office.OfficeConfiguration.OFFICE;

import bantuek.command.memo.Memo.Draft;
import bantuek.command.memo.Memo.Unwritten;
import bantuek.command.memo.Memo.Written;
import bantuek.command.memo.MemoCommand.CopyMemo;
import bantuek.command.memo.MemoCommand.DecideMemo;
import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.command.memo.MemoCommand.NoteInformation;
import bantuek.command.memo.MemoCommand.OpenMemo;
import bantuek.command.memo.MemoCommand.SubmitMemo;
import bantuek.command.memo.Ruling.Beside;
import bantuek.command.platform.History;
import bantuek.command.platform.Instruction;
import bantuek.command.platform.Ledger;
import bantuek.command.platform.Told;
import bantuek.command.register.NumberWish;
import bantuek.command.register.Registers;
import bantuek.command.route.Plan;
import bantuek.command.route.Routes;
import bantuek.events.Provenance;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.DecisionRevoked;
import bantuek.events.memo.Flag;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoNumberVoided;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoWithdrawn;
import bantuek.events.office.OfficeSettings.NumberAt;
import bantuek.office.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The thin shell around a memo's rules: finds out what the decider must know, appends what it
 * rules, and sees to the memo's number.
 */
final class MemoHandling {

    private final Instruction instruction;
    private final Ledger ledger;
    private final LocalDate today;
    private final UUID organisation;
    private final Office office;

    MemoHandling(Instruction instruction, Ledger ledger, LocalDate today) {
        this.instruction = instruction;
        this.ledger = ledger;
        this.today = today;
        this.organisation = instruction.provenance().organisation();
        this.office = ledger.read(OFFICE, organisation).state();
    }

    Told handle(MemoCommand command) {
        History<Memo> history = ledger.read(MEMO, command.memo());
        Memo memo = ours(history.state());
        Ruling ruling = MemoDecider.decide(memo, command, circumstances(memo, command));
        // The rules speak first: "you have signed already" says more than "you saw an old version".
        if (isGivenOnSight(command)) {
            instruction.requireSeen(history.version());
        }
        Provenance by = instruction.provenance().in(ruling.capacity());
        ledger.append(MEMO, command.memo(), ruling.events(), by);
        for (Beside beside : ruling.beside()) {
            ledger.append(MEMO, beside.memo(), List.of(beside.event()), by);
        }
        // The act itself comes first; what follows from it has to do with no number.
        MemoNumbered number =
                ruling.events().isEmpty()
                        ? null
                        : seeToNumber(ruling.events().getFirst(), command, memo, by);
        return new Told(
                number == null ? null : number.printed(),
                ruling.warnings().stream().map(Flag::name).toList());
    }

    /** What begins a memo, or changes nothing that somebody else could have changed meanwhile. */
    private static boolean isGivenOnSight(MemoCommand command) {
        return switch (command) {
            case DraftMemo _, CopyMemo _, OpenMemo _, NoteInformation _ -> false;
            case MemoCommand _ -> true;
        };
    }

    /** Another organisation's memo does not exist for this one. */
    private Memo ours(Memo memo) {
        return memo instanceof Written written
                        && !written.matter().organisation().equals(organisation)
                ? new Unwritten()
                : memo;
    }

    private Circumstances circumstances(Memo memo, MemoCommand command) {
        return new Circumstances(
                instruction.provenance().actor().person(),
                office,
                today,
                plan(memo, command),
                other(memo, command));
    }

    private @Nullable Plan plan(Memo memo, MemoCommand command) {
        return switch (command) {
            case SubmitMemo _ when memo instanceof Draft(Matter matter) ->
                    Routes.planFor(organisation, matter.documentType(), ledger);
            case DraftMemo c when c.documentType() != null ->
                    Routes.planFor(organisation, c.documentType(), ledger);
            case MemoCommand _ -> null;
        };
    }

    /** The memo that this one is to replace, or is a copy of. */
    private Memo other(Memo memo, MemoCommand command) {
        UUID other =
                switch (command) {
                    case DraftMemo c -> c.replaces();
                    case CopyMemo c -> c.original();
                    case DecideMemo _ when memo instanceof Written written ->
                            written.matter().replaces();
                    case MemoCommand _ -> null;
                };
        return other == null ? new Unwritten() : ours(ledger.read(MEMO, other).state());
    }

    private @Nullable MemoNumbered seeToNumber(
            MemoEvent event, MemoCommand command, Memo before, Provenance by) {
        return switch (event) {
            case MemoSubmitted _ when command instanceof SubmitMemo submit && givenNow(submit) ->
                    number(before, command.memo(), submit.number(), by);
            // Also where the office had its numbers given at approval when the memo was submitted.
            case DecisionRecorded e when e.decision() != Decision.NOT_APPROVED ->
                    number(before, command.memo(), NumberWish.next(), by);
            case MemoWithdrawn e -> crossOut(before, command.memo(), e.reason(), by);
            case DecisionRevoked e -> crossOut(before, command.memo(), e.reason(), by);
            case MemoEvent _ -> null;
        };
    }

    private boolean givenNow(SubmitMemo submit) {
        return office.settings().numberAt() == NumberAt.SUBMISSION
                || !submit.number().equals(NumberWish.next());
    }

    /** A memo that has a number keeps it, also when it is submitted once more. */
    private @Nullable MemoNumbered number(Memo before, UUID memo, NumberWish wish, Provenance by) {
        Matter matter = ((Written) before).matter();
        if (matter.number() != null) {
            return null;
        }
        MemoNumbered numbered =
                Registers.giveTo(
                        memo,
                        matter.text().subject(),
                        matter.unit(),
                        wish,
                        office,
                        today,
                        ledger,
                        by);
        ledger.append(MEMO, memo, List.of(numbered), by);
        return numbered;
    }

    /** เลขเป็นโมฆะ: the line in the register stays, with its reason. */
    private @Nullable MemoNumbered crossOut(Memo before, UUID memo, String reason, Provenance by) {
        MemoNumbered number = ((Written) before).matter().number();
        if (number != null) {
            Registers.crossOut(number.register(), number.number(), reason, ledger, by);
            ledger.append(MEMO, memo, List.of(new MemoNumberVoided(memo, reason)), by);
        }
        return null;
    }
}
