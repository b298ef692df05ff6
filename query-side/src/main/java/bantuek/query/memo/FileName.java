package bantuek.query.memo;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;

/** What a file is called that somebody takes away: what it is, and what its memo is about. */
final class FileName {

    /** What some system does not let a file be called, or what turns a name round. */
    private static final Pattern NOT_IN_NAMES =
            Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\s]+");

    private static final int CHARACTERS = 80;

    private FileName() {}

    static String of(String what, String subject, String extension) {
        String name = NOT_IN_NAMES.matcher(subject).replaceAll(" ").strip();
        int end =
                name.offsetByCodePoints(
                        0, Math.min(CHARACTERS, name.codePointCount(0, name.length())));
        return ContentDisposition.attachment()
                .filename(
                        what + " " + name.substring(0, end).strip() + "." + extension,
                        StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
