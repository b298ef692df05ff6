package bantuek.events.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CarriedCellsTest {

    private static final String KEY = "unit";
    private int ids;

    @Test
    void a_cell_reaches_down_over_those_that_are_carried() {
        Report report = report(row("กองคลัง"), carried(), carried(), row("กองช่าง"), blank());
        assertThat(reaches(report)).containsExactly(3, 0, 0, 1, 1);
        assertThat(report.told(2, KEY)).isEqualTo(Cell.of("กองคลัง"));
        assertThat(report.told(4, KEY)).isNull();
    }

    @Test
    void a_blank_is_carried_down_as_a_blank() {
        Report report = report(blank(), carried());
        assertThat(reaches(report)).containsExactly(2, 0);
        assertThat(report.told(1, KEY)).isNull();
    }

    @Test
    void nothing_is_carried_past_an_issue_that_stands_across() {
        Row issue = new Row(id(), RowKind.ISSUE, cells(Cell.of("ประเด็น")), null, null, List.of());
        Report report = report(row("กองคลัง"), issue, carried(), carried());
        assertThat(reaches(report)).containsExactly(1, 1, 2, 0);
        assertThat(report.told(3, KEY)).isEqualTo(Cell.carried());
    }

    @Test
    void what_is_carried_into_the_first_row_stands_there_alone() {
        assertThat(reaches(report(carried(), carried()))).containsExactly(2, 0);
    }

    private static List<Integer> reaches(Report report) {
        return IntStream.range(0, report.rows().size())
                .mapToObj(place -> report.reach(place, KEY))
                .toList();
    }

    private Row row(String unit) {
        return measure(cells(Cell.of(unit)));
    }

    private Row carried() {
        return measure(cells(Cell.carried()));
    }

    private Row blank() {
        return measure(new TreeMap<>());
    }

    private Row measure(SortedMap<String, Cell> cells) {
        return new Row(id(), RowKind.MEASURE, cells, null, null, List.of());
    }

    private static SortedMap<String, Cell> cells(Cell cell) {
        return new TreeMap<>(Map.of(KEY, cell));
    }

    private UUID id() {
        return new UUID(0, ++ids);
    }

    private static Report report(Row... rows) {
        return new Report(
                new ReportHead(
                        ReportKind.RESULT,
                        2569,
                        null,
                        null,
                        "รายงาน",
                        List.of(new Column(KEY, Field.RESPONSIBLE, "ผู้รับผิดชอบ", null)),
                        List.of(),
                        List.of()),
                List.of(rows));
    }
}
