package bantuek.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256, in hexadecimal: what was signed, and what a file holds. */
public final class Fingerprint {

    public static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private Fingerprint() {}

    /** Of several texts; where one ends and the next begins makes a difference. */
    public static String of(String... texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            byte[] said = text.getBytes(StandardCharsets.UTF_8);
            digest.update((said.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(said);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
