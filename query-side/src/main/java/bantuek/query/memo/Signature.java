package bantuek.query.memo;

import bantuek.query.platform.Occurrence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who signed, in which capacity, when. */
public record Signature(UUID person, String name, List<String> titles, Instant at) {

    static Signature of(Occurrence occurrence) {
        return new Signature(
                occurrence.person(), occurrence.name(), occurrence.titles(), occurrence.at());
    }
}
