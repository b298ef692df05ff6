package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.ActionRecorded;
import bantuek.events.memo.ClericallyCorrected;
import bantuek.events.memo.Decision;
import bantuek.events.memo.InformationNoted;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoNumberVoided;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.memo.MemoOpened;
import bantuek.events.memo.MemoPublished;
import bantuek.events.memo.MemoRerouted;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.MemoSuperseded;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.MemoWithdrawn;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.PassageComment;
import bantuek.events.memo.PassingReason;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.memo.TextSection;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.UnitClosed;
import bantuek.events.office.UnitRenamed;
import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class MemoPagesTest {

    private static final String HOSTILE =
            "</textarea></h1><script>alert('๑')</script>\" onload=\"x\" ' {0} ${1} &amp; <b>น้ำ";

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser officer = side.signedIn(town.officer);

    @Test
    void whatever_was_typed_is_shown_as_it_was_typed_and_never_run() {
        Journey journey =
                Journey.in(town, HOSTILE)
                        .submitted()
                        .opinion(town.director, Opinion.CONCUR_WITH_NOTE, HOSTILE)
                        .opinion(town.clerk, Opinion.CONCUR, null)
                        .decision(Decision.NOT_APPROVED, HOSTILE);
        Journey draft = Journey.in(town, HOSTILE);
        side.show(journey, draft);
        for (String path :
                List.of(
                        "/",
                        "/memos",
                        "/memos/" + journey.memo,
                        "/memos/" + draft.memo + "/edit")) {
            Seen seen = officer.get(path);
            assertThat(seen.status()).isEqualTo(200);
            assertThat(Html.problemsOf(seen.html())).as(path).isEmpty();
            assertThat(seen.html())
                    .contains("{0} ${1} &amp;amp; &lt;b")
                    .doesNotContain("<script>", "<b>น้ำ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"🙏🏽 ขอบคุณ 𠮷", "กำ ก้ำ ก่ำ ฎุฏฺ", "عربي ‏", "\t a \t b", "a\u00adb"})
    void every_script_comes_through_as_it_is(String text) {
        Journey journey = Journey.in(town, text);
        side.show(journey);
        assertThat(officer.get("/memos/" + journey.memo).html()).contains(text);
    }

    @Test
    void the_longest_text_without_a_space_and_the_emptiest_are_pages_too() {
        String longest = "ก".repeat(20_000);
        Told<?> drafted =
                told(new MemoText("ส".repeat(500), "ร".repeat(300), longest, longest, ""));
        side.show(List.of(drafted));
        Seen seen = officer.get("/memos/" + drafted.stream());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.html()).contains(longest, "ส".repeat(500));
        assertThat(Html.problemsOf(seen.html())).isEmpty();
    }

    @Test
    void lines_are_kept_apart_on_the_sheet_and_as_they_are_in_the_form() {
        Told<?> drafted = told(new MemoText("เรื่อง", "นายก", "\nหนึ่ง\n\nสอง", "", ""));
        side.show(List.of(drafted));
        assertThat(officer.get("/memos/" + drafted.stream()).html())
                .contains("<p>หนึ่ง</p>", "<p>สอง</p>");
        assertThat(officer.get("/memos/" + drafted.stream() + "/edit").html())
                .containsPattern("<textarea id=\"background\"[^>]*>\n\nหนึ่ง\n\nสอง</textarea>");
    }

    @Test
    void only_its_drafter_and_only_a_draft_is_edited() {
        Journey draft = Journey.in(town, "ร่าง");
        Journey submitted = Journey.in(town, "เสนอแล้ว").submitted();
        side.show(draft, submitted);
        assertThat(officer.get("/memos/" + draft.memo + "/edit").status()).isEqualTo(200);
        assertThat(side.signedIn(town.colleague).get("/memos/" + draft.memo + "/edit").location())
                .isEqualTo("/memos/" + draft.memo);
        assertThat(officer.get("/memos/" + submitted.memo + "/edit").location())
                .isEqualTo("/memos/" + submitted.memo);
    }

    @Test
    void who_holds_the_posts_ahead_is_shown_and_where_nobody_does_that_too() {
        Journey journey = Journey.in(town, "เรื่อง").submitted();
        side.show(journey);
        side.show(town.later(new AppointmentEnded(town.organisation, town.clerk.appointment())));
        String html = officer.get("/memos/" + journey.memo).html();
        assertThat(html).contains(town.director.name(), town.mayor.name());
        assertThat(html).doesNotContain(town.clerk.name());
        assertThat(html).contains("ตำแหน่งว่าง");
    }

    @Test
    void who_acts_for_the_post_signs_in_both_capacities_one_line_each() {
        Journey journey = Journey.in(town, "เรื่อง").submitted();
        side.show(journey);
        side.show(town.later(town.acting(town.engineer, town.director)));
        String html = side.signedIn(town.engineer).get("/memos/" + journey.memo).html();
        assertThat(html)
                .contains("action=\"/memos/" + journey.memo + "/opinion\"")
                .contains(
                        "<span>%s</span><span>รักษาราชการแทน %s</span>"
                                .formatted(town.engineer.title(), town.director.title()))
                .contains(town.engineer.name() + " (รักษาราชการแทน " + town.director.title() + ")");

        journey.then(
                new OpinionRecorded(journey.memo, 0, Opinion.CONCUR, null),
                town.engineer,
                town.director);
        side.show(List.of(journey.last()));
        assertThat(officer.get("/memos/" + journey.memo).html())
                .containsPattern(
                        "<p>%s</p>\\s*<p>รักษาราชการแทน %s</p>"
                                .formatted(town.engineer.title(), town.director.title()));
    }

    @Test
    void a_memo_is_passed_on_only_where_it_goes_through_somebodys_hands() {
        Journey via =
                Journey.in(town, "ผ่าน")
                        .submitted(
                                town.director.asked(StepKind.VIA),
                                town.mayor.asked(StepKind.DECISION));
        Journey opinion = Journey.in(town, "ความเห็น").submitted();
        side.show(via, opinion);
        Browser director = side.signedIn(town.director);
        assertThat(director.get("/memos/" + via.memo).html())
                .contains("action=\"/memos/" + via.memo + "/opinion\"", "value=\"PASSED\"");
        assertThat(director.get("/memos/" + opinion.memo).html())
                .contains("value=\"CONCUR\"")
                .doesNotContain("value=\"PASSED\"");
    }

    @Test
    void whoever_has_something_to_do_after_the_decision_is_told_so() {
        Journey loan =
                Journey.in(town, "ขอยืมพัสดุ")
                        .submitted(
                                town.mayor.asked(StepKind.DECISION),
                                new RouteStep(
                                        StepKind.ACTION,
                                        town.director.post(),
                                        town.director.title(),
                                        null,
                                        null,
                                        "ส่งมอบพัสดุ"))
                        .decision(Decision.APPROVED, null);
        side.show(loan);
        assertThat(side.signedIn(town.director).get("/memos/" + loan.memo).html())
                .contains("รอท่านดำเนินการ: ส่งมอบพัสดุ", "อนุมัติ · รอ" + town.director.title());
        side.show(
                List.of(
                        loan.then(new ActionRecorded(loan.memo, 1, "ครบตามรายการ"), town.director)
                                .last()));
        assertThat(officer.get("/memos/" + loan.memo).html())
                .contains("<h3>ส่งมอบพัสดุ</h3>", "ครบตามรายการ", "ดำเนินการแล้ว");
    }

    @Test
    void what_was_said_to_another_text_stays_to_be_read_and_is_asked_for_again() {
        Journey journey =
                Journey.in(town, "เดิม")
                        .submitted()
                        .opinion(town.director, Opinion.CONCUR_WITH_NOTE, "เร่งด้วย");
        journey.then(
                        new MemoReturned(
                                journey.memo,
                                1,
                                "ขอให้ระบุงบประมาณ",
                                null,
                                List.of(
                                        new PassageComment(
                                                TextSection.FACTS, 0, "ข้อ", "โปรดระบุปี"))),
                        town.clerk)
                .revised("ใหม่");
        side.show(journey);
        Seen back = officer.get("/memos/" + journey.memo);
        assertThat(back.html())
                .contains("data-state=\"RETURNED\"", "ขอให้ระบุงบประมาณ")
                .contains("<q lang=\"th\">ข้อ</q>", "โปรดระบุปี")
                .contains("ความเห็นต่อข้อความเดิม", "เร่งด้วย")
                .containsPattern("<span class=\"pen\"></span>");
        assertThat(officer.get("/").html()).contains("<p class=\"what\">ส่งกลับให้แก้ไข</p>");
        side.show(List.of(journey.then(new MemoResubmitted(journey.memo, 0), town.officer).last()));
        assertThat(officer.get("/memos/" + journey.memo).html())
                .contains("รอ" + town.director.title())
                .doesNotContain("ขอให้ระบุงบประมาณ</p>\n  <ul>");
        assertThat(side.signedIn(town.director).get("/memos/" + journey.memo).html())
                .contains("/opinion\"")
                .doesNotContain("ท่านลงนามในบันทึกนี้แล้ว");
    }

    @Test
    void a_number_stands_in_the_head_and_is_crossed_out_when_it_is_void() {
        Journey journey = Journey.in(town, "เรื่อง").submitted();
        journey.then(
                new MemoNumbered(
                        journey.memo,
                        UUID.randomUUID(),
                        14,
                        "ลป ๕๒๐๐๒/๑๔",
                        LocalDate.of(2025, 11, 20),
                        false),
                town.officer);
        side.show(journey);
        assertThat(officer.get("/memos/" + journey.memo).html())
                .contains("<dt>ที่</dt><dd>ลป ๕๒๐๐๒/๑๔</dd>");
        side.show(
                List.of(
                        journey.then(new MemoNumberVoided(journey.memo, "ออกซ้ำ"), town.clerk)
                                .last()));
        assertThat(officer.get("/memos/" + journey.memo).html())
                .contains("<s>ลป ๕๒๐๐๒/๑๔</s> (เป็นโมฆะ)", "ออกซ้ำ");
    }

    @Test
    void a_slip_is_noted_under_the_text_and_links_lead_to_the_other_memos() {
        Journey first = Journey.in(town, "ฉบับเดิม").approved();
        Journey second = Journey.in(town, "ฉบับใหม่", first.memo).approved();
        first.then(
                        new ClericallyCorrected(first.memo, TextSection.FACTS, "ผดิ", "ผิด"),
                        town.director)
                .then(new MemoPublished(first.memo), town.officer)
                .then(new MemoSuperseded(first.memo, second.memo), town.mayor);
        side.show(first, second);
        assertThat(officer.get("/memos/" + first.memo).html())
                .contains("แก้คำผิดในข้อเท็จจริง: “ผดิ” เป็น “ผิด”")
                .contains("<a href=\"/memos/" + second.memo + "\" lang=\"th\">ฉบับใหม่</a>")
                .contains("มีฉบับแทนที่ · เผยแพร่แล้ว");
        assertThat(officer.get("/memos/" + second.memo).html())
                .contains("<a href=\"/memos/" + first.memo + "\" lang=\"th\">ฉบับเดิม</a>");

        Journey hidden = Journey.in(town, "คัดลอก", UUID.randomUUID());
        side.show(hidden);
        assertThat(officer.get("/memos/" + hidden.memo).html())
                .contains("เรื่องที่ท่านไม่มีสิทธิ์เห็น");
    }

    @Test
    void a_memo_keeps_the_name_that_its_unit_had_when_it_was_submitted() {
        Journey old = Journey.in(town, "เดิม").submitted();
        Journey draft = Journey.in(town, "ร่าง");
        side.show(old, draft);
        side.show(
                town.later(
                        Journey.BEGUN.plus(Duration.ofDays(100)),
                        new UnitRenamed(town.organisation, town.treasury, "กองการคลัง")));
        assertThat(officer.get("/memos/" + old.memo).html())
                .contains("<dt>ส่วนราชการ</dt><dd>กองคลัง ");
        assertThat(officer.get("/memos/" + draft.memo).html())
                .contains("<dt>ส่วนราชการ</dt><dd>กองการคลัง ");
    }

    @Test
    void where_nobody_can_sign_the_page_says_so_and_the_clerk_is_told() {
        Journey journey = Journey.in(town, "ค้าง").submitted();
        side.show(journey);
        side.show(town.later(town.ended(town.director)));
        assertThat(officer.get("/memos/" + journey.memo).html())
                .contains("ไม่มีผู้ลงนาม: " + town.director.title());
        assertThat(side.signedIn(town.clerk).get("/").html())
                .contains("เรื่องที่ค้างเพราะไม่มีผู้ลงนาม ๑ เรื่อง", "ค้าง");
        assertThat(side.signedIn(town.mayor).get("/").html()).doesNotContain("เรื่องที่ค้างเพราะ");
    }

    @Test
    void steps_that_were_passed_dropped_spared_or_only_told_each_say_so() {
        Journey journey =
                Journey.in(town, "เรื่อง")
                        .submitted(
                                town.director.asked(StepKind.OPINION),
                                town.engineer.asked(StepKind.INFORMATION),
                                new RouteStep(
                                        StepKind.OPINION,
                                        town.colleague.post(),
                                        town.colleague.title(),
                                        2,
                                        1,
                                        null),
                                new RouteStep(
                                        StepKind.OPINION,
                                        town.officer.post(),
                                        town.officer.title(),
                                        2,
                                        1,
                                        null),
                                town.clerk.asked(StepKind.OPINION),
                                town.mayor.asked(StepKind.DECISION));
        UUID memo = journey.memo;
        journey.then(new StepPassedOver(memo, 0, PassingReason.OWN_MEMO), town.officer)
                .then(new MemoOpened(memo, 2), town.colleague);
        side.show(journey);
        assertThat(officer.get("/memos/" + memo).html())
                .contains(
                        "ข้ามลำดับ: ผู้ลงนามเป็นผู้ร่างเรื่องนี้เอง",
                        "เพื่อทราบ",
                        "เปิดอ่านแล้วเมื่อ");
        int before = journey.events().size();
        journey.then(new OpinionRecorded(memo, 2, Opinion.CONCUR, null), town.colleague)
                .then(new InformationNoted(memo, 1), town.engineer)
                .then(
                        new MemoRerouted(
                                memo, List.of(town.mayor.asked(StepKind.DECISION)), "ปลัดลา"),
                        town.clerk);
        side.show(journey.events().subList(before, journey.events().size()));
        assertThat(officer.get("/memos/" + memo).html())
                .contains("รับทราบ", "ไม่ต้องเสนอลำดับนี้แล้ว", "ปลัดลา")
                .doesNotContain("ความเห็นของ" + town.clerk.title());

        int then = journey.events().size();
        journey.then(new MemoWithdrawn(memo, "ซ้ำกับเรื่องเดิม"), town.officer);
        side.show(journey.events().subList(then, journey.events().size()));
        assertThat(officer.get("/memos/" + memo).html())
                .contains("เรื่องสิ้นสุดก่อนถึงลำดับนี้", "ถอนเรื่องแล้ว", "ซ้ำกับเรื่องเดิม");
    }

    @Test
    void who_acts_in_a_unit_may_draft_for_it() {
        Browser engineer = side.signedIn(town.engineer);
        assertThat(engineer.get("/memos/new").html())
                .contains(town.works.toString())
                .doesNotContain(town.treasury.toString());
        side.show(town.later(town.acting(town.engineer, town.director)));
        assertThat(engineer.get("/memos/new").html())
                .contains(town.works.toString(), town.treasury.toString());
        side.show(town.later(new UnitClosed(town.organisation, town.treasury, null)));
        assertThat(engineer.get("/memos/new").html()).doesNotContain(town.treasury.toString());
    }

    @Test
    void an_address_that_only_a_form_has_leads_back_to_its_page() {
        Journey journey = Journey.in(town, "เรื่อง").submitted();
        side.show(journey);
        for (String act : List.of("submit", "opinion", "decision")) {
            assertThat(officer.get("/memos/" + journey.memo + "/" + act + "?lang=th").location())
                    .isEqualTo("/memos/" + journey.memo);
        }
        Browser clerk = side.signedIn(town.clerk);
        for (String form : List.of("units", "people", "posts", "appointments", "accounts")) {
            assertThat(clerk.get("/office/" + form).location()).isEqualTo("/office");
        }
    }

    @Test
    void all_memos_come_page_by_page_and_none_twice() {
        List<Told<?>> drafts = new ArrayList<>();
        for (int i = 0; i < Memos.PAGE_ROWS + 7; i++) {
            drafts.addAll(Journey.in(town, "เรื่องที่-" + (1000 + i)).events());
        }
        side.show(drafts);
        Seen first = officer.get("/memos");
        Seen second = officer.get("/memos?page=2");
        assertThat(subjects(first)).hasSize(Memos.PAGE_ROWS);
        assertThat(subjects(second)).hasSize(7).doesNotContainAnyElementsOf(subjects(first));
        assertThat(first.html()).contains("/memos?page=2").doesNotContain("page=0");
        assertThat(second.html()).contains("/memos?page=1").doesNotContain("page=3");
        assertThat(subjects(officer.get("/memos?page=0"))).isEqualTo(subjects(first));
        assertThat(subjects(officer.get("/memos?page=-2147483648"))).isEqualTo(subjects(first));
        Seen beyond = officer.get("/memos?page=2147483647");
        assertThat(beyond.status()).isEqualTo(200);
        assertThat(subjects(beyond)).isEmpty();
        assertThat(beyond.html()).doesNotContain("page=10001");
    }

    private static List<String> subjects(Seen seen) {
        return Pattern.compile("เรื่องที่-\\d+")
                .matcher(seen.html())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private Told<?> told(MemoText text) {
        UUID memo = UUID.randomUUID();
        MemoDrafted drafted = new MemoDrafted(memo, town.treasury, text);
        return new Told<>(memo, 0, drafted, town.signedBy(town.officer), Journey.BEGUN);
    }
}
