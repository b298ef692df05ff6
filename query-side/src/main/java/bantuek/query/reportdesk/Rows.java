package bantuek.query.reportdesk;

import bantuek.events.report.Report;
import bantuek.events.report.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The report that comes of one change to its rows. */
final class Rows {

    private Rows() {}

    /**
     * In the place of the one with its id, or else behind the other; at the end if there is none.
     */
    static Report with(Report report, Row row, @Nullable UUID after) {
        List<Row> rows = new ArrayList<>(report.rows());
        int place = place(report, row.id());
        if (place >= 0) {
            rows.set(place, row);
        } else {
            int before = after == null ? -1 : place(report, after);
            rows.add(before < 0 ? rows.size() : before + 1, row);
        }
        return new Report(report.head(), rows);
    }

    static Report without(Report report, UUID row) {
        return new Report(
                report.head(), report.rows().stream().filter(r -> !r.id().equals(row)).toList());
    }

    /** A place up or down, if there is one. */
    static Report moved(Report report, UUID row, int by) {
        int place = place(report, row);
        int other = place + by;
        if (place < 0 || other < 0 || other >= report.rows().size()) {
            return report;
        }
        List<Row> rows = new ArrayList<>(report.rows());
        Collections.swap(rows, place, other);
        return new Report(report.head(), rows);
    }

    static int place(Report report, UUID row) {
        for (int place = 0; place < report.rows().size(); place++) {
            if (report.rows().get(place).id().equals(row)) {
                return place;
            }
        }
        return -1;
    }
}
