package bantuek.command.witness;

import bantuek.events.Provenance;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoNumberVoided;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.office.Duty;
import bantuek.events.office.OfficeEvent;
import bantuek.events.register.NumberIssued;
import bantuek.events.register.NumberReserved;
import bantuek.events.register.NumberVoided;
import bantuek.events.register.RegisterEvent;
import bantuek.events.route.RouteEvent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Sees nothing but events, keeps its own plain books of them, and says when something happened that
 * must not. It shares no rule with the code that decides.
 */
public final class Witness {

    /** An event as it was written. */
    public record Sight(UUID stream, long version, Object event, Provenance by) {}

    private final Map<UUID, Long> versions = new HashMap<>();
    private final OfficeBook office = new OfficeBook();
    private final RouteBook routes = new RouteBook();
    private final RegisterBook registers = new RegisterBook();
    private final MemoBook memos = new MemoBook(office, routes);

    /** Sees all that one command wrote, on one day in Bangkok. */
    public void saw(LocalDate day, List<Sight> sights) {
        if (sights.isEmpty()) {
            return;
        }
        Provenance by = sights.getFirst().by();
        Act act = new Act(by.actor().person(), by.capacity(), day, office);
        boolean first = true;
        for (Sight sight : sights) {
            Violation.unless(sight.by().equals(by), "in another's name", sight);
            long before = versions.getOrDefault(sight.stream(), -1L);
            Violation.unless(sight.version() == before + 1, "after version " + before, sight);
            versions.put(sight.stream(), sight.version());
            switch (sight.event()) {
                case OfficeEvent e -> office.note(e);
                case RouteEvent e -> routes.note(e);
                case RegisterEvent e -> registers.note(e);
                case MemoEvent e -> memos.note(e, act, first);
                default -> throw new Violation("unheard of: " + sight);
            }
            first = false;
        }
        requireLinks(sights.stream().map(Sight::event).toList(), act);
        memos.closeCommand(
                sights.stream()
                        .map(Sight::event)
                        .filter(MemoEvent.class::isInstance)
                        .map(event -> ((MemoEvent) event).memo())
                        .distinct()
                        .toList(),
                act,
                registers);
    }

    /** Where a memo waits, if it does. */
    public List<Integer> waitsAt(UUID memo) {
        Paper paper = memos.paper(memo);
        return paper.road == null ? List.of() : paper.road.open();
    }

    public String stateOf(UUID memo) {
        return memos.paper(memo).state.name();
    }

    /** Hears of a refusal: nobody is told that they may not, who may. */
    public void heard(String refusal, UUID memo, UUID person, LocalDate day) {
        if (memos.knows(memo)) {
            boolean could = memos.could(refusal, memo, new Act(person, List.of(), day, office));
            Violation.unless(!could, person + " was turned away", refusal + " at " + memo);
        }
    }

    /** A memo's number stands in both books, and so does its end. */
    private void requireLinks(List<Object> events, Act act) {
        boolean ofMemo = events.stream().anyMatch(MemoEvent.class::isInstance);
        for (Object event : events) {
            switch (event) {
                case MemoNumbered e -> {
                    Paper paper = memos.paper(e.memo());
                    registers.requireLine(
                            e, office.registerUnitOf(paper.unit), paper.text.subject());
                }
                case MemoNumberVoided e ->
                        registers.requireVoid(memos.paper(e.memo()).number, e.memo());
                case NumberIssued e ->
                        Violation.unless((e.memo() != null) == ofMemo, "whose number?", e);
                case NumberVoided e ->
                        Violation.unless(registers.isOfMemo(e) == ofMemo, "whose number?", e);
                case NumberReserved e -> Violation.unless(!ofMemo, "reserved by the way", e);
                case Object _ -> {}
            }
        }
        Violation.unless(
                count(events, MemoNumbered.class) == countOfMemos(events)
                        && count(events, MemoNumberVoided.class)
                                == (ofMemo ? count(events, NumberVoided.class) : 0),
                "in one book and not in the other",
                events);
        if (!ofMemo && events.stream().anyMatch(RegisterEvent.class::isInstance)) {
            act.has(Duty.REGISTRY, events);
        }
    }

    private static long count(List<Object> events, Class<?> type) {
        return events.stream().filter(type::isInstance).count();
    }

    private static long countOfMemos(List<Object> events) {
        return events.stream()
                .filter(event -> event instanceof NumberIssued e && e.memo() != null)
                .count();
    }
}
