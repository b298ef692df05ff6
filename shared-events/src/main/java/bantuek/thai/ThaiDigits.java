package bantuek.thai;

/** ๐๑๒๓๔๕๖๗๘๙ */
public final class ThaiDigits {

    private static final char THAI_ZERO = '๐';

    private ThaiDigits() {}

    public static String of(long number) {
        return in(Long.toString(number));
    }

    /** Replaces each Arabic digit and leaves everything else. */
    public static String in(String text) {
        StringBuilder thai = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            thai.append(c >= '0' && c <= '9' ? (char) (THAI_ZERO + (c - '0')) : c);
        }
        return thai.toString();
    }
}
