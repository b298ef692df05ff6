package bantuek.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.events.EventJson;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.Opinion;
import bantuek.query.platform.Reading;
import bantuek.query.platform.Words;
import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.SomeReports;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import bantuek.query.town.Town.Official;
import bantuek.thai.FiscalYear;
import bantuek.thai.SearchText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.QueryTimeoutException;
import tools.jackson.databind.JsonNode;

@Tag("database")
class SearchTest {

    private static final long SEED = Long.getLong("bantuek.seed", System.nanoTime());

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser officer = side.signedIn(town.officer);

    @Test
    void a_memo_is_found_by_whatever_stands_in_it() {
        Journey journey =
                Journey.in(town, "ขอซ่อมฝายน้ำล้น")
                        .reporting(SomeReports.report("รายงานประตูกั้นน้ำ", "ลอกคลองแล้วเสร็จ"))
                        .submitted()
                        .opinion(town.director, Opinion.CONCUR_WITH_NOTE, "เร่งก่อนฤดูฝน");
        journey.then(
                        new MemoNumbered(
                                journey.memo,
                                UUID.randomUUID(),
                                14,
                                "สต ๕๒๐๐๒/๑๔",
                                LocalDate.of(2025, 11, 20),
                                false),
                        town.officer)
                .then(
                        new MemoReturned(journey.memo, 1, "ขาดแผนที่สังเขป", null, List.of()),
                        town.clerk);
        side.show(journey);
        for (String words :
                List.of(
                        "ฝายน้ำล้น",
                        "นายกเทศมนตรี",
                        "ข้อเท็จจริง",
                        "ประตูกั้นน้ำ",
                        "ลอกคลอง",
                        "เร่งก่อนฤดูฝน",
                        "52002/14",
                        "แผนที่สังเขป",
                        town.officer.name(),
                        town.director.name())) {
            assertThat(found(officer, words)).as(words).containsExactly(journey.memo);
        }
        assertThat(found(officer, "ฝายน้ำแล้ง")).isEmpty();
    }

    @Test
    void what_it_said_before_it_was_revised_is_not_found() {
        Journey journey = Journey.in(town, "ซื้อเครื่องสูบน้ำ");
        side.show(journey);
        assertThat(found(officer, "เครื่องสูบน้ำ")).containsExactly(journey.memo);
        List<Told<?>> later = List.of(journey.revised("ซื้อรถเก็บขยะ").last());
        side.show(later);
        assertThat(found(officer, "เครื่องสูบน้ำ")).isEmpty();
        assertThat(found(officer, "รถเก็บขยะ")).containsExactly(journey.memo);
    }

    @Test
    void several_words_must_all_be_there_and_quoted_ones_together() {
        Journey one = Journey.in(town, "โครงการอบรมอาสาสมัคร");
        Journey other = Journey.in(town, "อบรมการใช้โครงการ");
        side.show(one, other);
        assertThat(found(officer, "โครงการ อบรม")).containsExactlyInAnyOrder(one.memo, other.memo);
        assertThat(found(officer, "อบรม  อาสา")).containsExactly(one.memo);
        assertThat(found(officer, "\"โครงการ อบรม\"")).containsExactly(one.memo);
        assertThat(found(officer, "อบรม อวกาศ")).isEmpty();
    }

    @Test
    void every_part_of_what_was_written_finds_it_however_it_is_typed() {
        Random random = new Random(SEED);
        String signs = "กขนมรสว" + "เแโ" + "าำะ" + "ัิีุู่้์" + "๐๑25 a";
        List<Journey> journeys =
                IntStream.range(0, 40)
                        .mapToObj(_ ->
                                "ก"
                                        + random.ints(60, 0, signs.length())
                                                .mapToObj(i -> String.valueOf(signs.charAt(i)))
                                                .collect(Collectors.joining())
                                        + "ก")
                        .map(subject -> Journey.in(town, subject))
                        .toList();
        side.show(journeys.toArray(Journey[]::new));
        for (Journey journey : journeys) {
            String subject = ((MemoDrafted) journey.events().getFirst().event()).text().subject();
            SearchText letters = SearchText.of(subject);
            int letter = random.nextInt(letters.plain().length() - 4);
            int last = letter + 1 + random.nextInt(letters.plain().length() - letter - 1);
            int from = letters.begin(letter);
            int to = letters.end(last);
            String part = subject.substring(from, to).replace('๐', '0').replace('2', '๒');
            assertThat(found(officer, "\"" + part + "\""))
                    .as("-Dbantuek.seed=%d %s in %s", SEED, part, subject)
                    .contains(journey.memo);
        }
    }

    @Test
    void one_letter_and_two_have_an_answer_too() {
        Journey journey = Journey.in(town, "ฏฎ Zq");
        side.show(journey);
        assertThat(found(officer, "ฏ")).containsExactly(journey.memo);
        assertThat(found(officer, "ฏฎ")).containsExactly(journey.memo);
        assertThat(found(officer, "Q")).containsExactly(journey.memo);
        assertThat(found(officer, "ฎฏ")).isEmpty();
    }

    @Test
    void a_page_marks_what_was_found_and_says_where() {
        Journey journey =
                Journey.in(town, "จัดซื้อทรายกรองน้ํา")
                        .reporting(SomeReports.report("รายงาน", "ล้างถังกรองแล้ว <ครบ>"))
                        .submitted();
        side.show(journey);
        Seen seen = officer.get(path("/search", "กรองน้ำ ล้างถัง"));
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(seen.html())
                .contains("พบ ๑ เรื่อง", "จัดซื้อทราย<mark>กรองน้ํา</mark>")
                .contains("ในรายงาน", "<mark>ล้างถัง</mark>กรองแล้ว &lt;ครบ&gt;")
                .contains("href=\"/memos/" + journey.memo + "\"", "รอ" + town.director.title())
                .contains(town.officer.name());
    }

    @Test
    void nothing_found_says_what_to_try() {
        Seen seen = officer.get(path("/search", "ไม่มีคำนี้ที่ใด"));
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(seen.html()).contains("ไม่พบเรื่องที่ค้นหา", "ลองใช้คำที่สั้นลง");
        assertThat(officer.get("/search").html()).contains("ค้นอย่างไร");
        assertThat(officer.get(path("/search", "ก", "state=DRAFT")).html())
                .contains("ลองเลือกสถานะ");
    }

    @Test
    void only_what_the_searcher_may_see_is_found() {
        Journey draft = Journey.in(town, "ความลับของกองคลัง");
        Journey submitted = Journey.in(town, "ความลับที่เสนอแล้ว").submitted();
        side.show(draft, submitted);
        assertThat(found(officer, "ความลับ")).containsExactlyInAnyOrder(submitted.memo, draft.memo);
        assertThat(found(town.mayor, "ความลับ")).containsExactly(submitted.memo);
        assertThat(found(town.clerk, "ความลับ")).containsExactly(submitted.memo);
        assertThat(found(town.engineer, "ความลับ")).isEmpty();
        Seen seen = side.signedIn(town.engineer).get(path("/search", "ความลับ"));
        assertThat(seen.html())
                .contains("ไม่พบเรื่องที่ค้นหา")
                .doesNotContain(draft.memo.toString(), submitted.memo.toString());
        Town other = side.town("ท่าม่วง");
        for (Official stranger : other.officials()) {
            assertThat(found(stranger, "ความลับ")).isEmpty();
        }
    }

    @Test
    void whoever_comes_to_see_a_memo_comes_to_find_it() {
        Journey journey = Journey.in(town, "เรื่องที่เปลี่ยนมือ").submitted();
        side.show(journey);
        assertThat(found(town.engineer, "เปลี่ยนมือ")).isEmpty();
        side.show(town.later(town.acting(town.engineer, town.clerk)));
        assertThat(found(town.engineer, "เปลี่ยนมือ")).containsExactly(journey.memo);
    }

    @Test
    void it_is_narrowed_by_state_unit_and_year() {
        Journey draft = Journey.in(town, "สะพานไม้", Instant.parse("2025-09-30T16:59:00Z"));
        Journey submitted =
                Journey.in(town, "สะพานปูน", Instant.parse("2025-09-30T17:01:00Z")).submitted();
        side.show(draft, submitted);
        assertThat(found(officer, "สะพาน", "state=DRAFT")).containsExactly(draft.memo);
        assertThat(found(officer, "สะพาน", "state=APPROVED")).isEmpty();
        assertThat(found(officer, "สะพาน", "drafted-in=2568")).containsExactly(draft.memo);
        assertThat(found(officer, "สะพาน", "drafted-in=2569")).containsExactly(submitted.memo);
        assertThat(found(officer, "สะพาน", "unit=" + town.treasury)).hasSize(2);
        assertThat(found(officer, "สะพาน", "unit=" + UUID.randomUUID())).isEmpty();
        assertThat(
                        officer.get(path("/search", "สะพาน", "year=2568", "state=DRAFT", "unit="))
                                .html())
                .contains(
                        "value=\"2568\" selected",
                        "value=\"DRAFT\" selected",
                        "<mark>สะพาน</mark>ไม้");
    }

    @Test
    void pages_go_on_where_the_one_before_ended_with_the_same_moment_too() {
        List<Journey> journeys = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            Instant at = Instant.parse("2025-11-19T07:05:00Z").plusSeconds(i / 10);
            journeys.add(Journey.in(town, "หนังสือเวียนที่ " + i, at));
        }
        side.show(journeys.toArray(Journey[]::new));
        List<UUID> all = new ArrayList<>();
        JsonNode page = data(officer, "หนังสือเวียน");
        assertThat(officer.get(path("/search", "หนังสือเวียน")).html())
                .contains("พบมากกว่า ๒๐ เรื่อง");
        while (true) {
            all.addAll(memos(page));
            if (!page.has("next")) {
                break;
            }
            String after = "after=" + page.get("next").asString();
            assertThat(officer.get(path("/search", "หนังสือเวียน", after)).html())
                    .contains("ถัดไปอีก");
            page = data(officer, "หนังสือเวียน", after);
        }
        assertThat(all).hasSize(45).doesNotHaveDuplicates();
        assertThat(all.getFirst())
                .isIn(journeys.subList(40, 45).stream().map(j -> j.memo).toList());
        assertThat(all.getLast()).isIn(journeys.subList(0, 10).stream().map(j -> j.memo).toList());
    }

    @Test
    void what_is_not_there_is_not_found_and_looks_like_what_may_not_be_seen() {
        Journey draft = Journey.in(town, "ร่างลับ");
        side.show(draft);
        Browser engineer = side.signedIn(town.engineer);
        for (String wrong :
                List.of(
                        "after=" + draft.memo,
                        "after=" + UUID.randomUUID(),
                        "after=x",
                        "state=NONE",
                        "unit=1",
                        "year=1",
                        "year=x")) {
            assertThat(engineer.get(path("/search", "ลับ", wrong)).status())
                    .as(wrong)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "\\",
                "%%_%",
                "'",
                "\"",
                "\"\"",
                "“",
                "''; DROP TABLE query.memo --",
                "\u0000",
                "ก\u0000ข",
                "่",
                "ํา",
                "😀",
                "\ud83d",
                "\u200b",
                "   ",
                "<script>",
                "&amp;",
                "\\u0e01",
                "a\nb"
            })
    void hostile_words_are_words(String words) {
        Seen seen = officer.get(path("/search", words));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(officer.get(path("/api/search", words)).status()).isEqualTo(200);
    }

    @Test
    void signs_of_a_pattern_stand_for_themselves() {
        Journey journey = Journey.in(town, "ลดร้อยละ ๕๐% ของ_งบ");
        side.show(journey, Journey.in(town, "ลดร้อยละ ๕๐ ของงบ"));
        assertThat(found(officer, "50%")).containsExactly(journey.memo);
        assertThat(found(officer, "ของ_งบ")).containsExactly(journey.memo);
        assertThat(found(officer, "ของ%งบ")).isEmpty();
        assertThat(found(officer, "\\")).isEmpty();
    }

    @Test
    void too_much_is_told_as_such() {
        assertThat(officer.get(path("/search", "ก".repeat(201))).html())
                .contains("คำค้นยาวเกิน ๒๐๐ ตัวอักษร");
        assertThat(officer.get(path("/search", "ก ข ค ง จ ฉ ช ซ ฌ")).html())
                .contains("ค้นได้ครั้งละไม่เกิน ๘ คำ");
        assertThat(data(officer, "ก".repeat(500)).get("outcome").asString()).isEqualTo("TOO_LONG");
        assertThat(data(officer, "").get("outcome").asString()).isEqualTo("NOTHING_ASKED");
        assertThat(officer.get(path("/search", "่".repeat(200))).status()).isEqualTo(200);
    }

    @Test
    void what_takes_too_long_ends_and_is_told() {
        Reading reading = side.context().getBean(Reading.class);
        assertThatThrownBy(() ->
                        reading.of(
                                town.organisation,
                                jdbc -> {
                                    jdbc.sql("SELECT set_config('statement_timeout', '5', true)")
                                            .query()
                                            .singleRow();
                                    return jdbc.sql("SELECT pg_sleep(20)").query().singleRow();
                                }))
                .isInstanceOf(QueryTimeoutException.class);
        Question question = Question.of("ที่");
        assertThat(SearchData.of(question, Found.TOO_MUCH).outcome())
                .isEqualTo(SearchData.Outcome.TOO_MUCH_FOUND);
        SearchPage page =
                SearchPage.of(
                        question,
                        Narrowing.NONE,
                        null,
                        Found.TOO_MUCH,
                        new SearchPage.Around(Map.of(), new FiscalYear(2569)),
                        Words.THAI);
        assertThat(page.says()).contains("โปรดเพิ่มคำ หรือเลือกปีงบประมาณ");
        assertThat(page.lines()).isEmpty();
    }

    @Test
    void an_address_that_no_server_reads_is_refused_and_says_nothing_more() {
        Seen seen = officer.get("/search?q=" + "a".repeat(100_000));
        assertThat(seen.status()).isEqualTo(400);
        assertThat(seen.html()).doesNotContain("Exception", "at org.");
        assertThat(found(officer, "a".repeat(200))).isEmpty();
    }

    @Test
    void every_page_has_the_field_but_only_for_those_who_have_signed_in() {
        assertThat(officer.get("/memos").html()).contains("action=\"/search\"");
        assertThat(side.browser().get("/sign-in").html()).doesNotContain("action=\"/search\"");
        assertThat(side.browser().get("/search?q=x").status()).isEqualTo(303);
        assertThat(side.browser().get("/api/search?q=x").status()).isEqualTo(401);
    }

    private List<UUID> found(Official by, String words, String... narrowing) {
        return found(side.signedIn(by), words, narrowing);
    }

    private static List<UUID> found(Browser by, String words, String... narrowing) {
        return memos(data(by, words, narrowing));
    }

    private static List<UUID> memos(JsonNode data) {
        return data.get("memos")
                .valueStream()
                .map(memo -> UUID.fromString(memo.get("memo").asString()))
                .toList();
    }

    private static JsonNode data(Browser by, String words, String... narrowing) {
        Seen seen = by.get(path("/api/search", words, narrowing));
        assertThat(seen.status()).as(words).isEqualTo(200);
        return EventJson.MAPPER.readTree(seen.html());
    }

    private static String path(String place, String words, String... narrowing) {
        return place
                + "?q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + (narrowing.length == 0 ? "" : "&" + String.join("&", narrowing));
    }
}
