package bantuek.query.memo;

import bantuek.events.report.Status;
import bantuek.query.platform.Words;
import bantuek.report.Tally;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The share of a plan that was carried out, as a bar and in words.
 *
 * @param percent for the bar; empty where there was nothing to do
 * @param counted how many measures are how far
 */
public record Share(
        String percent, String words, String target, boolean reached, List<String> counted) {

    public static final int TARGET = Tally.TARGET_PERCENT;

    public static Share of(Tally tally, Words words) {
        BigDecimal percent = tally.percent();
        String target = words.number(TARGET);
        return new Share(
                percent == null ? "" : percent.toPlainString(),
                sentence(tally, percent, words),
                words.of(tally.reachesTarget() ? "share.reached" : "share.not-reached", target),
                tally.reachesTarget(),
                counted(tally, words));
    }

    private static String sentence(Tally tally, @Nullable BigDecimal percent, Words words) {
        return percent == null
                ? words.of("share.nothing")
                : words.of(
                        "share.done",
                        words.digits(percent.stripTrailingZeros().toPlainString()),
                        words.number(tally.done()),
                        words.number(tally.toDo()));
    }

    private static List<String> counted(Tally tally, Words words) {
        Stream<String> known =
                Stream.of(Status.values())
                        .filter(status -> tally.count(status) > 0)
                        .map(status ->
                                words.of("status." + status)
                                        + "\u00a0"
                                        + words.number(tally.count(status)));
        Stream<String> unknown =
                tally.unknown() == 0
                        ? Stream.empty()
                        : Stream.of(
                                words.of("share.unknown")
                                        + "\u00a0"
                                        + words.number(tally.unknown()));
        return Stream.concat(known, unknown).toList();
    }

    public boolean hasBar() {
        return !percent.isEmpty();
    }
}
