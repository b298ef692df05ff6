package bantuek.query.pending;

import bantuek.events.memo.StepKind;
import bantuek.events.memo.Urgency;
import bantuek.query.pending.Board.Entry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits, as data, for programs. */
record PendingData(Instant asOf, boolean truncated, List<PendingItem> waiting) {

    /**
     * @param step its number on the route, from 0; none where it waits for who drafted it
     * @param usualSeconds what nine in ten took at that post at most
     * @param due by when it is to be decided, or the last day of the round that the memo reports
     * @param expected when it is decided at the usual pace
     */
    record PendingItem(
            UUID memo,
            String subject,
            UUID unit,
            String unitName,
            String drafter,
            @Nullable Integer step,
            @Nullable StepKind kind,
            @Nullable UUID post,
            @Nullable String title,
            List<PendingSigner> signers,
            Instant since,
            int days,
            @Nullable Long usualSeconds,
            Urgency urgency,
            @Nullable LocalDate due,
            @Nullable LocalDate expected,
            Standing standing) {}

    /**
     * @param acting what is printed under the name of who does not hold the post
     */
    record PendingSigner(UUID person, String name, @Nullable String acting) {}

    static PendingData of(List<Entry> entries, Instant now, boolean truncated) {
        return new PendingData(now, truncated, entries.stream().map(PendingData::item).toList());
    }

    static PendingItem item(Entry entry) {
        Wait wait = entry.item();
        Wait.At step = wait.step();
        Duration usual = entry.usual() == null ? null : entry.usual().most();
        return new PendingItem(
                wait.memo(),
                wait.subject(),
                wait.unit(),
                wait.unitName(),
                wait.drafterName(),
                step == null ? null : step.place(),
                step == null ? null : step.kind(),
                step == null ? null : step.post(),
                step == null ? null : step.title(),
                entry.signers().stream()
                        .map(signer ->
                                new PendingSigner(
                                        signer.person(),
                                        signer.name(),
                                        signer.acting().isEmpty() ? null : signer.acting()))
                        .toList(),
                wait.since(),
                entry.days(),
                usual == null ? null : usual.toSeconds(),
                wait.mark().urgency(),
                entry.due(),
                entry.expected(),
                entry.standing());
    }
}
