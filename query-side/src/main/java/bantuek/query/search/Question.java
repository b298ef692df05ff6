package bantuek.query.search;

import bantuek.query.platform.Grams;
import bantuek.thai.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody searches for: words that must all be there, in any order, and what stands between
 * quotation marks, which must be there together.
 *
 * @param raw as it was typed
 * @param terms as they are searched; none where there is nothing to search, or too much
 */
record Question(String raw, List<String> terms, Kind kind) {

    /** Longer than a sentence of an official letter. */
    static final int MOST_CHARACTERS = 200;

    static final int MOST_TERMS = 8;

    /** What an index is asked for at once; the text is looked at besides. */
    private static final int MOST_GRAMS = 8;

    private static final int MOST_GRAMS_OF_TERM = 4;

    enum Kind {
        SEARCHABLE,
        EMPTY,
        TOO_LONG,
        TOO_MANY_WORDS
    }

    private static final Pattern TERM =
            Pattern.compile("[\"“”„]([^\"“”„]*)[\"“”„]|([^\\s\\p{Z}\"“”„]+)");

    static Question of(String raw) {
        if (raw.length() > MOST_CHARACTERS) {
            return new Question(raw.substring(0, MOST_CHARACTERS), List.of(), Kind.TOO_LONG);
        }
        List<String> typed =
                TERM.matcher(raw)
                        .results()
                        .map(Question::words)
                        .map(together -> SearchText.of(together).plain())
                        .filter(term -> !term.isEmpty())
                        .distinct()
                        .toList();
        List<String> terms = withoutParts(typed);
        if (terms.size() > MOST_TERMS) {
            return new Question(raw, List.of(), Kind.TOO_MANY_WORDS);
        }
        return new Question(raw, terms, terms.isEmpty() ? Kind.EMPTY : Kind.SEARCHABLE);
    }

    private static String words(MatchResult found) {
        String together = found.group(1);
        return together == null ? found.group(2) : together;
    }

    /** What is part of another is there if that is. */
    private static List<String> withoutParts(List<String> terms) {
        List<String> whole = new ArrayList<>();
        for (String term : terms) {
            if (terms.stream().noneMatch(other -> !other.equals(term) && other.contains(term))) {
                whole.add(term);
            }
        }
        return whole;
    }

    boolean isSearchable() {
        return kind == Kind.SEARCHABLE;
    }

    int[] grams() {
        int each = Math.clamp(MOST_GRAMS / terms.size(), 1, MOST_GRAMS_OF_TERM);
        return terms.stream().flatMapToInt(term -> Grams.askedBy(term, each)).distinct().toArray();
    }
}
