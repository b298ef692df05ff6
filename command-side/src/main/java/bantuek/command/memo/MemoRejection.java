package bantuek.command.memo;

import bantuek.command.platform.RejectionCode;
import bantuek.command.platform.RejectionCode.Kind;

/** The reasons for which a memo's rules refuse a command. */
final class MemoRejection {

    static final RejectionCode UNKNOWN = new RejectionCode("memo.unknown", Kind.UNKNOWN);
    static final RejectionCode ALREADY_DRAFTED = state("memo.already-drafted");
    static final RejectionCode NOT_YOUR_UNIT = authority("memo.not-your-unit");
    static final RejectionCode UNIT_CLOSED = state("memo.unit-closed");
    static final RejectionCode NOT_YOUR_DRAFT = authority("memo.not-your-draft");
    static final RejectionCode NO_LONGER_A_DRAFT = state("memo.no-longer-a-draft");
    static final RejectionCode NOTHING_PROPOSED = content("memo.nothing-proposed");
    static final RejectionCode ERRORS_FOUND = content("memo.errors-found");
    static final RejectionCode WARNINGS_UNSEEN = content("memo.warnings-unseen");
    static final RejectionCode FILE_UNKNOWN = content("report.file-unknown");
    static final RejectionCode NOT_A_PHOTO = content("report.not-a-photo");
    static final RejectionCode NOT_REPLACEABLE = state("memo.not-replaceable");
    static final RejectionCode REPLACES_OTHER_UNIT = content("memo.replaces-other-unit");
    static final RejectionCode REPLACED_MEANWHILE = state("memo.replaced-meanwhile");

    static final RejectionCode NOT_YOURS_TO_MARK = authority("memo.not-yours-to-mark");
    static final RejectionCode DUE_BEFORE_TODAY = content("memo.due-before-today");

    static final RejectionCode NOT_SUBMITTED = state("memo.not-submitted");
    static final RejectionCode SENT_BACK = state("memo.sent-back");
    static final RejectionCode NOT_SENT_BACK = state("memo.not-sent-back");
    static final RejectionCode WITHDRAWN = state("memo.withdrawn");
    static final RejectionCode CLOSED = state("memo.closed");
    static final RejectionCode NOT_YOUR_TURN = authority("memo.not-your-turn");
    static final RejectionCode NOT_ON_ROUTE = authority("memo.not-on-route");
    static final RejectionCode OTHER_CAPACITY = authority("memo.other-capacity");
    static final RejectionCode WHICH_STEP = content("memo.which-step");
    static final RejectionCode STEP_NOT_OPEN = state("memo.step-not-open");
    static final RejectionCode ALREADY_SIGNED = state("memo.already-signed");
    static final RejectionCode ALREADY_DECIDED = state("memo.already-decided");
    static final RejectionCode STEP_WANTS_OPINION = state("memo.step-wants-opinion");
    static final RejectionCode STEP_WANTS_DECISION = state("memo.step-wants-decision");
    static final RejectionCode PASSING_NOT_HERE = content("memo.passing-not-here");
    static final RejectionCode OWN_MEMO = authority("memo.own-memo");
    static final RejectionCode NOTHING_TO_NOTE = authority("memo.nothing-to-note");
    static final RejectionCode NOTHING_TO_DO = state("memo.nothing-to-do");

    static final RejectionCode TARGET_NOT_EARLIER = content("memo.target-not-earlier");
    static final RejectionCode PASSAGE_NOT_THERE = content("memo.passage-not-there");
    static final RejectionCode NOT_LAST = state("memo.not-last");
    static final RejectionCode NOT_YOUR_STEP = authority("memo.not-your-step");
    static final RejectionCode NOT_YOURS_TO_REROUTE = authority("memo.not-yours-to-reroute");
    static final RejectionCode OTHER_DECIDER = content("memo.other-decider");
    static final RejectionCode TOO_MANY_STEPS = content("memo.too-many-steps");

    static final RejectionCode ALREADY_ASKED = state("memo.already-asked");
    static final RejectionCode WITHDRAWAL_NOT_ASKED = state("memo.withdrawal-not-asked");
    static final RejectionCode NOT_YOUR_SUBORDINATES = authority("memo.not-your-subordinates");

    static final RejectionCode NOT_DECIDED = state("memo.not-decided");
    static final RejectionCode NOT_APPROVED = state("memo.not-approved");
    static final RejectionCode NOT_YOUR_DECISION = authority("memo.not-your-decision");
    static final RejectionCode STILL_PUBLISHED = state("memo.still-published");
    static final RejectionCode NOT_YOUR_CORRECTION = authority("memo.not-your-correction");
    static final RejectionCode SLIP_NOT_THERE = content("memo.slip-not-there");
    static final RejectionCode NOT_PUBLISHER = authority("memo.not-publisher");
    static final RejectionCode ALREADY_PUBLISHED = state("memo.already-published");
    static final RejectionCode NOT_PUBLISHED = state("memo.not-published");
    static final RejectionCode UNPUBLICATION_NOT_ASKED = state("memo.unpublication-not-asked");
    static final RejectionCode NOT_CLERK = authority("memo.not-clerk");

    static final RejectionCode NOT_CLOSED = state("memo.not-closed");
    static final RejectionCode NOT_REGISTRY = authority("memo.not-registry");
    static final RejectionCode NOT_ARCHIVED = state("memo.not-archived");
    static final RejectionCode KEPT_LONGER = state("memo.kept-longer");
    static final RejectionCode DISPOSAL_NOT_PROPOSED = state("memo.disposal-not-proposed");
    static final RejectionCode DISPOSAL_NOT_APPROVED = state("memo.disposal-not-approved");
    static final RejectionCode NOT_COMMITTEE = authority("memo.not-committee");
    static final RejectionCode NOT_EXECUTIVE = authority("memo.not-executive");

    private MemoRejection() {}

    private static RejectionCode state(String id) {
        return new RejectionCode(id, Kind.STATE);
    }

    private static RejectionCode authority(String id) {
        return new RejectionCode(id, Kind.AUTHORITY);
    }

    private static RejectionCode content(String id) {
        return new RejectionCode(id, Kind.CONTENT);
    }
}
