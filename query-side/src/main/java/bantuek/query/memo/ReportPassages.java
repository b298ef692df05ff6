package bantuek.query.memo;

import bantuek.events.report.Cell;
import bantuek.events.report.Cell.Filling;
import bantuek.events.report.Column;
import bantuek.events.report.Evidence;
import bantuek.events.report.Line;
import bantuek.events.report.Progress;
import bantuek.events.report.ReportHead;
import bantuek.events.report.Responsible;
import bantuek.events.report.Row;
import bantuek.query.diff.Piece;
import bantuek.query.diff.Piece.Kind;
import bantuek.query.diff.ReportChanges;
import bantuek.query.diff.ReportChanges.RowChange;
import bantuek.query.diff.Wordings;
import bantuek.query.memo.ChangesPage.Passage;
import bantuek.query.memo.ChangesPage.RowBlock;
import bantuek.query.platform.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs in a report, put side by side as words. */
final class ReportPassages {

    private final ReportChanges changes;
    private final Function<UUID, String> units;
    private final Wordings wordings;
    private final Words words;

    ReportPassages(
            ReportChanges changes, Function<UUID, String> units, Wordings wordings, Words words) {
        this.changes = changes;
        this.units = units;
        this.wordings = wordings;
        this.words = words;
    }

    List<Passage> head() {
        ReportHead before = changes.before();
        ReportHead after = changes.after();
        List<Passage> head = new ArrayList<>();
        compare(head, "changes.title", before, after, ReportHead::title);
        compare(head, "changes.kind", before, after, it -> words.of("report.kind." + it.kind()));
        compare(head, "changes.fiscal-year", before, after, it -> year(it.fiscalYear()));
        compare(head, "changes.assessment-year", before, after, it -> year(it.assessmentYear()));
        compare(head, "changes.round", before, after, it -> year(it.round()));
        compare(head, "changes.columns", before, after, ReportPassages::headings);
        compare(head, "changes.opening", before, after, it -> text(it.opening()));
        compare(head, "changes.closing", before, after, it -> text(it.closing()));
        if (head.isEmpty() && !Objects.equals(before, after)) {
            head.add(new Passage(words.of("changes.meaning"), List.of()));
        }
        return head;
    }

    List<RowBlock> rows() {
        return changes.rows().stream().map(this::row).toList();
    }

    private RowBlock row(RowChange change) {
        Row row = Objects.requireNonNull(change.after() == null ? change.before() : change.after());
        List<Passage> passages = new ArrayList<>();
        if (change.before() != null && change.after() != null) {
            replace(
                    passages,
                    "changes.row-kind",
                    words.of("row-kind." + change.before().kind()),
                    words.of("row-kind." + change.after().kind()));
        }
        columns()
                .filter(column -> change.cells().contains(column.key()))
                .forEach(column -> passages.add(cell(column, change)));
        Row before = change.before();
        Row after = change.after();
        replace(
                passages,
                "changes.progress",
                before == null ? "" : progress(before.progress()),
                after == null ? "" : progress(after.progress()));
        compare(passages, "changes.units", before, after, it -> responsible(it.responsible()));
        compare(passages, "changes.evidence", before, after, it -> evidence(it.evidence()));
        return new RowBlock(
                kind(change),
                what(change),
                change.added() || change.removed() ? "" : name(row),
                passages);
    }

    private static String kind(RowChange change) {
        if (change.added()) {
            return "added";
        }
        return change.removed() ? "removed" : "changed";
    }

    private String what(RowChange change) {
        String here = words.number(change.newNumber());
        String there = words.number(change.oldNumber());
        if (change.added()) {
            return words.of("changes.row-added", here);
        }
        if (change.removed()) {
            return words.of("changes.row-removed", there);
        }
        return change.moved()
                ? words.of("changes.row-moved", here, there)
                : words.of("changes.row-changed", here);
    }

    /** Its first words, so that it is known again. */
    private String name(Row row) {
        return columns()
                .map(column -> row.cell(column.key()))
                .filter(Objects::nonNull)
                .flatMap(cell -> cell.lines().stream())
                .map(Line::text)
                .findFirst()
                .orElse("");
    }

    /** Those of the new report, and behind them those that it no longer has. */
    private Stream<Column> columns() {
        Map<String, Column> columns = new LinkedHashMap<>();
        Stream.of(changes.after(), changes.before())
                .filter(Objects::nonNull)
                .flatMap(head -> head.columns().stream())
                .forEach(column -> columns.putIfAbsent(column.key(), column));
        return columns.values().stream();
    }

    private Passage cell(Column column, RowChange change) {
        String key = column.key();
        Cell before = change.before() == null ? null : change.before().cell(key);
        Cell after = change.after() == null ? null : change.after().cell(key);
        String old = said(before);
        String now = said(after);
        return new Passage(
                column.heading(),
                old.equals(now)
                        ? wordings.between(filling(before), filling(after))
                        : wordings.between(old, now));
    }

    private String said(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.filling() == Filling.CARRIED ? filling(cell) : text(cell.lines());
    }

    private String filling(@Nullable Cell cell) {
        return cell == null ? "" : words.of("filling." + cell.filling());
    }

    private static String headings(ReportHead head) {
        return head.columns().stream()
                .map(column ->
                        column.group() == null
                                ? column.heading()
                                : column.group() + " / " + column.heading())
                .collect(Collectors.joining("\n"));
    }

    private String year(@Nullable Integer year) {
        return year == null ? "" : words.number(year);
    }

    private static String text(List<Line> lines) {
        return lines.stream()
                .map(line ->
                        "  ".repeat(line.level()) + (line.marker() + " " + line.text()).strip())
                .collect(Collectors.joining("\n"));
    }

    private String progress(@Nullable Progress progress) {
        if (progress == null) {
            return "";
        }
        return Stream.of(
                        words.of("status." + progress.status()),
                        progress.cause(),
                        progress.expectedText(),
                        progress.expected() == null ? null : words.date(progress.expected()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String responsible(@Nullable Responsible responsible) {
        if (responsible == null) {
            return "";
        }
        Map<String, List<UUID>> named = new LinkedHashMap<>();
        named.put("changes.leads", responsible.leads());
        named.put("changes.participants", responsible.participants());
        Stream<String> lines =
                named.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> words.of(entry.getKey(), units(entry.getValue())));
        Stream<String> every =
                responsible.everyUnit()
                        ? Stream.of(words.of("changes.every-unit"))
                        : Stream.empty();
        return Stream.concat(every, lines).collect(Collectors.joining("\n"));
    }

    private String units(List<UUID> ids) {
        return ids.stream().map(units).collect(Collectors.joining(", "));
    }

    private static String evidence(List<Evidence> evidence) {
        return evidence.stream()
                .map(one ->
                        Stream.of(
                                        one.text(),
                                        one.url(),
                                        one.file() == null ? null : one.file().name())
                                .filter(Objects::nonNull)
                                .distinct()
                                .collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("\n"));
    }

    /** Words of ours that stand for one thing are not taken apart. */
    private void replace(List<Passage> passages, String name, String old, String now) {
        if (!old.equals(now)) {
            List<Piece> pieces =
                    Stream.of(new Piece(Kind.REMOVED, old), new Piece(Kind.ADDED, now))
                            .filter(piece -> !piece.text().isEmpty())
                            .toList();
            passages.add(new Passage(words.of(name), pieces));
        }
    }

    /** Adds what differs, if anything does. */
    private <T> void compare(
            List<Passage> passages,
            String name,
            @Nullable T before,
            @Nullable T after,
            Function<T, String> said) {
        String old = before == null ? "" : said.apply(before);
        String now = after == null ? "" : said.apply(after);
        if (!old.equals(now)) {
            List<Piece> pieces = wordings.between(old, now);
            passages.add(new Passage(words.of(name), pieces));
        }
    }
}
