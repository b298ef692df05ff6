package bantuek.standalone.verify;

import bantuek.events.Capacity;
import bantuek.events.memo.ActionRecorded;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.InformationNoted;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.office.OfficeEvent;
import bantuek.office.Authority;
import bantuek.office.Office;
import bantuek.query.memo.Course;
import bantuek.query.memo.Origin;
import bantuek.thai.ThaiDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Folds each office along with its memos: at the place of each signature in the log it asks whether
 * the office as it was just then let that person sign, and in that capacity.
 */
final class Signatures {

    /** A command that was given just before midnight may be recorded just after it. */
    private static final Duration MIDNIGHT = Duration.ofMinutes(1);

    private final Findings findings;
    private final Map<UUID, Office> offices = new HashMap<>();
    private final Map<UUID, Course> courses = new HashMap<>();
    private final Map<UUID, String> documentTypes = new HashMap<>();
    private final Set<UUID> lost = new HashSet<>();
    private long signatures;

    Signatures(Findings findings) {
        this.findings = findings;
    }

    void saw(Logged logged) {
        if (logged.event() instanceof OfficeEvent event) {
            changed(event, logged);
        } else if (logged.event() instanceof MemoEvent event && !lost.contains(event.memo())) {
            happened(event, logged);
        }
    }

    long count() {
        return signatures;
    }

    int memos() {
        return courses.size() + lost.size();
    }

    private void changed(OfficeEvent event, Logged logged) {
        UUID organisation = event.organisation();
        if (!organisation.equals(logged.by().organisation())) {
            findings.add(Rule.I8, logged.printed() + ": of another organisation's office");
        }
        try {
            offices.put(
                    organisation,
                    Office.evolve(offices.getOrDefault(organisation, Office.unfounded()), event));
        } catch (RuntimeException impossible) {
            findings.add(Rule.I2, logged.printed() + ": cannot have happened to that office");
        }
    }

    private void happened(MemoEvent event, Logged logged) {
        try {
            if (event instanceof MemoDrafted drafted) {
                begin(drafted, logged);
            } else {
                Course course = courses.get(event.memo());
                if (course == null) {
                    throw new IllegalStateException("nothing was drafted");
                }
                requireAuthority(event, course, logged);
                courses.put(event.memo(), course.after(event, logged.occurrence()));
            }
        } catch (RuntimeException impossible) {
            findings.add(Rule.I3, logged.printed() + ": cannot have happened then");
            courses.remove(event.memo());
            lost.add(event.memo());
        }
    }

    private void begin(MemoDrafted event, Logged logged) {
        if (courses.put(event.memo(), Course.begun(event.text())) != null) {
            throw new IllegalStateException("drafted twice");
        }
        documentTypes.put(event.memo(), Origin.of(event, logged.occurrence()).documentType());
        if (!office(logged).units().containsKey(event.unit())) {
            findings.add(Rule.I8, logged.printed() + ": of no unit of its organisation");
        }
    }

    private Office office(Logged logged) {
        return offices.getOrDefault(logged.by().organisation(), Office.unfounded());
    }

    private void requireAuthority(MemoEvent event, Course course, Logged logged) {
        List<Integer> steps = signed(event);
        if (steps.isEmpty()) {
            return;
        }
        signatures++;
        String type = documentTypes.getOrDefault(event.memo(), "");
        Instant at = logged.row().at();
        boolean held =
                Stream.of(at, at.minus(MIDNIGHT))
                        .map(then -> LocalDate.ofInstant(then, ThaiDate.BANGKOK))
                        .distinct()
                        .anyMatch(day -> held(steps, course, logged, day, type));
        if (!held) {
            findings.add(
                    Rule.I2,
                    "%s: person=%s could not sign so at that instant"
                            .formatted(logged.printed(), logged.by().actor().person()));
        }
    }

    private boolean held(
            List<Integer> steps, Course course, Logged logged, LocalDate day, String type) {
        UUID person = logged.by().actor().person();
        List<Capacity> capacities =
                steps.stream()
                        .map(step ->
                                Authority.toSignFor(
                                        office(logged),
                                        person,
                                        course.step(step).post(),
                                        day,
                                        type))
                        .flatMap(capacity -> capacity.orElse(List.of()).stream())
                        .distinct()
                        .toList();
        return !capacities.isEmpty() && capacities.equals(logged.by().capacity());
    }

    /** The steps that somebody signed at; none where the event is no signature. */
    private static List<Integer> signed(MemoEvent event) {
        return switch (event) {
            case OpinionRecorded e ->
                    Stream.concat(Stream.of(e.step()), e.also().stream()).toList();
            case DecisionRecorded e -> List.of(e.step());
            case ActionRecorded e -> List.of(e.step());
            case InformationNoted e -> List.of(e.step());
            case MemoReturned e -> List.of(e.step());
            case MemoEvent _ -> List.of();
        };
    }
}
