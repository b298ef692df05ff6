package bantuek.query.paper;

import static bantuek.query.paper.FoDocument.points;

import bantuek.query.paper.Block.Cell;
import bantuek.query.paper.Block.Group;
import bantuek.query.paper.Block.Line;
import bantuek.query.paper.Block.Row;
import bantuek.query.paper.Block.Table;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.SAXException;

/** A table with its headings again on every page. */
final class FoTable {

    private static final String THICKNESS = "0.75pt";
    private static final String RULE = THICKNESS + " solid black";

    /** The outer rule stands beside the columns. */
    private static final double EDGE = 1;

    private static final double PADDING = 1.1 * Sheet.MM;
    private static final double STEP = 4 * Sheet.MM;

    /** A row that says no more than this stays on one page. */
    private static final int SHORT = 600;

    private final FoWriter fo;
    private final Typesetter typesetter;
    private final Table table;
    private final double size;
    private final List<Double> widths;

    FoTable(FoWriter fo, Typesetter typesetter, Table table, double room) {
        this.fo = fo;
        this.typesetter = typesetter;
        this.table = table;
        this.size = size(table.headings().size());
        this.widths = ColumnWidths.of(table, typesetter, size, room - EDGE);
    }

    /** The more columns there are, the smaller are the letters. */
    private static double size(int columns) {
        if (columns <= 7) {
            return 14 * 0.67;
        }
        return columns <= 12 ? 12 * 0.67 : 9 * 0.67;
    }

    void write() throws SAXException {
        fo.element(
                "table",
                () -> {
                    for (double width : widths) {
                        fo.empty("table-column", "column-width", points(width));
                    }
                    fo.element("table-header", this::headings);
                    fo.element("table-body", this::rows);
                },
                "table-layout",
                "fixed",
                "width",
                points(widths.stream().mapToDouble(Double::doubleValue).sum()),
                "border-collapse",
                "separate",
                "border-top",
                RULE,
                "border-before-width.conditionality",
                "retain",
                "border-before-width.length",
                THICKNESS,
                "border-left",
                RULE,
                "font-size",
                points(size),
                "line-height",
                points(size * 1.6),
                "space-before",
                points(6),
                "space-after",
                points(6));
    }

    private void headings() throws SAXException {
        if (!table.groups().isEmpty()) {
            fo.element("table-row", this::groups);
        }
        fo.element(
                "table-row",
                () -> {
                    for (int i = 0; i < table.headings().size(); i++) {
                        heading(table.headings().get(i), 1, widths.get(i));
                    }
                });
    }

    private void groups() throws SAXException {
        int column = 0;
        for (Group group : table.groups()) {
            heading(group.heading(), group.span(), width(column, group.span()));
            column += group.span();
        }
    }

    private double width(int column, int span) {
        return widths.subList(column, column + span).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private void heading(String words, int span, double width) throws SAXException {
        fo.element(
                "table-cell",
                () ->
                        fo.element(
                                "block",
                                () -> say(words, ClusterFont.BOLD, width),
                                "font-weight",
                                "bold",
                                "text-align",
                                "center"),
                framed(1, span, "display-align", "center"));
    }

    private void rows() throws SAXException {
        if (table.rows().isEmpty()) {
            fo.element("table-row", this::blank);
        }
        for (Row row : table.rows()) {
            fo.element("table-row", () -> cells(row), attributes(row));
        }
    }

    /** A table has a row, even where nothing is to be reported. */
    private void blank() throws SAXException {
        for (int i = 0; i < widths.size(); i++) {
            fo.element("table-cell", () -> fo.empty("block"), framed(1, 1));
        }
    }

    private static String[] attributes(Row row) {
        if (row.across()) {
            return new String[] {"keep-with-next.within-page", "always"};
        }
        int letters =
                row.cells().stream()
                        .flatMap(cell -> cell.lines().stream())
                        .mapToInt(line -> line.words().length())
                        .sum();
        boolean isShort = letters <= SHORT && row.cells().stream().allMatch(c -> c.rows() == 1);
        return isShort ? new String[] {"keep-together.within-page", "100"} : new String[] {};
    }

    private void cells(Row row) throws SAXException {
        if (row.across()) {
            cell(row.cells().getFirst(), widths.size(), width(0, widths.size()), true);
            return;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            if (cell.rows() > 0) {
                cell(cell, 1, widths.get(i), false);
            }
        }
    }

    private void cell(Cell cell, int span, double width, boolean bold) throws SAXException {
        ClusterFont font = bold ? ClusterFont.BOLD : ClusterFont.REGULAR;
        fo.element(
                "table-cell",
                () -> {
                    if (cell.lines().isEmpty()) {
                        fo.empty("block");
                    }
                    for (Line line : cell.lines()) {
                        line(line, font, width);
                    }
                },
                framed(cell.rows(), span));
    }

    private void line(Line line, ClusterFont font, double width) throws SAXException {
        double indent = Math.min(line.level() * STEP, width / 3);
        fo.element(
                "block",
                () -> say(line.words(), font, width - indent),
                "margin-left",
                points(indent),
                "font-weight",
                font == ClusterFont.BOLD ? "bold" : "normal");
    }

    private void say(String words, ClusterFont font, double width) throws SAXException {
        fo.text(typesetter.set(words, font, (int) (1000 * (width - 2 * PADDING) / size)));
    }

    /** Each cell has the rules below and after it; those before are the table's. */
    private static String[] framed(int rows, int span, String... more) {
        List<String> all = new ArrayList<>(List.of(more));
        all.addAll(
                List.of(
                        "border-right",
                        RULE,
                        "border-bottom",
                        RULE,
                        "border-after-width.length",
                        THICKNESS,
                        "border-after-width.conditionality",
                        "retain",
                        "padding-before.length",
                        points(PADDING),
                        "padding-before.conditionality",
                        "retain",
                        "padding-after.length",
                        points(PADDING)));
        all.addAll(
                List.of(
                        "padding-after.conditionality", "retain",
                        "padding-start", points(PADDING),
                        "padding-end", points(PADDING)));
        if (rows > 1) {
            all.addAll(List.of("number-rows-spanned", String.valueOf(rows)));
        }
        if (span > 1) {
            all.addAll(List.of("number-columns-spanned", String.valueOf(span)));
        }
        return all.toArray(String[]::new);
    }
}
