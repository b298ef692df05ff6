package bantuek.command.office;

import bantuek.command.platform.RejectionCode;
import bantuek.command.platform.RejectionCode.Kind;

/** The reasons for which an office's rules refuse a command. */
final class OfficeRejection {

    static final RejectionCode ALREADY_FOUNDED =
            new RejectionCode("office.already-founded", Kind.STATE);
    static final RejectionCode UNKNOWN_ORGANISATION =
            new RejectionCode("office.unknown-organisation", Kind.UNKNOWN);
    static final RejectionCode UNKNOWN_UNIT =
            new RejectionCode("office.unknown-unit", Kind.CONTENT);
    static final RejectionCode UNKNOWN_PERSON =
            new RejectionCode("office.unknown-person", Kind.CONTENT);
    static final RejectionCode UNKNOWN_POST =
            new RejectionCode("office.unknown-post", Kind.CONTENT);
    static final RejectionCode UNKNOWN_APPOINTMENT =
            new RejectionCode("office.unknown-appointment", Kind.CONTENT);
    static final RejectionCode UNIT_NAME_TAKEN =
            new RejectionCode("office.unit-name-taken", Kind.STATE);
    static final RejectionCode ALREADY_THERE =
            new RejectionCode("office.already-there", Kind.STATE);
    static final RejectionCode RANK_TAKEN = new RejectionCode("office.rank-taken", Kind.STATE);
    static final RejectionCode IMPLAUSIBLE_DATE =
            new RejectionCode("office.implausible-date", Kind.CONTENT);
    static final RejectionCode POST_HELD = new RejectionCode("office.post-held", Kind.STATE);

    private OfficeRejection() {}
}
