package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.Opinion;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PostAbolished;
import bantuek.events.office.UnitCoded;
import bantuek.events.office.UnitKind;
import bantuek.events.office.UnitOpened;
import bantuek.events.register.RegisterEvent;
import bantuek.events.route.RouteEvent;
import bantuek.query.town.Browser;
import bantuek.query.town.Examples;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Town;
import bantuek.query.town.Town.Official;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PagesTest {

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Type", "text/html;charset=UTF-8",
                    "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self';"
                                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "same-origin",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");

    @Test
    void every_page_is_valid_and_guarded_for_everybody_who_may_open_it_in_both_languages() {
        Journey draft = Journey.in(town, "ร่าง");
        Journey waiting = Journey.in(town, "รอ").submitted();
        Journey further =
                Journey.in(town, "ไปต่อ")
                        .submitted()
                        .opinion(town.director, Opinion.NOT_CONCUR, "งบไม่พอ")
                        .opinion(town.clerk, Opinion.CONCUR, null);
        Journey decided = Journey.in(town, "ตัดสินแล้ว").approved();
        side.show(draft, waiting, further, decided);
        String ofDraft = "/memos/" + draft.memo;
        opens(town.officer, "/", "/memos", "/memos/new", ofDraft, ofDraft + "/edit");
        opens(town.director, "/", "/memos/" + waiting.memo, "/memos/" + decided.memo);
        opens(town.mayor, "/", "/memos/" + further.memo, "/memos/" + waiting.memo);
        opens(town.clerk, "/office", "/memos/new");
        opens(town.engineer, "/", "/memos");
        isGood(side.browser().get("/sign-in"));
        isGood(side.browser().get("/sign-in?problem=wrong&lang=en"));
    }

    @Test
    void each_page_says_what_waits_for_its_reader() {
        Journey waiting = Journey.in(town, "ขออนุมัติจัดซื้อกระดาษ").submitted();
        side.show(waiting);
        assertThat(side.signedIn(town.director).get("/").html())
                .contains("ขออนุมัติจัดซื้อกระดาษ")
                .contains("<span class=\"count\" aria-hidden=\"true\">๑</span>")
                .contains("รอท่านดำเนินการ ๑ เรื่อง");
        assertThat(side.signedIn(town.clerk).get("/").html())
                .doesNotContain("ขออนุมัติจัดซื้อกระดาษ");
        assertThat(side.signedIn(town.director).get("/memos/" + waiting.memo).html())
                .contains("action=\"/memos/" + waiting.memo + "/opinion\"");
        assertThat(side.signedIn(town.officer).get("/memos/" + waiting.memo).html())
                .doesNotContain("/opinion\"");
    }

    @Test
    void the_office_is_its_administrators_alone() {
        assertThat(side.signedIn(town.clerk).get("/office").status()).isEqualTo(200);
        assertThat(side.signedIn(town.mayor).get("/office").status()).isEqualTo(404);
        assertThat(side.signedIn(town.mayor).get("/api/office").status()).isEqualTo(404);
        Seen api = side.signedIn(town.clerk).get("/api/office?at-least=1");
        assertThat(api.header("Content-Type")).isEqualTo("application/json");
        assertThat(api.html()).contains("กองคลัง", town.mayor.username()).doesNotContain("secret");
    }

    @Test
    void the_office_shows_who_acts_beside_who_holds_and_which_unit_is_part_of_which() {
        UUID section = UUID.randomUUID();
        side.show(
                town.later(
                        new UnitCoded(town.organisation, town.treasury, "ลป ๕๒๐๐๒"),
                        new UnitOpened(
                                town.organisation,
                                section,
                                "งานพัสดุ",
                                town.treasury,
                                UnitKind.SECTION,
                                null,
                                null),
                        town.acting(town.engineer, town.director)));
        Browser clerk = side.signedIn(town.clerk);
        Seen page = isGood(clerk.get("/office"));
        assertThat(page.html())
                .contains("งานพัสดุ กองคลัง", "ลป ๕๒๐๐๒")
                .contains(
                        "%s<small>%s</small><small>รักษาราชการแทน %s</small>"
                                .formatted(
                                        town.engineer.name(),
                                        town.engineer.title(),
                                        town.director.title()));
        assertThat(clerk.get("/api/office").html())
                .contains("\"path\":\"งานพัสดุ กองคลัง\"", "\"code\":\"ลป ๕๒๐๐๒\"")
                .contains(
                        "\"name\":\"%s\",\"capacity\":[\"%s\",\"รักษาราชการแทน %s\"]"
                                .formatted(
                                        town.engineer.name(),
                                        town.engineer.title(),
                                        town.director.title()));
        assertThat(side.signedIn(town.engineer).get("/").html())
                .contains(town.engineer.title() + " · รักษาราชการแทน " + town.director.title());
    }

    @Test
    void the_office_shows_terms_and_neither_what_has_run_out_nor_what_was_abolished() {
        LocalDate gone = LocalDate.of(2025, 10, 31);
        side.show(
                town.later(
                        town.ended(town.engineer),
                        new PostAbolished(town.organisation, town.engineer.post()),
                        town.ended(town.colleague),
                        new PersonAppointed(
                                town.organisation,
                                UUID.randomUUID(),
                                town.colleague.post(),
                                town.colleague.person(),
                                Town.APPOINTED,
                                gone,
                                null),
                        town.ended(town.director),
                        new PersonAppointed(
                                town.organisation,
                                UUID.randomUUID(),
                                town.director.post(),
                                town.engineer.person(),
                                LocalDate.of(9990, 1, 1),
                                LocalDate.of(9991, 1, 1),
                                null)));
        String office = side.signedIn(town.clerk).get("/office?lang=en").html();
        assertThat(office)
                .doesNotContain(town.engineer.title())
                .contains("from 1 January 9990 until 1 January 9991")
                .containsPattern(
                        "%s</a></span></th>(?s:.{0,200})<b>Vacant</b>"
                                .formatted(town.colleague.title()));
    }

    @Test
    void what_happens_to_routes_and_registers_passes_by() {
        side.show(
                town.told(
                        Stream.concat(
                                        Examples.of(RouteEvent.class).stream(),
                                        Examples.of(RegisterEvent.class).stream())
                                .toList()));
        isGood(side.signedIn(town.clerk).get("/"));
    }

    @Test
    void an_office_shows_nobody_of_another_town() {
        Town other = side.town("ท่าม่วง");
        Browser clerk = side.signedIn(town.clerk);
        assertThat(clerk.get("/office").html() + clerk.get("/api/office").html())
                .contains(town.mayor.post().toString())
                .doesNotContain("ท่าม่วง")
                .doesNotContain(other.mayor.post().toString())
                .doesNotContain(other.mayor.username());
    }

    @Test
    void style_and_type_are_served_for_keeping() {
        for (String asset : List.of("bantuek.css", "mark.svg", "fonts/sarabun-regular.woff2")) {
            Seen seen = side.browser().get("/assets/" + asset);
            assertThat(seen.status()).as(asset).isEqualTo(200);
            assertThat(seen.header("Cache-Control")).isEqualTo("max-age=86400");
            assertThat(seen.header("X-Content-Type-Options")).isEqualTo("nosniff");
            String since = seen.header("Last-Modified");
            assertThat(side.browser().get("/assets/" + asset, "If-Modified-Since", since).status())
                    .isEqualTo(304);
        }
        assertThat(side.browser().get("/assets/bantuek.css").header("Content-Type"))
                .startsWith("text/css");
    }

    private void opens(Official official, String... paths) {
        Browser browser = side.signedIn(official);
        for (String path : paths) {
            Seen thai = isGood(browser.get(path + "?lang=th"));
            Seen english = isGood(browser.get(path + "?lang=en"));
            assertThat(thai.html()).as(path).contains("<html lang=\"th\">");
            assertThat(english.html()).as(path).contains("<html lang=\"en\">");
        }
    }

    private static Seen isGood(Seen seen) {
        assertThat(seen.status()).isEqualTo(200);
        assertThat(Html.problemsOf(seen.html())).as(seen.html()).isEmpty();
        HEADERS.forEach((name, value) ->
                assertThat(seen.header(name)).as(name).isEqualToIgnoringWhitespace(value));
        return seen;
    }
}
