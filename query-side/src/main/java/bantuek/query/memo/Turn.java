package bantuek.query.memo;

import bantuek.events.Capacity;
import bantuek.events.memo.StepKind;
import bantuek.query.memo.MemoPage.Action;
import bantuek.query.office.OfficeToday;
import bantuek.query.platform.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one reader has to do with a memo now.
 *
 * @param step the one at which they may act
 * @param capacity in which they would
 */
record Turn(
        MemoSheet sheet,
        UUID person,
        OfficeToday office,
        @Nullable Step step,
        List<String> capacity) {

    static Turn of(MemoSheet sheet, UUID person, OfficeToday office) {
        for (Step step : sheet.open()) {
            Optional<List<Capacity>> capacity = capacityAt(step, sheet, person, office);
            if (capacity.isPresent()) {
                return new Turn(sheet, person, office, step, OfficeToday.printed(capacity.get()));
            }
        }
        return new Turn(sheet, person, office, null, List.of());
    }

    private static Optional<List<Capacity>> capacityAt(
            Step step, MemoSheet sheet, UUID person, OfficeToday office) {
        return office.toSignFor(person, step.post(), sheet.origin().documentType());
    }

    Action action() {
        if (sheet.isForDrafter(person)) {
            return sheet.state() == State.DRAFT ? Action.DRAFTER : Action.AGAIN;
        }
        return step == null ? Action.NOTHING : Action.of(step.kind());
    }

    /** Why somebody of the route has no form here now; empty for everybody else. */
    String standing(Words words) {
        if (step != null && step.kind() == StepKind.ACTION) {
            String label = step.asked().label();
            return words.of("act.to-do", label == null ? step.title() : label);
        }
        if (hasSigned()) {
            return words.of("act.signed");
        }
        String waitsFor = String.join(", ", sheet.open().stream().map(Step::title).toList());
        return comesLater() ? words.of("act.not-yet", waitsFor) : "";
    }

    private boolean hasSigned() {
        return sheet.steps().stream()
                .map(Step::answer)
                .anyMatch(answer -> answer != null && answer.signature().person().equals(person));
    }

    private boolean comesLater() {
        Steps steps = sheet.course().steps();
        return sheet.state() == State.IN_REVIEW
                && IntStream.range(0, sheet.steps().size())
                        .filter(place -> steps.at(place).isUnanswered() && !steps.isSpared(place))
                        .anyMatch(place ->
                                capacityAt(steps.at(place), sheet, person, office).isPresent());
    }
}
