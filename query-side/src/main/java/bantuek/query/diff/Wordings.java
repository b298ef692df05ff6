package bantuek.query.diff;

import bantuek.query.diff.Piece.Kind;
import bantuek.query.diff.Sequences.Difference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares texts word by word. One of these serves one page: all its comparisons together take no
 * longer than its effort allows, and what would is compared by whole lines, or shown as replaced.
 */
public final class Wordings {

    /** Pairs of words that may be looked at for one page: a second or two at the very worst. */
    private static final long MOST_PAIRS = 20_000_000;

    private long pairsLeft;

    public Wordings() {
        this(MOST_PAIRS);
    }

    Wordings(long pairs) {
        this.pairsLeft = pairs;
    }

    /** The kept and removed pieces put together are the old text, the kept and added the new. */
    public List<Piece> between(String before, String after) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(new Piece(Kind.KEPT, before));
        }
        List<String> old = ThaiWords.of(before);
        List<String> revised = ThaiWords.of(after);
        List<Piece> byWord = compared(old, revised);
        if (byWord != null) {
            return byWord;
        }
        List<Piece> byLine = compared(lines(before), lines(after));
        return byLine == null ? replaced(before, after) : byLine;
    }

    /** Null where it would take too long. */
    private @Nullable List<Piece> compared(List<String> before, List<String> after) {
        int head = alike(before, after);
        int tail =
                alike(
                        before.subList(head, before.size()).reversed(),
                        after.subList(head, after.size()).reversed());
        List<String> oldMiddle = before.subList(head, before.size() - tail);
        List<String> newMiddle = after.subList(head, after.size() - tail);
        long pairs = (long) oldMiddle.size() * newMiddle.size();
        if (pairs > pairsLeft) {
            return null;
        }
        List<Difference> differences =
                Sequences.between(oldMiddle, newMiddle).stream()
                        .map(difference -> difference.shifted(head))
                        .toList();
        pairsLeft -= Math.min(pairs, looks(oldMiddle.size() + newMiddle.size(), differences));
        return pieces(before, after, readable(before, differences));
    }

    /** The fewer the changes, the fewer pairs had to be looked at. */
    private static long looks(long words, List<Difference> differences) {
        return words * (1 + differences.stream().mapToLong(Difference::size).sum());
    }

    private static int alike(List<String> one, List<String> other) {
        int most = Math.min(one.size(), other.size());
        int same = 0;
        while (same < most && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    /** Two changes with nothing but a space between them are read as one. */
    private static List<Difference> readable(List<String> before, List<Difference> differences) {
        List<Difference> joined = new ArrayList<>();
        for (Difference next : differences) {
            if (!joined.isEmpty()
                    && before.subList(joined.getLast().to(), next.from()).stream()
                            .allMatch(word -> word.equals(" "))) {
                joined.add(joined.removeLast().and(next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static List<Piece> pieces(
            List<String> before, List<String> after, List<Difference> differences) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Difference difference : differences) {
            add(pieces, Kind.KEPT, before.subList(from, difference.from()));
            add(pieces, Kind.REMOVED, before.subList(difference.from(), difference.to()));
            add(pieces, Kind.ADDED, after.subList(difference.newFrom(), difference.newTo()));
            from = difference.to();
        }
        add(pieces, Kind.KEPT, before.subList(from, before.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    private static List<Piece> replaced(String before, String after) {
        return List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
    }

    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)"));
    }
}
