package bantuek.query.intake;

import bantuek.thai.ThaiDigits;
import java.util.Locale;

/** The number of an item in a list, as the list shows it. */
final class ListNumber {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** Without the two that are no longer written, the vowels, and ฆ, as Word counts. */
    private static final String THAI_LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

    private static final int[] ROMAN_VALUES = {
        1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1
    };
    private static final String[] ROMAN = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int LARGEST_ROMAN = 3999;

    private ListNumber() {}

    static String of(int number, Style style) {
        return switch (style) {
            case DIGITS -> Integer.toString(number);
            case THAI_DIGITS -> ThaiDigits.of(number);
            case LOWER_LETTERS -> letter(number, LETTERS);
            case UPPER_LETTERS -> letter(number, LETTERS).toUpperCase(Locale.ROOT);
            case THAI_LETTERS -> letter(number, THAI_LETTERS);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
        };
    }

    private static String letter(int number, String letters) {
        return number < 1 || number > letters.length()
                ? Integer.toString(number)
                : letters.substring(number - 1, number);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }

    enum Style {
        DIGITS,
        THAI_DIGITS,
        LOWER_LETTERS,
        UPPER_LETTERS,
        THAI_LETTERS,
        LOWER_ROMAN,
        UPPER_ROMAN
    }
}
