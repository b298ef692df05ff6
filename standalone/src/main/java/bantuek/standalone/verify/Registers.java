package bantuek.standalone.verify;

import bantuek.events.memo.MemoNumbered;
import bantuek.events.register.NumberIssued;
import bantuek.events.register.NumberReserved;
import bantuek.events.register.NumberVoided;
import bantuek.events.register.RegisterEvent;
import bantuek.events.register.RegisterOpened;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * ทะเบียน: a number is given once. Where one is missing, paper has given a later one that was
 * entered by hand, and those between come next; anything else is a hole.
 */
final class Registers {

    private enum Standing {
        RESERVED,
        ISSUED,
        VOID
    }

    /** A line of a register. */
    private record Line(Standing standing, boolean outside, @Nullable UUID memo) {

        Line with(Standing changed) {
            return new Line(changed, outside, memo);
        }
    }

    private final Findings findings;
    private final Map<UUID, TreeMap<Integer, Line>> registers = new HashMap<>();
    private long ahead;

    Registers(Findings findings) {
        this.findings = findings;
    }

    void saw(Logged logged) {
        if (logged.event() instanceof RegisterEvent event) {
            TreeMap<Integer, Line> lines =
                    registers.computeIfAbsent(event.register(), _ -> new TreeMap<>());
            boolean possible =
                    switch (event) {
                        case RegisterOpened _ -> lines.isEmpty();
                        case NumberReserved e ->
                                lines.putIfAbsent(
                                                e.number(),
                                                new Line(Standing.RESERVED, false, null))
                                        == null;
                        case NumberIssued e -> issue(lines, e);
                        case NumberVoided e -> crossOut(lines, e.number());
                    };
            if (!possible) {
                findings.add(Rule.I5, "%s: %s".formatted(logged.printed(), nameOf(event)));
            }
        } else if (logged.event() instanceof MemoNumbered e) {
            Line line = registers.getOrDefault(e.register(), new TreeMap<>()).get(e.number());
            if (line == null || !e.memo().equals(line.memo())) {
                findings.add(
                        Rule.I5,
                        "%s: register=%s number=%d was not issued to this memo"
                                .formatted(logged.printed(), e.register(), e.number()));
            }
        }
    }

    private static boolean issue(SortedMap<Integer, Line> lines, NumberIssued e) {
        Line before = lines.put(e.number(), new Line(Standing.ISSUED, e.outside(), e.memo()));
        return before == null || before.standing() == Standing.RESERVED;
    }

    private static boolean crossOut(SortedMap<Integer, Line> lines, int number) {
        Line before = lines.get(number);
        if (before == null || before.standing() == Standing.VOID) {
            return false;
        }
        lines.put(number, before.with(Standing.VOID));
        return true;
    }

    private static String nameOf(RegisterEvent event) {
        return switch (event) {
            case RegisterOpened e -> "register=%s opened twice".formatted(e.register());
            case NumberReserved e -> taken(e.register(), e.number());
            case NumberIssued e -> taken(e.register(), e.number());
            case NumberVoided e ->
                    "register=%s number=%d voided, and was not in use"
                            .formatted(e.register(), e.number());
        };
    }

    private static String taken(UUID register, int number) {
        return "register=%s number=%d given twice".formatted(register, number);
    }

    /** Once the whole log was seen. */
    void end() {
        registers.forEach(this::explain);
    }

    private void explain(UUID register, SortedMap<Integer, Line> lines) {
        int givenHere =
                lines.entrySet().stream()
                        .filter(line -> !line.getValue().outside())
                        .mapToInt(Map.Entry::getKey)
                        .max()
                        .orElse(0);
        int highest = lines.isEmpty() ? 0 : lines.lastKey();
        for (int number = 1; number <= highest; number++) {
            if (!lines.containsKey(number)) {
                if (number < givenHere) {
                    findings.add(
                            Rule.I5,
                            "register=%s number=%d is missing, and later ones were given"
                                    .formatted(register, number));
                } else {
                    ahead++;
                }
            }
        }
    }

    int count() {
        return registers.size();
    }

    private long count(Standing standing) {
        return registers.values().stream()
                .flatMap(lines -> lines.values().stream())
                .filter(line -> line.standing() == standing)
                .count();
    }

    String printed() {
        return "issued %d, reserved %d, void %d, free below numbers from paper %d"
                .formatted(
                        count(Standing.ISSUED),
                        count(Standing.RESERVED),
                        count(Standing.VOID),
                        ahead);
    }
}
