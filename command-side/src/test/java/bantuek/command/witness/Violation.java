package bantuek.command.witness;

/** Something happened that must not happen. */
public final class Violation extends AssertionError {

    Violation(String what) {
        super(what);
    }

    static void unless(boolean so, String otherwise, Object about) {
        if (!so) {
            throw new Violation(otherwise + ": " + about);
        }
    }
}
