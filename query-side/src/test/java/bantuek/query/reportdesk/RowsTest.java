package bantuek.query.reportdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.events.InvalidValue;
import bantuek.events.report.Column;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final Row A = row(1, RowKind.MEASURE);
    private static final Row B = row(2, RowKind.STEP);
    private static final Row C = row(3, RowKind.MEASURE);
    private static final Report REPORT =
            new Report(
                    new ReportHead(
                            ReportKind.RESULT,
                            2569,
                            null,
                            null,
                            "รายงาน",
                            List.of(new Column("c1", null, "มาตรการ", null)),
                            List.of(),
                            List.of()),
                    List.of(A, B, C));

    @Test
    void a_row_takes_its_own_place_or_comes_behind_another() {
        Row changed = row(2, RowKind.MEASURE);
        assertThat(Rows.with(REPORT, changed, null).rows()).containsExactly(A, changed, C);
        Row added = row(4, RowKind.MEASURE);
        assertThat(Rows.with(REPORT, added, A.id()).rows()).containsExactly(A, added, B, C);
        assertThat(Rows.with(REPORT, added, null).rows()).containsExactly(A, B, C, added);
        assertThat(Rows.with(REPORT, added, new UUID(9, 9)).rows()).containsExactly(A, B, C, added);
    }

    @Test
    void a_row_is_moved_as_far_as_there_are_rows() {
        assertThat(Rows.moved(REPORT, C.id(), -1).rows()).containsExactly(A, C, B);
        assertThat(Rows.moved(REPORT, A.id(), -1)).isEqualTo(REPORT);
        assertThat(Rows.moved(REPORT, C.id(), 1)).isEqualTo(REPORT);
        assertThat(Rows.moved(REPORT, new UUID(9, 9), 1)).isEqualTo(REPORT);
    }

    @Test
    void a_step_stays_below_a_measure() {
        assertThatThrownBy(() -> Rows.moved(REPORT, B.id(), -1)).isInstanceOf(InvalidValue.class);
        assertThat(Rows.without(REPORT, B.id()).rows()).containsExactly(A, C);
    }

    private static Row row(int id, RowKind kind) {
        return new Row(new UUID(0, id), kind, new TreeMap<>(), null, null, List.of());
    }
}
