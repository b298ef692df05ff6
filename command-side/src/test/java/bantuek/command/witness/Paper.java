package bantuek.command.witness;

import bantuek.events.memo.Decision;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.RetentionClass;
import bantuek.events.memo.Urgency;
import bantuek.events.memo.UrgencyMarked;
import bantuek.events.report.Report;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One memo as a plain record of what its events have said. */
final class Paper {

    enum State {
        DRAFT,
        IN_REVIEW,
        RETURNED,
        DECIDED,
        WITHDRAWN,
        CANCELLED,
        SUPERSEDED,
        ARCHIVED,
        DISPOSED
    }

    /** What was done last, that its doer may take back: handing in, or an answer. */
    record Last(UUID person, @Nullable Integer step, int act) {}

    final UUID id;
    final UUID unit;
    final UUID drafter;
    final String type;
    final @Nullable UUID replaces;
    final @Nullable UUID copyOf;
    MemoText text;
    @Nullable Report report;
    State state = State.DRAFT;
    @Nullable Road road;
    @Nullable Last last;
    int acts;
    boolean resubmitted;
    boolean withdrawalAsked;
    @Nullable Decision decision;
    boolean published;
    boolean unpublicationAsked;
    @Nullable MemoNumbered number;
    @Nullable UrgencyMarked urgency;
    boolean numberVoid;
    @Nullable RetentionClass retention;
    int archivedIn;
    boolean disposalProposed;
    boolean disposalApproved;
    @Nullable UUID supersededBy;

    /** Whether the memo has come to a step by the present command. */
    boolean arrived;

    boolean numberDue;

    Paper(
            UUID id,
            UUID unit,
            UUID drafter,
            String type,
            @Nullable UUID replaces,
            @Nullable UUID copyOf,
            MemoText text) {
        this.id = id;
        this.unit = unit;
        this.drafter = drafter;
        this.type = type;
        this.replaces = replaces;
        this.copyOf = copyOf;
        this.text = text;
    }

    Road road() {
        return Objects.requireNonNull(road);
    }

    boolean isMarked(UrgencyMarked as) {
        return urgency == null
                ? as.urgency() == Urgency.NORMAL && as.due() == null
                : urgency.equals(as);
    }

    boolean isApproved() {
        return state == State.DECIDED && decision == Decision.APPROVED;
    }

    void mustBe(Object event, State... allowed) {
        boolean so = false;
        for (State one : allowed) {
            so |= state == one;
        }
        Violation.unless(so, "not of a memo that is " + state, event);
    }

    void says(MemoText newText, @Nullable Report newReport) {
        text = newText;
        report = newReport;
        if (road != null) {
            road.said = said();
        }
    }

    Road.Said said() {
        return new Road.Said(text, report);
    }

    @Override
    public String toString() {
        return state + " " + id;
    }
}
