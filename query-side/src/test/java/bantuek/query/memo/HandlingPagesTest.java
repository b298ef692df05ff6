package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.Opinion;
import bantuek.events.memo.Urgency;
import bantuek.events.memo.UrgencyMarked;
import bantuek.events.memo.WithdrawalAsked;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Town;
import bantuek.query.town.Town.Official;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What can be done with a memo besides signing it is offered to whom it is open, and to nobody
 * else.
 */
@Tag("database")
class HandlingPagesTest {

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");

    @Test
    void a_draft_is_its_drafters_to_mark_and_to_withdraw() {
        Journey draft = Journey.in(town, "ขอซื้อเก้าอี้");
        side.show(draft);
        assertThat(deeds(draft, town.officer)).containsExactly("urgency", "withdraw");
    }

    @Test
    void on_its_way_whoever_it_waits_for_sends_it_back_and_who_signed_last_takes_it_back() {
        Journey memo = Journey.in(town, "ขอซื้อโต๊ะ").submitted();
        side.show(memo);
        assertThat(deeds(memo, town.officer)).containsExactly("urgency", "recall", "withdraw");
        assertThat(deeds(memo, town.director)).containsExactly("urgency", "return");
        assertThat(deeds(memo, town.clerk)).isEmpty();

        Journey further =
                Journey.in(town, "ขอซื้อตู้")
                        .submitted()
                        .opinion(town.director, Opinion.CONCUR, null);
        side.show(further);
        assertThat(deeds(further, town.officer)).containsExactly("urgency", "withdraw");
        assertThat(deeds(further, town.director)).containsExactly("recall");
        assertThat(deeds(further, town.clerk)).containsExactly("urgency", "return");
    }

    @Test
    void where_a_withdrawal_is_asked_for_a_superior_answers() {
        Journey memo = Journey.in(town, "ขอซื้อพัดลม").submitted();
        memo.then(new WithdrawalAsked(memo.memo, "ส่งผิด"), town.officer);
        side.show(memo);
        assertThat(deeds(memo, town.officer)).containsExactly("urgency", "recall");
        assertThat(deeds(memo, town.director))
                .containsExactly("urgency", "return", "withdrawal/agree", "withdrawal/refuse");
    }

    @Test
    void what_is_decided_is_nobodys_to_handle_any_more() {
        Journey memo = Journey.in(town, "ขอซื้อโคมไฟ").approved();
        side.show(memo);
        for (Official official : List.of(town.officer, town.director, town.clerk, town.mayor)) {
            assertThat(deeds(memo, official)).isEmpty();
        }
    }

    @Test
    void how_urgent_it_is_stands_on_the_sheet_in_the_trail_and_first_in_the_inbox() {
        Journey calm = Journey.in(town, "เรื่องแรกไม่ด่วน").submitted();
        Journey urgent = Journey.in(town, "เรื่องหลังด่วนที่สุด").submitted();
        urgent.then(
                new UrgencyMarked(urgent.memo, Urgency.MOST_URGENT, LocalDate.of(2026, 1, 9)),
                town.officer);
        side.show(calm, urgent);
        Seen page = side.signedIn(town.director).get("/memos/" + urgent.memo);
        assertThat(Html.problemsOf(page.html())).isEmpty();
        assertThat(page.html())
                .contains("<p class=\"stamp\">ด่วนที่สุด ภายในวันที่ ๙ มกราคม ๒๕๖๙</p>")
                .contains("กำหนดชั้นความเร็ว: ด่วนที่สุด ภายในวันที่ ๙ มกราคม ๒๕๖๙");
        assertThat(side.signedIn(town.director).get("/").html())
                .containsSubsequence("เรื่องหลังด่วนที่สุด", "ด่วนที่สุด", "เรื่องแรกไม่ด่วน");
        assertThat(side.signedIn(town.mayor).get("/pending").html())
                .contains("<span class=\"urgency\">ด่วนที่สุด</span>");
        assertThat(side.signedIn(town.director).get("/api/memos/" + urgent.memo).html())
                .contains("\"urgency\":\"MOST_URGENT\"", "\"due\":\"2026-01-09\"");
    }

    /** What there is a form for, besides those for signing. */
    private List<String> deeds(Journey memo, Official official) {
        String path = "/memos/" + memo.memo;
        String page = side.signedIn(official).get(path).html();
        assertThat(Html.problemsOf(page)).isEmpty();
        return List.of(
                        "urgency",
                        "return",
                        "recall",
                        "withdraw",
                        "withdrawal/agree",
                        "withdrawal/refuse")
                .stream()
                .filter(deed -> page.contains("action=\"" + path + "/" + deed + "\""))
                .toList();
    }
}
