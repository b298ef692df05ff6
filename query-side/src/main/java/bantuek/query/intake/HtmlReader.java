package bantuek.query.intake;

import bantuek.query.intake.Finding.What;
import bantuek.query.intake.RawTable.Remark;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Reads tables in HTML as browsers, Word and Excel write it. */
final class HtmlReader {

    private static final int MARKUP_SHARE = 4;

    /**
     * Far more than in office files, as many pages leave elements open; what is deeper comes up.
     */
    private static final int DEPTH = 400;

    private final Budget budget;
    private final Notes notes;
    private final List<RawTable> tables = new ArrayList<>();

    HtmlReader(Budget budget, Notes notes) {
        this.budget = budget;
        this.notes = notes;
    }

    List<RawTable> read(String text) {
        int most = budget.limits().markup() / MARKUP_SHARE;
        if (text.chars().filter(c -> c == '<').count() > most) {
            throw new Unreadable(Refusal.TOO_MUCH_MARKUP, most);
        }
        Parser parser = Parser.htmlParser().setMaxDepth(DEPTH);
        Document document = parser.parseInput(text, "");
        HtmlText between = new HtmlText();
        document.body().filter(new Outside(between));
        notes.file(What.TEXT_AFTER_TABLES, Spelling.lines(between.take()).size());
        notes.file(What.PICTURES, between.pictures());
        return tables;
    }

    private void add(Element table, List<String> above) {
        budget.table();
        List<Element> rows = rows(table);
        Grid grid = new Grid(budget);
        for (int row = 0; row < rows.size(); row++) {
            grid.addRow(row + 1);
        }
        int pictures = 0;
        int nested = 0;
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : cells(rows.get(row))) {
                HtmlText text = new HtmlText();
                cell.filter(text);
                pictures += text.pictures();
                nested += text.tables();
                column = grid.free(row, column);
                int height = span(cell, "rowspan");
                int width = span(cell, "colspan");
                grid.put(
                        row,
                        column,
                        height == 0 ? rows.size() - row : height,
                        Math.max(1, width),
                        budget.lines(text.take()));
            }
        }
        List<Remark> remarks = new ArrayList<>(grid.remarks());
        remarks.add(new Remark(What.PICTURES, pictures));
        remarks.add(new Remark(What.NESTED_TABLES_AS_TEXT, nested));
        tables.add(
                new RawTable("", above, true, markedHead(rows), grid.rows(Cell.MISSING), remarks));
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.nameIs("tr")) {
                rows.add(child);
            } else {
                child.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell -> isHeading(cell) || cell.nameIs("td"))
                .toList();
    }

    private static int markedHead(List<Element> rows) {
        int head = 0;
        while (head < rows.size() && isMarked(rows.get(head))) {
            head++;
        }
        return head < rows.size() ? head : 0;
    }

    private static boolean isMarked(Element row) {
        Element parent = row.parent();
        return (parent != null && parent.nameIs("thead"))
                || (!row.children().isEmpty()
                        && row.children().stream().allMatch(HtmlReader::isHeading));
    }

    private static boolean isHeading(Element cell) {
        return cell.nameIs("th");
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("[0-9]+")) {
            return 1;
        }
        return value.length() > 6 ? 1_000_000 : Integer.parseInt(value);
    }

    /** Tables that only lay out a page have rows of one cell, and tables in it. */
    private static boolean isLayout(Element table) {
        return table.select("table").size() > 1
                && rows(table).stream().allMatch(row -> cells(row).size() < 2);
    }

    private final class Outside implements NodeFilter {

        private final HtmlText between;

        private Outside(HtmlText between) {
            this.between = between;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element table && table.nameIs("table") && !isLayout(table)) {
                add(table, budget.lines(between.take()));
                return FilterResult.SKIP_ENTIRELY;
            }
            return between.head(node, depth);
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            return between.tail(node, depth);
        }
    }
}
