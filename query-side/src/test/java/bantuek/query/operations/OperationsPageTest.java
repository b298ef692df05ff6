package bantuek.query.operations;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Town;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OperationsPageTest {

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser administrator = side.signedIn(town.clerk);

    @Test
    void an_administrator_sees_how_far_it_has_come_and_that_nothing_is_held_up() {
        Seen page = administrator.get("/operations");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("เป็นปัจจุบัน", "ไม่มีเหตุการณ์ที่พักไว้");
        assertThat(Html.problemsOf(page.html())).isEmpty();
        assertThat(administrator.get("/operations?lang=en").html()).contains("Up to date");
    }

    @Test
    void what_is_held_up_is_shown_to_its_own_office_and_tried_again() {
        Journey journey = Journey.in(town, "ขออนุมัติ").submitted();
        side.show(journey);
        String stream = journey.memo.toString();
        park("memo", stream);
        Seen page = administrator.get("/operations");
        assertThat(page.html()).contains(stream, "ลองอีกครั้ง");
        assertThat(Html.problemsOf(page.html())).isEmpty();
        assertThat(side.signedIn(side.town("ท่าม่วง").clerk).get("/operations").html())
                .doesNotContain(stream);

        Seen after =
                administrator.submit(
                        "/operations",
                        "/operations/retry",
                        Map.of("readModel", "memo", "stream", stream));
        assertThat(after.status()).isEqualTo(303);
        assertThat(administrator.get("/operations").html()).doesNotContain(stream);
    }

    @Test
    void what_still_cannot_be_taken_in_stays_and_a_sentence_says_so() {
        Journey journey = Journey.in(town, "ขออนุมัติ").submitted();
        side.show(journey);
        String stream = journey.memo.toString();
        park("no such read model", stream);
        Seen after =
                administrator.submit(
                        "/operations",
                        "/operations/retry",
                        Map.of("readModel", "no such read model", "stream", stream));
        assertThat(after.status()).isEqualTo(409);
        assertThat(after.html()).contains("ยังรับไม่ได้", stream);
        QueryDatabase.jdbc(side.database(), "projector")
                .sql("DELETE FROM parked WHERE stream = ?")
                .param(stream)
                .update();
    }

    @Test
    void for_everybody_else_there_is_no_such_page() {
        Browser officer = side.signedIn(town.officer);
        assertThat(officer.get("/operations").status()).isEqualTo(404);
        assertThat(
                        officer.submit(
                                        "/memos/new",
                                        "/operations/retry",
                                        Map.of("readModel", "memo", "stream", "x"))
                                .status())
                .isEqualTo(404);
    }

    private void park(String readModel, String stream) {
        QueryDatabase.jdbc(side.database(), "projector")
                .sql(
                        "INSERT INTO parked VALUES (?, ?, 0, ?, 'MemoDrafted', 'SomeException', now())")
                .params(readModel, stream, town.organisation)
                .update();
    }
}
