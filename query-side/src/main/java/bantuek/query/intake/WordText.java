package bantuek.query.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** The text of a document as it reads: list items with their numbers, without what was deleted. */
final class WordText {

    /** What stands around blocks, rows and cells without being one. */
    private static final Set<String> WRAPPERS =
            Set.of("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo");

    private final XWPFDocument document;
    private final WordNumbering numbering;
    private int pictures;
    private int nested;
    private int deletions;

    WordText(XWPFDocument document) {
        this.document = document;
        this.numbering = new WordNumbering(document);
    }

    static List<XmlObject> within(XmlObject parent) {
        List<XmlObject> children = new ArrayList<>();
        try (XmlCursor cursor = parent.newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                XmlObject child = cursor.getObject();
                if (WRAPPERS.contains(cursor.getName().getLocalPart())) {
                    children.addAll(within(child));
                } else {
                    children.add(child);
                }
            }
        }
        return children;
    }

    static <T extends XmlObject> List<T> within(XmlObject parent, Class<T> kind) {
        return within(parent).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    String of(CTTc cell) {
        List<String> blocks = new ArrayList<>();
        for (XmlObject block : within(cell)) {
            if (block instanceof CTP paragraph) {
                blocks.add(of(paragraph));
            } else if (block instanceof CTTbl table) {
                nested++;
                blocks.add(of(table));
            }
        }
        return String.join("\n", blocks);
    }

    String of(CTP source) {
        XWPFParagraph paragraph = new XWPFParagraph(source, document);
        StringBuilder text = new StringBuilder();
        for (IRunElement part : paragraph.getIRuns()) {
            if (part instanceof XWPFRun run) {
                text.append(of(run));
            } else if (part instanceof XWPFSDT control) {
                text.append(control.getContent().getText());
            }
        }
        String said = text.toString();
        String marker = said.isBlank() ? "" : numbering.marker(paragraph);
        return marker.isEmpty() ? said : marker + " " + said;
    }

    int takePictures() {
        int taken = pictures;
        pictures = 0;
        return taken;
    }

    int takeNested() {
        int taken = nested;
        nested = 0;
        return taken;
    }

    int deletions() {
        return deletions;
    }

    private String of(CTTbl table) {
        return within(table, CTRow.class).stream()
                .map(row ->
                        within(row, CTTc.class).stream()
                                .map(cell -> of(cell).replace('\n', ' '))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private String of(XWPFRun run) {
        pictures += run.getCTR().sizeOfDrawingArray() + run.getCTR().sizeOfPictArray();
        if (run.getCTR().sizeOfDelTextArray() > 0) {
            deletions++;
            return "";
        }
        return run.text();
    }
}
