package bantuek.query.reportdesk;

import bantuek.events.report.Cell;
import bantuek.events.report.Cell.Filling;
import bantuek.events.report.Column;
import bantuek.events.report.Evidence;
import bantuek.events.report.EvidenceKind;
import bantuek.events.report.Field;
import bantuek.events.report.Line;
import bantuek.events.report.Progress;
import bantuek.events.report.Responsible;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.events.report.Status;
import bantuek.thai.Timeframe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A row as it stands in the fields of its form.
 *
 * @param cells by column: one paragraph or item a line
 * @param carried the columns in which the cell above reaches down to here
 * @param evidence that is kept, by its place in the row as it was
 */
public record RowFields(
        String kind,
        Map<String, String> cells,
        List<String> carried,
        String status,
        String cause,
        String expected,
        List<Integer> evidence,
        String evidenceKind,
        String evidenceText,
        String evidenceUrl) {

    static RowFields of(Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> carried = new ArrayList<>();
        row.cells()
                .forEach((key, cell) -> {
                    if (cell.filling() == Filling.CARRIED) {
                        carried.add(key);
                    } else {
                        cells.put(key, text(cell));
                    }
                });
        Progress progress = row.progress();
        return new RowFields(
                row.kind().name(),
                cells,
                carried,
                progress == null ? "" : progress.status().name(),
                progress == null ? "" : Objects.requireNonNullElse(progress.cause(), ""),
                progress == null ? "" : Objects.requireNonNullElse(progress.expectedText(), ""),
                IntStream.range(0, row.evidence().size()).boxed().toList(),
                "",
                "",
                "");
    }

    static RowFields blank(RowKind kind) {
        return new RowFields(kind.name(), Map.of(), List.of(), "", "", "", List.of(), "", "", "");
    }

    static RowFields read(MultiValueMap<String, String> typed, List<Column> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column column : columns) {
            cells.put(column.key(), first(typed, "cell-" + column.key()));
        }
        return new RowFields(
                first(typed, "kind"),
                cells,
                typed.getOrDefault("carried", List.of()),
                first(typed, "status"),
                first(typed, "cause"),
                first(typed, "expected"),
                typed.getOrDefault("evidence", List.of()).stream()
                        .filter(place -> place.matches("[0-9]{1,3}"))
                        .map(Integer::valueOf)
                        .toList(),
                first(typed, "evidenceKind"),
                first(typed, "evidenceText"),
                first(typed, "evidenceUrl"));
    }

    /**
     * The row that it says. Throws InvalidValue where there can be no such row.
     *
     * @param before as it was; none if it is new
     */
    Row row(UUID id, @Nullable Row before, List<Column> columns, UnitWords units) {
        SortedMap<String, Cell> filled = new TreeMap<>();
        for (Column column : columns) {
            cell(column.key()).ifPresent(cell -> filled.put(column.key(), cell));
        }
        return new Row(
                id,
                rowKind(),
                filled,
                progress(before),
                responsible(filled, before, columns, units),
                evidence(before));
    }

    private Optional<Cell> cell(String key) {
        return carried.contains(key)
                ? Optional.of(Cell.carried())
                : CellWords.cell(cells.getOrDefault(key, "").lines().toList());
    }

    private RowKind rowKind() {
        return Stream.of(RowKind.values())
                .filter(one -> one.name().equals(kind))
                .findAny()
                .orElse(RowKind.MEASURE);
    }

    private @Nullable Progress progress(@Nullable Row before) {
        Status said =
                Stream.of(Status.values())
                        .filter(one -> one.name().equals(status))
                        .findAny()
                        .orElse(null);
        if (said == null) {
            return null;
        }
        Progress known = before == null ? null : before.progress();
        return new Progress(
                said,
                cause.isBlank() ? null : cause.strip(),
                known != null && expected.equals(known.expectedText())
                        ? known.expected()
                        : firstDay(),
                expected.isBlank() ? null : expected.strip());
    }

    private @Nullable LocalDate firstDay() {
        Timeframe time = Timeframe.read(expected).meaning();
        if (time == null) {
            return null;
        }
        return time.from() == null ? time.to() : time.from();
    }

    /** What was recognised in it stays, as long as it says the same. */
    private @Nullable Responsible responsible(
            Map<String, Cell> filled, @Nullable Row before, List<Column> columns, UnitWords units) {
        for (Column column : columns) {
            Cell cell = filled.get(column.key());
            if (column.field() == Field.RESPONSIBLE && cell != null) {
                return before != null && cell.equals(before.cell(column.key()))
                        ? before.responsible()
                        : units.in(cell.text()).orElse(null);
            }
        }
        return null;
    }

    private List<Evidence> evidence(@Nullable Row before) {
        List<Evidence> all = new ArrayList<>();
        List<Evidence> known = before == null ? List.of() : before.evidence();
        evidence.stream().filter(place -> place < known.size()).map(known::get).forEach(all::add);
        if (!evidenceText.isBlank() || !evidenceUrl.isBlank()) {
            String url = evidenceUrl.isBlank() ? null : evidenceUrl.strip();
            String words = evidenceText.isBlank() ? evidenceUrl.strip() : evidenceText.strip();
            all.add(new Evidence(newKind(), words, url, null));
        }
        return all;
    }

    private EvidenceKind newKind() {
        return Stream.of(EvidenceKind.values())
                .filter(one -> one.name().equals(evidenceKind))
                .findAny()
                .orElse(evidenceUrl.isBlank() ? EvidenceKind.BOARD : EvidenceKind.LINK);
    }

    private static String text(Cell cell) {
        return cell.lines().stream().map(RowFields::text).collect(Collectors.joining("\n"));
    }

    private static String text(Line line) {
        return (line.marker() + " " + line.text()).strip();
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "").replace("\r\n", "\n").strip();
    }
}
