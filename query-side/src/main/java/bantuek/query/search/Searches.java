package bantuek.query.search;

import bantuek.query.memo.Memos;
import bantuek.query.memo.Passage;
import bantuek.query.memo.State;
import bantuek.query.platform.Reading;
import bantuek.query.platform.Viewer;
import bantuek.thai.FiscalYear;
import bantuek.thai.ThaiDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds memos by what they say, the newest first, among those that the viewer may see.
 *
 * <p>The newest are read as they lie: what many memos say is found there at once, where an index
 * would name them all. What few say is not found there, and the index names few.
 */
@Component
public class Searches {

    static final int PAGE_ROWS = 20;

    /** Nobody waits longer; what takes longer is a question for more words. */
    private static final int MOST_MILLIS = 3_000;

    private static final OffsetDateTime FIRST = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    private static final OffsetDateTime LAST = OffsetDateTime.parse("9999-12-31T00:00:00Z");

    private final Reading reading;
    private final Memos memos;

    Searches(Reading reading, Memos memos) {
        this.reading = reading;
        this.memos = memos;
    }

    /** Stretches of time, one before the other, by how many memos were drafted in them. */
    private enum Stretch {
        NEWEST(1_000),
        RECENT(30_000),
        ALL(Integer.MAX_VALUE);

        private final int memos;

        Stretch(int memos) {
            this.memos = memos;
        }

        /** What none of the newest says is said by few at any time. */
        Stretch next(int found) {
            return this == NEWEST && found > 0 ? RECENT : ALL;
        }
    }

    private record Search(Viewer viewer, Question question, Narrowing where) {}

    private record Place(UUID memo, OffsetDateTime draftedAt) {}

    /**
     * @param after the memo that the page before ended with
     * @return empty where there is no such memo, or none that the viewer may see
     */
    Optional<Found> of(Viewer viewer, Question question, Narrowing where, @Nullable UUID after) {
        if (!question.isSearchable()) {
            return Optional.of(Found.NOTHING);
        }
        try {
            return reading.of(
                    viewer.organisation(),
                    jdbc -> {
                        jdbc.sql("SELECT set_config('statement_timeout', ?, true)")
                                .param(String.valueOf(MOST_MILLIS))
                                .query()
                                .singleRow();
                        return after(jdbc, new Search(viewer, question, where), after);
                    });
        } catch (QueryTimeoutException tooLong) {
            return Optional.of(Found.TOO_MUCH);
        }
    }

    private Optional<Found> after(JdbcClient jdbc, Search search, @Nullable UUID memo) {
        if (memo == null) {
            return Optional.of(from(jdbc, search, new Place(new UUID(-1, -1), LAST)));
        }
        return place(jdbc, search, memo).map(begin -> from(jdbc, search, begin));
    }

    private Optional<Place> place(JdbcClient jdbc, Search search, UUID memo) {
        return memos.ask(
                        jdbc,
                        search.viewer(),
                        """
                        SELECT memo_words.memo, memo_words.drafted_at
                        FROM visible JOIN query.memo_words USING (memo) WHERE memo = :memo
                        """)
                .param("memo", memo)
                .query(Searches::place)
                .optional();
    }

    private Found from(JdbcClient jdbc, Search search, Place begin) {
        List<UUID> found = found(jdbc, search, begin);
        boolean more = found.size() > PAGE_ROWS;
        List<UUID> page = found.subList(0, Math.min(PAGE_ROWS, found.size()));
        return new Found(lines(jdbc, search, page), more, false);
    }

    /** One more than a page holds, to know whether there are more. */
    private List<UUID> found(JdbcClient jdbc, Search search, Place begin) {
        FiscalYear year = search.where().year();
        OffsetDateTime first = year == null ? FIRST : midnight(year.firstDay());
        OffsetDateTime until = begin.draftedAt();
        if (year != null && until.isAfter(midnight(year.lastDay().plusDays(1)))) {
            until = midnight(year.lastDay().plusDays(1)).minusNanos(1_000);
        }
        List<UUID> found = new ArrayList<>();
        for (Stretch stretch = Stretch.NEWEST; ; stretch = stretch.next(found.size())) {
            OffsetDateTime since = begin(jdbc, stretch, until, first);
            places(jdbc, search, stretch, since, until, begin, PAGE_ROWS + 1 - found.size())
                    .forEach(place -> found.add(place.memo()));
            if (found.size() > PAGE_ROWS || !since.isAfter(first)) {
                return found;
            }
            until = since.minusNanos(1_000);
        }
    }

    private static OffsetDateTime begin(
            JdbcClient jdbc, Stretch stretch, OffsetDateTime until, OffsetDateTime first) {
        if (stretch == Stretch.ALL) {
            return first;
        }
        return jdbc.sql(
                        """
                        SELECT drafted_at FROM query.memo_words
                        WHERE drafted_at >= ? AND drafted_at <= ?
                        ORDER BY drafted_at DESC OFFSET ? LIMIT 1
                        """)
                .params(first, until, stretch.memos)
                .query(OffsetDateTime.class)
                .optional()
                .orElse(first);
    }

    private List<Place> places(
            JdbcClient jdbc,
            Search search,
            Stretch stretch,
            OffsetDateTime since,
            OffsetDateTime until,
            Place begin,
            int most) {
        return memos.ask(
                        jdbc,
                        search.viewer(),
                        """
                        SELECT visible.memo, said.drafted_at
                        FROM (SELECT * FROM query.memos_saying(:terms, :grams, :marks, :every_mark, :since,
                                                               :until, :by_index) AS said
                              WHERE (said.drafted_at, said.memo) < (:begin, :begin_memo)
                              ORDER BY said.drafted_at DESC, said.memo DESC OFFSET 0) AS said
                        JOIN visible ON visible.memo = said.memo
                        ORDER BY said.drafted_at DESC, said.memo DESC LIMIT :most
                        """)
                .param("terms", search.question().terms().toArray(String[]::new), Types.ARRAY)
                .param("grams", search.question().grams(), Types.ARRAY)
                .param("every_mark", search.where().marks(), Types.ARRAY)
                .param("since", since)
                .param("until", until)
                .param("by_index", stretch != Stretch.NEWEST)
                .param("begin", begin.draftedAt())
                .param("begin_memo", begin.memo())
                .param("most", most)
                .query(Searches::place)
                .list();
    }

    private List<Found.Memo> lines(JdbcClient jdbc, Search search, List<UUID> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Passage>> passages = passages(jdbc, search, page);
        Map<UUID, Found.Memo> lines = new HashMap<>();
        memos.ask(
                        jdbc,
                        search.viewer(),
                        """
                        SELECT visible.memo, visible.subject, visible.state, visible.published, visible.unit,
                               visible.waiting_for, visible.changed_at, unit.name AS unit_name,
                               visible.sheet #>> '{margin,number,printed}' AS number,
                               visible.sheet #>> '{origin,drafter,name}' AS drafter,
                               memo_words.drafted_at
                        FROM visible
                        JOIN query.memo_words ON memo_words.memo = visible.memo
                        LEFT JOIN query.unit ON unit.unit = visible.unit
                        WHERE visible.memo = ANY (:page)
                        """)
                .param("page", page.toArray(UUID[]::new), Types.ARRAY)
                .query((row, _) -> line(row, passages))
                .list()
                .forEach(line -> lines.put(line.memo(), line));
        return page.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    /** Of each memo for each term the first passage that has it. */
    private static Map<UUID, List<Passage>> passages(
            JdbcClient jdbc, Search search, List<UUID> page) {
        Map<UUID, List<Passage>> passages = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT DISTINCT memo, place, kinds[place] AS kind, passages[place] AS passage
                        FROM query.memo_words
                        CROSS JOIN unnest(:terms) AS term
                        CROSS JOIN LATERAL (
                            SELECT place
                            FROM unnest(string_to_array(words, chr(10))) WITH ORDINALITY AS line (said, place)
                            WHERE strpos(said, term) > 0 LIMIT 1) AS first
                        WHERE memo = ANY (:page)
                        ORDER BY memo, place
                        """)
                .param("terms", search.question().terms().toArray(String[]::new), Types.ARRAY)
                .param("page", page.toArray(UUID[]::new), Types.ARRAY)
                .query(row -> {
                    passages.computeIfAbsent(
                                    row.getObject("memo", UUID.class), _ -> new ArrayList<>())
                            .add(
                                    new Passage(
                                            Passage.Kind.valueOf(row.getString("kind")),
                                            row.getString("passage")));
                });
        return passages;
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(ThaiDate.BANGKOK).toOffsetDateTime();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                row.getObject("memo", UUID.class),
                row.getObject("drafted_at", OffsetDateTime.class));
    }

    private static Found.Memo line(ResultSet row, Map<UUID, List<Passage>> passages)
            throws SQLException {
        UUID memo = row.getObject("memo", UUID.class);
        return new Found.Memo(
                memo,
                row.getString("subject"),
                row.getString("number"),
                State.valueOf(row.getString("state")),
                row.getBoolean("published"),
                List.of((String[]) row.getArray("waiting_for").getArray()),
                row.getObject("unit", UUID.class),
                row.getString("unit_name"),
                row.getString("drafter"),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                passages.getOrDefault(memo, List.of()));
    }
}
