package bantuek.command.file;

import static bantuek.command.file.FileRejection.ARCHIVE;
import static bantuek.command.file.FileRejection.DAMAGED;
import static bantuek.command.file.FileRejection.EMPTY;
import static bantuek.command.file.FileRejection.EXECUTABLE;
import static bantuek.command.file.FileRejection.HEIC;
import static bantuek.command.file.FileRejection.LOCKED;
import static bantuek.command.file.FileRejection.MARKUP;
import static bantuek.command.file.FileRejection.OLD_OFFICE;
import static bantuek.command.file.FileRejection.UNKNOWN_KIND;

import bantuek.command.platform.Rejected;
import bantuek.command.platform.RejectionCode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Says what a file is by what it holds. Its name is not believed; it only tells CSV from other
 * text, which nothing else could.
 */
final class Recognition {

    private static final Map<String, Kind> TAKEN = new LinkedHashMap<>();
    private static final Map<String, RejectionCode> REFUSED = new LinkedHashMap<>();

    static {
        TAKEN.put("ffd8ff", Kind.JPEG);
        TAKEN.put("89504e470d0a1a0a", Kind.PNG);
        TAKEN.put("474946383761", Kind.GIF);
        TAKEN.put("474946383961", Kind.GIF);
        REFUSED.put("4d5a", EXECUTABLE);
        REFUSED.put("7f454c46", EXECUTABLE);
        REFUSED.put("cafebabe", EXECUTABLE);
        REFUSED.put("cffaedfe", EXECUTABLE);
        REFUSED.put("feedface", EXECUTABLE);
        REFUSED.put("2321", EXECUTABLE);
        REFUSED.put("504b0506", ARCHIVE);
        REFUSED.put("377abcaf271c", ARCHIVE);
        REFUSED.put("526172211a07", ARCHIVE);
        REFUSED.put("1f8b", ARCHIVE);
        REFUSED.put("425a68", ARCHIVE);
        REFUSED.put("fd377a585a00", ARCHIVE);
        REFUSED.put("28b52ffd", ARCHIVE);
        REFUSED.put("7b5c727466", OLD_OFFICE);
    }

    private static final String PDF = "255044462d";
    private static final String ZIP = "504b0304";
    private static final String COMPOUND = "d0cf11e0a1b11ae1";

    /** The name of the stream in which a locked .docx or .xlsx stands. */
    private static final byte[] LOCKED_PACKAGE =
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final int TAR_MARK = 257;
    private static final int BOX_TYPE = 4;
    private static final int WEBP_TYPE = 8;
    private static final int PDF_TAIL = 2_048;

    private static final Pattern PDF_LOCK = Pattern.compile("/Encrypt\\s*(\\d+\\s+\\d+\\s+R|<<)");
    private static final Pattern TAGS =
            Pattern.compile(
                    "^\\s*<|<\\s*(!doctype|\\?xml|html|head|body|script|svg|iframe|object|embed|meta|img)\\b",
                    Pattern.CASE_INSENSITIVE);

    private Recognition() {}

    static Kind of(byte[] content, String name) {
        if (content.length == 0) {
            throw new Rejected(EMPTY);
        }
        REFUSED.forEach((start, why) -> {
            if (starts(content, start)) {
                throw new Rejected(why);
            }
        });
        for (Map.Entry<String, Kind> kind : TAKEN.entrySet()) {
            if (starts(content, kind.getKey())) {
                return kind.getValue();
            }
        }
        if (holds(content, 0, "RIFF") && holds(content, WEBP_TYPE, "WEBP")) {
            return Kind.WEBP;
        }
        if (holds(content, BOX_TYPE, "ftyp")) {
            throw new Rejected(HEIC);
        }
        if (holds(content, TAR_MARK, "ustar")) {
            throw new Rejected(ARCHIVE);
        }
        if (starts(content, PDF)) {
            return pdf(content);
        }
        if (starts(content, ZIP)) {
            return OfficePackage.kindOf(content);
        }
        if (starts(content, COMPOUND)) {
            throw new Rejected(contains(content, LOCKED_PACKAGE) ? LOCKED : OLD_OFFICE);
        }
        return text(content, name);
    }

    private static Kind pdf(byte[] content) {
        String whole = new String(content, StandardCharsets.ISO_8859_1);
        if (whole.indexOf("%%EOF", Math.max(0, whole.length() - PDF_TAIL)) < 0) {
            throw new Rejected(DAMAGED);
        }
        if (PDF_LOCK.matcher(whole).find()) {
            throw new Rejected(LOCKED);
        }
        return Kind.PDF;
    }

    private static Kind text(byte[] content, String name) {
        String text = WrittenText.read(content);
        if (text == null) {
            throw new Rejected(UNKNOWN_KIND);
        }
        if (TAGS.matcher(text).find()) {
            throw new Rejected(MARKUP);
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? Kind.CSV : Kind.TEXT;
    }

    private static boolean starts(byte[] content, String hexadecimal) {
        byte[] start = HexFormat.of().parseHex(hexadecimal);
        return holds(content, 0, start);
    }

    private static boolean holds(byte[] content, int place, String word) {
        return holds(content, place, word.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean holds(byte[] content, int place, byte[] part) {
        for (int i = 0; i < part.length; i++) {
            if (place + i >= content.length || content[place + i] != part[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] content, byte[] part) {
        for (int place = 0; place <= content.length - part.length; place++) {
            if (holds(content, place, part)) {
                return true;
            }
        }
        return false;
    }
}
