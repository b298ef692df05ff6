package bantuek.query.memo;

import static bantuek.query.paper.ReadPdf.letters;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.MemoText;
import bantuek.events.office.OfficeSettings.Digits;
import bantuek.events.report.Report;
import bantuek.query.paper.Block;
import bantuek.query.paper.Block.Entry;
import bantuek.query.paper.Block.Head;
import bantuek.query.paper.Block.Heading;
import bantuek.query.paper.Block.Letterhead;
import bantuek.query.paper.Block.Manner;
import bantuek.query.paper.Block.Paragraph;
import bantuek.query.paper.Conformance;
import bantuek.query.paper.Paper;
import bantuek.query.paper.Paper.Orientation;
import bantuek.query.paper.Paper.Part;
import bantuek.query.paper.PaperPress;
import bantuek.query.paper.Pictures;
import bantuek.query.paper.Printed;
import bantuek.query.paper.Printed.Kind;
import bantuek.query.paper.ReadPdf;
import bantuek.query.reportdesk.PublishedReports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three published reports, where they stand beside the project, as paper: each letter of them is on
 * it. The papers stay in target/papers, to be looked at; the texts are not part of the project.
 */
class PublishedPapersTest {

    private static final Path LOOK = Path.of("target/papers");

    @ParameterizedTest
    @ValueSource(strings = {"S0", "S2", "S4"})
    void no_letter_of_a_published_report_is_lost(String name) throws Exception {
        List<Report> reports = PublishedReports.of(name);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("บันทึกข้อความ", Orientation.PORTRAIT, memo(name)));
        for (Report report : reports) {
            parts.addAll(new ReportPaper(UUID.randomUUID(), report).parts());
        }
        Printed printed =
                new PaperPress()
                        .print(
                                new Paper(name, name, "", Digits.THAI, List.of(), parts, List.of()),
                                Pictures.NONE);
        Files.createDirectories(LOOK);
        Files.write(LOOK.resolve(name + ".pdf"), printed.pdf());
        List<String> written =
                reports.stream().flatMap(PublishedPapersTest::lines).map(ReadPdf::letters).toList();
        String read = letters(ReadPdf.text(printed.pdf()));
        long whole = written.stream().filter(read::contains).count();
        System.out.printf(
                "%s: %d pages, %d of %d lines on one page, %s%n",
                name, printed.pages(), whole, written.size(), printed.flaws());
        assertThat(whole).isGreaterThan(written.size() * 9L / 10);
        Map<Integer, Long> there = counted(read);
        counted(String.join("", written))
                .forEach((letter, count) ->
                        assertThat(there.getOrDefault(letter, 0L))
                                .as(Character.toString(letter))
                                .isGreaterThanOrEqualTo(count));
        assertThat(printed.flaws()).noneMatch(flaw -> flaw.kind() == Kind.NO_PICTURE);
        assertThat(Conformance.faults(printed.pdf())).isEmpty();
    }

    private static List<Block> memo(String name) throws Exception {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead("บันทึกข้อความ"));
        if (name.equals("S0")) {
            MemoText text = PublishedReports.memo();
            blocks.add(new Head(List.of(List.of(new Entry("เรื่อง", text.subject())))));
            blocks.add(new Heading(2, "ข้อเท็จจริง"));
            Stream.of(text.background(), text.facts(), text.proposal())
                    .flatMap(String::lines)
                    .filter(line -> !line.isBlank())
                    .forEach(line -> blocks.add(new Paragraph(line, Manner.INDENTED)));
        }
        return blocks;
    }

    private static Stream<String> lines(Report report) {
        return report.rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .flatMap(cell -> cell.lines().stream())
                .map(line -> line.marker() + line.text());
    }

    private static Map<Integer, Long> counted(String letters) {
        return letters.chars()
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
