package bantuek.query.pending;

import bantuek.events.Capacity;
import bantuek.events.Capacity.Basis;
import bantuek.events.memo.StepKind;
import bantuek.events.office.OfficeSettings.OwnMemo;
import bantuek.office.Authority.Signatory;
import bantuek.query.office.OfficeToday;
import bantuek.query.pace.Span;
import bantuek.thai.ThaiDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits at a moment, for whom, how long, and whether that is late. A function of what waited,
 * of the office on that day, and of what was usual then: it never asks what time it is.
 */
final class Board {

    private final OfficeToday office;
    private final Instant now;
    private final Map<UUID, Span> usual;

    private Board(OfficeToday office, Instant now, Map<UUID, Span> usual) {
        this.office = office;
        this.now = now;
        this.usual = usual;
    }

    /**
     * @param signers who can act there on that day, the holder first
     * @param days whole days on the calendar, holidays among them
     * @param expected when it is decided at the usual pace; absent where nothing is usual
     */
    record Entry(
            Wait item,
            List<Signer> signers,
            int days,
            @Nullable Span usual,
            @Nullable LocalDate due,
            @Nullable LocalDate expected,
            Standing standing) {

        @Nullable UUID post() {
            return item.step() == null ? null : item.step().post();
        }
    }

    /**
     * @param acting what stands under their name, where they do not hold the post
     */
    record Signer(UUID person, String name, String acting) {}

    static List<Entry> of(
            List<Wait> waits, OfficeToday office, Instant now, Map<UUID, Span> usual) {
        Board board = new Board(office, now, usual);
        return waits.stream().map(board::entry).toList();
    }

    private Entry entry(Wait wait) {
        List<Signer> signers = signers(wait);
        Span there = wait.step() == null ? null : usual.get(wait.step().post());
        Span known = there != null && there.isKnown() ? there : null;
        LocalDate due = wait.due();
        LocalDate expected = expected(wait);
        return new Entry(
                wait,
                signers,
                (int) ChronoUnit.DAYS.between(day(wait.since()), day(now)),
                known,
                due,
                expected,
                standing(wait, signers, known, due, expected));
    }

    private Standing standing(
            Wait wait,
            List<Signer> signers,
            @Nullable Span known,
            @Nullable LocalDate due,
            @Nullable LocalDate expected) {
        if (due != null && day(now).isAfter(due)) {
            return Standing.OVERDUE;
        }
        if (signers.isEmpty()) {
            return Standing.NOBODY;
        }
        if (due != null && expected != null && expected.isAfter(due)) {
            return Standing.WILL_BE_LATE;
        }
        boolean slow = known != null && waited(wait).compareTo(known.most()) > 0;
        return slow ? Standing.SLOW : Standing.AS_USUAL;
    }

    private List<Signer> signers(Wait wait) {
        Wait.At step = wait.step();
        return step == null
                ? List.of(new Signer(wait.drafter(), wait.drafterName(), ""))
                : office.signatories(step.post(), wait.documentType()).stream()
                        .filter(signatory -> mayAct(signatory, wait, step.kind()))
                        .map(this::signer)
                        .toList();
    }

    /** Nobody signs what they drafted themselves, unless the office lets them. */
    private boolean mayAct(Signatory signatory, Wait wait, StepKind kind) {
        return kind == StepKind.ACTION
                || office.office().settings().ownMemo() == OwnMemo.FLAG
                || !signatory.person().equals(wait.drafter());
    }

    private Signer signer(Signatory signatory) {
        Capacity last = signatory.capacity().getLast();
        return new Signer(
                signatory.person(),
                office.nameOf(signatory.person()),
                last.basis() == Basis.HOLDER ? "" : last.printed());
    }

    /**
     * What is left of the usual time here, and the usual time of each stage that follows. A post of
     * which nothing is known takes no time: then it comes later than this says, and never sooner.
     */
    private @Nullable LocalDate expected(Wait wait) {
        Wait.At step = wait.step();
        if (step == null || step.kind() == StepKind.ACTION) {
            return null;
        }
        Duration here = median(step.post());
        List<Duration> stages =
                wait.ahead().stream()
                        .map(stage ->
                                stage.stream()
                                        .map(this::median)
                                        .max(Duration::compareTo)
                                        .orElse(Duration.ZERO))
                        .toList();
        if (here.isZero() && stages.stream().allMatch(Duration::isZero)) {
            return null;
        }
        Duration left = here.minus(waited(wait));
        Duration all = stages.stream().reduce(Duration.ZERO, Duration::plus);
        return day(now.plus(left.isNegative() ? all : all.plus(left)));
    }

    private Duration median(UUID post) {
        Span span = usual.get(post);
        return Objects.nonNull(span) && span.isKnown() ? span.median() : Duration.ZERO;
    }

    private Duration waited(Wait wait) {
        return Duration.between(wait.since(), now);
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ThaiDate.BANGKOK).toLocalDate();
    }
}
