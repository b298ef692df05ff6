package bantuek.query.reportdesk;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.EventJson;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.TextSection;
import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Report;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.query.intake.Intake;
import bantuek.query.intake.Outcome.Understood;
import bantuek.query.intake.Table;
import bantuek.query.workbook.ReportWorkbook;
import bantuek.report.Finding;
import bantuek.report.Inspected;
import bantuek.report.Lint;
import bantuek.report.Place;
import bantuek.report.Rule;
import bantuek.thai.ThaiDate;
import bantuek.thai.ThaiDigits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Three published reports, where they stand beside the project: every cell of their tables goes in
 * and comes out again. Their texts are not part of it.
 */
class RealReportsTest {

    private static final Path SOURCES = Path.of("../../shared/sources");
    private static final UnitWords NO_UNITS = new UnitWords(Map.of());

    @ParameterizedTest
    @CsvSource({"S0, 1, 7", "S2, 1, 7", "S4, 2, 0"})
    void no_cell_of_a_published_report_is_lost(String name, int reports, int issues)
            throws IOException {
        List<String> lines = source(name);
        List<Table> tables = ((Understood) Intake.read(html(lines))).tables();
        List<Report> adopted = adopted(tables);
        assertThat(adopted).hasSize(reports);
        assertThat(adopted.getFirst().rows())
                .filteredOn(row -> row.kind() == RowKind.ISSUE)
                .hasSize(issues);

        List<Report> asJson =
                adopted.stream()
                        .map(report ->
                                EventJson.MAPPER.readValue(EventJson.bytes(report), Report.class))
                        .toList();
        List<Report> asWorkbook = adopted.stream().map(RealReportsTest::throughExcel).toList();
        List<List<String>> source = rows(lines, tables);
        List<String> deviations = new ArrayList<>(deviations(source, asJson));
        deviations.addAll(deviations(source, asWorkbook));
        System.out.printf(
                "%s: %d rows of %d cells, %d deviations%n",
                name,
                source.size(),
                source.stream().flatMap(List::stream).filter(cell -> !cell.isEmpty()).count(),
                deviations.size());
        assertThat(deviations).isEmpty();
    }

    /** The faults of that memo are those that domain.md tells of. */
    @Test
    void what_an_assessor_would_object_to_in_a_published_memo_is_found() throws IOException {
        List<String> lines = source("S0");
        Report report = adopted(((Understood) Intake.read(html(lines))).tables()).getFirst();
        List<Finding> findings =
                Lint.of(new Inspected(text(lines), report, organisation(lines), day(lines)));
        System.out.println("S0: " + findings.size() + " findings");

        assertThat(findings)
                .filteredOn(finding -> finding.rule() == Rule.OTHER_BODY)
                .extracting(Finding::place)
                .contains(new Place.InText(TextSection.BACKGROUND));
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == Rule.DATE_AHEAD)
                .extracting(finding -> ThaiDate.readDay(finding.quote()).meaning())
                .containsExactlyInAnyOrder(LocalDate.of(2025, 12, 30), LocalDate.of(2026, 3, 30));
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == Rule.OTHER_YEAR)
                .extracting(finding -> ThaiDigits.arabic(finding.quote()).replaceAll("\\D", ""))
                .contains("2566", "2567");
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == Rule.CLOSING_PHRASE)
                .extracting(Finding::place)
                .containsExactly(new Place.InText(TextSection.PROPOSAL));
        assertThat(findings)
                .extracting(Finding::rule)
                .contains(Rule.BLANK_RESPONSIBLE, Rule.BLANK_TIMEFRAME);
    }

    static List<String> source(String name) throws IOException {
        Path file = SOURCES.resolve(name + ".txt");
        if (!Files.exists(file)) {
            System.out.println(name + " does not stand beside the project: nothing was compared");
            Assumptions.abort(name + " does not stand beside the project");
        }
        return Files.readAllLines(file);
    }

    /** Given out as a workbook, and read as one that comes from outside. */
    private static Report throughExcel(Report report) {
        byte[] workbook = ReportWorkbook.of(report, _ -> "");
        Table table = ((Understood) Intake.read(workbook, "r.xlsx")).tables().getFirst();
        return adopted(List.of(table)).getFirst();
    }

    /** What goes on under the same columns is one report, and what has others is the next. */
    static List<Report> adopted(List<Table> tables) {
        List<Report> reports = new ArrayList<>();
        List<Table> left = new ArrayList<>(tables);
        while (!left.isEmpty()) {
            Adoption wish = Suggesting.of(left, "รายงาน", 2568);
            reports.add(Adopting.adopt(left, wish, NO_UNITS, UUID::randomUUID).report());
            List<Table> taken = wish.tables().stream().map(left::get).toList();
            left.removeAll(taken);
        }
        return reports;
    }

    private static List<String> deviations(List<List<String>> source, List<Report> reports) {
        List<List<Set<String>>> kept = reports.stream().flatMap(report -> kept(report)).toList();
        if (source.size() != kept.size()) {
            return List.of("%d rows became %d".formatted(source.size(), kept.size()));
        }
        List<String> deviations = new ArrayList<>();
        for (int row = 0; row < source.size(); row++) {
            List<String> cells = source.get(row);
            for (int column = 0; column < cells.size(); column++) {
                if (!kept.get(row).get(column).contains(cells.get(column))) {
                    deviations.add("row %d column %d".formatted(row + 1, column + 1));
                }
            }
        }
        return deviations;
    }

    /** What each cell may have been: an issue stood in it, or above it. */
    private static Stream<List<Set<String>>> kept(Report report) {
        List<List<Set<String>>> rows = new ArrayList<>();
        String issue = "";
        for (Row row : report.rows()) {
            if (row.kind() == RowKind.ISSUE) {
                issue = words(row.cells().values().iterator().next());
            } else {
                String above = issue;
                rows.add(
                        report.head().columns().stream()
                                .map(Column::key)
                                .map(key -> words(row.cell(key)))
                                .map(words -> Set.of(words, above + " " + words))
                                .map(RealReportsTest::unspaced)
                                .toList());
                issue = "";
            }
        }
        return rows.stream();
    }

    private static Set<String> unspaced(Set<String> texts) {
        return texts.stream().map(RealReportsTest::unspaced).collect(Collectors.toSet());
    }

    private static String words(@Nullable Cell cell) {
        return cell == null
                ? ""
                : cell.lines().stream()
                        .map(line -> line.marker() + line.text())
                        .collect(Collectors.joining());
    }

    /** The rows of the source's tables, but for their headings. */
    private static List<List<String>> rows(List<String> lines, List<Table> tables) {
        Set<String> headings =
                tables.stream()
                        .flatMap(table -> table.head().stream())
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> unspaced(cell.text()))
                        .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.contains("\t"))
                .map(line -> Stream.of(line.split("\t", -1)).map(RealReportsTest::plain).toList())
                .filter(cells -> !cells.stream().allMatch(c -> c.isEmpty() || headings.contains(c)))
                .toList();
    }

    private static String plain(String cell) {
        return unspaced(cell.replaceAll("<[^>]+>", " ").replace("&lt;", "<").replace("&amp;", "&"));
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }

    static String html(List<String> lines) {
        StringBuilder html = new StringBuilder("<html><body>");
        boolean inTable = false;
        for (String line : lines) {
            boolean row = line.contains("\t");
            if (row != inTable) {
                html.append(row ? "<table>" : "</table>");
                inTable = row;
            }
            if (row) {
                html.append(
                        Stream.of(line.split("\t", -1))
                                .map(cell -> "<td>" + cell + "</td>")
                                .collect(Collectors.joining("", "<tr>", "</tr>")));
            } else if (!line.isBlank()) {
                html.append("<p>").append(line).append("</p>");
            }
        }
        return html.append(inTable ? "</table>" : "").append("</body></html>").toString();
    }

    static MemoText text(List<String> lines) {
        return new MemoText(
                after(lines, "เรื่อง "),
                after(lines, "เรียน "),
                between(lines, "เรื่องเดิม", "ข้อเท็จจริง"),
                between(lines, "ข้อเท็จจริง", "ข้อพิจารณาและข้อเสนอแนะ"),
                between(lines, "ข้อพิจารณาและข้อเสนอแนะ", "ลงชื่อ"));
    }

    private static String after(List<String> lines, String label) {
        return lines.stream()
                .filter(line -> line.startsWith(label))
                .findFirst()
                .map(line -> line.substring(label.length()))
                .orElseThrow();
    }

    private static String between(List<String> lines, String label, String next) {
        int from = lines.indexOf(label);
        int to =
                IntStream.range(from, lines.size())
                        .filter(place -> lines.get(place).startsWith(next))
                        .findFirst()
                        .orElseThrow();
        return String.join("\n", lines.subList(from + 1, to)).strip();
    }

    private static String organisation(List<String> lines) {
        return "เทศบาลตำบล" + after(lines, "เรียน ").replaceFirst("นายกเทศมนตรีตำบล", "");
    }

    private static LocalDate day(List<String> lines) {
        Matcher day = Pattern.compile("วันที่ (\\S+ \\S+ \\S+)").matcher(String.join("\n", lines));
        assertThat(day.find()).isTrue();
        return Objects.requireNonNull(ThaiDate.readDay(day.group(1)).meaning());
    }
}
