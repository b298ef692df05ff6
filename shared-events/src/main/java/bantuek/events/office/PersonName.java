package bantuek.events.office;

import bantuek.events.Check;
import bantuek.events.Limits;

/** A name as it is printed under a signature: the prefix stands directly before the first name. */
public record PersonName(String prefix, String first, String last) {

    public PersonName {
        Check.optionalText(prefix, "prefix", Limits.NAME_CHARACTERS);
        Check.text(first, "first", Limits.NAME_CHARACTERS);
        Check.optionalText(last, "last", Limits.NAME_CHARACTERS);
    }

    public String printed() {
        return (prefix + first + " " + last).strip();
    }
}
