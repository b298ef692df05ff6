package bantuek.command.platform;

/** What can be wrong with a request before any rule of the office is asked. */
public enum RequestRejection implements RejectionCode {
    STALE("request.stale", Kind.STALE),
    VERSION_MISSING("request.version-missing", Kind.VERSION_MISSING),
    KEY_REUSED("request.key-reused", Kind.CONTENT),
    KEY_INVALID("request.key-invalid", Kind.CONTENT),
    NOT_ADMINISTRATOR("account.not-administrator", Kind.AUTHORITY);

    private final String id;
    private final Kind kind;

    RequestRejection(String id, Kind kind) {
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
