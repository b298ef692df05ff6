package bantuek.command.memo;

import bantuek.command.platform.RejectionCode;
import bantuek.command.platform.RejectionCode.Kind;

/** The reasons for which a memo's rules refuse a command. */
final class MemoRejection {

    static final RejectionCode UNKNOWN = new RejectionCode("memo.unknown", Kind.UNKNOWN);
    static final RejectionCode ALREADY_DRAFTED =
            new RejectionCode("memo.already-drafted", Kind.STATE);
    static final RejectionCode NOT_YOUR_UNIT =
            new RejectionCode("memo.not-your-unit", Kind.AUTHORITY);
    static final RejectionCode NOT_YOUR_DRAFT =
            new RejectionCode("memo.not-your-draft", Kind.AUTHORITY);
    static final RejectionCode NO_LONGER_A_DRAFT =
            new RejectionCode("memo.no-longer-a-draft", Kind.STATE);
    static final RejectionCode NOT_SUBMITTED = new RejectionCode("memo.not-submitted", Kind.STATE);
    static final RejectionCode NOT_YOUR_TURN =
            new RejectionCode("memo.not-your-turn", Kind.AUTHORITY);
    static final RejectionCode NOT_ON_ROUTE =
            new RejectionCode("memo.not-on-route", Kind.AUTHORITY);
    static final RejectionCode ALREADY_SIGNED =
            new RejectionCode("memo.already-signed", Kind.STATE);
    static final RejectionCode ALREADY_DECIDED =
            new RejectionCode("memo.already-decided", Kind.STATE);
    static final RejectionCode STEP_WANTS_OPINION =
            new RejectionCode("memo.step-wants-opinion", Kind.STATE);
    static final RejectionCode STEP_WANTS_DECISION =
            new RejectionCode("memo.step-wants-decision", Kind.STATE);
    static final RejectionCode NOTHING_PROPOSED =
            new RejectionCode("memo.nothing-proposed", Kind.CONTENT);
    static final RejectionCode POST_MISSING = new RejectionCode("memo.post-missing", Kind.STATE);

    private MemoRejection() {}
}
