package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What a memo says as a whole, by its fingerprints: a signature is given for this.
 *
 * @param text of its text
 * @param report of the report in it, if it carries one
 */
public record Wording(String text, @Nullable String report) {

    public Wording {
        Check.matches(Fingerprint.FORM, text, "text");
        if (report != null) {
            Check.matches(Fingerprint.FORM, report, "report");
        }
    }

    public static Wording of(MemoText text) {
        return new Wording(text.fingerprint(), null);
    }

    public Wording saying(MemoText other) {
        return new Wording(other.fingerprint(), report);
    }

    public Wording enclosing(@Nullable String otherReport) {
        return new Wording(text, otherReport);
    }

    /** Of a memo without a report, that of its text. */
    public String fingerprint() {
        return report == null ? text : Fingerprint.of(text, report);
    }
}
