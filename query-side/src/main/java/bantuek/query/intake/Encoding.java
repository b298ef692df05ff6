package bantuek.query.intake;

import bantuek.query.intake.Finding.What;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * In which encoding a text is: what is valid UTF-8 is UTF-8; what is not is Windows-874, which
 * holds TIS-620, if that makes Thai of it.
 */
final class Encoding {

    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

    /** As é and ü come out, when a text of Western Europe is taken for a Thai one. */
    private static final Pattern NOT_THAI =
            Pattern.compile("[A-Za-z][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|[\\p{Cc}&&[^\\s]]");

    private Encoding() {}

    static boolean isUtf16(byte[] content) {
        return isLittleEndian(content) || isBigEndian(content);
    }

    static String decode(byte[] content, Notes notes) {
        if (isUtf16(content)) {
            notes.file(What.ENCODING, 1, "UTF-16");
            Charset charset =
                    isLittleEndian(content) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return without(decoded(content, charset).orElseThrow(Encoding::unknown));
        }
        Optional<String> utf8 = decoded(content, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return without(utf8.get());
        }
        notes.file(What.ENCODING, 1, "Windows-874 (TIS-620)");
        return decoded(content, WINDOWS_874)
                .filter(text -> !NOT_THAI.matcher(text).find())
                .orElseThrow(Encoding::unknown);
    }

    private static Unreadable unknown() {
        return new Unreadable(Refusal.UNKNOWN_ENCODING);
    }

    private static boolean isLittleEndian(byte[] content) {
        return content.length > 1 && content[0] == (byte) 0xff && content[1] == (byte) 0xfe;
    }

    private static boolean isBigEndian(byte[] content) {
        return content.length > 1 && content[0] == (byte) 0xfe && content[1] == (byte) 0xff;
    }

    private static String without(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(content))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
