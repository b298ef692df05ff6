package bantuek.query.diff;

import bantuek.events.report.Column;
import bantuek.events.report.Field;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.Row;
import bantuek.query.diff.Sequences.Difference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one report became another: which rows came, went, moved or say something else.
 *
 * @param before none where the memo came to carry a report
 * @param after none where the report was taken out
 * @param rows in the order of the new report, with what is gone where it stood
 */
public record ReportChanges(
        @Nullable ReportHead before, @Nullable ReportHead after, List<RowChange> rows) {

    /**
     * A row that is not what it was.
     *
     * @param oldNumber its place in the old report, from 1
     * @param moved whether it stands elsewhere among the rows that stayed
     */
    public record RowChange(
            @Nullable Row before,
            @Nullable Row after,
            int oldNumber,
            int newNumber,
            boolean moved) {

        public boolean added() {
            return before == null;
        }

        public boolean removed() {
            return after == null;
        }

        /** The columns whose cells differ. */
        public Set<String> cells() {
            Set<String> keys = new TreeSet<>();
            Stream.of(before, after)
                    .filter(Objects::nonNull)
                    .forEach(row -> keys.addAll(row.cells().keySet()));
            keys.removeIf(key -> Objects.equals(cell(before, key), cell(after, key)));
            return keys;
        }

        private static @Nullable Object cell(@Nullable Row row, String key) {
            return row == null ? null : row.cell(key);
        }

        /** Rows that were entered anew have another id, and may say the same. */
        private boolean saysTheSame() {
            return before != null
                    && after != null
                    && before.kind() == after.kind()
                    && before.cells().equals(after.cells())
                    && Objects.equals(before.progress(), after.progress())
                    && Objects.equals(before.responsible(), after.responsible())
                    && before.evidence().equals(after.evidence());
        }
    }

    public static ReportChanges between(@Nullable Report before, @Nullable Report after) {
        List<Row> old = before == null ? List.of() : before.rows();
        List<Row> revised = after == null ? List.of() : after.rows();
        Map<UUID, UUID> known = known(before, after);
        List<UUID> oldIds = old.stream().map(Row::id).toList();
        List<UUID> newIds =
                revised.stream().map(row -> known.getOrDefault(row.id(), row.id())).toList();
        Map<UUID, Integer> oldPlaces = places(oldIds);
        Set<UUID> staying = new HashSet<>(newIds);
        List<RowChange> changes = new ArrayList<>();
        int from = 0;
        int newFrom = 0;
        List<Difference> differences = new ArrayList<>(Sequences.between(oldIds, newIds));
        differences.add(new Difference(old.size(), old.size(), revised.size(), revised.size()));
        for (Difference difference : differences) {
            for (int i = 0; i < difference.from() - from; i++) {
                changes.add(
                        new RowChange(
                                old.get(from + i),
                                revised.get(newFrom + i),
                                from + i + 1,
                                newFrom + i + 1,
                                false));
            }
            for (int i = difference.from(); i < difference.to(); i++) {
                if (!staying.contains(oldIds.get(i))) {
                    changes.add(new RowChange(old.get(i), null, i + 1, 0, false));
                }
            }
            for (int i = difference.newFrom(); i < difference.newTo(); i++) {
                Integer place = oldPlaces.get(newIds.get(i));
                changes.add(
                        place == null
                                ? new RowChange(null, revised.get(i), 0, i + 1, false)
                                : new RowChange(
                                        old.get(place), revised.get(i), place + 1, i + 1, true));
            }
            from = difference.to();
            newFrom = difference.newTo();
        }
        changes.removeIf(change -> !change.moved() && change.saysTheSame());
        return new ReportChanges(
                before == null ? null : before.head(),
                after == null ? null : after.head(),
                changes);
    }

    public boolean changesNothing() {
        return rows.isEmpty() && Objects.equals(before, after);
    }

    public long added() {
        return rows.stream().filter(RowChange::added).count();
    }

    public long removed() {
        return rows.stream().filter(RowChange::removed).count();
    }

    public long moved() {
        return rows.stream().filter(RowChange::moved).count();
    }

    /** Those that stand where they stood and say something else. */
    public long changed() {
        return rows.size() - added() - removed() - moved();
    }

    /**
     * A table that was brought in again has new ids throughout: what is called the same and is
     * called so only once is the same row.
     */
    private static Map<UUID, UUID> known(@Nullable Report before, @Nullable Report after) {
        if (before == null || after == null) {
            return Map.of();
        }
        Set<UUID> oldIds = new HashSet<>(before.rows().stream().map(Row::id).toList());
        Set<UUID> newIds = new HashSet<>(after.rows().stream().map(Row::id).toList());
        Map<String, Row> gone = named(before, newIds);
        Map<UUID, UUID> known = new HashMap<>();
        named(after, oldIds)
                .forEach((name, row) -> {
                    Row same = gone.get(name);
                    if (same != null) {
                        known.put(row.id(), same.id());
                    }
                });
        return known;
    }

    private static Map<String, Row> named(Report report, Set<UUID> butThese) {
        String key =
                report.head().columns().stream()
                        .filter(column -> column.field() == Field.MEASURE)
                        .map(Column::key)
                        .findFirst()
                        .orElse(report.head().columns().getFirst().key());
        Map<String, Row> named = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        for (Row row : report.rows()) {
            var cell = row.cell(key);
            if (cell != null && !butThese.contains(row.id()) && !cell.lines().isEmpty()) {
                String name = row.kind() + " " + cell.text();
                if (named.put(name, row) != null) {
                    twice.add(name);
                }
            }
        }
        named.keySet().removeAll(twice);
        return named;
    }

    private static Map<UUID, Integer> places(List<UUID> ids) {
        Map<UUID, Integer> places = new HashMap<>();
        for (UUID id : ids) {
            places.put(id, places.size());
        }
        return places;
    }
}
