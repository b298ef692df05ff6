package bantuek.thai;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A place in a short text that is being read, and what came to be doubted on the way. */
final class Cursor {

    /** No notation is longer; readers look at no more, whatever somebody sends. */
    static final int MOST_CHARACTERS = 200;

    private final String text;
    private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    private Doubt reason = Doubt.NOT_UNDERSTOOD;
    private int at;

    private Cursor(String text) {
        this.text = text;
    }

    /** The whole text in one notation, or nothing: half of a text is not what it says. */
    static <T> Reading<T> read(String raw, Function<Cursor, @Nullable T> notation) {
        if (raw.isBlank()) {
            return Reading.nothing(raw, Doubt.EMPTY);
        }
        if (raw.length() > MOST_CHARACTERS) {
            return Reading.nothing(raw, Doubt.TOO_LONG);
        }
        Cursor cursor = new Cursor(PlainText.of(raw));
        if (cursor.atEnd()) {
            return Reading.nothing(raw, Doubt.EMPTY);
        }
        T meaning = notation.apply(cursor);
        return meaning == null || !cursor.atEnd()
                ? Reading.nothing(raw, cursor.reason)
                : new Reading<>(raw, meaning, cursor.doubts);
    }

    boolean atEnd() {
        return at == text.length();
    }

    int mark() {
        return at;
    }

    void backTo(int mark) {
        at = mark;
    }

    void doubt(Doubt doubt) {
        doubts.add(doubt);
    }

    /** Nothing will come of it, and this is why. */
    void refuse(Doubt why) {
        reason = why;
    }

    /** Goes past a word if it stands here. The dots of an abbreviation may be missing. */
    boolean accept(String word) {
        int there = at;
        for (int i = 0; i < word.length(); i++) {
            char expected = word.charAt(i);
            if (there < text.length() && text.charAt(there) == expected) {
                there++;
            } else if (expected != '.') {
                return false;
            }
        }
        at = there;
        return true;
    }

    boolean acceptAny(String... words) {
        for (String word : words) {
            if (accept(word)) {
                return true;
            }
        }
        return false;
    }

    /** All the digits that stand here, if there are as many as that. */
    @Nullable String digits(int least, int most) {
        int there = at;
        while (there < text.length() && PlainText.isDigit(text.charAt(there))) {
            there++;
        }
        if (there - at < least || there - at > most) {
            return null;
        }
        String digits = text.substring(at, there);
        at = there;
        return digits;
    }

    @Nullable Integer number(int mostDigits) {
        String digits = digits(1, mostDigits);
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** Digits with their commas and points; a point that no digit follows ends a sentence. */
    String figures() {
        int there = at;
        while (there < text.length() && belongsToFigures(there)) {
            there++;
        }
        String figures = text.substring(at, there);
        at = there;
        return figures;
    }

    private boolean belongsToFigures(int place) {
        char c = text.charAt(place);
        boolean digitFollows =
                place + 1 < text.length() && PlainText.isDigit(text.charAt(place + 1));
        return PlainText.isDigit(c) || ((c == ',' || c == '.') && digitFollows);
    }
}
