package bantuek.thai;

import bantuek.thai.AssessmentReference.Headed;
import bantuek.thai.AssessmentReference.Part;
import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Restores the letter that typing and OCR made a digit of. Only in front of a number, and only
 * where a reference is asked for: elsewhere ๐ is nought and 1 is one.
 */
final class ReferenceReader {

    // Each part is bounded and none can give back what it took, so this looks at few characters.
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "[\\s\u00a0]{0,9}+(?:ข้อ)?+[\\s\u00a0]{0,9}+(?<letter>[OoIiEel01๐])"
                            + "[\\s\u00a0.-]{0,3}+(?<number>[0-9๐-๙]{1,3}+)(?![0-9๐-๙])");

    private ReferenceReader() {}

    static Reading<AssessmentReference> read(String text) {
        if (text.isBlank()) {
            return Reading.nothing(text, Doubt.EMPTY);
        }
        if (text.length() > Cursor.MOST_CHARACTERS) {
            return Reading.nothing(text, Doubt.TOO_LONG);
        }
        Headed headed = inFront(text);
        return headed.rest().isBlank()
                ? new Reading<>(text, headed.reference().meaning(), headed.reference().doubts())
                : Reading.nothing(text, Doubt.NOT_UNDERSTOOD);
    }

    static Headed inFront(String text) {
        Matcher matcher = REFERENCE.matcher(text);
        AssessmentReference reference = matcher.lookingAt() ? reference(matcher) : null;
        if (reference == null) {
            Doubt why = text.isBlank() ? Doubt.EMPTY : Doubt.NOT_UNDERSTOOD;
            return new Headed(Reading.nothing("", why), text);
        }
        String raw = text.substring(0, matcher.end());
        return new Headed(
                new Reading<>(raw, reference, doubts(matcher)), text.substring(matcher.end()));
    }

    private static @Nullable AssessmentReference reference(Matcher matcher) {
        int number = Integer.parseInt(ThaiDigits.arabic(matcher.group("number")));
        return number < 1 || number > AssessmentReference.MOST
                ? null
                : new AssessmentReference(part(matcher.group("letter")), number);
    }

    private static Part part(String letter) {
        return switch (letter) {
            case "O", "o", "0", "๐" -> Part.O;
            case "E", "e" -> Part.E;
            default -> Part.I;
        };
    }

    /** A number never begins with 0, but 18 is one; 1๘ isn't, as nobody mixes digits. */
    private static EnumSet<Doubt> doubts(Matcher matcher) {
        String number = matcher.group("number");
        return switch (matcher.group("letter")) {
            case "0", "๐", "l" -> EnumSet.of(Doubt.LETTER_RESTORED);
            case "1" ->
                    EnumSet.of(
                            number.equals(ThaiDigits.in(number))
                                    ? Doubt.LETTER_RESTORED
                                    : Doubt.LETTER_ASSUMED);
            default -> EnumSet.noneOf(Doubt.class);
        };
    }
}
