package bantuek.command.memo;

import static bantuek.command.memo.MemoConfiguration.MEMO;
import static bantuek.command.office.OfficeConfiguration.OFFICE;

import bantuek.command.memo.MemoCommand.CopyMemo;
import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.command.memo.MemoCommand.NoteInformation;
import bantuek.command.memo.MemoCommand.OpenMemo;
import bantuek.command.office.OfficeCommand;
import bantuek.command.office.OfficeDoor;
import bantuek.command.platform.Instruction;
import bantuek.command.platform.Ledger;
import bantuek.command.platform.MemoryLog;
import bantuek.command.platform.MemoryLog.Appended;
import bantuek.command.platform.Rejected;
import bantuek.command.register.RegisterDoor;
import bantuek.command.route.RouteDoor;
import bantuek.command.witness.Witness;
import bantuek.command.witness.Witness.Sight;
import bantuek.events.Actor;
import bantuek.events.InvalidValue;
import bantuek.events.Provenance;
import bantuek.events.memo.MemoArchived;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.office.OfficeEvent;
import bantuek.events.register.RegisterEvent;
import bantuek.events.route.RouteEvent;
import bantuek.thai.ThaiDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A random walk through the life of one office: its people and posts change, days and years pass,
 * and memos go their ways, all by the commands that there are. A witness sees what is written.
 */
final class Walk {

    static final int STEPS = 2_500;

    private static final int REMEMBERED = 20;

    /** Another organisation, for which nothing of this one exists. */
    private static final UUID ELSEWHERE = new UUID(7, 2);

    /** What may be wrong with the content of a command as the walk makes them up. */
    private static final Set<String> SENSELESS =
            Set.of(
                    "opinion.note-missing note",
                    "decision.reason-missing reason",
                    "value.missing reason",
                    "value.missing substitutes",
                    "value.missing steps",
                    "value.missing route",
                    "value.too-many steps",
                    "value.too-many route",
                    "value.too-small target",
                    "value.ends-before-it-begins to",
                    "post.unit-mismatch unit");

    private final long seed;
    private final Dice dice;
    private final Tally tally;
    private final RandomLives.Reader reader;
    private final MemoryLog log = new MemoryLog();
    private final Witness witness = new Witness();
    private final WalkTown town;
    private final WalkRoutes routes;
    private final WalkRegisters registers;
    private final WalkMemos memos;
    private final Deque<Done> lately = new ArrayDeque<>();
    private final Map<UUID, List<String>> stories = new HashMap<>();
    private LocalDate today = LocalDate.of(2026, 3, 16);
    private int step;

    Walk(long seed, Tally tally) {
        this(seed, tally, RandomLives.NOBODY);
    }

    Walk(long seed, Tally tally, RandomLives.Reader reader) {
        this.seed = seed;
        this.dice = new Dice(seed);
        this.tally = tally;
        this.reader = reader;
        this.town = new WalkTown(dice);
        this.routes = new WalkRoutes(dice, town);
        this.registers = new WalkRegisters(dice, town);
        this.memos = new WalkMemos(dice, town, routes, registers, memo -> log.read(MEMO, memo));
    }

    /** Fails with the seed, and with what was done last. */
    void go(int steps) {
        town.isOn(today);
        try {
            for (OfficeCommand command : town.founding()) {
                administer(command);
            }
            for (step = 1; step <= steps; step++) {
                go();
            }
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(
                    "-Dbantuek.walk.seed=%d, step %d on %s: %s%n%s"
                            .formatted(seed, step, today, e, latest()),
                    e);
        }
    }

    private void go() {
        int roll = dice.below(100);
        if (roll < 4) {
            today = today.plusDays(daysUntilTheNextStep());
            town.isOn(today);
        } else if (roll < 20) {
            administer(town.command());
        } else if (roll < 24) {
            Object command = routes.command();
            Instruction instruction = by(town.anyPerson(), command, null);
            perform(command, instruction, l -> RouteDoor.carryOut(command, instruction, l));
        } else if (roll < 29) {
            Object command = registers.command(today);
            Instruction instruction = by(memos.registrar(), command, null);
            perform(
                    command,
                    instruction,
                    l -> RegisterDoor.carryOut(command, instruction, l, clock()));
        } else {
            order(memos.next(today));
        }
    }

    private int daysUntilTheNextStep() {
        int roll = dice.below(100);
        if (roll < 70) {
            return dice.between(1, 10);
        } else if (roll < 90) {
            return dice.between(11, 60);
        } else if (roll < 95) {
            return today.lengthOfYear() - today.getDayOfYear() + dice.below(2);
        }
        return dice.between(365, 800);
    }

    private void administer(OfficeCommand command) {
        Instruction instruction = by(WalkTown.ORGANISATION, command, null);
        perform(command, instruction, l -> OfficeDoor.carryOut(command, instruction, l));
    }

    private void order(WalkMemos.Wish wish) {
        MemoCommand command = wish.command();
        long present = log.versionOf(MEMO, command.memo());
        Long seen = seen(present);
        Instruction instruction =
                by(
                        wish.person(),
                        command,
                        seen,
                        dice.chance(99) ? WalkTown.ORGANISATION : ELSEWHERE);
        boolean written =
                perform(
                        command,
                        instruction,
                        l -> new MemoHandling(instruction, l, today).handle(command));
        if (!written) {
            return;
        }
        requireAgreement(command.memo());
        if (isGivenOnSight(command) && (seen == null || seen != present)) {
            throw new AssertionError("done on the sight of version " + seen);
        }
    }

    private @Nullable Long seen(long present) {
        if (dice.chance(97)) {
            return present;
        }
        return dice.chance(40) ? null : Long.valueOf(dice.chance(50) ? 0 : present - 1);
    }

    /** The memo's own state says what the witness makes of its events. */
    private void requireAgreement(UUID memo) {
        Memo state = log.read(MEMO, memo);
        String name = state.getClass().getSimpleName();
        String seen = witness.stateOf(memo).replace("_", "");
        if (!name.equalsIgnoreCase(seen)) {
            throw new AssertionError(name + " and not " + seen);
        }
        List<Integer> open =
                switch (state) {
                    case Memo.InReview review -> review.journey().open();
                    case Memo.Decided decided when decided.isApproved() -> decided.journey().open();
                    case Memo _ -> List.of();
                };
        if (!open.isEmpty() && !open.equals(witness.waitsAt(memo))) {
            throw new AssertionError(open + " are open, and not " + witness.waitsAt(memo));
        }
        reader.stands(memo, name, open);
    }

    private static boolean isGivenOnSight(MemoCommand command) {
        return !(command instanceof DraftMemo
                || command instanceof CopyMemo
                || command instanceof OpenMemo
                || command instanceof NoteInformation);
    }

    private Clock clock() {
        return Clock.fixed(
                today.atTime(9, 0).atZone(ThaiDate.BANGKOK).toInstant(), ThaiDate.BANGKOK);
    }

    private static Instruction by(UUID person, Object command, @Nullable Long seen) {
        return by(person, command, seen, WalkTown.ORGANISATION);
    }

    private static Instruction by(
            UUID person, Object command, @Nullable Long seen, UUID organisation) {
        return new Instruction(
                new Provenance(
                        new Actor(person, "ชื่อ"),
                        List.of(),
                        organisation,
                        "request",
                        command.getClass().getSimpleName()),
                seen);
    }

    /** A command, and what came of it. */
    private record Done(LocalDate day, UUID person, Object command, Object outcome) {}

    private interface Work {
        void carryOut(Ledger ledger);
    }

    /** Whether anything was written. */
    private boolean perform(Object command, Instruction instruction, Work work) {
        String name = command.getClass().getSimpleName();
        UUID person = instruction.provenance().actor().person();
        List<Appended> appended;
        try {
            appended = log.carryOut(work::carryOut);
        } catch (Rejected rejected) {
            refused(name, rejected.code().id());
            remember(new Done(today, person, command, rejected));
            if (command instanceof MemoCommand given && isOurs(instruction)) {
                witness.heard(rejected.code().id(), given.memo(), person, today);
            }
            return false;
        } catch (InvalidValue invalid) {
            remember(new Done(today, person, command, invalid));
            if (!SENSELESS.contains(invalid.code() + " " + invalid.field())) {
                throw invalid;
            }
            refused(name, invalid.code());
            return false;
        }
        if (!appended.isEmpty() && !isOurs(instruction)) {
            throw new AssertionError("done from another organisation: " + command);
        }
        tally.count("command " + name + (appended.isEmpty() ? " changed nothing" : " accepted"));
        remember(new Done(today, person, command, appended.stream().map(Appended::event).toList()));
        appended.forEach(event ->
                stories.computeIfAbsent(event.stream(), _ -> new ArrayList<>())
                        .add(today + " " + event.event()));
        witness.saw(
                today,
                appended.stream()
                        .map(a -> new Sight(a.stream(), a.version(), a.event(), a.provenance()))
                        .toList());
        appended.forEach(this::happened);
        if (!appended.isEmpty()) {
            tally.signature(appended.getFirst());
        }
        return !appended.isEmpty();
    }

    private static boolean isOurs(Instruction instruction) {
        return instruction.provenance().organisation().equals(WalkTown.ORGANISATION);
    }

    private void refused(String command, String code) {
        tally.count("command " + command + " refused: " + code);
        tally.count("refused " + code);
    }

    private void happened(Appended appended) {
        Object event = appended.event();
        tally.count("event " + event.getClass().getSimpleName());
        reader.wrote(appended, today);
        if (event instanceof MemoEvent memoEvent) {
            reader.read(memoEvent, appended.provenance(), today, appended.version());
        }
        switch (event) {
            case OfficeEvent _ -> town.isNow(log.read(OFFICE, WalkTown.ORGANISATION));
            case RouteEvent e -> routes.happened(e);
            case RegisterEvent e -> registers.happened(e);
            case MemoDrafted e -> memos.drafted(e.memo());
            case MemoArchived e -> memos.archived(e.memo());
            case Object _ -> {}
        }
    }

    private void remember(Done done) {
        lately.add(done);
        if (lately.size() > REMEMBERED) {
            lately.remove();
        }
    }

    /** What was done last, and all that happened to the memo with which it went wrong. */
    private String latest() {
        String acts =
                lately.stream()
                        .map(done ->
                                "%s %s %s%n    %s"
                                        .formatted(
                                                done.day, done.person, done.command, done.outcome))
                        .collect(Collectors.joining("\n"));
        return lately.peekLast() instanceof Done(_, _, MemoCommand command, _)
                ? acts + "\n\n" + String.join("\n", stories.getOrDefault(command.memo(), List.of()))
                : acts;
    }
}
