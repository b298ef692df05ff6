package bantuek.standalone;

/** What was asked for can't be done, and this is the one line that says why and what to do. */
public final class Refused extends Exception {

    /** After sysexits.h. */
    public enum Cause {
        USAGE(64),
        NO_INSTALLATION(66),
        UNREACHABLE(69),
        PORT_TAKEN(69),
        DATA_FOLDER(73),
        NO_SPACE(74),
        ALREADY_RUNNING(75),
        NOT_YET(75),
        DATABASE(70);

        private final int exitCode;

        Cause(int exitCode) {
            this.exitCode = exitCode;
        }
    }

    private final Cause reason;

    public Refused(Cause reason, String thai, String english) {
        super(thai + " / " + english, null, false, false);
        this.reason = reason;
    }

    public int exitCode() {
        return reason.exitCode;
    }
}
