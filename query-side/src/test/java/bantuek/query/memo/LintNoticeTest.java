package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

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
import bantuek.query.memo.MemoPage.NoticeBlock;
import bantuek.query.memo.MemoPage.PassageLine;
import bantuek.query.platform.Words;
import bantuek.query.town.Journey;
import bantuek.query.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LintNoticeTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 19);

    private final Town town = new Town("บ้านสวนตาล");
    private final Journey journey = Journey.in(town, "รายงานผล");

    @Test
    void a_memo_that_nobody_would_object_to_gets_no_notice() {
        assertThat(notice(Words.THAI)).isEmpty();
    }

    @Test
    void each_finding_says_where_it_is_what_it_is_and_in_which_words() {
        enclose();
        assertThat(notice(Words.THAI).orElseThrow().passages())
                .containsExactly(
                        new PassageLine(
                                "รายงานแถวที่ ๑ ช่อง ผล · ต้องแก้ไข: วันที่อยู่หลังวันที่ของบันทึก",
                                "๓๐ ธันวาคม ๒๕๖๘",
                                ""),
                        new PassageLine(
                                "รายงานแถวที่ ๑ · ควรตรวจ: ยังไม่แล้วเสร็จ แต่ไม่ได้ระบุว่าจะเสร็จเมื่อใด",
                                "",
                                ""));
        assertThat(notice(Words.ENGLISH).orElseThrow().passages())
                .extracting(PassageLine::section)
                .startsWith(
                        "Report, row 1, column ผล · To be corrected: a date after the memo's own");
    }

    private Optional<NoticeBlock> notice(Words words) {
        return LintNotice.of(Sheets.fold(journey), "เทศบาลตำบลบ้านสวนตาล", DAY, words);
    }

    private void enclose() {
        Row row =
                new Row(
                        new UUID(0, 1),
                        RowKind.MEASURE,
                        new TreeMap<>(Map.of("result", Cell.of("อบรมวันที่ ๓๐ ธันวาคม ๒๕๖๘"))),
                        Progress.of(Status.ONGOING),
                        null,
                        List.of());
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
                        List.of(row));
        journey.then(
                new ReportRevised(journey.memo, Report.between(null, report), report.fingerprint()),
                town.officer);
    }
}
