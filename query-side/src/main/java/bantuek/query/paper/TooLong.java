package bantuek.query.paper;

/** More than fits on paper: it is refused before anything is printed. */
public final class TooLong extends RuntimeException {

    TooLong() {
        super("too long for paper", null, false, false);
    }
}
