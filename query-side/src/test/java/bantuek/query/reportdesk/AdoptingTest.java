package bantuek.query.reportdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.events.InvalidValue;
import bantuek.events.report.Cell;
import bantuek.events.report.Cell.Filling;
import bantuek.events.report.Column;
import bantuek.events.report.Field;
import bantuek.events.report.Line;
import bantuek.events.report.Progress;
import bantuek.events.report.ReportKind;
import bantuek.events.report.Responsible;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.events.report.Status;
import bantuek.office.Unit;
import bantuek.query.intake.Intake;
import bantuek.query.intake.Outcome.Understood;
import bantuek.query.intake.Table;
import bantuek.query.reportdesk.Adopted.Remark;
import bantuek.query.reportdesk.Adopted.What;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdoptingTest {

    private static final UUID FINANCE = new UUID(0, 7);
    private static final UnitWords UNITS =
            new UnitWords(Map.of(FINANCE, new Unit("กองคลัง", null, null, null, List.of(), false)));

    @Test
    void a_table_becomes_a_report_under_its_own_headings() {
        Adopted adopted =
                adopt(
                        """
                        <p>รายงานผลมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ รอบ ๖ เดือน</p>
                        <table><tr><th>มาตรการ<th>ผู้รับผิดชอบ<th>ผลการดำเนินการ<th>สิ่งที่เห็น</tr>
                        <tr><td>ทาสีรั้ว<td>กองคลัง<td>ยังไม่ได้ดำเนินการ<td>ไม่มี</tr>
                        <tr><td>ซ่อมท่อ<td><td>ซ่อม ๒ จุด<td></tr></table>
                        """);
        assertThat(adopted.report().head().kind()).isEqualTo(ReportKind.FOLLOW_UP);
        assertThat(adopted.report().head().fiscalYear()).isEqualTo(2569);
        assertThat(adopted.report().head().round()).isEqualTo(6);
        assertThat(adopted.report().head().title())
                .isEqualTo("รายงานผลมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ รอบ ๖ เดือน");
        assertThat(adopted.report().head().opening()).isEmpty();
        assertThat(adopted.report().head().columns())
                .containsExactly(
                        new Column("c1", Field.MEASURE, "มาตรการ", null),
                        new Column("c2", Field.RESPONSIBLE, "ผู้รับผิดชอบ", null),
                        new Column("c3", Field.RESULT, "ผลการดำเนินการ", null),
                        new Column("c4", null, "สิ่งที่เห็น", null));
        Row first = adopted.report().rows().getFirst();
        assertThat(first.progress()).isEqualTo(Progress.of(Status.NOT_STARTED));
        assertThat(first.responsible())
                .isEqualTo(new Responsible(false, List.of(FINANCE), List.of()));
        assertThat(first.cell("c4")).isEqualTo(Cell.none("ไม่มี"));
        Row second = adopted.report().rows().getLast();
        assertThat(second.cells()).containsOnlyKeys("c1", "c3");
        assertThat(second.progress()).isNull();
    }

    @Test
    void what_stands_across_the_table_is_an_issue() {
        Adopted adopted =
                adopt(
                        """
                        <table><tr><th>มาตรการ<th>ผลการดำเนินการ</tr>
                        <tr><td colspan=2>ประเด็นที่ ๑ การบริการ</tr>
                        <tr><td>ทาสีรั้ว<td>ทาแล้ว</tr>
                        <tr><td>ประเด็นที่ ๒ ทรัพย์สิน<td></tr>
                        <tr><td>ทำทะเบียน<td>ทำแล้ว</tr></table>
                        """);
        assertThat(adopted.report().rows())
                .extracting(Row::kind)
                .containsExactly(RowKind.ISSUE, RowKind.MEASURE, RowKind.ISSUE, RowKind.MEASURE);
    }

    @Test
    void what_stands_above_each_of_several_tables_is_an_issue_too() {
        String table =
                """
                <p>ประเด็นที่ %s</p>
                <table><tr><th colspan=2>การนำไปปฏิบัติ<th rowspan=2>ขั้นตอน</tr>
                <tr><th>ข้อคำถาม ITA<th>ข้อค้นพบ</tr>
                <tr><td>E๒ คำถาม<td>พบ<td>ทำ</tr></table>
                """;
        Adopted adopted = adopt("<p>มาตรการ ปี</p>" + table.formatted("๑") + table.formatted("๒"));
        assertThat(adopted.report().rows())
                .extracting(Row::kind)
                .containsExactly(RowKind.ISSUE, RowKind.MEASURE, RowKind.ISSUE, RowKind.MEASURE);
        assertThat(adopted.report().head().columns())
                .extracting(Column::group)
                .containsExactly("การนำไปปฏิบัติ", "การนำไปปฏิบัติ", null);
        assertThat(adopted.report().head().kind()).isEqualTo(ReportKind.PLAN);
    }

    @Test
    void rows_that_share_a_measure_are_its_steps() {
        Adopted adopted =
                adopt(
                        """
                        <table><tr><th>มาตรการ<th>ขั้นตอน<th>ผลการดำเนินการ</tr>
                        <tr><td rowspan=2>ทาสีรั้ว<td>ซื้อสี<td>ซื้อแล้ว</tr>
                        <tr><td>ทา<td>ทาแล้ว</tr>
                        <tr><td><td>ตรวจรับ<td>ตรวจแล้ว</tr></table>
                        """);
        assertThat(adopted.report().rows())
                .extracting(Row::kind)
                .containsExactly(RowKind.MEASURE, RowKind.STEP, RowKind.STEP);
        assertThat(adopted.report().rows().get(1).cell("c1"))
                .extracting(Cell::filling)
                .isEqualTo(Filling.CARRIED);
        assertThat(adopted.report().rows().get(2).cell("c1")).isNull();
    }

    @Test
    void an_issue_in_the_first_line_of_a_measure_gets_a_row_of_its_own() {
        Adopted adopted =
                adopt(
                        """
                        <table><tr><th>มาตรการ<th>ผลการดำเนินการ</tr>
                        <tr><td><p>๓. การบริการ</p><p>๑. ทำผัง</p><p>๒. อบรม</p><td>ทำแล้ว</tr>
                        <tr><td><p>๓. ทำป้าย</p><td>ทำแล้ว</tr></table>
                        """);
        assertThat(adopted.report().rows())
                .extracting(Row::kind)
                .containsExactly(RowKind.ISSUE, RowKind.MEASURE, RowKind.MEASURE);
        assertThat(adopted.report().rows().get(1).cell("c1"))
                .isEqualTo(
                        new Cell(
                                Filling.TEXT,
                                List.of(new Line(1, "๑.", "ทำผัง"), new Line(1, "๒.", "อบรม"))));
    }

    @Test
    void what_is_not_understood_is_kept_and_told() {
        Adopted adopted =
                adopt(
                        """
                        <table><tr><th>มาตรการ<th>ผู้รับผิดชอบ<th>ระยะเวลา<th>ข้อคำถาม ITA</tr>
                        <tr><td>ทาสีรั้ว<td>กองช่าง<td>บ่อย ๆ<td>๘ คำถาม</tr>
                        <tr><td>ทาสีบ้าน<td>กองคลัง<td>ทุกเดือน<td>O๘ คำถาม</tr></table>
                        """);
        assertThat(adopted.remarks())
                .containsExactly(
                        new Remark(What.UNIT_UNKNOWN, 1, "ผู้รับผิดชอบ", "กองช่าง"),
                        new Remark(What.TIMEFRAME_UNCLEAR, 1, "ระยะเวลา", "บ่อย ๆ"));
        assertThat(adopted.report().rows().getFirst().cell("c3")).isEqualTo(Cell.of("บ่อย ๆ"));
    }

    @Test
    void a_column_that_is_left_out_is_gone_and_the_others_keep_their_places() {
        Understood read =
                read("<table><tr><th>ลำดับ<th>มาตรการ</tr><tr><td>๑<td>ทาสีรั้ว</tr></table>");
        Adoption wish = Suggesting.of(read.tables(), "", 2569);
        List<Adoption.ColumnPlan> columns =
                List.of(
                        new Adoption.ColumnPlan("ลำดับ", null, Field.NUMBER, false),
                        wish.columns().get(1));
        Adopted adopted = adopted(read.tables(), withColumns(wish, columns));
        assertThat(adopted.report().head().columns())
                .containsExactly(new Column("c2", Field.MEASURE, "มาตรการ", null));
        assertThat(adopted.report().rows().getFirst().cells()).containsOnlyKeys("c2");
    }

    @Test
    void more_than_a_report_holds_is_refused() {
        String rows =
                IntStream.range(0, 1_001)
                        .mapToObj(row -> "<tr><td>มาตรการ " + row + "<td>ผล</tr>")
                        .collect(Collectors.joining());
        assertThatThrownBy(() -> adopt("<table><tr><th>มาตรการ<th>ผลการดำเนินการ</tr>" + rows))
                .isInstanceOf(InvalidValue.class);
    }

    private static Adoption withColumns(Adoption wish, List<Adoption.ColumnPlan> columns) {
        return new Adoption(
                wish.tables(),
                wish.headRows(),
                columns,
                wish.kind(),
                wish.fiscalYear(),
                wish.assessmentYear(),
                wish.round(),
                "รายงาน",
                wish.issueInFirstLine());
    }

    private static Adopted adopt(String html) {
        Understood read = read(html);
        return adopted(read.tables(), Suggesting.of(read.tables(), "รายงาน", 2569));
    }

    private static Adopted adopted(List<Table> tables, Adoption wish) {
        return Adopting.adopt(tables, wish, UNITS, UUID::randomUUID);
    }

    private static Understood read(String html) {
        return (Understood) Intake.read("<html><body>" + html + "</body></html>");
    }
}
