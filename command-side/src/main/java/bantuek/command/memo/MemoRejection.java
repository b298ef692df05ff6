package bantuek.command.memo;

import bantuek.command.platform.RejectionCode;

/** The reasons for which a memo's rules refuse a command. */
enum MemoRejection implements RejectionCode {
    UNKNOWN("memo.unknown", Kind.UNKNOWN),
    ALREADY_DRAFTED("memo.already-drafted", Kind.STATE),
    NOT_YOUR_UNIT("memo.not-your-unit", Kind.AUTHORITY),
    NOT_YOUR_DRAFT("memo.not-your-draft", Kind.AUTHORITY),
    NO_LONGER_A_DRAFT("memo.no-longer-a-draft", Kind.STATE),
    NOT_SUBMITTED("memo.not-submitted", Kind.STATE),
    NOT_YOUR_TURN("memo.not-your-turn", Kind.AUTHORITY),
    NOT_ON_ROUTE("memo.not-on-route", Kind.AUTHORITY),
    ALREADY_SIGNED("memo.already-signed", Kind.STATE),
    ALREADY_DECIDED("memo.already-decided", Kind.STATE),
    STEP_WANTS_OPINION("memo.step-wants-opinion", Kind.STATE),
    STEP_WANTS_DECISION("memo.step-wants-decision", Kind.STATE),
    NOTHING_PROPOSED("memo.nothing-proposed", Kind.CONTENT),
    POST_MISSING("memo.post-missing", Kind.STATE);

    private final String id;
    private final Kind kind;

    MemoRejection(String id, Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
