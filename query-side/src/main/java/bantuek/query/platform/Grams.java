package bantuek.query.platform;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What an index knows of a text: every one, two and three letters that stand side by side, each as
 * a number. Two may share a number, so whoever finds by them looks at the text once more.
 * PostgreSQL has an index of this kind of its own (pg_trgm), which knows letters by the machine's
 * locale, and no Thai in most.
 */
public final class Grams {

    private static final int LETTERS = 3;
    private static final int LETTER_BITS = 16;

    private Grams() {}

    /**
     * @param lines texts without line breaks, as they are searched
     */
    public static int[] inLines(List<String> lines) {
        int[] grams = new int[lines.stream().mapToInt(line -> LETTERS * line.length()).sum()];
        int count = 0;
        for (String line : lines) {
            for (int letters = 1; letters <= LETTERS; letters++) {
                for (int begin = 0; begin <= line.length() - letters; begin++) {
                    grams[count++] = number(line, begin, letters);
                }
            }
        }
        Arrays.sort(grams, 0, count);
        return withoutRepeats(grams, count);
    }

    private static int[] withoutRepeats(int[] sorted, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || sorted[i] != sorted[kept - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    /**
     * Those that a text must have to hold this one: of the longest kind that there is in it, and of
     * many a few that lie apart, for its neighbours add to the work and little to the answer.
     */
    public static IntStream askedBy(String plain, int most) {
        int[] all = of(plain, Math.min(LETTERS, plain.length())).toArray();
        int some = Math.min(most, all.length);
        return IntStream.range(0, some)
                .map(i -> all[some == 1 ? 0 : i * (all.length - 1) / (some - 1)]);
    }

    private static IntStream of(String plain, int letters) {
        return IntStream.rangeClosed(0, plain.length() - letters)
                .map(begin -> number(plain, begin, letters));
    }

    private static int number(String plain, int begin, int letters) {
        long packed = 0;
        for (int i = begin; i < begin + letters; i++) {
            packed = (packed << LETTER_BITS) | plain.charAt(i);
        }
        return Long.hashCode(packed * 0x9E3779B97F4A7C15L);
    }
}
