package bantuek.query.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** One way to write what reads the same. What is said, and with which digits, is left alone. */
final class Spelling {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern SPACE = Pattern.compile("[\\t\\p{Zs}]");

    /** Takes no room on paper: zero-width, soft hyphens, marks of direction, control characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n]]");

    /** A nikhahit before a sara aa, with or without a tone mark between, is a sara am. */
    private static final Pattern SPLIT_SARA_AM = Pattern.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32");

    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private Spelling() {}

    static List<String> lines(String text) {
        return of(text).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String of(String text) {
        String broken = LINE_BREAK.matcher(text).replaceAll("\n");
        String spaced = SPACE.matcher(broken).replaceAll(" ");
        String seen = UNSEEN.matcher(spaced).replaceAll("");
        String whole = LONE_SURROGATE.matcher(seen).replaceAll("\ufffd");
        String composed = Normalizer.normalize(whole, Normalizer.Form.NFC);
        return SPLIT_SARA_AM.matcher(composed).replaceAll("$1\u0e33");
    }
}
