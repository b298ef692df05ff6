package bantuek.query.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a file is by its bytes, whatever its name says. */
enum Signature {
    EMPTY,
    ZIP,
    LEGACY_EXCEL,
    LEGACY_WORD,
    OTHER_OFFICE,
    ENCRYPTED,
    RICH_TEXT,
    PDF,
    PICTURE,
    UNKNOWN,
    TEXT;

    private static final int PDF_WITHIN_BYTES = 1024;
    private static final byte[] PDF_MARK = latin("%PDF-");
    private static final byte[] OLE = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

    private static final List<Map.Entry<byte[], Signature>> BEGINNINGS =
            List.of(
                    Map.entry(latin("PK\3\4"), ZIP),
                    Map.entry(latin("PK\5\6"), ZIP),
                    Map.entry(latin("{\\rtf"), RICH_TEXT),
                    Map.entry(bytes(0x89, 'P', 'N', 'G'), PICTURE),
                    Map.entry(bytes(0xff, 0xd8, 0xff), PICTURE),
                    Map.entry(latin("GIF8"), PICTURE),
                    Map.entry(latin("II*\0"), PICTURE),
                    Map.entry(latin("MM\0*"), PICTURE),
                    Map.entry(latin("RIFF"), PICTURE),
                    Map.entry(latin("BM"), PICTURE));

    /** Names of streams within old office files, in the order in which they tell. */
    private static final List<Map.Entry<byte[], Signature>> STREAMS =
            List.of(
                    Map.entry(wide("EncryptedPackage"), ENCRYPTED),
                    Map.entry(wide("WordDocument"), LEGACY_WORD),
                    Map.entry(wide("Workbook"), LEGACY_EXCEL),
                    Map.entry(wide("Book\0"), LEGACY_EXCEL));

    static Signature of(byte[] content) {
        if (content.length == 0) {
            return EMPTY;
        }
        if (begins(content, OLE)) {
            return first(STREAMS, mark -> contains(content, mark, content.length), OTHER_OFFICE);
        }
        if (contains(content, PDF_MARK, PDF_WITHIN_BYTES)) {
            return PDF;
        }
        return first(
                BEGINNINGS,
                mark -> begins(content, mark) && (mark.length > 2 || !isText(content)),
                isText(content) ? TEXT : UNKNOWN);
    }

    /** No text has a zero byte, but for UTF-16, which says so in its first two. */
    private static boolean isText(byte[] content) {
        if (Encoding.isUtf16(content)) {
            return true;
        }
        for (byte b : content) {
            if (b == 0) {
                return false;
            }
        }
        return true;
    }

    private static Signature first(
            List<Map.Entry<byte[], Signature>> marks, Check check, Signature otherwise) {
        return marks.stream()
                .filter(mark -> check.holds(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return matches(content, mark, 0);
    }

    private static boolean contains(byte[] content, byte[] mark, int within) {
        int end = Math.min(within, content.length) - mark.length;
        for (int at = 0; at <= end; at++) {
            if (matches(content, mark, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] content, byte[] mark, int at) {
        if (content.length - at < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (content[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] wide(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private interface Check {
        boolean holds(byte[] mark);
    }
}
