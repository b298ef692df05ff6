package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.Decision;
import bantuek.events.memo.DisposalApproved;
import bantuek.events.memo.DisposalProposed;
import bantuek.events.memo.MemoArchived;
import bantuek.events.memo.MemoPublished;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.RetentionClass;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.UnpublicationAsked;
import bantuek.events.memo.Urgency;
import bantuek.events.memo.UrgencyMarked;
import bantuek.events.memo.WithdrawalAsked;
import bantuek.events.office.Duty;
import bantuek.events.office.DutyAssigned;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Town;
import bantuek.query.town.Town.Official;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    void what_is_decided_is_corrected_by_a_superior_and_revoked_by_who_decides() {
        Journey memo = Journey.in(town, "ขอซื้อโคมไฟ").approved();
        side.show(memo);
        assertThat(deeds(memo, town.officer)).isEmpty();
        assertThat(deeds(memo, town.director)).containsExactly("correct");
        assertThat(deeds(memo, town.clerk)).isEmpty();
        assertThat(deeds(memo, town.mayor)).containsExactly("revoke");
    }

    @Test
    void what_is_approved_is_published_by_whose_duty_it_is_and_taken_down_by_two() {
        side.show(town.later(duty(town.colleague, Duty.PUBLISHER)));
        Journey memo = Journey.in(town, "แผนป้องกันการทุจริต").approved();
        side.show(memo);
        assertThat(deeds(memo, town.colleague)).containsExactly("publish");
        Journey shown = Journey.in(town, "แผนที่เผยแพร่").approved();
        shown.then(new MemoPublished(shown.memo), town.colleague);
        side.show(shown);
        assertThat(deeds(shown, town.colleague)).containsExactly("unpublish");
        assertThat(deeds(shown, town.clerk)).containsExactly("unpublish");
        assertThat(deeds(shown, town.mayor)).isEmpty();
        Journey asked = Journey.in(town, "แผนที่ขอถอน").approved();
        asked.then(new MemoPublished(asked.memo), town.colleague)
                .then(new UnpublicationAsked(asked.memo, "มีเบอร์ส่วนตัว"), town.colleague);
        side.show(asked);
        assertThat(deeds(asked, town.colleague)).isEmpty();
        assertThat(deeds(asked, town.clerk)).containsExactly("unpublication/agree");
    }

    @Test
    void what_is_closed_is_kept_and_at_its_end_disposed_of_by_three() {
        side.show(
                town.later(
                        duty(town.colleague, Duty.REGISTRY),
                        duty(town.director, Duty.DISPOSAL_COMMITTEE)));
        Journey memo = Journey.in(town, "ขอซื้อกระดาษ").approved();
        side.show(memo);
        assertThat(deeds(memo, town.colleague)).containsExactly("archive");
        Journey old = Journey.in(town, "ขอซื้อหมึก").approved();
        old.then(new MemoArchived(old.memo, RetentionClass.ONE_YEAR, 2020), town.colleague);
        side.show(old);
        assertThat(deeds(old, town.colleague)).containsExactly("disposal/propose");
        assertThat(deeds(old, town.director)).isEmpty();
        Journey proposed = Journey.in(town, "ขอซื้อแฟ้ม").approved();
        proposed.then(
                        new MemoArchived(proposed.memo, RetentionClass.ONE_YEAR, 2020),
                        town.colleague)
                .then(new DisposalProposed(proposed.memo), town.colleague);
        side.show(proposed);
        assertThat(deeds(proposed, town.director)).containsExactly("disposal/approve");
        Journey agreed = Journey.in(town, "ขอซื้อปากกา").approved();
        agreed.then(new MemoArchived(agreed.memo, RetentionClass.ONE_YEAR, 2020), town.colleague)
                .then(new DisposalProposed(agreed.memo), town.colleague)
                .then(new DisposalApproved(agreed.memo), town.director);
        side.show(agreed);
        assertThat(deeds(agreed, town.mayor)).containsExactly("disposal/execute");
        Journey lasting = Journey.in(town, "ประวัติเทศบาล").approved();
        lasting.then(
                new MemoArchived(lasting.memo, RetentionClass.PERMANENT, 2020), town.colleague);
        side.show(lasting);
        assertThat(deeds(lasting, town.colleague)).isEmpty();
    }

    @Test
    void who_is_to_do_something_says_that_it_is_done_and_who_is_told_that_they_know() {
        Journey memo =
                Journey.in(town, "ซ่อมถนน")
                        .submitted(
                                town.mayor.asked(StepKind.DECISION),
                                town.clerk.asked(StepKind.INFORMATION),
                                town.engineer.asked(StepKind.ACTION))
                        .decision(Decision.APPROVED, null);
        side.show(memo);
        assertThat(deeds(memo, town.engineer)).contains("action");
        assertThat(deeds(memo, town.clerk)).contains("note");
        side.otherSide().refuses(409, "memo.not-yours", "");
        String path = "/memos/" + memo.memo;
        Seen back =
                side.signedIn(town.engineer)
                        .submit(path, path + "/action", Map.of("reason", " เสร็จแล้ว "));
        assertThat(side.otherSide().lastReceived().path())
                .isEqualTo("/commands" + path + "/action");
        assertThat(side.otherSide().lastReceived().body()).isEqualTo("{\"note\":\"เสร็จแล้ว\"}");
        assertThat(back.html()).contains("ไม่ได้ memo.not-yours", "เสร็จแล้ว");
    }

    @Test
    void what_is_to_be_changed_is_said_passage_by_passage() {
        Journey memo =
                Journey.in(town, "ขอซื้อ ม่าน")
                        .submitted()
                        .opinion(town.director, Opinion.CONCUR, null);
        side.show(memo);
        String path = "/memos/" + memo.memo;
        assertThat(side.signedIn(town.clerk).get(path).html())
                .contains("<option value=\"0\" lang=\"th\">" + town.director.title());
        side.otherSide().refuses(409, "memo.changed", "");
        Seen back =
                side.signedIn(town.clerk)
                        .submit(
                                path,
                                path + "/return",
                                Map.of(
                                        "reason", "แก้คำ, และปี",
                                        "target", "0",
                                        "quote", "\u2060ซื้อ\u00a0ม่าน",
                                        "comment", "ระบุสี, ขนาด"));
        assertThat(side.otherSide().lastReceived().body())
                .isEqualTo(
                        "{\"reason\":\"แก้คำ, และปี\",\"target\":0,\"comments\":[{\"section\":\"SUBJECT\","
                                + "\"start\":2,\"quote\":\"ซื้อ ม่าน\",\"comment\":\"ระบุสี, ขนาด\"}]}");
        assertThat(Html.problemsOf(back.html())).isEmpty();
        assertThat(back.html()).contains("value=\"ระบุสี, ขนาด\"", "แก้คำ, และปี</textarea>");
        side.otherSide().says(500, "");
        Seen nowhere =
                side.signedIn(town.clerk)
                        .submit(
                                path,
                                path + "/return",
                                Map.of("reason", "แก้", "quote", "ไม่มีคำนี้", "comment", "?"));
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.html()).contains("ไม่พบข้อความ “ไม่มีคำนี้” ในบันทึก");
        assertThat(side.otherSide().timesAsked()).isZero();
        assertThat(side.signedIn(town.engineer).submit("/", path + "/return", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void a_slip_comes_back_beside_its_form_with_what_was_typed() {
        Journey memo = Journey.in(town, "ขอซื้อพรม").approved();
        side.show(memo);
        side.otherSide().refuses(409, "memo.slip-not-there", "wrong");
        String path = "/memos/" + memo.memo;
        Seen back =
                side.signedIn(town.director)
                        .submit(
                                path,
                                path + "/correct",
                                Map.of("section", "FACTS", "wrong", "ข้อเทจ", "right", "ข้อเท็จ"));
        assertThat(side.otherSide().lastReceived().body())
                .contains("\"section\":\"FACTS\"", "\"wrong\":\"ข้อเทจ\"", "\"right\":\"ข้อเท็จ\"");
        assertThat(Html.problemsOf(back.html())).isEmpty();
        assertThat(back.html())
                .contains("<details open>", "ไม่ได้ memo.slip-not-there", "value=\"ข้อเทจ\"")
                .contains("value=\"FACTS\" selected");
        assertThat(
                        side.signedIn(town.director)
                                .submit(path, path + "/disposal/refuse", Map.of())
                                .status())
                .isEqualTo(404);
    }

    private DutyAssigned duty(Official official, Duty duty) {
        return new DutyAssigned(town.organisation, official.post(), duty);
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
                        "withdrawal/refuse",
                        "action",
                        "note",
                        "publish",
                        "unpublish",
                        "unpublication/agree",
                        "revoke",
                        "disposal/propose",
                        "disposal/approve",
                        "disposal/execute",
                        "correct",
                        "archive")
                .stream()
                .filter(deed -> page.contains("action=\"" + path + "/" + deed + "\""))
                .toList();
    }
}
