package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.Objection;
import bantuek.events.memo.ReportRevised;
import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Field;
import bantuek.events.report.Progress;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.events.report.Status;
import bantuek.query.memo.MemoPage.Inspection;
import bantuek.query.memo.MemoPage.PassageLine;
import bantuek.query.platform.Words;
import bantuek.query.town.Journey;
import bantuek.query.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InspectingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 19);

    private final Town town = new Town("บ้านสวนตาล");
    private final Journey journey = Journey.in(town, "รายงานผล");

    @Test
    void a_memo_that_nobody_would_object_to_has_nothing_to_look_at() {
        assertThat(inspection(Words.THAI)).isEqualTo(Inspection.NOTHING);
    }

    @Test
    void an_error_says_where_it_is_what_it_is_and_in_which_words() {
        enclose();
        assertThat(inspection(Words.THAI).errors())
                .containsExactly(
                        new PassageLine(
                                "รายงานแถวที่ ๑ ช่อง ผล · วันที่อยู่หลังวันที่ของบันทึก",
                                "๓๐ ธันวาคม ๒๕๖๘",
                                ""));
        assertThat(inspection(Words.ENGLISH).errors())
                .extracting(PassageLine::section)
                .containsExactly("Report, row 1, column ผล · a date after the memo's own");
    }

    @Test
    void what_one_rule_warns_of_is_acknowledged_together() {
        enclose();
        assertThat(inspection(Words.THAI).warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.words())
                            .isEqualTo("ยังไม่แล้วเสร็จ แต่ไม่ได้ระบุว่าจะเสร็จเมื่อใด");
                    assertThat(warning.places())
                            .containsExactly(
                                    new PassageLine("รายงานแถวที่ ๑", "", ""),
                                    new PassageLine("รายงานแถวที่ ๒", "", ""));
                    assertThat(warning.keys()).matches("[0-9a-f]{16},[0-9a-f]{16}");
                });
    }

    @Test
    void what_was_left_is_told_as_long_as_the_memo_stands_so() {
        enclose();
        Objection left = new Objection("NOT_EXPECTED", null, new UUID(0, 2), null, "");
        journey.then(
                new MemoSubmitted(journey.memo, journey.route(), null, List.of(), List.of(left)),
                town.officer);
        assertThat(Inspecting.left(Sheets.fold(journey), Words.THAI).orElseThrow().passages())
                .containsExactly(
                        new PassageLine(
                                "รายงานแถวที่ ๒ · ยังไม่แล้วเสร็จ แต่ไม่ได้ระบุว่าจะเสร็จเมื่อใด",
                                "",
                                ""));
        journey.then(new MemoRecalled(journey.memo, null, null, false), town.officer);
        assertThat(Inspecting.left(Sheets.fold(journey), Words.THAI)).isEmpty();
    }

    private Inspection inspection(Words words) {
        return Inspecting.of(Sheets.fold(journey), "เทศบาลตำบลบ้านสวนตาล", DAY, words);
    }

    private void enclose() {
        Report report =
                new Report(
                        new ReportHead(
                                ReportKind.RESULT,
                                2568,
                                null,
                                null,
                                "รายงาน",
                                List.of(new Column("result", Field.RESULT, "ผล", null)),
                                List.of(),
                                List.of()),
                        List.of(row(1, "อบรมวันที่ ๓๐ ธันวาคม ๒๕๖๘"), row(2, "กำลังพิมพ์")));
        journey.then(
                new ReportRevised(journey.memo, Report.between(null, report), report.fingerprint()),
                town.officer);
    }

    private static Row row(int id, String result) {
        return new Row(
                new UUID(0, id),
                RowKind.MEASURE,
                new TreeMap<>(Map.of("result", Cell.of(result))),
                Progress.of(Status.ONGOING),
                null,
                List.of());
    }
}
