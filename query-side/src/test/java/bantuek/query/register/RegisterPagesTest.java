package bantuek.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.EventJson;
import bantuek.events.office.Duty;
import bantuek.events.office.DutyAssigned;
import bantuek.events.register.NumberIssued;
import bantuek.events.register.NumberReserved;
import bantuek.events.register.NumberVoided;
import bantuek.events.register.RegisterEvent;
import bantuek.events.register.RegisterOpened;
import bantuek.events.register.Series;
import bantuek.query.paper.Conformance;
import bantuek.query.paper.ReadPdf;
import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.OtherSide.Received;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Registers as pages, as data and as a workbook, as they are and as they were. */
@Tag("database")
class RegisterPagesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);
    private static final Instant BEGUN = Instant.parse("2025-11-20T02:00:00Z");

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser clerk = side.signedIn(town.clerk);
    private final Browser officer = side.signedIn(town.officer);
    private final Browser engineer = side.signedIn(town.engineer);
    private final Journey memo = Journey.in(town, "ขออนุมัติโครงการ").submitted();

    private final UUID register = UUID.randomUUID();
    private final List<Told<?>> told = new ArrayList<>();

    /**
     * Two numbers of memos, one that was kept free and then void, and one that paper took ahead.
     */
    private void tell() {
        side.show(
                town.later(new DutyAssigned(town.organisation, town.clerk.post(), Duty.REGISTRY)));
        side.show(memo);
        happens(
                new RegisterOpened(
                        register, town.organisation, town.treasury, Series.GENERAL, 2025));
        happens(issued(1, memo.memo, "ขออนุมัติโครงการ"));
        happens(new NumberReserved(register, 2, "ประชุมสภา"));
        happens(new NumberVoided(register, 2, "ยกเลิกการประชุม <b>"));
        happens(new NumberIssued(register, 9, null, "หนังสือบนกระดาษ", "ลป ๕๒๐๐๓/๙", DAY, true));
        side.show(told);
    }

    private NumberIssued issued(int number, UUID of, String subject) {
        return new NumberIssued(register, number, of, subject, "ลป ๕๒๐๐๓/" + number, DAY, false);
    }

    private void happens(RegisterEvent event) {
        int version = told.size();
        told.add(
                new Told<>(
                        register,
                        version,
                        event,
                        town.actedBy(town.clerk),
                        BEGUN.plus(Duration.ofHours(version))));
    }

    private String book() {
        return "/registers/" + register;
    }

    @Test
    void every_number_of_a_year_stands_in_its_register_with_what_became_of_it() {
        tell();
        Seen all = clerk.get("/registers");
        assertThat(Html.problemsOf(all.html())).isEmpty();
        assertThat(all.html())
                .contains("ทะเบียนหนังสือ พ.ศ. ๒๕๖๘", "href=\"" + book() + "\"", "กองคลัง");
        Seen seen = clerk.get(book());
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(seen.html())
                .contains("ทะเบียนหนังสือ กองคลัง พ.ศ. ๒๕๖๘", "พบ ๓ รายการ")
                .contains("ขออนุมัติโครงการ", "ถึง นายกเทศมนตรี", "๒๐ พฤศจิกายน ๒๕๖๘")
                .contains("โมฆะเพราะ ยกเลิกการประชุม &lt;b&gt;", "เคยจองไว้: ประชุมสภา")
                .contains("ออกเลขบนกระดาษ ลงทะเบียนภายหลัง", "ล้ำหน้าไป: ๓ ถึง ๘");
        assertThat(clerk.get(book() + "?lang=en").html())
                .contains("Register of กองคลัง, 2025", "further on: 3 to 8");
    }

    @Test
    void the_lines_are_narrowed_by_state_and_by_what_stands_in_them() {
        tell();
        assertThat(clerk.get(book() + "?state=void").html())
                .contains("ยกเลิกการประชุม")
                .doesNotContain("หนังสือบนกระดาษ");
        for (String words : List.of("%E0%B9%99", "9", "บนกระดาษ", "๕๒๐๐๓/9")) {
            assertThat(clerk.get(book() + "?q=" + words).html())
                    .as(words)
                    .contains("พบ ๑ รายการ", "หนังสือบนกระดาษ");
        }
        assertThat(clerk.get(book() + "?page=9999").html()).contains("ขออนุมัติโครงการ");
        for (String bad : List.of("?state=none", "?page=x")) {
            assertThat(clerk.get(book() + bad).status()).as(bad).isEqualTo(404);
        }
        assertThat(clerk.get("/registers?year=1999").status()).isEqualTo(404);
        assertThat(clerk.get("/registers?year=x").status()).isEqualTo(404);
    }

    @Test
    void what_a_document_is_about_is_for_those_who_may_see_it_its_unit_and_the_registry() {
        tell();
        assertThat(officer.get(book()).html())
                .contains("หนังสือบนกระดาษ", "/memos/" + memo.memo)
                .doesNotContain("ทำให้เลขเป็นโมฆะ</button>");
        Seen other = engineer.get(book());
        assertThat(Html.problemsOf(other.html())).isEmpty();
        assertThat(other.html())
                .contains("พบ ๓ รายการ", "เฉพาะผู้เกี่ยวข้อง", "ลป ๕๒๐๐๓/๙")
                .doesNotContain("ขออนุมัติโครงการ", "หนังสือบนกระดาษ", "ประชุม")
                .doesNotContain(memo.memo.toString());
        assertThat(engineer.get(book() + "?q=กระดาษ").html()).contains("พบ ๐ รายการ");
        assertThat(engineer.get("/api" + book()).html())
                .doesNotContain("ขออนุมัติ", "กระดาษ", "ประชุม", memo.memo.toString());
        Browser stranger = side.signedIn(side.town("บ้านอื่น").clerk);
        for (String path :
                List.of(book(), "/api" + book(), book() + ".xlsx", book() + "/changes")) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(stranger.get("/registers").html()).contains("ปีนี้ยังไม่มีทะเบียน");
    }

    @Test
    void a_register_stands_as_it_stood_at_a_position_and_at_a_moment() {
        tell();
        long reserved = side.writer().positionOf(told.get(2));
        String clock = BEGUN.plus(Duration.ofMinutes(150)).toString().replace(":", "%3A");
        for (String then : List.of("position=" + reserved, "at=" + clock)) {
            Seen seen = clerk.get(book() + "?" + then);
            assertThat(Html.problemsOf(seen.html())).isEmpty();
            assertThat(seen.html())
                    .contains("ตามที่เป็นอยู่เมื่อ", "พบ ๒ รายการ", "จองไว้")
                    .contains("/memos/" + memo.memo + "/as-of?" + then)
                    .doesNotContain("ยกเลิกการประชุม", "หนังสือบนกระดาษ", "/void\"");
            JsonNode data = read(clerk.get("/api" + book() + "?" + then));
            assertThat(data.size()).isEqualTo(2);
            assertThat(data.at("/1/state").asString()).isEqualTo("RESERVED");
        }
        assertThat(engineer.get(book() + "?position=" + reserved).html())
                .contains("พบ ๒ รายการ")
                .doesNotContain("ขออนุมัติโครงการ", "ประชุม");
        assertThat(clerk.get(book() + "?at=๓๑/๒/๒๕๖๘").status()).isEqualTo(400);
        assertThat(clerk.get("/api" + book() + "?position=" + Long.MAX_VALUE).status())
                .isEqualTo(404);
    }

    @Test
    void two_moments_of_it_are_compared() {
        tell();
        long reserved = side.writer().positionOf(told.get(2));
        Seen seen = clerk.get(book() + "/changes?from-position=" + reserved);
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(seen.html())
                .contains("เลขที่ใช้เพิ่ม (๑)", "เลข ๙ · หนังสือบนกระดาษ")
                .contains("เลขที่เปลี่ยนไป (๑)", "คงเดิม ๑ เลข");
        JsonNode data = read(clerk.get("/api" + book() + "/changes?from-position=" + reserved));
        assertThat(data.at("/moved/0/before/state").asString()).isEqualTo("RESERVED");
        assertThat(data.at("/moved/0/after/state").asString()).isEqualTo("VOID");
        assertThat(data.at("/arrived/0/number").asInt()).isEqualTo(9);
    }

    @Test
    void it_goes_out_as_a_workbook_and_on_paper() throws Exception {
        tell();
        assertThat(clerk.bytes(book() + ".xlsx")).startsWith('P', 'K');
        byte[] paper = clerk.bytes(book() + ".pdf?state=issued");
        assertThat(ReadPdf.text(paper)).contains("ทะเบียนหนังสือ กองคลัง");
        assertThat(ReadPdf.letters(ReadPdf.text(paper)))
                .contains(ReadPdf.letters("ออกเลขบนกระดาษ ลงทะเบียนภายหลัง"))
                .doesNotContain(ReadPdf.letters("ยกเลิกการประชุม"));
        assertThat(Conformance.faults(paper)).isEmpty();
        assertThat(clerk.get("/api/registers?calendar-year=2025").html())
                .contains("\"highest\":9", "\"taken\":3", "\"voided\":1");
    }

    @Test
    void the_registry_takes_a_number_by_hand_and_sees_it() {
        tell();
        side.otherSide()
                .does(exchange -> {
                    happens(new NumberReserved(register, 3, "งานประเพณี"));
                    long position = side.writer().append(List.of(told.getLast()));
                    byte[] answer =
                            "{\"id\":\"%s\",\"position\":%d}"
                                    .formatted(register, position)
                                    .getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                });
        Seen sent =
                clerk.submit(
                        "/registers",
                        "/registers/reserve",
                        Map.of(
                                "unit", town.treasury.toString(),
                                "series", "GENERAL",
                                "purpose", " งานประเพณี "));
        assertThat(sent.status()).isEqualTo(303);
        Received command = side.otherSide().lastReceived();
        assertThat(command.path()).isEqualTo("/commands/registers/reserve");
        assertThat(command.body())
                .isEqualTo(
                        "{\"unit\":\"%s\",\"series\":\"GENERAL\",\"purpose\":\"งานประเพณี\"}"
                                .formatted(town.treasury));
        assertThat(clerk.get(sent.location()).html()).contains("จองเลข ๓ แล้ว", "class=\"new\"");
    }

    @Test
    void a_refusal_stands_beside_the_field_with_all_that_was_typed() {
        tell();
        side.otherSide().refuses(409, "register.taken", "number");
        Seen entered =
                clerk.submit(
                        "/registers",
                        "/registers/enter",
                        Map.of(
                                "unit", town.works.toString(),
                                "series", "CIRCULAR",
                                "number", "๙",
                                "on", "2025-11-20",
                                "subject", "เวียน"));
        assertThat(side.otherSide().lastReceived().body()).contains("\"number\":9");
        assertThat(entered.status()).isEqualTo(409);
        assertThat(Html.problemsOf(entered.html())).isEmpty();
        assertThat(entered.html())
                .contains("<details open>", "ไม่ได้ register.taken", "value=\"๙\"")
                .contains("value=\"เวียน\"", "value=\"" + town.works + "\" selected");
        side.otherSide().refuses(409, "register.of-a-memo", "number");
        Seen voided =
                clerk.submit(book(), book() + "/void", Map.of("number", "x", "reason", "ผิด"));
        assertThat(side.otherSide().lastReceived().body()).contains("\"number\":0");
        assertThat(Html.problemsOf(voided.html())).isEmpty();
        assertThat(voided.html()).contains("ไม่ได้ register.of-a-memo", "value=\"ผิด\"");
    }

    private static JsonNode read(Seen seen) {
        assertThat(seen.status()).isEqualTo(200);
        return EventJson.MAPPER.readTree(seen.html());
    }
}
