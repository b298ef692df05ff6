package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.Decision;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.Opinion;
import bantuek.events.office.AppointmentEnded;
import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
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
                    .doesNotContain("<script", "<b>น้ำ");
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
        side.show(
                town.told(
                        300,
                        List.of(
                                new AppointmentEnded(
                                        town.organisation, town.clerk.appointment()))));
        String html = officer.get("/memos/" + journey.memo).html();
        assertThat(html).contains(town.director.name(), town.mayor.name());
        assertThat(html).doesNotContain(town.clerk.name());
        assertThat(html).contains("ตำแหน่งว่าง");
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
