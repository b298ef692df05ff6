package bantuek.query.memo;

import bantuek.events.report.Evidence;
import bantuek.events.report.EvidenceKind;
import bantuek.events.report.Report;
import bantuek.events.report.StoredFile;
import bantuek.query.memo.ReportTable.EvidenceLine;
import bantuek.query.memo.ReportTable.Slot;
import bantuek.query.paper.Block;
import bantuek.query.paper.Block.Album;
import bantuek.query.paper.Block.Cell;
import bantuek.query.paper.Block.Group;
import bantuek.query.paper.Block.Heading;
import bantuek.query.paper.Block.Line;
import bantuek.query.paper.Block.Manner;
import bantuek.query.paper.Block.Paragraph;
import bantuek.query.paper.Block.Photo;
import bantuek.query.paper.Block.Row;
import bantuek.query.paper.Block.Table;
import bantuek.query.paper.Paper.Orientation;
import bantuek.query.paper.Paper.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A report on paper: its table lying, in the organisation's own headings, and its photos behind.
 */
final class ReportPaper {

    private final Report report;
    private final ReportTable table;

    ReportPaper(UUID memo, Report report) {
        this.report = report;
        this.table = Objects.requireNonNull(ReportTable.of(memo, report));
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(table.title(), Orientation.LANDSCAPE, sheet()));
        if (!table.albums().isEmpty()) {
            parts.add(new Part("ภาพกิจกรรม", Orientation.PORTRAIT, annex()));
        }
        return parts;
    }

    private List<Block> sheet() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, table.title()));
        table.opening().forEach(line -> blocks.add(new Paragraph(line, Manner.PLAIN)));
        blocks.add(
                new Table(
                        table.groups().stream()
                                .map(group -> new Group(group.heading(), group.span()))
                                .toList(),
                        table.headings(),
                        table.entries().stream().map(ReportPaper::row).toList()));
        table.closing().forEach(line -> blocks.add(new Paragraph(line, Manner.PLAIN)));
        return blocks;
    }

    private static Row row(ReportTable.Entry entry) {
        List<ReportTable.Item> across = entry.issue();
        return across == null
                ? new Row(false, entry.slots().stream().map(ReportPaper::cell).toList())
                : new Row(true, List.of(new Cell(1, lines(across))));
    }

    private static Cell cell(Slot slot) {
        if (slot.carried()) {
            return new Cell(0, List.of());
        }
        List<Line> lines = new ArrayList<>(lines(slot.items()));
        if (!slot.status().isEmpty()) {
            lines.add(new Line(0, slot.status()));
        }
        slot.evidence().forEach(evidence -> lines.add(new Line(0, words(evidence))));
        return new Cell(slot.rows(), lines);
    }

    private static List<Line> lines(List<ReportTable.Item> items) {
        return items.stream().map(item -> new Line(item.level(), item.words())).toList();
    }

    /** Nobody can follow a link on paper: its address is there to be typed. */
    private static String words(EvidenceLine evidence) {
        String about = evidence.about().isEmpty() ? "" : " (" + evidence.about() + ")";
        String address = evidence.outside() ? " " + evidence.href() : "";
        return evidence.words() + about + (address.strip().equals(evidence.words()) ? "" : address);
    }

    private List<Block> annex() {
        Stream<Block> albums =
                report.rows().stream()
                        .filter(row -> row.evidence().stream().anyMatch(ReportPaper::isPhoto))
                        .map(row ->
                                new Album(
                                        ReportTable.title(report, row),
                                        row.evidence().stream()
                                                .filter(ReportPaper::isPhoto)
                                                .map(ReportPaper::photo)
                                                .toList()));
        return Stream.concat(Stream.of(new Heading(2, "ภาพกิจกรรม")), albums).toList();
    }

    private static boolean isPhoto(Evidence evidence) {
        return evidence.kind() == EvidenceKind.PHOTO && evidence.file() != null;
    }

    private static Photo photo(Evidence evidence) {
        StoredFile file = Objects.requireNonNull(evidence.file());
        return new Photo(file.sha256(), evidence.text());
    }
}
