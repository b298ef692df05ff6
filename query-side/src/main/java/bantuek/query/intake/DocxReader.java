package bantuek.query.intake;

import bantuek.query.intake.Finding.What;
import bantuek.query.intake.RawTable.Remark;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTVMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Reads the tables of a document, and the lines between them. */
final class DocxReader {

    private static final BigInteger WIDEST = BigInteger.valueOf(1_000);

    private final Budget budget;
    private final Notes notes;
    private final List<RawTable> tables = new ArrayList<>();
    private final List<String> between = new ArrayList<>();

    DocxReader(Budget budget, Notes notes) {
        this.budget = budget;
        this.notes = notes;
    }

    List<RawTable> read(PackedParts parts) throws IOException {
        try (XWPFDocument document = new XWPFDocument(OPCPackage.open(parts))) {
            WordText text = new WordText(document);
            for (XmlObject block : WordText.within(document.getDocument().getBody())) {
                if (block instanceof CTP paragraph) {
                    between.addAll(budget.lines(text.of(paragraph)));
                } else if (block instanceof CTTbl table) {
                    add(table, text);
                }
            }
            notes.file(What.TEXT_AFTER_TABLES, between.size());
            notes.file(What.PICTURES, text.takePictures());
            notes.file(What.DELETED_TEXT, text.deletions());
            return tables;
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    private void add(CTTbl table, WordText text) {
        budget.table();
        List<CTRow> rows =
                WordText.within(table, CTRow.class).stream().filter(DocxReader::stands).toList();
        Grid grid = new Grid(budget);
        for (int row = 0; row < rows.size(); row++) {
            grid.addRow(row + 1);
        }
        List<String> above = List.copyOf(between);
        between.clear();
        int outside = text.takePictures();
        for (int row = 0; row < rows.size(); row++) {
            put(grid, row, rows.get(row), text);
        }
        List<Remark> remarks = new ArrayList<>(grid.remarks());
        remarks.add(new Remark(What.PICTURES, text.takePictures()));
        remarks.add(new Remark(What.NESTED_TABLES_AS_TEXT, text.takeNested()));
        notes.file(What.PICTURES, outside);
        tables.add(
                new RawTable("", above, true, markedHead(rows), grid.rows(Cell.MISSING), remarks));
    }

    private void put(Grid grid, int at, CTRow row, WordText text) {
        CTTrPr properties = row.getTrPr();
        int column =
                properties == null || properties.sizeOfGridBeforeArray() == 0
                        ? 0
                        : number(properties.getGridBeforeArray(0), 0);
        grid.skip(at, column);
        for (CTTc cell : WordText.within(row, CTTc.class)) {
            CTTcPr its = cell.getTcPr();
            int width = its == null ? 1 : number(its.getGridSpan(), 1);
            List<String> lines = budget.lines(text.of(cell));
            if (its != null && goesOn(its.getVMerge())) {
                grid.carryDown(at, column, width);
            } else {
                grid.put(at, column, 1, width, lines);
            }
            column += width;
        }
    }

    private static boolean goesOn(@Nullable CTVMerge merge) {
        return merge != null && (!merge.isSetVal() || merge.getVal() == STMerge.CONTINUE);
    }

    /** Whether nobody has deleted it under tracked changes. */
    private static boolean stands(CTRow row) {
        return row.getTrPr() == null || !row.getTrPr().isSetDel();
    }

    private static int markedHead(List<CTRow> rows) {
        int head = 0;
        while (head < rows.size() && isMarked(rows.get(head))) {
            head++;
        }
        return head < rows.size() ? head : 0;
    }

    private static boolean isMarked(CTRow row) {
        return row.getTrPr() != null && row.getTrPr().sizeOfTblHeaderArray() > 0;
    }

    private static int number(@Nullable CTDecimalNumber number, int otherwise) {
        return number == null || number.getVal().signum() <= 0
                ? otherwise
                : number.getVal().min(WIDEST).intValue();
    }
}
