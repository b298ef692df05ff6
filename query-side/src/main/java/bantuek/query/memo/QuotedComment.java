package bantuek.query.memo;

import bantuek.events.memo.MemoText;
import bantuek.events.memo.PassageComment;
import bantuek.events.memo.TextSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/** What somebody wants changed, and the words that they copied off the sheet to say where. */
record QuotedComment(String quote, String comment) {

    /** More than one sends back at once; who has more says them as a reason. */
    static final int MOST = 3;

    /** What stands on a page and not in the text: where a line may break, and where it may not. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b\\u2060\\ufeff]");

    static List<QuotedComment> of(MultiValueMap<String, String> fields) {
        List<String> quotes = fields.getOrDefault("quote", List.of());
        List<String> said = fields.getOrDefault("comment", List.of());
        List<QuotedComment> comments = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, Math.min(quotes.size(), said.size())); i++) {
            QuotedComment comment = new QuotedComment(plain(quotes.get(i)), said.get(i).strip());
            if (!comment.quote.isEmpty() || !comment.comment.isEmpty()) {
                comments.add(comment);
            }
        }
        return comments;
    }

    private static String plain(String quote) {
        return INVISIBLE.matcher(quote).replaceAll("").replace('\u00a0', ' ').strip();
    }

    /** Where these words stand for the first time; empty where they stand nowhere. */
    Optional<PassageComment> passageOf(MemoText text) {
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        for (TextSection section : TextSection.values()) {
            int start = text.section(section).indexOf(quote);
            if (start >= 0) {
                return Optional.of(new PassageComment(section, start, quote, comment));
            }
        }
        return Optional.empty();
    }
}
