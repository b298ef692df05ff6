package bantuek.query.memo;

import bantuek.events.Capacity;
import bantuek.events.EventJson;
import bantuek.events.WrittenOrder;
import bantuek.query.memo.MemoPage.TrailLine;
import bantuek.query.memo.TrailPage.Line;
import bantuek.query.memo.TrailPage.Raw;
import bantuek.query.memo.TrailPage.Shown;
import bantuek.query.platform.Words;
import bantuek.query.trail.Trails;
import bantuek.query.trail.Trails.Logged;
import bantuek.query.trail.Trails.Recorded;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells a memo's events in the reader's words, in the order they happened. */
final class History {

    /** Of one event on a page; the files hold it all. */
    private static final int SHOWN_CHARACTERS = 20_000;

    private final List<Recorded> trail;
    private final Past past;
    private final List<TrailLine> told;
    private final Words words;

    History(List<Recorded> trail, Words words) {
        List<Trails.Entry> entries = trail.stream().map(Recorded::entry).toList();
        this.trail = trail;
        this.past = Past.of(entries);
        this.told = TrailLines.of(entries, words).reversed();
        this.words = words;
    }

    List<Line> lines() {
        return IntStream.range(0, trail.size()).mapToObj(this::line).toList();
    }

    TrailLine told(long version) {
        return told.get(Math.toIntExact(version));
    }

    Past past() {
        return past;
    }

    private Line line(int version) {
        Recorded recorded = trail.get(version);
        return new Line(
                version,
                words.number(version + 1L),
                told.get(version),
                orders(recorded),
                words.of("history.text", words.number(revision(version))),
                past.wording(version).fingerprint(),
                raw(recorded.logged()));
    }

    /** Which of the texts there were, from one on. */
    private long revision(long version) {
        return past.revisions().stream().filter(revision -> revision <= version).count();
    }

    private List<String> orders(Recorded recorded) {
        return recorded.entry().occurrence().provenance().capacity().stream()
                .map(Capacity::order)
                .flatMap(Stream::ofNullable)
                .map(this::order)
                .toList();
    }

    private String order(WrittenOrder order) {
        return words.of("history.order", order.number(), words.date(order.date()), order.basis());
    }

    private static Raw raw(Logged logged) {
        return new Raw(
                logged.type(),
                logged.revision(),
                Long.toString(logged.position()),
                logged.eventId(),
                logged.recordedAt().toString(),
                shown(logged.payload()),
                shown(logged.metadata()));
    }

    private static Shown shown(String json) {
        String pretty =
                EventJson.MAPPER
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(EventJson.MAPPER.readTree(json));
        return pretty.length() <= SHOWN_CHARACTERS
                ? new Shown(pretty, true)
                : new Shown(pretty.substring(0, pretty.lastIndexOf('\n', SHOWN_CHARACTERS)), false);
    }
}
