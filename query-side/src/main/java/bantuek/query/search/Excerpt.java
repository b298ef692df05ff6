package bantuek.query.search;

import bantuek.thai.SearchText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A stretch of a text around what was found in it, cut between letters. */
public record Excerpt(List<Part> parts) {

    private static final int BEFORE = 50;
    private static final int MOST_LETTERS = 160;
    private static final String CUT = "…";

    /** A stretch of text, and whether it is what was searched for. */
    public record Part(String text, boolean found) {}

    /** A stretch around the first that is found. */
    static Excerpt of(String text, List<String> terms) {
        SearchText read = SearchText.of(text);
        int first =
                terms.stream()
                        .mapToInt(read.plain()::indexOf)
                        .filter(place -> place >= 0)
                        .min()
                        .orElse(0);
        int begin = first <= BEFORE ? 0 : first - BEFORE;
        int end = Math.min(read.plain().length(), begin + MOST_LETTERS);
        return between(text, read, terms, begin, end);
    }

    /** All of it. */
    static Excerpt whole(String text, List<String> terms) {
        SearchText read = SearchText.of(text);
        return between(text, read, terms, 0, read.plain().length());
    }

    private static Excerpt between(
            String text, SearchText read, List<String> terms, int begin, int end) {
        boolean[] found = found(read.plain(), terms);
        List<Part> parts = new ArrayList<>();
        if (begin > 0) {
            parts.add(new Part(CUT, false));
        }
        int from = begin == 0 ? 0 : read.begin(begin);
        int place = begin;
        while (place < end) {
            int next = place + 1;
            while (next < end && found[next] == found[place]) {
                next++;
            }
            int to = found[place] ? read.end(next - 1) : beginAt(next, text, read);
            if (to > from) {
                parts.add(new Part(text.substring(from, to), found[place]));
                from = to;
            }
            place = next;
        }
        if (end < read.plain().length()) {
            parts.add(new Part(CUT, false));
        }
        return new Excerpt(parts);
    }

    private static int beginAt(int place, String text, SearchText read) {
        return place < read.plain().length() ? read.begin(place) : text.length();
    }

    private static boolean[] found(String plain, List<String> terms) {
        boolean[] found = new boolean[plain.length()];
        for (String term : terms) {
            for (int at = plain.indexOf(term); at >= 0; at = plain.indexOf(term, at + 1)) {
                Arrays.fill(found, at, at + term.length(), true);
            }
        }
        return found;
    }
}
