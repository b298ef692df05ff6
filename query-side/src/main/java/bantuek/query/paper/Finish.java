package bantuek.query.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What FOP can't do: say which letter each glyph of ours stands for, stamp pages, and enclose files
 * with what they are to the document.
 */
final class Finish {

    private Finish() {}

    static Printed of(byte[] pdf, Paper paper, String stamp, List<Printed.Flaw> flaws) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            nameLetters(document);
            nameTitle(document);
            if (!stamp.isEmpty()) {
                new Stamp(stamp).on(document);
            }
            Enclosing.in(document, paper.enclosures());
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length);
            document.save(out);
            return new Printed(out.toByteArray(), document.getNumberOfPages(), flaws);
        } catch (IOException e) {
            throw new IllegalStateException("not finished: " + paper.title(), e);
        }
    }

    private static void nameLetters(PDDocument document) throws IOException {
        Set<COSBase> done = new HashSet<>();
        for (PDPage page : document.getPages()) {
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (fonts == null) {
                continue;
            }
            for (COSName name : fonts.keySet()) {
                COSDictionary font = fonts.getCOSDictionary(name);
                if (font != null && done.add(font)) {
                    nameLetters(font);
                }
            }
        }
    }

    /** FOP writes it as a plain text, where a text for each language has to stand. */
    private static void nameTitle(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String plain = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String named =
                plain.replace("<dc:title>", "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                        .replace("</dc:title>", "</rdf:li></rdf:Alt></dc:title>");
        metadata.importXMPMetadata(named.getBytes(StandardCharsets.UTF_8));
    }

    private static void nameLetters(COSDictionary font) throws IOException {
        COSStream map = font.getCOSStream(COSName.TO_UNICODE);
        if (map != null) {
            LetterMap letters = LetterMap.read(map.toTextString());
            try (var out = map.createOutputStream(COSName.FLATE_DECODE)) {
                letters.write(out);
            }
        }
    }
}
