package bantuek.command.register;

import bantuek.events.register.NumberIssued;
import bantuek.events.register.NumberReserved;
import bantuek.events.register.NumberVoided;
import bantuek.events.register.RegisterEvent;
import bantuek.events.register.RegisterOpened;
import java.util.Set;
import java.util.TreeSet;

/**
 * A register's state, as far as its rules need it.
 *
 * @param last up to this number, every one is issued, reserved or void
 * @param beyond what was taken further on: numbers that paper already had
 * @param onPaper issued for documents that are no memos of this system
 */
record Register(
        boolean open,
        int last,
        Set<Integer> beyond,
        Set<Integer> reserved,
        Set<Integer> onPaper,
        Set<Integer> voided) {

    static Register unopened() {
        return new Register(false, 0, Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static Register opened() {
        return new Register(true, 0, Set.of(), Set.of(), Set.of(), Set.of());
    }

    boolean isTaken(int number) {
        return number <= last || beyond.contains(number);
    }

    int next() {
        return last + 1;
    }

    static Register evolve(Register register, RegisterEvent event) {
        return switch (event) {
            case RegisterOpened _ when !register.open -> opened();
            case NumberReserved e when register.open && !register.isTaken(e.number()) ->
                    register.taking(e.number()).reserving(e.number());
            case NumberIssued e when register.reserved.contains(e.number()) -> register.issuing(e);
            case NumberIssued e when register.open && !register.isTaken(e.number()) ->
                    register.taking(e.number()).issuing(e);
            case NumberVoided e
                    when register.isTaken(e.number()) && !register.voided.contains(e.number()) ->
                    register.voiding(e.number());
            case RegisterEvent _ ->
                    throw new IllegalStateException(
                            "impossible history: %s after %s".formatted(event, register));
        };
    }

    private Register taking(int number) {
        TreeSet<Integer> ahead = new TreeSet<>(beyond);
        ahead.add(number);
        int reached = last;
        while (ahead.remove(reached + 1)) {
            reached++;
        }
        return new Register(open, reached, Set.copyOf(ahead), reserved, onPaper, voided);
    }

    private Register reserving(int number) {
        return new Register(open, last, beyond, plus(reserved, number), onPaper, voided);
    }

    private Register issuing(NumberIssued event) {
        int number = event.number();
        return new Register(
                open,
                last,
                beyond,
                minus(reserved, number),
                event.memo() == null ? plus(onPaper, number) : onPaper,
                voided);
    }

    private Register voiding(int number) {
        return new Register(
                open,
                last,
                beyond,
                minus(reserved, number),
                minus(onPaper, number),
                plus(voided, number));
    }

    private static Set<Integer> plus(Set<Integer> numbers, int number) {
        Set<Integer> more = new TreeSet<>(numbers);
        more.add(number);
        return Set.copyOf(more);
    }

    private static Set<Integer> minus(Set<Integer> numbers, int number) {
        Set<Integer> fewer = new TreeSet<>(numbers);
        fewer.remove(number);
        return Set.copyOf(fewer);
    }
}
