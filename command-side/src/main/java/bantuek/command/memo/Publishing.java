package bantuek.command.memo;

import static bantuek.command.memo.MemoRejection.ALREADY_ASKED;
import static bantuek.command.memo.MemoRejection.ALREADY_PUBLISHED;
import static bantuek.command.memo.MemoRejection.NOT_APPROVED;
import static bantuek.command.memo.MemoRejection.NOT_CLERK;
import static bantuek.command.memo.MemoRejection.NOT_PUBLISHED;
import static bantuek.command.memo.MemoRejection.NOT_PUBLISHER;
import static bantuek.command.memo.MemoRejection.UNPUBLICATION_NOT_ASKED;

import bantuek.command.memo.Memo.Decided;
import bantuek.command.memo.MemoCommand.AgreeToUnpublication;
import bantuek.command.memo.MemoCommand.PublishMemo;
import bantuek.command.memo.MemoCommand.UnpublishMemo;
import bantuek.command.platform.Rejected;
import bantuek.events.Capacity;
import bantuek.events.memo.MemoPublished;
import bantuek.events.memo.MemoUnpublished;
import bantuek.events.memo.UnpublicationAsked;
import bantuek.events.office.Duty;
import bantuek.office.Authority;
import java.util.List;
import java.util.Optional;

/** เผยแพร่: after approval only; and taken down by two, the publisher and the clerk. */
final class Publishing {

    private Publishing() {}

    static Ruling publish(Memo memo, PublishMemo command, Circumstances now) {
        Decided decided = Afterwards.decided(memo);
        List<Capacity> publisher = publisher(now);
        if (!decided.isApproved()) {
            throw new Rejected(NOT_APPROVED);
        }
        if (decided.published()) {
            throw new Rejected(ALREADY_PUBLISHED);
        }
        return Ruling.of(new MemoPublished(command.memo()), publisher);
    }

    static Ruling unpublish(Memo memo, UnpublishMemo command, Circumstances now) {
        Decided decided = published(memo);
        List<Capacity> publisher = publisher(now);
        Optional<List<Capacity>> clerk = clerk(decided, now);
        if (clerk.isPresent()) {
            return Ruling.of(new MemoUnpublished(command.memo(), command.reason()), clerk.get());
        }
        if (decided.unpublication() != null) {
            throw new Rejected(ALREADY_ASKED);
        }
        return Ruling.of(new UnpublicationAsked(command.memo(), command.reason()), publisher);
    }

    static Ruling agree(Memo memo, AgreeToUnpublication command, Circumstances now) {
        Decided decided = published(memo);
        String reason = decided.unpublication();
        if (reason == null) {
            throw new Rejected(UNPUBLICATION_NOT_ASKED);
        }
        return Ruling.of(
                new MemoUnpublished(command.memo(), reason),
                clerk(decided, now).orElseThrow(() -> new Rejected(NOT_CLERK)));
    }

    private static Decided published(Memo memo) {
        Decided decided = Afterwards.decided(memo);
        if (!decided.published()) {
            throw new Rejected(NOT_PUBLISHED);
        }
        return decided;
    }

    private static List<Capacity> publisher(Circumstances now) {
        return Authority.withDuty(now.office(), now.person(), Duty.PUBLISHER, now.today())
                .orElseThrow(() -> new Rejected(NOT_PUBLISHER));
    }

    private static Optional<List<Capacity>> clerk(Decided decided, Circumstances now) {
        return now.office()
                .clerk()
                .flatMap(post -> now.capacityFor(post, decided.matter().documentType()));
    }
}
