package bantuek.command.memo;

import static bantuek.command.memo.MemoRejection.CLOSED;
import static bantuek.command.memo.MemoRejection.DISPOSAL_NOT_APPROVED;
import static bantuek.command.memo.MemoRejection.DISPOSAL_NOT_PROPOSED;
import static bantuek.command.memo.MemoRejection.KEPT_LONGER;
import static bantuek.command.memo.MemoRejection.NOT_ARCHIVED;
import static bantuek.command.memo.MemoRejection.NOT_CLOSED;
import static bantuek.command.memo.MemoRejection.NOT_COMMITTEE;
import static bantuek.command.memo.MemoRejection.NOT_EXECUTIVE;
import static bantuek.command.memo.MemoRejection.NOT_REGISTRY;
import static bantuek.command.memo.MemoRejection.STILL_PUBLISHED;

import bantuek.command.memo.Memo.Archived;
import bantuek.command.memo.Memo.Archived.Disposal;
import bantuek.command.memo.Memo.Decided;
import bantuek.command.memo.Memo.Disposed;
import bantuek.command.memo.Memo.Written;
import bantuek.command.memo.MemoCommand.ApproveDisposal;
import bantuek.command.memo.MemoCommand.ArchiveMemo;
import bantuek.command.memo.MemoCommand.DisposeOfMemo;
import bantuek.command.memo.MemoCommand.ProposeDisposal;
import bantuek.command.platform.Rejected;
import bantuek.command.platform.RejectionCode;
import bantuek.events.Capacity;
import bantuek.events.memo.DisposalApproved;
import bantuek.events.memo.DisposalProposed;
import bantuek.events.memo.MemoArchived;
import bantuek.events.memo.MemoDisposed;
import bantuek.events.office.Duty;
import bantuek.office.Authority;
import java.util.List;

/** เก็บ และทำลาย: the registry proposes, the committee agrees, the executive orders it. */
final class Keeping {

    private Keeping() {}

    static Ruling archive(Memo memo, ArchiveMemo command, Circumstances now) {
        List<Capacity> registry = withDuty(Duty.REGISTRY, NOT_REGISTRY, now);
        requireClosed(Drafting.written(memo));
        return Ruling.of(
                new MemoArchived(command.memo(), command.retention(), now.today().getYear()),
                registry);
    }

    private static void requireClosed(Written memo) {
        if (!memo.isClosed()) {
            throw new Rejected(
                    switch (memo) {
                        case Archived _, Disposed _ -> CLOSED;
                        case Decided decided when decided.published() -> STILL_PUBLISHED;
                        case Written _ -> NOT_CLOSED;
                    });
        }
    }

    static Ruling propose(Memo memo, ProposeDisposal command, Circumstances now) {
        Archived archived = archived(memo);
        List<Capacity> registry = withDuty(Duty.REGISTRY, NOT_REGISTRY, now);
        if (!archived.retention().hasRunOut(archived.year(), now.today().getYear())) {
            throw new Rejected(KEPT_LONGER);
        }
        return archived.disposal() == Disposal.NONE
                ? Ruling.of(new DisposalProposed(command.memo()), registry)
                : Ruling.nothing();
    }

    static Ruling approve(Memo memo, ApproveDisposal command, Circumstances now) {
        Archived archived = archived(memo);
        List<Capacity> committee = withDuty(Duty.DISPOSAL_COMMITTEE, NOT_COMMITTEE, now);
        return switch (archived.disposal()) {
            case NONE -> throw new Rejected(DISPOSAL_NOT_PROPOSED);
            case PROPOSED -> Ruling.of(new DisposalApproved(command.memo()), committee);
            case APPROVED -> Ruling.nothing();
        };
    }

    static Ruling dispose(Memo memo, DisposeOfMemo command, Circumstances now) {
        Archived archived = archived(memo);
        List<Capacity> executive =
                now.office()
                        .executive()
                        .flatMap(post -> now.capacityFor(post, archived.matter().documentType()))
                        .orElseThrow(() -> new Rejected(NOT_EXECUTIVE));
        if (archived.disposal() != Disposal.APPROVED) {
            throw new Rejected(DISPOSAL_NOT_APPROVED);
        }
        return Ruling.of(new MemoDisposed(command.memo()), executive);
    }

    private static Archived archived(Memo memo) {
        return switch (Drafting.written(memo)) {
            case Archived archived -> archived;
            case Written _ -> throw new Rejected(NOT_ARCHIVED);
        };
    }

    private static List<Capacity> withDuty(Duty duty, RejectionCode otherwise, Circumstances now) {
        return Authority.withDuty(now.office(), now.person(), duty, now.today())
                .orElseThrow(() -> new Rejected(otherwise));
    }
}
