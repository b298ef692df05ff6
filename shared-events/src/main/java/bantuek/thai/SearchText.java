package bantuek.thai;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text as it is searched. What people see as the same is the same: the order in which marks were
 * typed, ํ and า for ำ, เ twice for แ, Thai and Arabic digits, large and small letters, spaces, and
 * whatever nobody sees at all. What is searched and what is searched for are both made by this.
 */
public final class SearchText {

    private static final int NIKHAHIT = 'ํ';
    private static final int SARA_AA = 'า';
    private static final int SARA_AM = 'ำ';
    private static final int SARA_E = 'เ';
    private static final int SARA_AE = 'แ';

    private static final char FIRST_NOT_ASCII = 0x80;
    private static final char FIRST_THAI = 'ก';
    private static final char LAST_THAI = '๛';

    private final String plain;

    /** Of each letter of the plain text, where in the raw one that begins which it stands for. */
    private final int[] begins;

    private final int[] ends;

    private SearchText(String plain, int[] begins, int[] ends) {
        this.plain = plain;
        this.begins = begins;
        this.ends = ends;
    }

    public static SearchText of(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        int[] begins = new int[raw.length()];
        int[] ends = new int[raw.length()];
        int space = -1;
        int end;
        for (int begin = 0; begin < raw.length(); begin = end) {
            end = endOfLetter(raw, begin);
            String letter = letter(raw.substring(begin, end));
            if (letter.isEmpty()) {
                space = isSpace(raw.codePointAt(begin)) ? begin : space;
                continue;
            }
            boolean apart = space >= 0 && endsInLatin(plain) && isLatin(letter.charAt(0));
            int length = plain.append(apart ? " " : "").append(letter).length();
            if (length > begins.length) {
                begins = Arrays.copyOf(begins, 2 * length);
                ends = Arrays.copyOf(ends, 2 * length);
            }
            Arrays.fill(begins, length - letter.length(), length, begin);
            Arrays.fill(ends, length - letter.length(), length, end);
            if (apart) {
                begins[length - letter.length() - 1] = space;
                ends[length - letter.length() - 1] = begin;
            }
            space = -1;
        }
        return new SearchText(plain.toString(), begins, ends);
    }

    /** Without line breaks, and without spaces but between Latin words and numbers. */
    public String plain() {
        return plain;
    }

    /** Where in the raw text the letter begins that stands at this place of the plain one. */
    public int begin(int place) {
        return begins[place];
    }

    /** Where in the raw text that letter ends, with all its marks. */
    public int end(int place) {
        return ends[place];
    }

    /** A letter goes on over its marks, and over what is not seen between them. */
    private static int endOfLetter(String raw, int begin) {
        int first = raw.codePointAt(begin);
        int end = begin + Character.charCount(first);
        if (isSpace(first) || isNothing(first)) {
            return end;
        }
        int last = first;
        boolean takesSaraAa = first == NIKHAHIT;
        int at = end;
        while (at < raw.length()) {
            int next = raw.codePointAt(at);
            at += Character.charCount(next);
            if (isMark(next)
                    || (next == SARA_E && last == SARA_E)
                    || (next == SARA_AA && takesSaraAa)) {
                end = at;
                last = next == SARA_E ? SARA_AE : next;
                takesSaraAa =
                        next == NIKHAHIT || (takesSaraAa && next != SARA_AA && next != SARA_AM);
            } else if (isSeen(next)) {
                break;
            }
        }
        return end;
    }

    private static String letter(String raw) {
        if (isThaiInOrder(raw)) {
            return raw;
        }
        if (raw.length() == 1 && (raw.charAt(0) < FIRST_NOT_ASCII || isThai(raw.charAt(0)))) {
            return isSeen(raw.charAt(0)) ? String.valueOf((char) ofOne(raw.charAt(0))) : "";
        }
        List<Integer> signs =
                raw.codePoints()
                        .filter(SearchText::isSeen)
                        .map(SearchText::ofOne)
                        .boxed()
                        .collect(Collectors.toList());
        if (signs.contains(NIKHAHIT)) {
            signs.subList(1, signs.size()).replaceAll(sign -> sign == SARA_AA ? SARA_AM : sign);
        }
        if (signs.contains(SARA_AM)) {
            signs.removeIf(sign -> sign == NIKHAHIT);
        }
        if (signs.size() > 1 && signs.getFirst() == SARA_E && signs.get(1) == SARA_E) {
            signs.subList(0, 2).clear();
            signs.addFirst(SARA_AE);
        }
        if (!signs.isEmpty()) {
            int marks = isMark(signs.getFirst()) ? 0 : 1;
            signs.subList(marks, signs.size()).sort(Comparator.comparingInt(ThaiMarks::height));
        }
        StringBuilder letter = new StringBuilder(raw.length());
        signs.forEach(letter::appendCodePoint);
        return Normalizer.normalize(letter, Normalizer.Form.NFC);
    }

    /** As nearly every letter is. */
    private static boolean isThaiInOrder(String raw) {
        int before = Integer.MIN_VALUE;
        for (int i = 0; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            boolean isLetterOrMark = (sign >= 'ก' && sign <= 'ฺ') || (sign >= 'เ' && sign <= '๎');
            boolean isTwice = sign == SARA_E && i > 0;
            if (!isLetterOrMark || sign == NIKHAHIT || isTwice || ThaiMarks.height(sign) < before) {
                return false;
            }
            before = ThaiMarks.height(sign);
        }
        return true;
    }

    private static int ofOne(int sign) {
        if (!Character.isBmpCodePoint(sign)) {
            return Character.toLowerCase(sign);
        }
        return PlainText.dash(ThaiDigits.arabic((char) Character.toLowerCase(sign)));
    }

    private static boolean isSeen(int sign) {
        return !isSpace(sign) && !isNothing(sign);
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isMark(int sign) {
        return sign == SARA_AM
                || switch (Character.getType(sign)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK ->
                            !isNothing(sign);
                    default -> false;
                };
    }

    /** Controls, joiners, halves of characters, and how a character is to be drawn. */
    private static boolean isNothing(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
                    true;
            default -> sign >= 0xfe00 && sign <= 0xfe0f;
        };
    }

    private static boolean isThai(char sign) {
        return sign >= FIRST_THAI && sign <= LAST_THAI;
    }

    private static boolean endsInLatin(CharSequence text) {
        return !text.isEmpty() && isLatin(text.charAt(text.length() - 1));
    }

    private static boolean isLatin(char sign) {
        return (sign >= 'a' && sign <= 'z') || PlainText.isDigit(sign);
    }
}
