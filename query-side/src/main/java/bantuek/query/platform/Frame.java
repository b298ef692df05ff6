package bantuek.query.platform;

import bantuek.thai.ThaiText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around every page: who looks, where they are, in which language. */
public record Frame(
        Words words,
        String path,
        @Nullable Viewer viewer,
        String organisation,
        String post,
        int waiting,
        String tokenName,
        String token) {

    public String of(String key, Object... values) {
        return words.of(key, values);
    }

    public boolean signedIn() {
        return viewer != null;
    }

    public boolean administrator() {
        return viewer != null && viewer.administrator();
    }

    /** "page" where the reader is there, for aria-current in the menu. */
    public @Nullable String at(String section) {
        return path.equals(section) ? "page" : null;
    }

    /** The same, of a part of the product with several pages. */
    public @Nullable String within(String... sections) {
        return List.of(sections).contains(path) ? "true" : null;
    }

    /** Whether they have a post: without one there is nothing in the office for them to follow. */
    public boolean official() {
        return !post.isEmpty();
    }

    public String otherLanguage() {
        return words.thai() ? "en" : "th";
    }

    /** A paragraph a line, set as Thai is set. */
    public List<String> lines(String text) {
        return ThaiText.unbroken(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
