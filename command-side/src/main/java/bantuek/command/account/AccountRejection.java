package bantuek.command.account;

import bantuek.command.platform.RejectionCode;

/** The reasons for which an account or the first set-up is refused. */
enum AccountRejection implements RejectionCode {
    USERNAME_TAKEN("account.username-taken", Kind.STATE),
    UNKNOWN_PERSON("account.unknown-person", Kind.CONTENT),
    ALREADY_SET_UP("setup.already-done", Kind.STATE),
    WRONG_SETUP_CODE("setup.wrong-code", Kind.AUTHORITY);

    private final String id;
    private final Kind kind;

    AccountRejection(String id, Kind kind) {
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
