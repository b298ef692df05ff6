package bantuek.query.memo;

import bantuek.events.report.StoredFile;
import bantuek.query.platform.Words;
import bantuek.thai.ThaiDigits;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** How a file of a memo is called and where it is found. */
final class Attached {

    private static final int KILOBYTE = 1_000;
    private static final int MEGABYTE = 1_000_000;
    private static final Map<String, String> KINDS =
            Map.of(
                    "application/pdf", "file.pdf",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            "file.word",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            "file.excel",
                    "text/csv", "file.csv",
                    "text/plain", "file.text",
                    "image/jpeg", "file.photo");

    private Attached() {}

    static boolean isPhoto(StoredFile file) {
        return file.mediaType().equals("image/jpeg");
    }

    static String path(UUID memo, StoredFile file) {
        return "/memos/" + memo + "/files/" + file.sha256();
    }

    /** แฟ้ม PDF ๑.๒ MB */
    static String kindAndSize(StoredFile file, Words words) {
        return words.of(KINDS.getOrDefault(file.mediaType(), "file.other"))
                + " "
                + size(file.bytes(), words);
    }

    private static String size(int bytes, Words words) {
        String size =
                bytes < MEGABYTE
                        ? Math.ceilDiv(bytes, KILOBYTE) + " KB"
                        : String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGABYTE);
        return words.thai() ? ThaiDigits.in(size) : size;
    }
}
