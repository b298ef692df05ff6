package bantuek.command.witness;

import bantuek.events.Capacity;
import bantuek.events.office.Duty;
import bantuek.events.office.OfficeSettings;
import bantuek.events.office.PostRank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What somebody did on a day, in the capacities that they said, in the office as it was then. */
record Act(UUID person, List<Capacity> capacity, LocalDate day, OfficeBook office) {

    OfficeSettings settings() {
        return office.settings();
    }

    void asOneself(Object event) {
        Violation.unless(capacity.isEmpty(), "a capacity that nothing gave", event);
    }

    void signsAt(UUID post, String type, Object event) {
        in(office.stacks(person, post, day, type), event);
    }

    /** Each step by its own right, and each right named once. */
    void signsAt(List<UUID> posts, String type, Object event) {
        Set<List<Capacity>> stacks = Set.of(List.of());
        for (UUID post : posts) {
            Set<List<Capacity>> longer = new HashSet<>();
            for (List<Capacity> so : stacks) {
                office.stacks(person, post, day, type).forEach(more -> longer.add(join(so, more)));
            }
            stacks = longer;
        }
        in(stacks, event);
    }

    private static List<Capacity> join(List<Capacity> some, List<Capacity> more) {
        Set<Capacity> both = new LinkedHashSet<>(some);
        both.addAll(more);
        return List.copyOf(both);
    }

    boolean couldSignAt(Road.Step step, String type) {
        return !office.stacks(person, step.what.post(), day, type).isEmpty();
    }

    void belongsTo(UUID unit, Object event) {
        Violation.unless(office.isOpen(unit), "for a unit that is closed", event);
        in(office.stacksIn(unit, person, day), event);
    }

    void has(Duty duty, Object event) {
        in(office.stacksWith(duty, person, day), event);
    }

    boolean couldHave(Duty duty) {
        return !office.stacksWith(duty, person, day).isEmpty();
    }

    boolean couldBe(PostRank rank, String type) {
        return !stacksOf(rank, type).isEmpty();
    }

    void is(PostRank rank, String type, Object event) {
        in(stacksOf(rank, type), event);
    }

    void isOneOf(PostRank some, PostRank other, String type, Object event) {
        Set<List<Capacity>> stacks = new HashSet<>(stacksOf(some, type));
        stacks.addAll(stacksOf(other, type));
        in(stacks, event);
    }

    private Set<List<Capacity>> stacksOf(PostRank rank, String type) {
        Set<List<Capacity>> stacks = new HashSet<>();
        office.ranked(rank).forEach(post -> stacks.addAll(office.stacks(person, post, day, type)));
        return stacks;
    }

    /** The first post above the unit at which anybody may sign that day. */
    Set<List<Capacity>> stacksOver(UUID unit, String type) {
        List<UUID> above = new ArrayList<>();
        for (UUID here = unit; here != null; here = office.parentOf(here)) {
            UUID head = office.headOf(here);
            if (head != null) {
                above.add(head);
            }
        }
        office.ranked(PostRank.CLERK).forEach(above::add);
        office.ranked(PostRank.EXECUTIVE).forEach(above::add);
        return above.stream()
                .filter(post -> !office.toSignFor(post, day, type).isEmpty())
                .findFirst()
                .map(post -> office.stacks(person, post, day, type))
                .orElse(Set.of());
    }

    void isOver(UUID unit, String type, Object event) {
        in(stacksOver(unit, type), event);
    }

    /** Whether nobody has a stronger right at the post than this person. */
    boolean isFirstAt(UUID post, String type) {
        List<Way> ways = office.toSignFor(post, day, type);
        int best = ways.stream().mapToInt(Way::strength).min().orElse(Integer.MAX_VALUE);
        return ways.stream().anyMatch(way -> way.person().equals(person) && way.strength() == best);
    }

    private void in(Set<List<Capacity>> stacks, Object event) {
        Violation.unless(
                !stacks.isEmpty(), person + " had no right on " + day + " as " + capacity, event);
        Violation.unless(
                stacks.contains(capacity),
                person + " signed as " + capacity + " and not as " + stacks,
                event);
    }
}
