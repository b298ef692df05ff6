package bantuek.query.past;

import bantuek.query.platform.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands over a page that can be shown as of an earlier moment: as of when it is, and the
 * field to choose another.
 *
 * @param banner empty for now
 * @param remark how this is not what was asked for
 * @param typed the moment as it was typed
 * @param now the same page as of now
 * @param kept what else was asked of the page
 * @param changes where two moments are compared
 */
public record PastBar(
        String path,
        String banner,
        String remark,
        boolean unreadable,
        String typed,
        String now,
        List<Kept> kept,
        @Nullable String changes) {

    public record Kept(String name, String value) {}

    /**
     * @param kept by the name of the field
     */
    public static PastBar of(
            String path,
            KnownMoment known,
            String now,
            Map<String, String> kept,
            @Nullable String changes,
            Words words) {
        return new PastBar(
                path,
                known.moment() == null
                        ? ""
                        : words.of("as-of.banner", words.time(known.moment().at())),
                remark(known, words),
                known.isUnreadable(),
                known.asked().at(),
                now,
                kept.entrySet().stream()
                        .map(field -> new Kept(field.getKey(), field.getValue()))
                        .toList(),
                changes);
    }

    static String remark(KnownMoment known, Words words) {
        return switch (known.found()) {
            case NOW, EXACT -> "";
            case BEFORE_THE_FIRST -> words.of("past.before-first");
            case AFTER_THE_LAST -> words.of("past.after-last");
            case UNREADABLE -> words.of("as-of.unreadable");
        };
    }

    /** Whether there is something to be said of the moment that is shown. */
    public boolean speaks() {
        return !banner.isEmpty() || !remark.isEmpty();
    }
}
