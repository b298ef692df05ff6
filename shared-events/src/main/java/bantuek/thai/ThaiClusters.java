package bantuek.thai;

import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * Thai consonants with their marks, as they are drawn: in one order, whatever order they were typed
 * in, so that what looks the same is the same sequence of signs.
 */
public final class ThaiClusters {

    private static final String NIKHAHIT = "ํ";
    private static final char SARA_AA = 'า';
    private static final char SARA_AM = 'ำ';

    private ThaiClusters() {}

    /** น้ำ however it was typed. Nothing but Thai marks changes its place. */
    public static String ordered(String text) {
        StringBuilder ordered = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = endOfMarks(text, at + 1);
            ordered.append(text.charAt(at));
            if (end - at > 1 && isConsonant(text.charAt(at))) {
                ordered.append(inOrder(text.substring(at + 1, end)));
            } else {
                ordered.append(text, at + 1, end);
            }
            at = end;
        }
        return ordered.toString();
    }

    public static boolean isConsonant(char sign) {
        return sign >= 'ก' && sign <= 'ฮ';
    }

    /** Whether a sign stands above or below another, or is ำ, whose ring does. */
    public static boolean isMark(char sign) {
        return ThaiMarks.isMark(sign);
    }

    /** Marks, and the า that ํ makes a ำ. */
    private static int endOfMarks(String text, int from) {
        int at = from;
        while (at < text.length() && ThaiMarks.isMark(text.charAt(at))) {
            at++;
        }
        boolean makesAm =
                at < text.length()
                        && text.charAt(at) == SARA_AA
                        && text.substring(from, at).contains(NIKHAHIT);
        return makesAm ? at + 1 : at;
    }

    private static String inOrder(String marks) {
        int last = marks.length() - 1;
        String signs =
                marks.charAt(last) == SARA_AA
                        ? marks.substring(0, last).replaceFirst(NIKHAHIT, "") + SARA_AM
                        : marks;
        return signs.chars()
                .boxed()
                .sorted(Comparator.comparingInt(ThaiMarks::height))
                .map(Character::toString)
                .collect(Collectors.joining());
    }
}
