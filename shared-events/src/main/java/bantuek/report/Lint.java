package bantuek.report;

import static java.util.Comparator.comparing;

import bantuek.events.Limits;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** ตรวจก่อนเสนอ: finds what an assessor would object to, before anybody signs it. */
public final class Lint {

    private static final List<Function<Inspected, Stream<Finding>>> RULES =
            List.of(
                    WordRules::otherBodies,
                    WordRules::otherYears,
                    WordRules::closingPhrase,
                    DateRules::datesThatAreNone,
                    DateRules::datesAhead,
                    DateRules::datesOutsideTheYear,
                    RowRules::blankResponsible,
                    RowRules::blankTimeframe,
                    RowRules::blankResult,
                    RowRules::notExpected,
                    RowRules::unclearTimeframe,
                    DateRules::outsideThePeriod,
                    EvidenceRules::outOfReach);

    private Lint() {}

    /** What must be put right first, then in the order of the rules, and of the places. */
    public static List<Finding> of(Inspected memo) {
        return RULES.stream()
                .flatMap(rule -> rule.apply(memo))
                .distinct()
                .sorted(comparing(Finding::severity))
                .limit(Limits.OBJECTIONS)
                .toList();
    }
}
