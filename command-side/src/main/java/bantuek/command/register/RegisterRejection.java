package bantuek.command.register;

import bantuek.command.platform.RejectionCode;
import bantuek.command.platform.RejectionCode.Kind;

/** The reasons for which a register refuses. */
final class RegisterRejection {

    static final RejectionCode NOT_REGISTRY =
            new RejectionCode("register.not-registry", Kind.AUTHORITY);
    static final RejectionCode UNKNOWN_UNIT =
            new RejectionCode("register.unknown-unit", Kind.CONTENT);
    static final RejectionCode KEPT_ELSEWHERE =
            new RejectionCode("register.kept-elsewhere", Kind.CONTENT);
    static final RejectionCode TAKEN = new RejectionCode("register.number-taken", Kind.STATE);
    static final RejectionCode NOT_RESERVED =
            new RejectionCode("register.number-not-reserved", Kind.STATE);
    static final RejectionCode NOT_TAKEN =
            new RejectionCode("register.number-not-taken", Kind.STATE);
    static final RejectionCode VOID_ALREADY =
            new RejectionCode("register.number-void-already", Kind.STATE);
    static final RejectionCode OF_A_MEMO =
            new RejectionCode("register.number-of-a-memo", Kind.STATE);
    static final RejectionCode OTHER_YEAR = new RejectionCode("register.other-year", Kind.CONTENT);
    static final RejectionCode DATE_AHEAD = new RejectionCode("register.date-ahead", Kind.CONTENT);
    static final RejectionCode YEAR_IS_OVER =
            new RejectionCode("register.year-is-over", Kind.STATE);

    private RegisterRejection() {}
}
