package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.ReportRemoved;
import bantuek.events.memo.ReportRevised;
import bantuek.events.report.Report;
import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.SomeReports;
import bantuek.query.town.Town;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ChangesPageTest {

    private static final Report SHORT = SomeReports.report("รายงานผล", "ซ่อมแล้ว ๒ จุด");
    private static final Report LONG = SomeReports.report("รายงานผล", "ซ่อมแล้ว ๓ จุด", "อบรมแล้ว");

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser officer = side.signedIn(town.officer);
    private final Journey journey = Journey.in(town, "ขอซ่อมรั้วโรงเรียน");
    private final String path = "/memos/" + journey.memo + "/changes";

    @Test
    void whoever_signed_other_words_is_led_to_what_changed_since_and_sees_just_that() {
        revised(null, SHORT);
        journey.submitted()
                .opinion(town.director, Opinion.CONCUR, null)
                .then(new MemoReturned(journey.memo, 1, "แก้", null, List.of()), town.clerk)
                .revised("ขอซ่อมรั้วตลาด");
        revised(SHORT, LONG);
        journey.then(new MemoResubmitted(journey.memo, 0), town.officer);
        side.show(journey);
        Browser director = side.signedIn(town.director);
        assertThat(director.get("/memos/" + journey.memo).html())
                .contains("href=\"" + path + "?from=3\"", "ดูสิ่งที่เปลี่ยนตั้งแต่ท่านให้ความเห็น");
        assertThat(officer.get("/memos/" + journey.memo).html())
                .doesNotContain("ดูสิ่งที่เปลี่ยนตั้งแต่ท่านให้ความเห็น")
                .contains("changes?from=4&amp;to=5", "changes?from=5&amp;to=6");
        Seen seen = director.get(path + "?from=3");
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(seen.html())
                .contains("ขอซ่อมรั้ว<del>", "โรงเรียน</del><ins>", "ตลาด</ins>")
                .contains("๒</del><ins>", "๓</ins> จุด")
                .contains("แก้แถวที่ ๑", "เพิ่มแถวที่ ๒", "รายงาน (เพิ่ม ๑ แถว แก้ ๑ แถว)");
        assertThat(main(director.get(path))).isEqualTo(main(seen));
    }

    @Test
    void a_report_that_was_taken_out_is_all_crossed_out() {
        revised(null, SHORT);
        journey.then(new ReportRemoved(journey.memo), town.officer);
        side.show(journey);
        assertThat(officer.get(path + "?from=1&to=2").html())
                .contains("นำรายงานออก", "ลบแถวที่ ๑ เดิม");
    }

    @Test
    void where_nothing_changed_the_page_says_so_and_odd_revisions_are_those_there_are() {
        side.show(journey);
        assertThat(officer.get(path).html()).contains("ของสองฉบับนี้เหมือนกัน");
        assertThat(officer.get(path + "?from=99999999999&to=-5").html())
                .contains("ของสองฉบับนี้เหมือนกัน");
        assertThat(officer.get(path + "?from=x").status()).isEqualTo(404);
    }

    @Test
    void who_may_not_see_the_memo_does_not_see_how_it_changed() {
        side.show(journey);
        assertThat(side.signedIn(town.engineer).get(path).status()).isEqualTo(404);
    }

    private static String main(Seen seen) {
        return seen.html().substring(seen.html().indexOf("<main"));
    }

    private void revised(@Nullable Report before, Report after) {
        journey.then(
                new ReportRevised(journey.memo, Report.between(before, after), after.fingerprint()),
                town.officer);
    }
}
