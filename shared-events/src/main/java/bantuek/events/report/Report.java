package bantuek.events.report;

import bantuek.events.Check;
import bantuek.events.EventJson;
import bantuek.events.Fingerprint;
import bantuek.events.InvalidValue;
import bantuek.events.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The report that a memo carries: issues, measures and steps, in the order they are printed. */
public record Report(ReportHead head, List<Row> rows) {

    public Report {
        Check.present(head, "head");
        rows = Check.list(rows, "rows", 0, Limits.REPORT_ROWS);
        Check.unique(rows.stream().map(Row::id).toList(), "rows");
        requireKnownColumns(rows, head.keys());
        requireMeasuresAboveSteps(rows);
        Check.atMost(Limits.REPORT_CHARACTERS, characters(rows), "rows");
    }

    /** In all its cells together. */
    public int characters() {
        return characters(rows);
    }

    private static int characters(List<Row> rows) {
        return rows.stream().mapToInt(Row::characters).sum();
    }

    private static void requireKnownColumns(List<Row> rows, Set<String> keys) {
        for (Row row : rows) {
            for (String key : row.cells().keySet()) {
                if (!keys.contains(key)) {
                    throw new InvalidValue("report.unknown-column", "rows", Map.of("key", key));
                }
            }
        }
    }

    private static void requireMeasuresAboveSteps(List<Row> rows) {
        RowKind above = RowKind.ISSUE;
        for (Row row : rows) {
            if (row.kind() == RowKind.STEP && above == RowKind.ISSUE) {
                throw new InvalidValue("report.step-without-measure", "rows", Map.of());
            }
            above = row.kind();
        }
    }

    /** Those that its evidence refers to. */
    public Set<StoredFile> files() {
        return files(rows);
    }

    static Set<StoredFile> files(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.evidence().stream())
                .map(Evidence::file)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Over how many rows the cell there reaches down: 0 where the one above reaches down to it.
     * Nothing is carried past what stands across the table.
     */
    public int reach(int place, String key) {
        if (isReached(place, key)) {
            return 0;
        }
        int below = place + 1;
        while (below < rows.size() && isReached(below, key)) {
            below++;
        }
        return below - place;
    }

    /** What stands there: what is carried down says what the cell above says. */
    public @Nullable Cell told(int place, String key) {
        int from = place;
        while (isReached(from, key)) {
            from--;
        }
        return rows.get(from).cell(key);
    }

    private boolean isReached(int place, String key) {
        Row row = rows.get(place);
        return place > 0
                && row.carries(key)
                && !row.standsAcross()
                && !rows.get(place - 1).standsAcross();
    }

    /** The SHA-256 of all that it says: what a signature was given for. */
    public String fingerprint() {
        return Fingerprint.of(EventJson.bytes(this));
    }

    /** What has to be said of the way from one report to the next. */
    public static Revision between(@Nullable Report before, Report after) {
        Map<UUID, Row> known = new LinkedHashMap<>();
        if (before != null) {
            before.rows.forEach(row -> known.put(row.id(), row));
        }
        List<Row> put =
                after.rows.stream().filter(row -> !row.equals(known.get(row.id()))).toList();
        List<UUID> order = after.rows.stream().map(Row::id).toList();
        return new Revision(
                before != null && before.head.equals(after.head) ? null : after.head,
                put,
                order.equals(List.copyOf(known.keySet())) ? null : order);
    }

    /** The report after that. */
    public static Report after(@Nullable Report before, Revision revision) {
        ReportHead head = revision.head();
        if (head == null && before != null) {
            head = before.head;
        }
        if (head == null) {
            throw new IllegalStateException("a report begins with its head: " + revision);
        }
        Map<UUID, Row> rows = new LinkedHashMap<>();
        if (before != null) {
            before.rows.forEach(row -> rows.put(row.id(), row));
        }
        revision.put().forEach(row -> rows.put(row.id(), row));
        List<UUID> order = revision.order();
        if (order == null) {
            return new Report(head, List.copyOf(rows.values()));
        }
        List<Row> ordered = new ArrayList<>();
        for (UUID id : order) {
            Row row = rows.get(id);
            if (row == null) {
                throw new IllegalStateException("a row that was never put: " + id);
            }
            ordered.add(row);
        }
        return new Report(head, ordered);
    }
}
