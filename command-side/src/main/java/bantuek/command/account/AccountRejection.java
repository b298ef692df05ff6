package bantuek.command.account;

import bantuek.command.platform.RejectionCode;
import bantuek.command.platform.RejectionCode.Kind;

/** The reasons for which an account or the first set-up is refused. */
final class AccountRejection {

    static final RejectionCode USERNAME_TAKEN =
            new RejectionCode("account.username-taken", Kind.STATE);
    static final RejectionCode UNKNOWN_PERSON =
            new RejectionCode("account.unknown-person", Kind.CONTENT);
    static final RejectionCode ALREADY_SET_UP = new RejectionCode("setup.already-done", Kind.STATE);
    static final RejectionCode WRONG_SETUP_CODE =
            new RejectionCode("setup.wrong-code", Kind.AUTHORITY);

    private AccountRejection() {}
}
