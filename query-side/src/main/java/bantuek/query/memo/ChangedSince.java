package bantuek.query.memo;

import bantuek.query.memo.MemoPage.Link;
import bantuek.query.memo.MemoPage.NoticeBlock;
import bantuek.query.platform.Words;
import bantuek.query.trail.Trails;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Leads somebody who signed other words to what became different since. */
final class ChangedSince {

    private ChangedSince() {}

    static Optional<NoticeBlock> of(
            MemoSheet sheet, UUID reader, List<Trails.Entry> trail, Words words) {
        boolean signed = sheet.signers().contains(reader);
        boolean stands =
                sheet.steps().stream()
                        .map(Step::answer)
                        .anyMatch(answer ->
                                answer != null && answer.signature().person().equals(reader));
        if (!signed || stands) {
            return Optional.empty();
        }
        return Past.of(trail)
                .lastOnOtherWords(entry ->
                        Past.isAnswer(entry.event()) && entry.occurrence().person().equals(reader))
                .stream()
                .mapToObj(version -> notice(sheet.memo(), version, words))
                .findFirst();
    }

    private static NoticeBlock notice(UUID memo, long version, Words words) {
        Link link =
                new Link(
                        "/memos/" + memo + "/changes?from=" + version,
                        words.of("changes.since-link"));
        return new NoticeBlock(Notices.WAIT, words.of("changes.since"), "", "", List.of(), link);
    }
}
