package bantuek.office;

import java.util.Comparator;
import java.util.UUID;

/** What stands in an office's books for a period. */
public sealed interface Entry permits Appointment, ActingOrder, Delegation, Absence {

    /** The same order wherever they were read from. */
    Comparator<Entry> EARLIEST_FIRST =
            Comparator.comparing((Entry entry) -> entry.period().from()).thenComparing(Entry::id);

    UUID id();

    UUID post();

    Period period();
}
