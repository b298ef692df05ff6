package bantuek.query.diff;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into the words that a reader sees. Thai has no spaces between words: the JDK's
 * dictionary knows them. The pieces put together are the text again.
 */
final class ThaiWords {

    private static final Locale THAI = Locale.of("th");

    /** ๓,๐๐๐.๕๐ and ๘๐%, ก.ย. and พ.ศ.: the dictionary would take them apart. */
    private static final Pattern TOGETHER =
            Pattern.compile(
                    "[0-9๐-๙]+(?:[.,:/-][0-9๐-๙]+)*%?|(?<![ก-๙])[ก-ฮ]{1,4}\\.(?:[ก-ฮ]{1,4}\\.)*");

    /** Written before the consonant that they belong to. */
    private static final String LEADING_VOWELS = "เแโใไ";

    private ThaiWords() {}

    /** Line by line, because the dictionary slows down with what stands before. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end;
            addLine(words, text.substring(from, next));
            if (end >= 0) {
                words.add("\n");
                next++;
            }
            from = next;
        }
        return words;
    }

    private static void addLine(List<String> words, String line) {
        BitSet ends = boundaries(BreakIterator.getWordInstance(THAI), line);
        Matcher together = TOGETHER.matcher(line);
        while (together.find()) {
            ends.clear(together.start(), together.end());
            ends.set(together.start());
            ends.set(together.end());
        }
        ends.and(boundaries(BreakIterator.getCharacterInstance(THAI), line));
        int from = 0;
        for (int end = ends.nextSetBit(1); end >= 0; end = ends.nextSetBit(end + 1)) {
            if (end == line.length() || LEADING_VOWELS.indexOf(line.charAt(end - 1)) < 0) {
                words.add(line.substring(from, end));
                from = end;
            }
        }
    }

    private static BitSet boundaries(BreakIterator breaks, String line) {
        BitSet places = new BitSet(line.length() + 1);
        breaks.setText(line);
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            places.set(at);
        }
        return places;
    }
}
