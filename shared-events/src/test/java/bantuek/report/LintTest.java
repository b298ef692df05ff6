package bantuek.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bantuek.events.memo.MemoText;
import bantuek.events.memo.TextSection;
import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Evidence;
import bantuek.events.report.EvidenceKind;
import bantuek.events.report.Field;
import bantuek.events.report.Progress;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.events.report.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 19);

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("measure", Field.MEASURE, "มาตรการ", null),
                    new Column("unit", Field.RESPONSIBLE, "ผู้รับผิดชอบ", null),
                    new Column("time", Field.TIMEFRAME, "ระยะเวลา", null),
                    new Column("result", Field.RESULT, "ผล", null));

    private ReportKind kind = ReportKind.RESULT;
    private String title = "รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๘";
    private String facts = "ดำเนินการครบทุกมาตรการ";
    private String proposal = "เห็นควรเผยแพร่\nจึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ";
    private final List<Row> rows = new ArrayList<>(List.of(measure(1, Map.of(), null)));

    @Test
    void a_memo_that_nobody_would_object_to_has_no_findings() {
        assertThat(found()).isEmpty();
    }

    @Test
    void so_has_a_memo_without_a_report() {
        MemoText text = new MemoText("เรื่อง", "นายกเทศมนตรี", "", facts, proposal);
        assertThat(Lint.of(new Inspected(text, null, "เทศบาลตำบลบ้านสวนตาล", DAY))).isEmpty();
    }

    @Test
    void another_bodys_name_was_left_standing() {
        facts = "ตามแผนขององค์การบริหารส่วนตำบลหนองปลาซิว";
        assertThat(found())
                .containsExactly(
                        new Finding(
                                Rule.OTHER_BODY,
                                new Place.InText(TextSection.FACTS),
                                "องค์การบริหารส่วนตำบลหนองปลาซิว"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "เทศบาลตำบลบ้านสวนตาลได้ประกาศแผน",
                "เทศบาลตำบล บ้านสวนตาล",
                "แนวทางของเทศบาลตำบลทุกแห่ง",
                "องค์การบริหารส่วนตำบลและเทศบาล"
            })
    void the_own_name_and_every_body_are_no_other_body(String words) {
        facts = words;
        assertThat(found()).isEmpty();
    }

    @Test
    void a_year_that_is_not_the_reports_was_left_standing() {
        result("ประกาศนโยบาย ประจำปีงบประมาณ พ.ศ. ๒๕๖๗");
        assertThat(rules()).containsExactly(Rule.OTHER_YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", "ประจำปี 2568", "พ.ศ. ๒๕๖๙"})
    void the_reported_year_and_that_of_the_assessment_are_the_reports(String year) {
        result(year);
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"เห็นควรเผยแพร่", "เห็นสมควรปิดประกาศ", "ขออนุมัติ", "ขอความเห็นชอบ"})
    void who_asks_for_something_does_not_end_with_for_your_information(String asks) {
        proposal = asks + "\nจึงเรียนมาเพื่อโปรดทราบ";
        assertThat(rules()).containsExactly(Rule.CLOSING_PHRASE);
    }

    @Test
    void who_asks_for_nothing_may_end_so() {
        proposal = "จึงเรียนมาเพื่อโปรดทราบ";
        assertThat(found()).isEmpty();
    }

    @Test
    void a_date_that_no_calendar_has_is_found_wherever_it_stands() {
        facts = "ประชุมเมื่อวันที่ ๒๙ กุมภาพันธ์ ๒๕๖๘";
        assertThat(found())
                .containsExactly(
                        new Finding(
                                Rule.NO_SUCH_DATE,
                                new Place.InText(TextSection.FACTS),
                                "๒๙ กุมภาพันธ์ ๒๕๖๘"));
    }

    @Test
    void what_stands_around_the_rows_is_read_too() {
        title = "รายงานผล ณ วันที่ ๓๑ กันยายน ๒๕๖๘";
        assertThat(found())
                .containsExactly(
                        new Finding(Rule.NO_SUCH_DATE, new Place.InHead(), "๓๑ กันยายน ๒๕๖๘"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "๓๐ ธ.ค. ๒๕๖๘",
                "๓๐ ธ.ค. ๖๘",
                "๑ เม.ย. ๒๕๖๙",
                "๕ มิ.ย. ๒๕๖๙",
                "3 มี.ค. 2569",
                "๑ กุมภาพันธ์ พ.ศ. ๒๕๖๙"
            })
    void a_day_is_found_however_its_month_is_written(String day) {
        result("จัดอบรมเมื่อ " + day + " แล้ว");
        assertThat(found()).extracting(Finding::quote).containsExactly(day);
    }

    @Test
    void nothing_is_reported_that_was_done_after_the_memos_own_date() {
        result("จัดอบรมเมื่อวันที่ ๓๐ ธันวาคม ๒๕๖๘");
        assertThat(found())
                .containsExactly(
                        new Finding(
                                Rule.DATE_AHEAD,
                                new Place.InRow(rows.getLast().id(), "result"),
                                "๓๐ ธันวาคม ๒๕๖๘"));
    }

    @Test
    void what_was_done_before_or_after_the_fiscal_year_is_found() {
        result("ติดตั้งเมื่อวันที่ ๓ ก.ย. ๒๕๖๗ และ ๕ ต.ค. ๖๘");
        assertThat(found()).extracting(Finding::quote).containsExactly("๓ ก.ย. ๒๕๖๗", "๕ ต.ค. ๖๘");
        assertThat(rules()).containsOnly(Rule.DATE_OUTSIDE_YEAR);
    }

    @Test
    void what_was_done_within_it_is_not() {
        result("ระหว่าง ๑ ต.ค. ๒๕๖๗ ถึง ๓๐ กันยายน ๒๕๖๘");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_plan_may_name_days_to_come_and_has_no_results_yet() {
        kind = ReportKind.PLAN;
        result("จะจัดเมื่อวันที่ ๓๐ ธันวาคม ๒๕๖๘");
        rows.add(measure(3, Map.of("result", ""), null));
        assertThat(found()).isEmpty();
    }

    @Test
    void every_measure_says_who_when_and_what_came_of_it() {
        rows.add(measure(2, Map.of("unit", "", "time", "", "result", ""), null));
        assertThat(rules())
                .containsExactly(Rule.BLANK_RESULT, Rule.BLANK_RESPONSIBLE, Rule.BLANK_TIMEFRAME);
        assertThat(found())
                .extracting(Finding::place)
                .contains(new Place.InRow(rows.getLast().id(), "result"));
    }

    @Test
    void or_one_of_its_steps_does() {
        rows.add(measure(2, Map.of("result", ""), null));
        rows.add(row(3, RowKind.STEP, Map.of("result", Cell.of("พิมพ์แล้ว")), null));
        assertThat(found()).isEmpty();
    }

    @Test
    void that_there_is_none_or_the_same_as_above_is_said_too() {
        rows.add(
                row(
                        2,
                        RowKind.MEASURE,
                        Map.of(
                                "unit", Cell.carried(),
                                "time", Cell.of("ไตรมาสที่ ๑"),
                                "result", Cell.none("ไม่มี")),
                        null));
        assertThat(found()).isEmpty();
    }

    @Test
    void a_column_that_the_report_has_not_is_not_missed() {
        kind = ReportKind.RESULT;
        List<Column> some = COLUMNS.subList(0, 1);
        Row row = row(1, RowKind.MEASURE, Map.of("measure", Cell.of("ซ่อมทางเท้า")), null);
        assertThat(found(some, List.of(row))).isEmpty();
    }

    @Test
    void what_is_not_done_yet_is_expected_at_some_time() {
        rows.add(measure(2, Map.of(), Progress.of(Status.ONGOING)));
        assertThat(rules()).containsExactly(Rule.NOT_EXPECTED);
        rows.set(1, measure(2, Map.of(), new Progress(Status.ONGOING, null, null, "ภายในปีหน้า")));
        assertThat(found()).isEmpty();
        rows.set(1, measure(2, Map.of(), Progress.of(Status.DONE)));
        assertThat(found()).isEmpty();
    }

    @Test
    void a_timeframe_that_can_not_be_read_as_one_is_told() {
        rows.add(measure(2, Map.of("time", "เมื่อมีงบประมาณ"), null));
        assertThat(rules()).containsExactly(Rule.TIMEFRAME_UNCLEAR);
    }

    private void result(String words) {
        rows.add(measure(2, Map.of("result", words), null));
    }

    private List<Rule> rules() {
        return found().stream().map(Finding::rule).toList();
    }

    @Test
    void what_was_done_was_done_when_it_was_to_be_done() {
        rows.add(
                measure(
                        2,
                        Map.of("time", "ไตรมาสที่ ๑", "result", "อบรมเมื่อ ๕ มีนาคม ๒๕๖๘"),
                        null));
        assertThat(found())
                .containsExactly(
                        new Finding(
                                Rule.RESULT_OUTSIDE_PERIOD,
                                new Place.InRow(rows.getLast().id(), "result"),
                                "๕ มีนาคม ๒๕๖๘"));
        rows.add(
                row(
                        3,
                        RowKind.STEP,
                        Map.of("time", Cell.carried(), "result", Cell.of("สรุปผล ๑ มี.ค. ๒๕๖๘")),
                        null));
        assertThat(found()).hasSize(2);
    }

    @Test
    void nor_before_it_was_to_be_begun() {
        rows.add(
                measure(
                        2,
                        Map.of("time", "ไตรมาสที่ ๓", "result", "อบรมเมื่อ ๕ มีนาคม ๒๕๖๘"),
                        null));
        assertThat(rules()).containsExactly(Rule.RESULT_OUTSIDE_PERIOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ไตรมาสที่ ๑-๒", "ทุกเดือน", "ประมาณ ม.ค. ๒๕๖๘", "ม.ค. ๒๕๖๘ เป็นต้นไป"})
    void nobody_objects_to_a_day_within_a_period_or_near_one(String period) {
        rows.add(measure(2, Map.of("time", period, "result", "อบรมเมื่อ ๕ มีนาคม ๒๕๖๘"), null));
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/x",
                "http://server/share",
                "https://files.office.local/1",
                "http://192.168.1.20/photo.jpg",
                "http://172.16.0.4/",
                "http://10.0.0.1/"
            })
    void evidence_that_nobody_outside_can_open_shows_nothing(String url) {
        assertThat(withLink(url))
                .extracting(Finding::rule, Finding::quote)
                .containsExactly(tuple(Rule.EVIDENCE_OUT_OF_REACH, url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.go.th/news/1",
                "http://172.32.0.1/",
                "https://11.0.0.1/"
            })
    void evidence_on_the_web_is_in_reach(String url) {
        assertThat(withLink(url)).isEmpty();
    }

    @Test
    void evidence_without_an_address_is_in_nobodys_way() {
        assertThat(withLink(null)).isEmpty();
    }

    private List<Finding> withLink(@Nullable String url) {
        Row plain = measure(2, Map.of(), null);
        rows.add(
                new Row(
                        plain.id(),
                        plain.kind(),
                        plain.cells(),
                        null,
                        null,
                        List.of(
                                new Evidence(
                                        url == null ? EvidenceKind.BOARD : EvidenceKind.LINK,
                                        "ข่าว",
                                        url,
                                        null))));
        return found();
    }

    private List<Finding> found() {
        return found(COLUMNS, rows);
    }

    private List<Finding> found(List<Column> columns, List<Row> all) {
        Report report =
                new Report(
                        new ReportHead(
                                kind, 2568, 2569, null, title, columns, List.of(), List.of()),
                        all);
        MemoText text = new MemoText("เรื่อง", "นายกเทศมนตรี", "", facts, proposal);
        return Lint.of(new Inspected(text, report, "เทศบาลตำบลบ้านสวนตาล", DAY));
    }

    /** With everything that a measure must say, apart from what is given; blank where empty. */
    private static Row measure(int id, Map<String, String> other, @Nullable Progress progress) {
        Map<String, String> words = new TreeMap<>();
        words.put("measure", "จัดทำคู่มือ");
        words.put("unit", "กองคลัง");
        words.put("time", "ไตรมาสที่ ๑-๔");
        words.put("result", "จัดทำแล้ว");
        words.putAll(other);
        Map<String, Cell> cells = new TreeMap<>();
        words.forEach((key, text) -> {
            if (!text.isEmpty()) {
                cells.put(key, Cell.of(text));
            }
        });
        return row(id, RowKind.MEASURE, cells, progress);
    }

    private static Row row(
            int id, RowKind kind, Map<String, Cell> cells, @Nullable Progress progress) {
        return new Row(new UUID(0, id), kind, new TreeMap<>(cells), progress, null, List.of());
    }
}
