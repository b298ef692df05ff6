package bantuek.report;

import bantuek.events.report.Evidence;
import bantuek.events.report.Row;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether somebody outside can see what is to show that something was done. */
final class EvidenceRules {

    private static final Pattern INSIDE =
            Pattern.compile(
                    "localhost|[^.]+|.*\\.(?:local|lan|internal|intranet|home|test|invalid|localhost)"
                            + "|10\\..*|127\\..*|192\\.168\\..*|169\\.254\\..*"
                            + "|172\\.(?:1[6-9]|2[0-9]|3[01])\\..*|\\[.*");

    private EvidenceRules() {}

    /** An address that only the office's own network knows. */
    static Stream<Finding> outOfReach(Inspected memo) {
        return memo.rows().stream().flatMap(EvidenceRules::outOfReach);
    }

    private static Stream<Finding> outOfReach(Row row) {
        return row.evidence().stream()
                .map(Evidence::url)
                .filter(EvidenceRules::isInside)
                .map(url ->
                        new Finding(
                                Rule.EVIDENCE_OUT_OF_REACH,
                                new Place.InRow(row.id(), null),
                                String.valueOf(url)));
    }

    private static boolean isInside(@Nullable String url) {
        if (url == null) {
            return false;
        }
        String host = URI.create(url).getHost();
        return host != null && INSIDE.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
