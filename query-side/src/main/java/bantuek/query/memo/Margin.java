package bantuek.query.memo;

import bantuek.events.memo.ClericallyCorrected;
import bantuek.events.memo.DecisionRevoked;
import bantuek.events.memo.DisposalApproved;
import bantuek.events.memo.DisposalProposed;
import bantuek.events.memo.MemoArchived;
import bantuek.events.memo.MemoDisposed;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoNumberVoided;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.memo.MemoPublished;
import bantuek.events.memo.MemoSuperseded;
import bantuek.events.memo.MemoUnpublished;
import bantuek.events.memo.MemoWithdrawn;
import bantuek.events.memo.RetentionClass;
import bantuek.events.memo.TextSection;
import bantuek.events.memo.UnpublicationAsked;
import bantuek.events.memo.UrgencyMarked;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came to be noted beside a memo's text, and never in it.
 *
 * @param mark how urgent it is
 * @param ending why it was withdrawn or its decision revoked
 */
public record Margin(
        @Nullable RegisterNumber number,
        @Nullable Publication publication,
        List<Correction> corrections,
        @Nullable Remark ending,
        @Nullable UUID supersededBy,
        @Nullable Keeping keeping,
        Mark mark) {

    static final Margin EMPTY = new Margin(null, null, List.of(), null, null, null, Mark.NONE);

    /** ที่: as it is printed, and why it is crossed out, if it is. */
    public record RegisterNumber(
            String printed, LocalDate on, boolean outside, @Nullable Remark voided) {

        private RegisterNumber crossedOut(Remark why) {
            return new RegisterNumber(printed, on, outside, why);
        }
    }

    /** เผยแพร่, and why it is asked to be taken down, if it is. */
    public record Publication(Signature by, @Nullable Remark asked) {}

    /** แก้คำผิด */
    public record Correction(TextSection section, String wrong, String right, Signature by) {}

    /** เก็บ */
    public record Keeping(RetentionClass retention, int year, Disposal disposal) {

        private Keeping at(Disposal next) {
            return new Keeping(retention, year, next);
        }
    }

    /** How far its end has come. */
    public enum Disposal {
        NONE,
        PROPOSED,
        APPROVED,
        DONE
    }

    Margin after(MemoEvent event, Signature by) {
        return switch (event) {
            case MemoNumbered e when number == null || number.voided() != null ->
                    with(new RegisterNumber(e.printed(), e.on(), e.outside(), null));
            case MemoNumberVoided e when number != null && number.voided() == null ->
                    with(number.crossedOut(new Remark(e.reason(), by)));
            case MemoPublished _ when publication == null -> published(new Publication(by, null));
            case UnpublicationAsked e when publication != null && publication.asked() == null ->
                    published(new Publication(publication.by(), new Remark(e.reason(), by)));
            case MemoUnpublished _ when publication != null -> published(null);
            case ClericallyCorrected e ->
                    with(new Correction(e.section(), e.wrong(), e.right(), by));
            case UrgencyMarked e -> marked(Mark.of(e));
            case MemoWithdrawn e -> endedBy(new Remark(e.reason(), by));
            case DecisionRevoked e -> endedBy(new Remark(e.reason(), by));
            case MemoSuperseded e ->
                    new Margin(number, publication, corrections, ending, e.by(), keeping, mark);
            case MemoArchived e -> with(new Keeping(e.retention(), e.year(), Disposal.NONE));
            case DisposalProposed _ when isKeptAt(Disposal.NONE) -> at(Disposal.PROPOSED);
            case DisposalApproved _ when isKeptAt(Disposal.PROPOSED) -> at(Disposal.APPROVED);
            case MemoDisposed _ when isKeptAt(Disposal.APPROVED) -> at(Disposal.DONE);
            case MemoNumbered _,
                    MemoNumberVoided _,
                    MemoPublished _,
                    UnpublicationAsked _,
                    MemoUnpublished _,
                    DisposalProposed _,
                    DisposalApproved _,
                    MemoDisposed _ ->
                    throw Course.impossible(event);
            case MemoEvent _ -> this;
        };
    }

    private boolean isKeptAt(Disposal disposal) {
        return keeping != null && keeping.disposal() == disposal;
    }

    private Margin with(RegisterNumber given) {
        return new Margin(given, publication, corrections, ending, supersededBy, keeping, mark);
    }

    private Margin published(@Nullable Publication changed) {
        return new Margin(number, changed, corrections, ending, supersededBy, keeping, mark);
    }

    private Margin with(Correction correction) {
        List<Correction> more = Stream.concat(corrections.stream(), Stream.of(correction)).toList();
        return new Margin(number, publication, more, ending, supersededBy, keeping, mark);
    }

    private Margin endedBy(Remark remark) {
        return new Margin(number, publication, corrections, remark, supersededBy, keeping, mark);
    }

    private Margin with(Keeping kept) {
        return new Margin(number, publication, corrections, ending, supersededBy, kept, mark);
    }

    private Margin marked(Mark as) {
        return new Margin(number, publication, corrections, ending, supersededBy, keeping, as);
    }

    private Margin at(Disposal next) {
        return keeping == null ? this : with(keeping.at(next));
    }
}
