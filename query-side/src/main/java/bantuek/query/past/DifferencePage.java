package bantuek.query.past;

import bantuek.query.past.KnownMoment.Found;
import bantuek.query.platform.Words;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * ความเปลี่ยนแปลงระหว่างสองวันเวลา, of a list.
 *
 * @param path of this page
 * @param whole the list itself
 * @param span between which two moments
 * @param typedFrom as it was typed
 */
public record DifferencePage(
        String title,
        String path,
        String whole,
        String span,
        List<String> remarks,
        boolean unreadableFrom,
        boolean unreadableTo,
        String typedFrom,
        String typedTo,
        List<Part> parts,
        String stayed) {

    /** What arrived, what left, what moved. */
    public record Part(String kind, String title, List<Row> rows) {}

    /** By their keys: what is said of how many arrived, moved, left and stayed. */
    public record Names(String arrived, String moved, String left, String stayed) {

        public static final Names OF_WAITING =
                new Names(
                        "difference.arrived",
                        "difference.moved",
                        "difference.left",
                        "difference.stayed");
    }

    /**
     * @param href empty where there is nothing to be opened
     * @param before where it waited, or how it stood; empty where it did not
     * @param after where it waits then
     */
    public record Row(String href, String subject, String by, String before, String after) {}

    /**
     * @param row of something as it was at one of the moments and at the other, if it was there
     */
    public static <T> DifferencePage of(
            String title,
            String path,
            String whole,
            KnownSpan span,
            Instant now,
            Difference<T> difference,
            BiFunction<@Nullable T, @Nullable T, Row> row,
            Names names,
            Words words) {
        return new DifferencePage(
                title,
                path,
                whole,
                words.of(
                        "difference.span",
                        words.time(span.from().clock(now)),
                        words.time(span.to().clock(now))),
                List.of(span.from(), span.to()).stream()
                        .map(known -> remark(known, words))
                        .filter(remark -> !remark.isEmpty())
                        .distinct()
                        .toList(),
                span.from().isUnreadable(),
                span.to().isUnreadable(),
                span.asked().from().at(),
                span.asked().to().at(),
                List.of(
                                part(
                                        "arrived",
                                        names.arrived(),
                                        difference.arrived().stream()
                                                .map(one -> row.apply(null, one))
                                                .toList(),
                                        words),
                                part(
                                        "moved",
                                        names.moved(),
                                        difference.moved().stream()
                                                .map(one -> row.apply(one.before(), one.after()))
                                                .toList(),
                                        words),
                                part(
                                        "left",
                                        names.left(),
                                        difference.left().stream()
                                                .map(one -> row.apply(one, null))
                                                .toList(),
                                        words))
                        .stream()
                        .filter(part -> !part.rows().isEmpty())
                        .toList(),
                words.of(names.stayed(), words.number(difference.stayed())));
    }

    private static Part part(String kind, String title, List<Row> rows, Words words) {
        return new Part(kind, words.of(title, words.number(rows.size())), rows);
    }

    private static String remark(KnownMoment known, Words words) {
        return known.found() == Found.EXACT ? "" : PastBar.remark(known, words);
    }
}
