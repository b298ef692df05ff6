package bantuek.query.register;

import bantuek.events.office.Duty;
import bantuek.events.register.Series;
import bantuek.query.memo.Memos;
import bantuek.query.memo.Memos.Seen;
import bantuek.query.memo.State;
import bantuek.query.office.OfficeToday;
import bantuek.query.office.Offices;
import bantuek.query.platform.Moment;
import bantuek.query.platform.Pasts;
import bantuek.query.platform.Reading;
import bantuek.query.platform.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Questions about the registers of numbers. That a number is taken, and what for, everybody of the
 * office may know; what a document is about only who may see it, who belongs to the unit whose
 * register it is, and the registry.
 */
@Component
class Registers {

    private static final String BOOK =
            "SELECT register, unit, series, year FROM register WHERE register = :register";

    private static final String TALLIES =
            """
            SELECT register, unit, series, year,
                   coalesce(max(number), 0) AS highest,
                   count(number) AS taken,
                   count(*) FILTER (WHERE state = 'RESERVED') AS reserved,
                   count(*) FILTER (WHERE state = 'VOID') AS void
            FROM register LEFT JOIN register_line USING (register)
            WHERE year = :year
            GROUP BY register
            """;

    private static final String LINES =
            """
            SELECT line.*, visible.state AS memo_state,
                   visible.sheet #>> '{text,addressee}' AS addressee
            FROM register_line AS line LEFT JOIN visible ON visible.memo = line.memo
            WHERE line.register = :register
            ORDER BY line.number
            """;

    private final Reading reading;
    private final Pasts pasts;
    private final Memos memos;
    private final Offices offices;

    Registers(Reading reading, Pasts pasts, Memos memos, Offices offices) {
        this.reading = reading;
        this.pasts = pasts;
        this.memos = memos;
        this.offices = offices;
    }

    record Book(UUID register, UUID unit, String unitName, Series series, int year) {}

    /**
     * @param highest the highest number that is taken
     * @param taken how many are
     */
    record Tally(Book book, int highest, int taken, int reserved, int voided) {}

    /**
     * @param readable whether the viewer may know what it is about
     * @param memo as the viewer sees it today, if it is one that they may see
     */
    record Entry(Line line, boolean readable, @Nullable OfMemo memo) {}

    record OfMemo(UUID memo, State state, String addressee) {}

    /** The latest first. */
    List<Integer> years(Viewer viewer) {
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        jdbc.sql("SELECT DISTINCT year FROM register ORDER BY year DESC")
                                .query(Integer.class)
                                .list());
    }

    /** By the names of the units. */
    List<Tally> tallies(Viewer viewer, int year) {
        OfficeToday office = offices.today(viewer.organisation());
        return reading
                .of(
                        viewer.organisation(),
                        jdbc ->
                                jdbc.sql(TALLIES)
                                        .param("year", year)
                                        .query((row, _) -> tally(row, office))
                                        .list())
                .stream()
                .sorted(
                        Comparator.comparing((Tally tally) -> tally.book().unitName())
                                .thenComparing(tally -> tally.book().series()))
                .toList();
    }

    Optional<Book> book(Viewer viewer, UUID register) {
        OfficeToday office = offices.today(viewer.organisation());
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        jdbc.sql(BOOK)
                                .param("register", register)
                                .query((row, _) -> book(row, office))
                                .optional());
    }

    /** By their numbers. */
    List<Entry> lines(Viewer viewer, Book book, @Nullable Moment then) {
        Seen seen = memos.seenBy(viewer);
        boolean keeps = keeps(viewer, book);
        return then == null
                ? reading.of(viewer.organisation(), jdbc -> in(jdbc, book, seen, keeps))
                : pasts.ofRegister(
                        viewer.organisation(),
                        then,
                        book.register(),
                        jdbc -> in(jdbc, book, seen, keeps));
    }

    private static List<Entry> in(JdbcClient jdbc, Book book, Seen seen, boolean keeps) {
        return seen.ask(jdbc, LINES)
                .param("register", book.register())
                .query((row, _) -> entry(row, keeps))
                .list();
    }

    boolean isRegistry(Viewer viewer) {
        return offices.today(viewer.organisation()).hasDuty(viewer.person(), Duty.REGISTRY);
    }

    private boolean keeps(Viewer viewer, Book book) {
        OfficeToday office = offices.today(viewer.organisation());
        return office.hasDuty(viewer.person(), Duty.REGISTRY)
                || office.unitsOf(viewer.person()).contains(book.unit());
    }

    private static Entry entry(ResultSet row, boolean keeps) throws SQLException {
        Line line = RegisterProjector.line(row);
        String state = row.getString("memo_state");
        OfMemo memo =
                line.memo() == null || state == null
                        ? null
                        : new OfMemo(line.memo(), State.valueOf(state), row.getString("addressee"));
        return new Entry(line, keeps || memo != null, memo);
    }

    private static Tally tally(ResultSet row, OfficeToday office) throws SQLException {
        return new Tally(
                book(row, office),
                row.getInt("highest"),
                row.getInt("taken"),
                row.getInt("reserved"),
                row.getInt("void"));
    }

    private static Book book(ResultSet row, OfficeToday office) throws SQLException {
        UUID unit = row.getObject("unit", UUID.class);
        return new Book(
                row.getObject("register", UUID.class),
                unit,
                office.unitName(unit),
                Series.valueOf(row.getString("series")),
                row.getInt("year"));
    }
}
