package bantuek.command.office;

import bantuek.command.platform.RejectionCode;
import bantuek.command.platform.RejectionCode.Kind;

/** The reasons for which an office's rules refuse a command. */
final class OfficeRejection {

    static final RejectionCode ALREADY_FOUNDED =
            new RejectionCode("office.already-founded", Kind.STATE);
    static final RejectionCode ALREADY_THERE =
            new RejectionCode("office.already-there", Kind.STATE);
    static final RejectionCode IMPLAUSIBLE_DATE =
            new RejectionCode("office.implausible-date", Kind.CONTENT);

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
    static final RejectionCode UNKNOWN_ACTING =
            new RejectionCode("office.unknown-acting", Kind.CONTENT);
    static final RejectionCode UNKNOWN_DELEGATION =
            new RejectionCode("office.unknown-delegation", Kind.CONTENT);
    static final RejectionCode UNKNOWN_ABSENCE =
            new RejectionCode("office.unknown-absence", Kind.CONTENT);

    static final RejectionCode UNIT_NAME_TAKEN =
            new RejectionCode("office.unit-name-taken", Kind.STATE);
    static final RejectionCode ALIAS_TAKEN = new RejectionCode("office.alias-taken", Kind.STATE);
    static final RejectionCode UNIT_CLOSED = new RejectionCode("office.unit-closed", Kind.STATE);
    static final RejectionCode UNIT_TOO_DEEP =
            new RejectionCode("office.unit-too-deep", Kind.STATE);
    static final RejectionCode UNIT_HAS_UNITS =
            new RejectionCode("office.unit-has-units", Kind.STATE);
    static final RejectionCode UNIT_STAFFED = new RejectionCode("office.unit-staffed", Kind.STATE);
    static final RejectionCode UNIT_INTO_ITSELF =
            new RejectionCode("office.unit-into-itself", Kind.CONTENT);

    static final RejectionCode RANK_TAKEN = new RejectionCode("office.rank-taken", Kind.STATE);
    static final RejectionCode POST_HELD = new RejectionCode("office.post-held", Kind.STATE);
    static final RejectionCode POST_STOOD_IN_FOR =
            new RejectionCode("office.post-stood-in-for", Kind.STATE);
    static final RejectionCode POST_INDISPENSABLE =
            new RejectionCode("office.post-indispensable", Kind.STATE);
    static final RejectionCode POST_ABOLISHED =
            new RejectionCode("office.post-abolished", Kind.STATE);

    static final RejectionCode POST_NOT_VACANT =
            new RejectionCode("office.post-not-vacant", Kind.STATE);
    static final RejectionCode ACTING_OVERLAPS =
            new RejectionCode("office.acting-overlaps", Kind.STATE);
    static final RejectionCode ACTS_FOR_OWN_POST =
            new RejectionCode("office.acts-for-own-post", Kind.STATE);
    static final RejectionCode OWN_POST_NOT_HELD =
            new RejectionCode("office.own-post-not-held", Kind.STATE);
    static final RejectionCode DELEGATES_TO_ITSELF =
            new RejectionCode("office.delegates-to-itself", Kind.CONTENT);
    static final RejectionCode DELEGATION_OVERLAPS =
            new RejectionCode("office.delegation-overlaps", Kind.STATE);
    static final RejectionCode SUBSTITUTES_ITSELF =
            new RejectionCode("office.substitutes-itself", Kind.CONTENT);
    static final RejectionCode SUBSTITUTE_TWICE =
            new RejectionCode("office.substitute-twice", Kind.CONTENT);
    static final RejectionCode ABSENCE_OVERLAPS =
            new RejectionCode("office.absence-overlaps", Kind.STATE);

    private OfficeRejection() {}
}
