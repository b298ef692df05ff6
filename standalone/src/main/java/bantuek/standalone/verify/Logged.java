package bantuek.standalone.verify;

import bantuek.events.Provenance;
import bantuek.query.platform.Occurrence;
import org.axonframework.eventhandling.DomainEventMessage;

/** An event that could be read, in each of the forms that somebody wants it in. */
record Logged(Row row, Object event, Provenance by, DomainEventMessage<?> message) {

    Occurrence occurrence() {
        return new Occurrence(by, row.at(), row.version(), row.position());
    }

    String printed() {
        return row.printed();
    }
}
