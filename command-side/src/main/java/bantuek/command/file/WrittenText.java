package bantuek.command.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Text as it is saved today, and as Thai offices saved it before. */
final class WrittenText {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("x-windows-874"));

    private static final String CONTROLS_OF_TEXT = "\t\n\r\f";

    private WrittenText() {}

    /** Nothing where it is no text at all. */
    static @Nullable String read(byte[] content) {
        for (byte some : content) {
            if (some >= 0 && some < ' ' && CONTROLS_OF_TEXT.indexOf(some) < 0) {
                return null;
            }
        }
        return CHARSETS.stream()
                .map(charset -> decoded(content, charset))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String decoded(byte[] content, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException another) {
            return null;
        }
    }
}
