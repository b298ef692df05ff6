package bantuek.command.platform;

import bantuek.command.platform.RejectionCode.Kind;

/** What can be wrong with a request before any rule of the office is asked. */
public final class RequestRejection {

    public static final RejectionCode STALE = new RejectionCode("request.stale", Kind.STALE);
    public static final RejectionCode VERSION_MISSING =
            new RejectionCode("request.version-missing", Kind.VERSION_MISSING);
    public static final RejectionCode KEY_REUSED =
            new RejectionCode("request.key-reused", Kind.CONTENT);
    public static final RejectionCode KEY_INVALID =
            new RejectionCode("request.key-invalid", Kind.CONTENT);
    public static final RejectionCode NOT_ADMINISTRATOR =
            new RejectionCode("account.not-administrator", Kind.AUTHORITY);

    /** The command may still be carried out: sent again under its key, it gets its answer. */
    public static final RejectionCode BUSY = new RejectionCode("request.busy", Kind.BUSY);

    private RequestRejection() {}
}
