package bantuek.thai;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The signs that stand above and below a Thai consonant. */
final class ThaiMarks {

    /** From the consonant outwards: below it, above it, what stands on that, and ำ. */
    private static final List<String> HEIGHTS = List.of("ฺ", "ุู", "ัิีึืํ็", "่้๊๋์๎", "ำ");

    private static final int NONE = -1;
    private static final char FIRST = 'ก';
    private static final char LAST = '๛';
    private static final int[] BY_SIGN = new int[LAST - FIRST + 1];

    static {
        Arrays.setAll(BY_SIGN, place -> heightOf(FIRST + place));
    }

    private ThaiMarks() {}

    private static int heightOf(int sign) {
        return IntStream.range(0, HEIGHTS.size())
                .filter(height -> HEIGHTS.get(height).indexOf(sign) >= 0)
                .findFirst()
                .orElse(NONE);
    }

    /** How far out a mark stands; -1 for what is none. */
    static int height(int sign) {
        return sign >= FIRST && sign <= LAST ? BY_SIGN[sign - FIRST] : NONE;
    }

    static boolean isMark(int sign) {
        return height(sign) >= 0;
    }
}
