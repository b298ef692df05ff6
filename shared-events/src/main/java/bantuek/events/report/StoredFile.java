package bantuek.events.report;

import bantuek.events.Check;
import bantuek.events.Fingerprint;
import bantuek.events.Limits;
import java.util.regex.Pattern;

/**
 * A file that is kept beside the log, found by what it holds.
 *
 * @param sha256 of its bytes as they are kept
 * @param name as it was called where it came from
 */
public record StoredFile(String sha256, String name, int bytes, String mediaType) {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

    public StoredFile {
        Check.matches(Fingerprint.FORM, sha256, "sha256");
        Check.text(name, "name", Limits.NAME_CHARACTERS);
        Check.atLeast(1, bytes, "bytes");
        Check.matches(MEDIA_TYPE, mediaType, "mediaType");
    }
}
