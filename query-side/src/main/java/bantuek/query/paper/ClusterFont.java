package bantuek.query.paper;

import bantuek.thai.ThaiClusters;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The font of the paper, in which each consonant with its marks is one glyph: how a text is spelt
 * in its glyphs. Made by paper-font/make-cluster-font.py, which counts in the same way.
 */
final class ClusterFont {

    static final ClusterFont REGULAR = new ClusterFont("sarabun-clusters-regular.ttf");
    static final ClusterFont BOLD = new ClusterFont("sarabun-clusters-bold.ttf");

    private static final int FIRST_CLUSTER = 0xe000;
    private static final int MARKS_OF_ONE = 70;
    private static final int FIRST_EMPTY = 0xf800;
    private static final int CODES = 0x10000;
    private static final Map<String, Integer> PLACES = places();

    private final String file;
    private final TrueTypeFont font;
    private final short[] widths = new short[CODES];
    private final BitSet known = new BitSet(CODES);
    private final CmapLookup glyphs;

    private ClusterFont(String file) {
        this.file = file;
        try (InputStream in = open(file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            glyphs = font.getUnicodeCmapLookup();
            for (int code = 0; code < CODES; code++) {
                int glyph = glyphs.getGlyphId(code);
                if (glyph != 0) {
                    known.set(code);
                    widths[code] = (short) font.getAdvanceWidth(glyph);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String file) {
        InputStream in = ClusterFont.class.getResourceAsStream("/paper/" + file);
        if (in == null) {
            throw new IllegalStateException("not among the resources: " + file);
        }
        return in;
    }

    private static Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        String[] tones = {"", "่", "้", "๊", "๋", "์"};
        for (String above : new String[] {"", "ั", "ิ", "ี", "ึ", "ื", "็", "ํ"}) {
            for (String tone : tones) {
                if (!(above + tone).isEmpty()) {
                    places.put(above + tone, places.size());
                }
            }
        }
        for (String below : new String[] {"ุ", "ู", "ฺ"}) {
            for (String tone : tones) {
                places.put(below + tone, places.size());
            }
        }
        for (String tone : tones) {
            if (!tone.equals("์")) {
                places.put(tone + "ำ", places.size());
            }
        }
        return Map.copyOf(places);
    }

    String file() {
        return file;
    }

    /** Whether the font can draw a sign that somebody may have typed. */
    static boolean hasGlyph(int sign) {
        return sign < CODES && !isOfOurOwn(sign) && REGULAR.known.get(sign);
    }

    /** How many of the marks from a place on the font has on their consonant as one glyph. */
    static int marksTogether(String text, int from) {
        int most = Math.min(text.length(), from + 2);
        for (int end = most; end > from; end--) {
            if (PLACES.containsKey(text.substring(from, end))) {
                return end - from;
            }
        }
        return 0;
    }

    /** A consonant and its marks in glyphs: the cluster, and an empty place for each mark. */
    static String spelt(char consonant, String marks) {
        Integer place = PLACES.get(marks);
        if (place == null || !ThaiClusters.isConsonant(consonant)) {
            throw new IllegalArgumentException("no cluster: " + consonant + marks);
        }
        StringBuilder spelt = new StringBuilder();
        spelt.append((char) (FIRST_CLUSTER + (consonant - 'ก') * MARKS_OF_ONE + place));
        for (int i = 0; i < marks.length(); i++) {
            spelt.append((char) (FIRST_EMPTY + (marks.charAt(i) & 0xff)));
        }
        return spelt.toString();
    }

    /** What a glyph stands for when text is taken out of a document again. */
    static char meant(char code) {
        if (code >= FIRST_EMPTY && code <= FIRST_EMPTY + 0xff) {
            return (char) (0x0e00 + (code - FIRST_EMPTY));
        }
        return isOfOurOwn(code) ? (char) ('ก' + (code - FIRST_CLUSTER) / MARKS_OF_ONE) : code;
    }

    private static boolean isOfOurOwn(int code) {
        return code >= 0xe000 && code <= 0xf8ff;
    }

    /** In thousandths of the size. */
    int width(String spelt) {
        int width = 0;
        for (int i = 0; i < spelt.length(); i++) {
            width += widths[spelt.charAt(i)];
        }
        return width;
    }

    /** The outline of a text, a thousand units to the size. */
    synchronized GeneralPath outline(String spelt) {
        GeneralPath outline = new GeneralPath();
        int x = 0;
        try {
            for (int i = 0; i < spelt.length(); i++) {
                int glyph = glyphs.getGlyphId(spelt.charAt(i));
                var drawn = font.getGlyph().getGlyph(glyph);
                if (drawn != null) {
                    GeneralPath letter = drawn.getPath();
                    letter.transform(java.awt.geom.AffineTransform.getTranslateInstance(x, 0));
                    outline.append(letter, false);
                }
                x += widths[spelt.charAt(i)];
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outline;
    }
}
