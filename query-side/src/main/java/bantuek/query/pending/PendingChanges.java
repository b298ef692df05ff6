package bantuek.query.pending;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import bantuek.query.past.Difference;
import bantuek.query.past.DifferencePage;
import bantuek.query.past.DifferencePage.Names;
import bantuek.query.past.DifferencePage.Row;
import bantuek.query.past.KnownSpan;
import bantuek.query.pending.Board.Entry;
import bantuek.query.platform.Words;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came to wait between two moments, what waits no more, and what waits elsewhere. */
final class PendingChanges {

    static final String PATH = Asked.PATH + "/changes";

    private PendingChanges() {}

    /** One memo, wherever it waits. */
    record Memo(UUID memo, List<Entry> at) {

        private List<Place> places() {
            return at.stream()
                    .map(entry ->
                            new Place(
                                    entry.item().step() == null
                                            ? null
                                            : entry.item().step().place(),
                                    entry.item().since()))
                    .toList();
        }
    }

    private record Place(@Nullable Integer step, Instant since) {}

    static Difference<Memo> between(List<Entry> before, List<Entry> after) {
        return Difference.between(memos(before), memos(after), Memo::memo, Memo::places);
    }

    private static List<Memo> memos(List<Entry> entries) {
        return entries.stream()
                .collect(
                        groupingBy(
                                entry -> entry.item().memo(),
                                LinkedHashMap::new,
                                java.util.stream.Collectors.toList()))
                .entrySet()
                .stream()
                .map(memo -> new Memo(memo.getKey(), memo.getValue()))
                .toList();
    }

    static DifferencePage page(
            Difference<Memo> difference, KnownSpan span, Instant now, Words words) {
        return DifferencePage.of(
                words.of("pending.changes"),
                PATH,
                Asked.PATH,
                span,
                now,
                difference,
                (before, after) -> row(before, after, words),
                Names.OF_WAITING,
                words);
    }

    private static Row row(@Nullable Memo before, @Nullable Memo after, Words words) {
        Memo known = after == null ? before : after;
        if (known == null) {
            throw new IllegalArgumentException("neither then nor then");
        }
        Wait wait = known.at().getFirst().item();
        return new Row(
                "/memos/" + known.memo(),
                wait.subject(),
                wait.unitName() + " · " + wait.drafterName(),
                before == null ? "" : where(before, words),
                after == null ? "" : where(after, words));
    }

    private static String where(Memo memo, Words words) {
        return memo.at().stream().map(entry -> where(entry, words)).collect(joining(", "));
    }

    private static String where(Entry entry, Words words) {
        Wait.At step = entry.item().step();
        String title = step == null ? words.of("pending.drafter") : step.title();
        return title + " (" + words.of("difference.since", words.time(entry.item().since())) + ")";
    }
}
