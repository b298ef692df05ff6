package bantuek.query.intake;

import bantuek.query.intake.Finding.What;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STSheetState;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the sheets of a workbook as they go by, so that a large one needs no more memory. */
final class XlsxReader {

    private static final Set<String> STREAMED_TYPES =
            Set.of(
                    XSSFRelation.WORKSHEET.getContentType(),
                    XSSFRelation.SHARED_STRINGS.getContentType());

    private final Budget budget;
    private final Notes notes;

    XlsxReader(Budget budget, Notes notes) {
        this.budget = budget;
        this.notes = notes;
    }

    List<RawTable> read(PackedParts parts) throws IOException {
        try (OPCPackage file = OPCPackage.open(parts)) {
            refuseDisguised(file, parts);
            return sheets(new XSSFReader(file), new ReadOnlySharedStringsTable(file, false));
        } catch (OpenXML4JException
                | SAXException
                | XmlException
                | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** Only sheets and their texts may be as large as what is not held in memory at once. */
    private static void refuseDisguised(OPCPackage file, PackedParts parts)
            throws OpenXML4JException {
        for (PackagePart part : file.getParts()) {
            String name = part.getPartName().getName().substring(1);
            if (parts.streamed().contains(name)
                    && !STREAMED_TYPES.contains(part.getContentType())) {
                throw new Unreadable(Refusal.BROKEN);
            }
        }
    }

    private List<RawTable> sheets(XSSFReader reader, ReadOnlySharedStringsTable texts)
            throws IOException,
                    OpenXML4JException,
                    SAXException,
                    XmlException,
                    ParserConfigurationException {
        CTWorkbook workbook = workbook(reader);
        Set<String> hidden = hidden(workbook);
        notes.file(What.HIDDEN_SHEET, hidden.size(), hidden.toArray(String[]::new));
        StylesTable styles = reader.getStylesTable();
        boolean since1904 = workbook.isSetWorkbookPr() && workbook.getWorkbookPr().getDate1904();
        List<RawTable> tables = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                budget.table();
                String name = sheets.getSheetName();
                if (!hidden.contains(name)) {
                    SheetContents contents = new SheetContents(budget, new ShownValues(since1904));
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(contents.handler(styles, texts));
                    xml.parse(new InputSource(sheet));
                    contents.table(String.join(" ", Spelling.lines(name)))
                            .ifPresentOrElse(tables::add, () -> empty.add(name));
                }
            }
        }
        notes.file(What.EMPTY_SHEET, empty.size(), empty.toArray(String[]::new));
        return tables;
    }

    private static CTWorkbook workbook(XSSFReader reader)
            throws IOException, OpenXML4JException, XmlException {
        try (InputStream data = reader.getWorkbookData()) {
            return WorkbookDocument.Factory.parse(data, POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
                    .getWorkbook();
        }
    }

    private static Set<String> hidden(CTWorkbook workbook) {
        Set<String> hidden = new TreeSet<>();
        for (CTSheet sheet : workbook.getSheets().getSheetList()) {
            if (sheet.isSetState() && sheet.getState() != STSheetState.VISIBLE) {
                hidden.add(sheet.getName());
            }
        }
        return hidden;
    }
}
