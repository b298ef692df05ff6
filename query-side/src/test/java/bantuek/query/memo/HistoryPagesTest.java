package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.EventJson;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.Opinion;
import bantuek.query.paper.Conformance;
import bantuek.query.paper.ReadPdf;
import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.SomeReports;
import bantuek.query.town.Town;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@Tag("database")
class HistoryPagesTest {

    private static final String HOSTILE = "=1+1\"</pre><script>alert(1)</script>";

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser officer = side.signedIn(town.officer);
    private final Journey journey = Journey.in(town, "ขอซ่อมรั้วโรงเรียน");
    private final String path = "/memos/" + journey.memo;

    @Test
    void the_trail_tells_what_happened_and_unfolds_to_the_events_of_the_log() {
        live();
        Seen seen = officer.get(path + "/trail");
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(seen.html())
                .contains("๖ เหตุการณ์", "เสนอเรื่องต่อ" + town.director.title())
                .contains("ข้อความฉบับที่ ๑", "ข้อความฉบับที่ ๒")
                .contains(town.director.name() + " · " + town.director.title())
                .contains("<code>memo.opinion-recorded</code> (1)")
                .contains("2025-11-21T07:05:00Z")
                .contains("<dd>" + side.writer().positionOf(journey.events().get(2)) + "</dd>")
                .contains("\"person\" : \"" + town.director.person());
        assertThat(seen.html().indexOf("memo.drafted"))
                .isLessThan(seen.html().indexOf("memo.opinion-recorded"));
        assertThat(officer.get(path).html()).contains("href=\"" + path + "/trail\"");
        assertThat(officer.get(path + "/trail?lang=en").html())
                .contains("6 events", "Position in the log");
    }

    @Test
    void each_event_is_found_at_its_own_position_of_the_log() {
        live();
        String events = officer.get(path + "/trail.jsonl").html();
        assertThat(events.lines().map(event -> EventJson.MAPPER.readTree(event).get("position")))
                .extracting(JsonNode::asLong)
                .isEqualTo(journey.events().stream().map(side.writer()::positionOf).toList());
    }

    @Test
    void the_events_are_given_out_as_the_log_holds_them_to_the_letter() {
        live();
        Seen seen = officer.get(path + "/trail.jsonl");
        assertThat(seen.header("Content-Type")).startsWith("application/jsonl");
        assertThat(seen.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E0%B8%9B")
                .endsWith(".jsonl");
        List<String> given = seen.html().lines().toList();
        List<String> logged =
                JdbcClient.create(side.database().as("projector"))
                        .sql(
                                """
                                SELECT '"metadata":' || convert_from(metadata, 'UTF8')
                                    || ',"payload":' || convert_from(payload, 'UTF8') || '}'
                                FROM events.event WHERE aggregate_id = ? ORDER BY sequence_number
                                """)
                        .param(journey.memo.toString())
                        .query((row, _) -> row.getString(1))
                        .list();
        assertThat(given).hasSize(6).hasSameSizeAs(logged);
        for (int version = 0; version < given.size(); version++) {
            JsonNode event = EventJson.MAPPER.readTree(given.get(version));
            assertThat(given.get(version)).endsWith(logged.get(version));
            assertThat(event.get("version").asInt()).isEqualTo(version);
            assertThat(event.get("memo").asString()).isEqualTo(journey.memo.toString());
        }
    }

    @Test
    void the_table_is_for_excel_and_holds_no_formulas() {
        journey.submitted().opinion(town.director, Opinion.CONCUR_WITH_NOTE, HOSTILE);
        side.show(journey);
        Seen seen = officer.get(path + "/trail.csv");
        assertThat(seen.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(seen.header("Content-Disposition")).contains("UTF-8''").endsWith(".csv");
        assertThat(seen.html())
                .startsWith("\uFEFFเหตุการณ์ที่,เมื่อ,")
                .contains("\r\n3,๒๑ พ.ย. ๒๕๖๘ ๑๔.๐๕ น.," + town.director.name() + " · ")
                .contains(",\"'=1+1\"\"</pre><script>alert(1)</script>\",");
        assertThat(Html.problemsOf(officer.get(path + "/trail").html())).isEmpty();
    }

    @Test
    void the_trail_is_printed_as_it_is_told_with_its_events_inside() throws Exception {
        live();
        Seen seen = officer.get(path + "/trail.pdf");
        assertThat(seen.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(seen.header("Content-Disposition")).contains("UTF-8''").endsWith(".pdf");
        byte[] paper = officer.bytes(path + "/trail.pdf");
        assertThat(Conformance.faults(paper)).isEmpty();
        String read = ReadPdf.letters(ReadPdf.text(paper));
        String told = officer.get(path + "/trail").html();
        String fingerprint = told.replaceAll("(?s).*print-only\">([0-9a-f]{64}).*", "$1");
        assertThat(read)
                .contains(ReadPdf.letters("ประวัติบันทึกข้อความ"), fingerprint)
                .contains(ReadPdf.letters(town.director.name() + " · " + town.director.title()))
                .contains(ReadPdf.letters("ข้อความฉบับที่ ๒"))
                .contains(ReadPdf.letters("โดย " + town.officer.name()));
        assertThat(officer.bytes(path + "/trail.pdf?lang=en")).isNotEmpty();
    }

    @Test
    void what_became_different_is_told_to_programs() {
        live();
        String api = "/api" + path + "/changes";
        JsonNode changes = EventJson.MAPPER.readTree(officer.get(api + "?from-version=0").html());
        assertThat(changes.get("from").asInt()).isZero();
        assertThat(changes.at("/text/0/section").asString()).isEqualTo("SUBJECT");
        assertThat(changes.at("/text/0/before").asString()).isEqualTo("ขอซ่อมรั้วโรงเรียน");
        assertThat(changes.at("/text/0/after").asString()).isEqualTo("ขอซ่อมรั้วตลาด");
        long revised = side.writer().positionOf(journey.events().get(4));
        assertThat(officer.get(api + "?from-position=" + revised).html())
                .contains("\"text\":[]", "\"rows\":[]");
        for (String never : List.of("?from-version=99", "?to-version=-1", "?from-position=0")) {
            assertThat(officer.get(api + never).status()).as(never).isEqualTo(404);
        }
        assertThat(officer.get(api + "?from=%E0%B8%81").status()).isEqualTo(400);
        assertThat(side.signedIn(town.engineer).get(api).status()).isEqualTo(404);
    }

    @Test
    void an_event_that_is_too_large_for_a_page_is_whole_in_the_file() {
        String much = "ก".repeat(3_900);
        journey.reporting(
                SomeReports.report("รายงาน", much, much, much, much, much, "ค".repeat(3_900)));
        side.show(journey);
        assertThat(officer.get(path + "/trail").html()).contains("แสดงเพียงส่วนต้น");
        assertThat(officer.get(path + "/trail.jsonl").html()).contains("ค".repeat(3_900));
    }

    @Test
    void a_memo_is_shown_as_it_stood_after_each_of_its_events() {
        live();
        Seen seen = officer.get(path + "/as-of?version=2");
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(seen.html())
                .contains("ตามที่เป็นอยู่เมื่อ ๒๑ พ.ย. ๒๕๖๘ ๑๔.๐๕ น.", "หลังเหตุการณ์ที่ ๓ จาก ๖")
                .contains("ขอซ่อมรั้วโรงเรียน", "href=\"" + path + "\"")
                .contains("as-of?version=1\"", "as-of?version=3\"")
                .doesNotContain("ขอซ่อมรั้วตลาด", "action=\"" + path + "/opinion");
        assertThat(officer.get(path + "/as-of?version=4").html()).contains("ขอซ่อมรั้วตลาด");
        for (int version = 0; version < 6; version++) {
            String html = officer.get(path + "/as-of?version=" + version).html();
            assertThat(Html.problemsOf(html)).as("version %d", version).isEmpty();
            assertThat(html)
                    .doesNotContain("method=\"post\" class")
                    .contains("<nav class=\"pager\"");
        }
    }

    @Test
    void whoever_could_sign_then_is_offered_nothing_to_sign() {
        live();
        Browser director = side.signedIn(town.director);
        assertThat(director.get(path).html()).contains(path + "/opinion");
        assertThat(director.get(path + "/as-of?version=5").html())
                .contains("นี่คือสภาพล่าสุด")
                .doesNotContain(path + "/opinion");
    }

    @ParameterizedTest
    @CsvSource({
        "at=2025-11-19T07:05:00Z,     ๑",
        "at=2025-11-20T07:04:59Z,     ๑",
        "at=2025-11-20,               ๒",
        "at=2025-11-21T14:05,         ๓",
        "at=๒๒ พฤศจิกายน ๒๕๖๘,         ๔",
        "at=๒๑ พ.ย. ๒๕๖๘ ๑๔.๐๕ น.,     ๓",
        "at=๑ มกราคม ๒๕๘๐,             ๖",
        "version=0,                   ๑",
        "version=5,                   ๖",
        "version=5&at=2025-11-19,     ๖",
        "position=9223372036854775807, ๖",
        "at=,                         ๖",
    })
    void a_moment_finds_what_had_happened_by_then(String asked, String event) {
        live();
        Seen seen = officer.get(path + "/as-of?" + encoded(asked));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.html()).contains("หลังเหตุการณ์ที่ " + event + " จาก ๖");
    }

    @Test
    void a_position_of_the_log_finds_what_stood_there() {
        live();
        long third = side.writer().positionOf(journey.events().get(2));
        assertThat(officer.get(path + "/as-of?position=" + third).html())
                .contains("หลังเหตุการณ์ที่ ๓ จาก ๖");
        assertThat(officer.get(path + "/as-of?position=" + (third - 1)).html())
                .contains("หลังเหตุการณ์ที่ ๒ จาก ๖");
    }

    @ParameterizedTest
    @CsvSource({
        "at=1999-01-01,  200, ยังไม่มีเรื่องนี้",
        "position=0,     200, ยังไม่มีเรื่องนี้",
        "position=-7,    200, ยังไม่มีเรื่องนี้",
        "version=-1,     200, ยังไม่มีเรื่องนี้",
        "version=6,      200, ยังไม่มีเหตุการณ์ที่ถามถึง",
        "version=9223372036854775807, 200, ยังไม่มีเหตุการณ์ที่ถามถึง",
        "at=๓๑ กุมภาพันธ์ ๒๕๖๘, 400, อ่านวันเวลาที่พิมพ์ไม่ได้",
        "at=<script>,    400, อ่านวันเวลาที่พิมพ์ไม่ได้",
        "version=x,      404, ไม่พบหน้านี้",
        "version=99999999999999999999, 404, ไม่พบหน้านี้",
    })
    void what_there_never_was_is_answered_by_the_nearest_that_there_was_and_a_sentence(
            String asked, int status, String sentence) {
        live();
        Seen seen = officer.get(path + "/as-of?" + encoded(asked));
        assertThat(seen.status()).isEqualTo(status);
        assertThat(seen.html()).contains(sentence);
        assertThat(Html.problemsOf(seen.html())).isEmpty();
    }

    @Test
    void programs_are_given_the_version_that_they_ask_for_or_none() {
        live();
        String api = "/api/memos/" + journey.memo;
        JsonNode then = EventJson.MAPPER.readTree(officer.get(api + "?version=2").html());
        assertThat(then.get("version").asInt()).isEqualTo(2);
        assertThat(then.at("/text/subject").asString()).isEqualTo("ขอซ่อมรั้วโรงเรียน");
        assertThat(then.at("/route/0/answer/answer").asString()).isEqualTo("CONCUR");
        assertThat(officer.get(api + "?version=2").header("ETag")).isEqualTo("\"2\"");
        assertThat(officer.get(api + "?version=5").html()).isEqualTo(officer.get(api).html());
        for (String never : List.of("-1", "6", "9223372036854775807", "x")) {
            assertThat(officer.get(api + "?version=" + never).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/trail",
                "/trail.csv",
                "/trail.jsonl",
                "/trail.pdf",
                "/as-of",
                "/as-of?version=0",
                "/as-of?at=x",
                "/as-of?position=1"
            })
    void who_may_not_see_the_memo_does_not_see_its_past_either(String page) {
        live();
        Browser engineer = side.signedIn(town.engineer);
        Browser stranger = side.signedIn(side.town("ท่าม่วง").officer);
        assertThat(officer.get("/memos/" + UUID.randomUUID() + page).status()).isEqualTo(404);
        assertThat(engineer.get(path + page).status()).isEqualTo(404);
        assertThat(stranger.get(path + page).status()).isEqualTo(404);
    }

    @Test
    void the_database_itself_hides_the_events_of_another_organisation() {
        live();
        JdbcClient reader = QueryDatabase.jdbc(side.database(), "reader");
        assertThat(logged(reader, UUID.randomUUID())).isZero();
        assertThat(logged(reader, town.organisation)).isEqualTo(6);
    }

    private long logged(JdbcClient reader, UUID organisation) {
        return reader.sql(
                        """
                        SELECT count(*) FROM
                            (SELECT set_config('bantuek.organisation', ?, false)) AS named,
                            LATERAL query.logged(?::uuid)
                        """)
                .params(organisation.toString(), journey.memo)
                .query(Long.class)
                .single();
    }

    /** Six events, and two texts. */
    private void live() {
        journey.submitted()
                .opinion(town.director, Opinion.CONCUR, null)
                .then(new MemoReturned(journey.memo, 1, "แก้", null, List.of()), town.clerk)
                .revised("ขอซ่อมรั้วตลาด")
                .then(new MemoResubmitted(journey.memo, 0), town.officer);
        side.show(journey);
    }

    private static String encoded(String asked) {
        return List.of(asked.split("&")).stream()
                .map(pair -> pair.split("=", 2))
                .map(pair -> pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .orElseThrow();
    }
}
