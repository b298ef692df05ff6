package bantuek.query.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a .docx or .xlsx, unpacked once and counted while they are. POI is given these and
 * never the file, so that it sees nothing else than what was looked over. Pictures and whatever
 * else is no XML are left empty.
 */
final class PackedParts implements ZipEntrySource {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final byte[] END_MARK = {'P', 'K', 5, 6};
    private static final int END_WITHIN_BYTES = 66_000;
    private static final int ENCRYPTED_FLAG_AT = 6;
    private static final int BUFFER_BYTES = 16_384;
    private static final long ALWAYS_INFLATED_BYTES = 4L << 20;

    private final Map<String, byte[]> parts;
    private final Set<String> streamed;
    private boolean closed;

    private PackedParts(Map<String, byte[]> parts, Set<String> streamed) {
        this.parts = parts;
        this.streamed = streamed;
    }

    static PackedParts unpack(byte[] content, Limits limits) throws IOException {
        if (content.length > ENCRYPTED_FLAG_AT && (content[ENCRYPTED_FLAG_AT] & 1) != 0) {
            throw new Unreadable(Refusal.ENCRYPTED);
        }
        if (!hasEnd(content)) {
            throw new Unreadable(Refusal.BROKEN);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long allowed =
                Math.min(
                        limits.inflatedBytes(),
                        Math.max(
                                ALWAYS_INFLATED_BYTES, (long) content.length * limits.inflation()));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                byte[] part = inflated(zip, allowed, limits);
                allowed -= part.length;
                if (parts.put(entry.getName(), isXml(entry) ? part : new byte[0]) != null) {
                    throw new Unreadable(Refusal.BROKEN);
                }
                if (parts.size() > limits.parts()) {
                    throw new Unreadable(Refusal.TOO_MANY_PARTS, limits.parts());
                }
                entry = zip.getNextEntry();
            }
        }
        return lookedOver(parts, limits);
    }

    /** Which of the two it is by what it says of itself, or why it is neither. */
    Kind kind() {
        byte[] types = parts.get(CONTENT_TYPES);
        if (types == null) {
            throw new Unreadable(
                    parts.containsKey("content.xml")
                            ? Refusal.OPEN_DOCUMENT
                            : Refusal.UNKNOWN_KIND);
        }
        String said = new String(types, StandardCharsets.UTF_8);
        if (said.contains("wordprocessingml.document.main+xml")
                || said.contains("wordprocessingml.template.main+xml")
                || said.contains("ms-word.document.macroEnabled.main+xml")) {
            return Kind.WORD;
        }
        if (said.contains("spreadsheetml.sheet.main+xml")
                || said.contains("spreadsheetml.template.main+xml")
                || said.contains("ms-excel.sheet.macroEnabled.main+xml")) {
            return Kind.EXCEL;
        }
        throw new Unreadable(
                said.contains("ms-excel.sheet.binary")
                        ? Refusal.BINARY_EXCEL
                        : Refusal.OTHER_OFFICE);
    }

    /** Those that may be longer than what is held in memory at once. */
    Set<String> streamed() {
        return streamed;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(parts.keySet().stream().map(ZipArchiveEntry::new).toList());
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return parts.containsKey(path) ? new ZipArchiveEntry(path) : null;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        byte[] part = parts.get(entry.getName());
        if (part == null) {
            throw new IOException("no such part: " + entry.getName());
        }
        return new ByteArrayInputStream(part);
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    private static PackedParts lookedOver(Map<String, byte[]> parts, Limits limits) {
        Set<String> streamed = new TreeSet<>();
        XmlCheck check = new XmlCheck(limits);
        parts.forEach((name, part) -> {
            if (part.length > 0 && check.isStreamed(part)) {
                streamed.add(name);
            }
        });
        return new PackedParts(parts, streamed);
    }

    private static byte[] inflated(ZipInputStream zip, long allowed, Limits limits)
            throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream(BUFFER_BYTES);
        byte[] buffer = new byte[BUFFER_BYTES];
        int read = zip.read(buffer);
        while (read >= 0) {
            part.write(buffer, 0, read);
            if (part.size() > allowed) {
                throw new Unreadable(Refusal.TOO_LARGE_INSIDE, limits.inflatedMegabytes());
            }
            read = zip.read(buffer);
        }
        return part.toByteArray();
    }

    private static boolean isXml(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    /** A file that was cut off has lost its list of contents, which comes last. */
    private static boolean hasEnd(byte[] content) {
        int first = Math.max(0, content.length - END_WITHIN_BYTES);
        for (int at = content.length - END_MARK.length; at >= first; at--) {
            if (content[at] == END_MARK[0]
                    && content[at + 1] == END_MARK[1]
                    && content[at + 2] == END_MARK[2]
                    && content[at + 3] == END_MARK[3]) {
                return true;
            }
        }
        return false;
    }
}
