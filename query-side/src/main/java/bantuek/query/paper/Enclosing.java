package bantuek.query.paper;

import bantuek.query.paper.Paper.Enclosure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a document, as data that belongs to it. */
final class Enclosing {

    private Enclosing() {}

    static void in(PDDocument document, List<Enclosure> enclosures) throws IOException {
        if (enclosures.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> files = new HashMap<>();
        COSArray associated = new COSArray();
        for (Enclosure enclosure : enclosures) {
            PDComplexFileSpecification file = file(document, enclosure);
            files.put(enclosure.name(), file);
            associated.add(file.getCOSObject());
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names =
                new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static PDComplexFileSpecification file(PDDocument document, Enclosure enclosure)
            throws IOException {
        byte[] content = enclosure.content().getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile embedded =
                new PDEmbeddedFile(
                        document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        embedded.setSubtype(enclosure.mediaType());
        embedded.setSize(content.length);
        GregorianCalendar now = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        now.setTimeInMillis(Instant.now().toEpochMilli());
        embedded.setModDate(now);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(enclosure.name());
        file.setFileUnicode(enclosure.name());
        file.setFileDescription(enclosure.description());
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject()
                .setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Data"));
        return file;
    }
}
