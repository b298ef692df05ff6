package bantuek.query.reportdesk;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Evidence;
import bantuek.events.report.EvidenceKind;
import bantuek.events.report.Field;
import bantuek.events.report.Line;
import bantuek.events.report.Progress;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.events.report.Status;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CarryOverTest {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("measure", Field.MEASURE, "มาตรการ", null),
                    new Column("time", Field.TIMEFRAME, "ระยะเวลา", null),
                    new Column("result", Field.RESULT, "ผล", null),
                    new Column("seen", null, "สิ่งที่เห็น", null));

    @Test
    void the_plan_goes_on_and_what_came_of_it_stays_behind() {
        Report next =
                CarryOver.of(
                        report(row(RowKind.MEASURE, "ทาสีรั้ว", Status.DONE)),
                        2570,
                        false,
                        UUID::randomUUID);
        assertThat(next.rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.cells()).containsOnlyKeys("measure", "time", "seen");
                    assertThat(row.progress()).isNull();
                    assertThat(row.evidence()).isEmpty();
                });
    }

    @Test
    void its_year_is_the_next_wherever_it_is_written() {
        ReportHead head = CarryOver.of(report(), 2570, false, UUID::randomUUID).head();
        assertThat(head.fiscalYear()).isEqualTo(2570);
        assertThat(head.assessmentYear()).isEqualTo(2571);
        assertThat(head.round()).isNull();
        assertThat(head.title()).isEqualTo("รายงานผล พ.ศ. ๒๕๗๐");
        assertThat(head.opening()).containsExactly(Line.of("ปี 2570"));
        assertThat(head.closing()).isEmpty();
        assertThat(head.columns()).isEqualTo(COLUMNS);
    }

    @Test
    void a_period_of_last_year_stays_behind_and_one_of_every_year_goes_on() {
        assertThat(timeAfter("ม.ค. – มี.ค. ๒๕๖๙")).isNull();
        assertThat(timeAfter("ไตรมาสที่ ๑-๒")).isEqualTo(Cell.of("ไตรมาสที่ ๑-๒"));
        assertThat(timeAfter("ทุกเดือน")).isEqualTo(Cell.of("ทุกเดือน"));
        assertThat(timeAfter("เมื่อมีผู้ร้องขอ")).isEqualTo(Cell.of("เมื่อมีผู้ร้องขอ"));
    }

    @Test
    void of_what_is_open_only_its_measure_and_its_issue_go_on_with_it() {
        Report last =
                report(
                        row(RowKind.ISSUE, "ประเด็น ๑", null),
                        row(RowKind.MEASURE, "ทาสีรั้ว", Status.DONE),
                        row(RowKind.ISSUE, "ประเด็น ๒", null),
                        row(RowKind.MEASURE, "ซ่อมท่อ", null),
                        row(RowKind.STEP, "สำรวจ", Status.DONE),
                        row(RowKind.STEP, "จัดจ้าง", Status.ONGOING),
                        row(RowKind.MEASURE, "ทำทะเบียน", Status.NOT_STARTED),
                        row(RowKind.MEASURE, "จัดงาน", Status.CANCELLED));
        assertThat(CarryOver.of(last, 2570, true, UUID::randomUUID).rows())
                .extracting(row -> row.cells().get("measure"))
                .containsExactly(
                        Cell.of("ประเด็น ๒"),
                        Cell.of("ซ่อมท่อ"),
                        Cell.of("จัดจ้าง"),
                        Cell.of("ทำทะเบียน"));
    }

    @Test
    void its_rows_are_others_than_those_of_last_year() {
        Row last = row(RowKind.MEASURE, "ทาสีรั้ว", null);
        assertThat(CarryOver.of(report(last), 2570, false, UUID::randomUUID).rows())
                .extracting(Row::id)
                .doesNotContain(last.id());
    }

    private static @Nullable Cell timeAfter(String time) {
        Row row =
                new Row(
                        new UUID(0, 1),
                        RowKind.MEASURE,
                        new TreeMap<>(Map.of("time", Cell.of(time))),
                        null,
                        null,
                        List.of());
        return CarryOver.of(report(row), 2570, false, UUID::randomUUID)
                .rows()
                .getFirst()
                .cell("time");
    }

    private static Report report(Row... rows) {
        return new Report(
                new ReportHead(
                        ReportKind.RESULT,
                        2569,
                        2570,
                        6,
                        "รายงานผล พ.ศ. ๒๕๖๙",
                        COLUMNS,
                        List.of(Line.of("ปี 2569")),
                        List.of(Line.of("ข้อมูล ณ วันนี้"))),
                List.of(rows));
    }

    private static Row row(RowKind kind, String measure, @Nullable Status status) {
        return new Row(
                UUID.randomUUID(),
                kind,
                new TreeMap<>(
                        Map.of(
                                "measure", Cell.of(measure),
                                "time", Cell.of("ทุกเดือน"),
                                "result", Cell.of("ทำแล้ว"),
                                "seen", Cell.of("ดี"))),
                status == null ? null : Progress.of(status),
                null,
                List.of(new Evidence(EvidenceKind.BOARD, "ติดประกาศที่บอร์ด", null, null)));
    }
}
