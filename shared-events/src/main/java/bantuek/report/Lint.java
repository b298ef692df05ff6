package bantuek.report;

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
                    RowRules::unclearTimeframe);

    private Lint() {}

    /** In the order of the rules, and of the places in the memo. */
    public static List<Finding> of(Inspected memo) {
        return RULES.stream().flatMap(rule -> rule.apply(memo)).toList();
    }
}
