package bantuek.thai;

import bantuek.events.office.OfficeSettings.Digits;

/** ๐๑๒๓๔๕๖๗๘๙ */
public final class ThaiDigits {

    private static final char THAI_ZERO = '๐';

    private ThaiDigits() {}

    public static String of(long number) {
        return in(Long.toString(number));
    }

    /** Replaces each Arabic digit and leaves everything else. */
    public static String in(String text) {
        return shifted(text, '0', THAI_ZERO);
    }

    /** Replaces each Thai digit and leaves everything else. */
    public static String arabic(String text) {
        return shifted(text, THAI_ZERO, '0');
    }

    static char arabic(char sign) {
        return shifted(sign, THAI_ZERO, '0');
    }

    /** The digits that an office chose to print. */
    public static String as(Digits digits, String text) {
        return switch (digits) {
            case THAI -> in(text);
            case ARABIC -> arabic(text);
        };
    }

    private static String shifted(String text, char zero, char newZero) {
        StringBuilder shifted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            shifted.append(shifted(text.charAt(i), zero, newZero));
        }
        return shifted.toString();
    }

    private static char shifted(char sign, char zero, char newZero) {
        return sign >= zero && sign <= zero + 9 ? (char) (newZero + (sign - zero)) : sign;
    }
}
