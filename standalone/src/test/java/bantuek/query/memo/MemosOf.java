package bantuek.query.memo;

import bantuek.query.office.Offices;
import bantuek.query.platform.Reading;

/** Memos, as they are asked for. */
public final class MemosOf {

    private MemosOf() {}

    public static Memos of(Reading reading, Offices offices) {
        return new Memos(reading, offices);
    }
}
