package bantuek.query.paper;

import bantuek.query.paper.Printed.Flaw;
import bantuek.query.paper.Printed.Kind;
import bantuek.thai.ThaiClusters;
import bantuek.thai.ThaiText;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Spells texts in the glyphs of the font, with a place to go on in the next line between words.
 * What can't be printed becomes a mark that says so. Made for one paper.
 */
final class Typesetter {

    private static final char WORD_ENDS = '\u200b';
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final Pattern SPACE_BEFORE_REPEATED = Pattern.compile(" (?=[ๆฯ])");

    private final LineBreaks breaks;
    private final Set<Flaw> flaws = new LinkedHashSet<>();

    Typesetter(Collection<String> names) {
        this.breaks = new LineBreaks(names.stream().map(this::printable).toList());
        flaws.clear();
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    void found(Flaw flaw) {
        flaws.add(flaw);
    }

    /**
     * @param room how wide the lines are, in thousandths of the font's size: what has no place to
     *     break and is wider is broken anywhere
     */
    String set(String text, ClusterFont font, int room) {
        String printable = printable(text);
        return fitting(spelt(printable, breaks.in(printable)), font, room);
    }

    /** The same text in one line, with nothing that could be broken. */
    String spelt(String text) {
        return spelt(printable(text), new BitSet());
    }

    /** In the order of marks in which the font has them, without what it can't draw. */
    private String printable(String text) {
        String composed = Normalizer.normalize(drawable(text), Normalizer.Form.NFC);
        String kept = ThaiText.unbroken(ThaiClusters.ordered(composed));
        return SPACE_BEFORE_REPEATED.matcher(kept).replaceAll(String.valueOf(NO_BREAK_SPACE));
    }

    private String drawable(String text) {
        if (text.codePoints().allMatch(Typesetter::isDrawn)) {
            return text;
        }
        StringBuilder drawn = new StringBuilder(text.length());
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int from = letters.first();
        for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
            addLetter(drawn, text.substring(from, end));
            from = end;
        }
        return drawn.toString();
    }

    /** What is drawn over what has no glyph goes with it: one mark stands for the whole letter. */
    private void addLetter(StringBuilder drawn, String letter) {
        String composed = Normalizer.normalize(letter, Normalizer.Form.NFC);
        int[] signs = composed.codePoints().toArray();
        for (int sign : signs) {
            if (isDrawn(sign)) {
                drawn.appendCodePoint(sign);
            } else if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                drawn.append(' ');
            } else if (isSpoken(sign)) {
                drawn.append(mark(sign));
                if (!ThaiClusters.isConsonant(composed.charAt(0))) {
                    return;
                }
            } else if (!isHarmless(sign)) {
                flaws.add(new Flaw(Kind.INVISIBLE, name(sign)));
            }
        }
    }

    private String mark(int sign) {
        flaws.add(new Flaw(Kind.NO_GLYPH, name(sign)));
        return "[" + name(sign) + "]";
    }

    private static String name(int sign) {
        return String.format(Locale.ROOT, "U+%04X", sign);
    }

    private static boolean isDrawn(int sign) {
        return sign >= ' ' && isSpoken(sign) && ClusterFont.hasGlyph(sign);
    }

    /** Whether a sign is there to be seen. */
    private static boolean isSpoken(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT -> false;
            default -> !isVariation(sign);
        };
    }

    private static boolean isVariation(int sign) {
        return (sign >= 0xfe00 && sign <= 0xfe0f) || (sign >= 0xe0000 && sign <= 0xe0fff);
    }

    /** Joiners, places to break a line, and how a sign is to be drawn: they turn nothing round. */
    private static boolean isHarmless(int sign) {
        return isVariation(sign)
                || sign == 0xad
                || sign == 0xfeff
                || sign == 0x2060
                || (sign >= 0x200b && sign <= 0x200d);
    }

    private String spelt(String text, BitSet wordEnds) {
        StringBuilder spelt = new StringBuilder(text.length() * 2);
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (wordEnds.get(at) && !isSpace(text.charAt(at - 1)) && !isSpace(sign)) {
                spelt.append(WORD_ENDS);
            }
            int marks =
                    ThaiClusters.isConsonant(sign) ? ClusterFont.marksTogether(text, at + 1) : 0;
            if (marks > 0) {
                spelt.append(ClusterFont.spelt(sign, text.substring(at + 1, at + 1 + marks)));
            } else {
                spelt.append(sign);
            }
            if (ThaiClusters.isMark(sign) && marks == 0) {
                flaws.add(new Flaw(Kind.LOOSE_MARK, name(sign)));
            }
            at += 1 + marks;
        }
        return spelt.toString();
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == NO_BREAK_SPACE;
    }

    private static String fitting(String spelt, ClusterFont font, int room) {
        if (font.width(spelt) <= room) {
            return spelt;
        }
        StringBuilder fitting = new StringBuilder(spelt.length());
        int from = 0;
        for (int at = 0; at <= spelt.length(); at++) {
            if (at == spelt.length() || spelt.charAt(at) == ' ' || spelt.charAt(at) == WORD_ENDS) {
                addWord(fitting, spelt.substring(from, at), font, room);
                fitting.append(spelt, at, Math.min(at + 1, spelt.length()));
                from = at + 1;
            }
        }
        return fitting.toString();
    }

    private static void addWord(StringBuilder fitting, String word, ClusterFont font, int room) {
        if (font.width(word) <= room) {
            fitting.append(word);
            return;
        }
        for (int at = 0; at < word.length(); at++) {
            char sign = word.charAt(at);
            if (at > 0 && font.width(String.valueOf(sign)) > 0 && !ThaiClusters.isMark(sign)) {
                fitting.append(WORD_ENDS);
            }
            fitting.append(sign);
        }
    }
}
