package bantuek.query.pending;

import bantuek.query.past.Difference;
import bantuek.query.past.KnownSpan;
import bantuek.query.pending.PendingChanges.Memo;
import bantuek.query.pending.PendingData.PendingItem;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** How what waits became different between two moments, as data, for programs. */
record PendingChangesData(
        Instant from,
        Instant to,
        List<PendingItem> arrived,
        List<PendingItem> left,
        List<PendingMove> moved,
        int stayed) {

    /** A memo that waited at both moments, and not at the same place all the time. */
    record PendingMove(List<PendingItem> before, List<PendingItem> after) {}

    static PendingChangesData of(Difference<Memo> difference, KnownSpan span, Instant now) {
        return new PendingChangesData(
                span.from().clock(now),
                span.to().clock(now),
                difference.arrived().stream().flatMap(PendingChangesData::items).toList(),
                difference.left().stream().flatMap(PendingChangesData::items).toList(),
                difference.moved().stream()
                        .map(moved ->
                                new PendingMove(
                                        items(moved.before()).toList(),
                                        items(moved.after()).toList()))
                        .toList(),
                difference.stayed());
    }

    private static Stream<PendingItem> items(Memo memo) {
        return memo.at().stream().map(PendingData::item);
    }
}
