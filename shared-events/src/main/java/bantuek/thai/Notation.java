package bantuek.thai;

import bantuek.events.office.OfficeSettings.Digits;

/** A value that offices write in a form of their own, and that is understood again when read. */
public interface Notation {

    String print(Digits digits);

    /** The official form, with Thai digits. */
    default String print() {
        return print(Digits.THAI);
    }
}
