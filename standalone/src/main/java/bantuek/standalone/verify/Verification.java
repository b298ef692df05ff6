package bantuek.standalone.verify;

import bantuek.query.platform.ReadModelsAnew;
import bantuek.standalone.ProgressLine;
import bantuek.standalone.verify.Original.Parked;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;

/** Goes through the whole log once, and then through every row that was made of it. */
final class Verification {

    private final Original original;
    private final ReadModelsAnew anew;
    private final Findings findings = new Findings();
    private final Streams streams = new Streams(findings);
    private final Registers registers = new Registers(findings);
    private final Signatures signatures = new Signatures(findings);
    private final Set<String> stuck = new HashSet<>();

    private Verification(Original original, ReadModelsAnew anew) {
        this.original = original;
        this.anew = anew;
    }

    static Verdict of(Original original, ReadModelsAnew anew, PrintStream progress)
            throws SQLException {
        return new Verification(original, anew).carryOut(progress);
    }

    private Verdict carryOut(PrintStream progress) throws SQLException {
        if (!original.refusesChanges()) {
            findings.add(Rule.LOG, "events.event: the trigger append_only does not stand guard");
        }
        Reached reached = original.reached();
        ProgressLine line = new ProgressLine(progress);
        long all = original.events();
        long events = 0;
        long behind = 0;
        for (List<Row> rows = original.after(0);
                !rows.isEmpty();
                rows = original.after(rows.getLast().position())) {
            List<Logged> read = read(rows);
            for (String model : anew.names()) {
                fold(model, reached, read);
            }
            behind += rows.stream().filter(row -> !reached.holds(row)).count();
            events += rows.size();
            line.at(events, all);
        }
        registers.end();
        original.parked().stream().filter(this::couldBeFolded).forEach(this::tell);
        long requests = new Requests(original, findings).check();
        return new Verdict(
                findings,
                streams,
                registers,
                signatures,
                events,
                requests,
                new Comparison(original.log(), anew.connection(), findings).compare(),
                behind,
                ReadModelsAnew.wereMadeByThisProgram(original.log()));
    }

    /** What can't be is told of already. */
    private boolean couldBeFolded(Parked parked) {
        return !stuck.contains(parked.readModel() + parked.stream());
    }

    private void tell(Parked parked) {
        findings.add(
                Rule.I4,
                "read model %s: stream=%s is parked from version=%d on, and can be folded: retry it"
                        .formatted(parked.readModel(), parked.stream(), parked.version()));
    }

    private List<Logged> read(List<Row> rows) {
        List<Logged> read = new ArrayList<>();
        for (Row row : rows) {
            streams.saw(row);
            try {
                read.add(row.read());
            } catch (RuntimeException unreadable) {
                findings.add(Rule.LOG, row.printed() + ": cannot be read");
            }
        }
        for (Logged logged : read) {
            streams.saw(logged);
            registers.saw(logged);
            signatures.saw(logged);
        }
        return read;
    }

    private void fold(String model, Reached reached, List<Logged> read) {
        List<? extends DomainEventMessage<?>> due =
                read.stream()
                        .filter(logged -> reached.holds(logged.row()))
                        .map(Logged::message)
                        .filter(event -> !stuck.contains(model + event.getAggregateIdentifier()))
                        .toList();
        try {
            anew.fold(model, due);
        } catch (RuntimeException somewhere) {
            due.forEach(event -> fold(model, event));
        }
    }

    /** Where an event can't be folded, the rest of its stream can't be either. */
    private void fold(String model, DomainEventMessage<?> event) {
        String stream = event.getAggregateIdentifier();
        if (stuck.contains(model + stream)) {
            return;
        }
        try {
            anew.fold(model, List.of(event));
        } catch (RuntimeException impossible) {
            stuck.add(model + stream);
            findings.add(
                    Rule.I4,
                    "read model %s: stream=%s version=%d cannot be folded"
                            .formatted(model, stream, event.getSequenceNumber()));
        }
    }
}
