package bantuek.thai;

/** A text as readers compare it: Arabic digits, one kind of dash, no spaces that say nothing. */
final class PlainText {

    private static final String DASHES = "-‐‑‒–—―−~～";
    private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff";

    private PlainText() {}

    /** A space stays where it keeps two numbers apart. */
    static String of(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        boolean apart = false;
        for (char c : ThaiDigits.arabic(raw).toCharArray()) {
            if (isSpace(c)) {
                apart = true;
            } else {
                if (apart && isDigit(c) && endsInDigit(plain)) {
                    plain.append(' ');
                }
                plain.append(dash(c));
                apart = false;
            }
        }
        // Two signs that are set as one, and one that is typed as two.
        return plain.toString().replace("ํา", "ำ").replace("เเ", "แ");
    }

    /** One kind of dash. */
    static char dash(char c) {
        return DASHES.indexOf(c) < 0 ? c : '-';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || INVISIBLE.indexOf(c) >= 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean endsInDigit(StringBuilder text) {
        return !text.isEmpty() && isDigit(text.charAt(text.length() - 1));
    }
}
