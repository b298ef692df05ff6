package bantuek.command.platform;

/** A reason for which a command is refused. Its id is stable: clients and sentences refer to it. */
public record RejectionCode(String id, Kind kind) {

    /** What is wrong with the command, and so which status it gets. */
    public enum Kind {
        /** There is no such thing, or not for this person. */
        UNKNOWN(404),
        /** Not by you. */
        AUTHORITY(403),
        /** Not now. */
        STATE(409),
        /** You saw an older version. */
        STALE(412),
        /** Not with this content. */
        CONTENT(422),
        /** Say which version you saw. */
        VERSION_MISSING(428),
        /** Not just now: the same again, a little later. */
        BUSY(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
