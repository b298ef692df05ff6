package bantuek.query.register;

import bantuek.events.register.Series;
import bantuek.query.past.AskedMoment;
import bantuek.query.past.AskedSpan;
import bantuek.query.past.Difference;
import bantuek.query.past.KnownMoment;
import bantuek.query.past.KnownSpan;
import bantuek.query.past.Moments;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Progress;
import bantuek.query.platform.Viewer;
import bantuek.query.register.Line.State;
import bantuek.query.register.Registers.Book;
import bantuek.query.register.Registers.Entry;
import bantuek.query.register.Registers.Tally;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registers of numbers as data, for programs. */
@RestController
@RequestMapping("/api/registers")
class RegisterApi {

    private final Registers registers;
    private final Moments moments;
    private final Progress progress;
    private final Clock clock;

    RegisterApi(Registers registers, Moments moments, Progress progress, Clock clock) {
        this.registers = registers;
        this.moments = moments;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * @param highest the highest number that is taken
     * @param taken how many are
     */
    record RegisterTally(
            UUID register,
            UUID unit,
            String unitName,
            Series series,
            int year,
            int highest,
            int taken,
            int reserved,
            int voided) {

        private static RegisterTally of(Tally tally) {
            Book book = tally.book();
            return new RegisterTally(
                    book.register(),
                    book.unit(),
                    book.unitName(),
                    book.series(),
                    book.year(),
                    tally.highest(),
                    tally.taken(),
                    tally.reserved(),
                    tally.voided());
        }
    }

    /**
     * @param memo that has the number, where the caller may see it
     * @param subject absent where the caller may not know it
     */
    record RegisterLine(
            int number,
            State state,
            @Nullable UUID memo,
            @Nullable String subject,
            @Nullable String printed,
            @Nullable LocalDate dated,
            boolean outside,
            @Nullable String purpose,
            @Nullable String reason,
            Instant takenAt,
            String takenBy,
            Instant changedAt,
            String changedBy,
            long position) {

        private static RegisterLine of(Entry entry) {
            Line line = entry.line();
            boolean readable = entry.readable();
            return new RegisterLine(
                    line.number(),
                    line.state(),
                    entry.memo() == null ? null : entry.memo().memo(),
                    readable ? line.subject() : null,
                    line.printed(),
                    line.dated(),
                    line.outside(),
                    readable ? line.purpose() : null,
                    readable ? line.reason() : null,
                    line.taken().at(),
                    line.taken().by(),
                    line.changed().at(),
                    line.changed().by(),
                    line.position());
        }
    }

    record RegisterMove(RegisterLine before, RegisterLine after) {}

    record RegisterChanges(
            Instant from,
            Instant to,
            List<RegisterLine> arrived,
            List<RegisterLine> left,
            List<RegisterMove> moved,
            int stayed) {}

    @GetMapping
    List<RegisterTally> registers(
            Viewer viewer,
            @RequestParam(name = "calendar-year") int year,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var _ = progress.await(atLeast);
        return registers.tallies(viewer, year).stream().map(RegisterTally::of).toList();
    }

    /** As it is at least since a position of the log, or as it was at an earlier moment. */
    @GetMapping("/{register}")
    List<RegisterLine> register(
            Viewer viewer,
            @PathVariable UUID register,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(defaultValue = "") String at) {
        var _ = progress.await(atLeast);
        Book book = known(viewer, register);
        AskedMoment asked = new AskedMoment(position, at);
        KnownMoment then = moments.of(viewer.organisation(), asked).orNone();
        return registers.lines(viewer, book, then.moment()).stream().map(RegisterLine::of).toList();
    }

    @GetMapping("/{register}/changes")
    RegisterChanges changes(
            Viewer viewer,
            @PathVariable UUID register,
            @RequestParam(name = "from-position", required = false) @Nullable Long fromPosition,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(name = "to-position", required = false) @Nullable Long toPosition,
            @RequestParam(defaultValue = "") String to) {
        Book book = known(viewer, register);
        AskedSpan asked = AskedSpan.of(fromPosition, from, toPosition, to);
        KnownSpan span = moments.of(viewer.organisation(), asked).orNone();
        Difference<Entry> difference = BookChanges.between(registers, viewer, book, span);
        Instant now = clock.instant();
        return new RegisterChanges(
                span.from().clock(now),
                span.to().clock(now),
                difference.arrived().stream().map(RegisterLine::of).toList(),
                difference.left().stream().map(RegisterLine::of).toList(),
                difference.moved().stream()
                        .map(moved ->
                                new RegisterMove(
                                        RegisterLine.of(moved.before()),
                                        RegisterLine.of(moved.after())))
                        .toList(),
                difference.stayed());
    }

    private Book known(Viewer viewer, UUID register) {
        return registers.book(viewer, register).orElseThrow(NotFound::new);
    }
}
