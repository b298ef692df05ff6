package bantuek.query.memo;

import bantuek.query.memo.MemoPage.TrailLine;
import bantuek.query.platform.Words;
import bantuek.query.trail.Trails.Recorded;
import java.util.List;
import java.util.UUID;

/** ประวัติ of one memo as a whole: what happened in the order it did, each down to its event. */
public record TrailPage(
        UUID memo,
        String subject,
        String unit,
        String organisation,
        String count,
        List<Line> lines) {

    /**
     * @param place which of its events, from one on
     * @param orders by which orders they acted, where there were any
     * @param seen which text stood there then
     * @param fingerprint of that text and the report with it
     */
    public record Line(
            long version,
            String place,
            TrailLine told,
            List<String> orders,
            String seen,
            String fingerprint,
            Raw raw) {}

    /**
     * The event as the log holds it.
     *
     * @param recordedAt in UTC
     */
    public record Raw(
            String type,
            String revision,
            String position,
            String eventId,
            String recordedAt,
            Shown payload,
            Shown metadata) {}

    /**
     * @param whole whether it is all there; a page does not hold whatever is in a large report
     */
    public record Shown(String json, boolean whole) {}

    static TrailPage of(
            MemoSheet sheet, List<Recorded> trail, String unit, String organisation, Words words) {
        History history = new History(trail, words);
        return new TrailPage(
                sheet.memo(),
                sheet.text().subject(),
                unit,
                organisation,
                words.of("history.count", words.number(history.past().now() + 1)),
                history.lines());
    }

    public String path() {
        return "/memos/" + memo;
    }
}
