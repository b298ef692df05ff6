package bantuek.query.inbox;

import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.UrgencyMarked;
import bantuek.query.memo.Course;
import bantuek.query.memo.Mark;
import bantuek.query.memo.Origin;
import bantuek.query.memo.Step;
import bantuek.query.platform.Occurrence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A memo on its way, as an inbox needs it: what it is about, and what it waits for.
 *
 * @param since when it came to stand where it stands
 * @param begun the position of its first event
 * @param latest what the clock had come to by now: it may have been put back
 */
record Waiting(
        Origin origin,
        String subject,
        Mark mark,
        Course course,
        Instant since,
        long begun,
        Instant latest,
        long version) {

    /** A step that has to act now, by its place on the route. */
    record Open(int place, Step step) {}

    /** Null once it waits for nobody any more. */
    static @Nullable Waiting evolve(
            @Nullable Waiting before, MemoEvent event, Occurrence occurrence) {
        if (before == null) {
            return drafted(event, occurrence);
        }
        occurrence.requireAfter(before.version);
        return before.changed(event, occurrence);
    }

    /** What the clock has come to once this has happened as well. */
    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    UUID memo() {
        return origin.memo();
    }

    List<Open> open() {
        return course.open().stream().map(place -> new Open(place, course.step(place))).toList();
    }

    private static Waiting drafted(MemoEvent event, Occurrence occurrence) {
        if (!(event instanceof MemoDrafted drafted) || occurrence.version() != 0) {
            throw occurrence.cannotHaveComeFirst(event);
        }
        return new Waiting(
                Origin.of(drafted, occurrence),
                drafted.text().subject(),
                Mark.NONE,
                Course.begun(drafted.text()),
                occurrence.at(),
                occurrence.position(),
                occurrence.at(),
                occurrence.version());
    }

    private @Nullable Waiting changed(MemoEvent event, Occurrence occurrence) {
        Course next = course.after(event, occurrence);
        return next.goesOn()
                ? new Waiting(
                        origin,
                        event instanceof MemoRevised revised ? revised.text().subject() : subject,
                        event instanceof UrgencyMarked marked ? Mark.of(marked) : mark,
                        next,
                        next.state() == course.state() ? since : occurrence.at(),
                        begun,
                        later(latest, occurrence.at()),
                        occurrence.version())
                : null;
    }
}
