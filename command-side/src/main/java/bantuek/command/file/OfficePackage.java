package bantuek.command.file;

import static bantuek.command.file.FileRejection.ARCHIVE;
import static bantuek.command.file.FileRejection.DAMAGED;
import static bantuek.command.file.FileRejection.LOCKED;
import static bantuek.command.file.FileRejection.MACROS;

import bantuek.command.platform.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Tells Word's and Excel's files from other archives by the parts that they list. */
final class OfficePackage {

    private static final int MOST_PARTS = 5_000;

    /** Packed text grows a hundredfold; what grows more than any document does is a bomb. */
    private static final long MOST_BYTES = 300_000_000;

    private static final int MOST_LIST_BYTES = 1_000_000;
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final String LIST = "[Content_Types].xml";
    private static final String WORD = "wordprocessingml.document.main+xml";
    private static final String EXCEL = "spreadsheetml.sheet.main+xml";

    private final Set<String> parts = new HashSet<>();
    private String list = "";
    private long bytes;

    private OfficePackage() {}

    static Kind kindOf(byte[] content) {
        OfficePackage unpacked = new OfficePackage();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                unpacked.take(part.getName(), zip);
            }
        } catch (ZipException locked) {
            throw new Rejected(isLocked(locked) ? LOCKED : DAMAGED);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Rejected(DAMAGED);
        }
        return unpacked.kind();
    }

    /** The JDK names no other way to tell. */
    private static boolean isLocked(ZipException fault) {
        return String.valueOf(fault.getMessage()).contains("encrypted");
    }

    private void take(String name, InputStream part) throws IOException {
        if (!parts.add(name) || parts.size() > MOST_PARTS) {
            throw new Rejected(ARCHIVE);
        }
        if (name.equals(LIST)) {
            list = new String(part.readNBytes(MOST_LIST_BYTES), StandardCharsets.UTF_8);
        }
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int some = part.read(buffer); some >= 0; some = part.read(buffer)) {
            bytes += some;
            if (bytes > MOST_BYTES) {
                throw new Rejected(ARCHIVE);
            }
        }
    }

    private Kind kind() {
        if (list.contains("macroEnabled") || list.contains("vbaProject")) {
            throw new Rejected(MACROS);
        }
        if (list.contains(WORD) && parts.contains("word/document.xml")) {
            return Kind.DOCX;
        }
        if (list.contains(EXCEL) && parts.contains("xl/workbook.xml")) {
            return Kind.XLSX;
        }
        throw new Rejected(ARCHIVE);
    }
}
