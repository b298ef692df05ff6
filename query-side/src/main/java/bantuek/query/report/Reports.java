package bantuek.query.report;

import bantuek.events.EventJson;
import bantuek.query.memo.Memos;
import bantuek.query.memo.State;
import bantuek.query.platform.Reading;
import bantuek.query.platform.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reports in memos that the viewer may see. */
@Component
public class Reports {

    /** More than one organisation makes in a year; who has more sees the latest. */
    private static final int MOST = 500;

    private static final Set<State> VOID =
            Set.of(State.WITHDRAWN, State.CANCELLED, State.SUPERSEDED, State.NOT_APPROVED);

    private final Reading reading;
    private final Memos memos;

    Reports(Reading reading, Memos memos) {
        this.reading = reading;
        this.memos = memos;
    }

    /**
     * A report in a memo.
     *
     * @param handedIn when the memo was first submitted with it
     */
    record Entry(
            UUID memo,
            State state,
            boolean published,
            List<String> waitingFor,
            @Nullable LocalDate handedIn,
            Standing standing) {

        /** What was withdrawn, revoked, replaced or not approved reports nothing any more. */
        boolean isInForce() {
            return !VOID.contains(state);
        }
    }

    /** A report that can be gone on with. */
    public record Line(UUID memo, String title) {}

    /** The newest first. */
    public List<Line> latest(Viewer viewer) {
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        memos.ask(
                                        jdbc,
                                        viewer,
                                        """
                                        SELECT visible.memo, report.standing ->> 'title' AS title
                                        FROM visible JOIN query.report ON report.memo = visible.memo
                                        WHERE report.standing IS NOT NULL
                                        ORDER BY visible.changed_at DESC, visible.memo
                                        LIMIT
                                        """
                                                + " "
                                                + MOST)
                                .query(Line.class)
                                .list());
    }

    /** The fiscal years that there are reports of, the latest first. */
    List<Integer> years(Viewer viewer) {
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        memos.ask(
                                        jdbc,
                                        viewer,
                                        """
                                        SELECT DISTINCT report.fiscal_year
                                        FROM visible JOIN query.report ON report.memo = visible.memo
                                        WHERE report.fiscal_year IS NOT NULL
                                        ORDER BY 1 DESC
                                        """)
                                .query(Integer.class)
                                .list());
    }

    List<Entry> of(Viewer viewer, int fiscalYear) {
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        memos.ask(
                                        jdbc,
                                        viewer,
                                        """
                                        SELECT visible.memo, visible.state, visible.published, visible.waiting_for,
                                               report.handed_in, report.standing
                                        FROM visible JOIN query.report ON report.memo = visible.memo
                                        WHERE report.fiscal_year = :fiscal_year
                                        ORDER BY visible.changed_at DESC, visible.memo
                                        LIMIT
                                        """
                                                + " "
                                                + MOST)
                                .param("fiscal_year", fiscalYear)
                                .query((row, _) ->
                                        new Entry(
                                                row.getObject("memo", UUID.class),
                                                State.valueOf(row.getString("state")),
                                                row.getBoolean("published"),
                                                List.of(
                                                        (String[])
                                                                row.getArray("waiting_for")
                                                                        .getArray()),
                                                row.getObject("handed_in", LocalDate.class),
                                                EventJson.MAPPER.readValue(
                                                        row.getString("standing"), Standing.class)))
                                .list());
    }
}
