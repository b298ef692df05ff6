package bantuek.query.acting;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.EventJson;
import bantuek.events.office.AbsenceRecorded;
import bantuek.events.office.OfficeEvent;
import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Town;
import bantuek.thai.ThaiDate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("database")
class ActingPageTest {

    private final LocalDate today = LocalDate.now(ThaiDate.BANGKOK);

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser officer = side.signedIn(town.officer);

    @Test
    void where_everybody_is_at_their_post_it_says_so() {
        Seen seen = officer.get("/acting");
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(seen.html())
                .contains("วันนี้ไม่มีผู้ใดรักษาราชการแทน", "ทุกตำแหน่งมีผู้ลงนาม")
                .contains("ไม่มีคำสั่งหรือการดำรงตำแหน่งใดสิ้นสุดในช่วงนี้");
    }

    @Test
    void who_acts_is_shown_with_the_order_until_when_and_what_waits_there() {
        happens(town.acting(town.engineer, town.director, today, today.plusDays(10)));
        side.show(Journey.in(town, "รออยู่").submitted());
        Seen seen = officer.get("/acting");
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(seen.html())
                .contains(town.engineer.name(), "รักษาราชการแทน " + town.director.title())
                .contains("คำสั่งที่ ๑๔/๒๕๖๙", ThaiDate.full(today.plusDays(10)), "อีก ๑๐ วัน")
                .contains("href=\"/pending?post=" + town.director.post() + "\">๑ รายการ");
        assertThat(officer.get("/acting?days=7").html()).doesNotContain("อีก ๑๐ วัน");
        assertThat(data("?days=30").at("/ending/0/thenNobody").asBoolean()).isFalse();
    }

    @Test
    void an_order_is_told_of_on_its_last_day_and_not_on_the_next() {
        happens(town.acting(town.engineer, town.director, today.minusDays(9), today));
        assertThat(officer.get("/acting").html()).contains("วันนี้เป็นวันสุดท้าย");
        Town late = side.town("บ้านเมื่อวาน");
        side.show(
                late.later(
                        late.acting(
                                late.engineer,
                                late.director,
                                today.minusDays(9),
                                today.minusDays(1))));
        JsonNode data = data(side.signedIn(late.officer), "?days=90");
        assertThat(data.get("acting").size()).isZero();
        assertThat(data.get("ending").size()).isZero();
    }

    @Test
    void where_nobody_will_be_left_to_sign_it_warns() {
        happens(
                town.ended(town.director),
                town.acting(town.engineer, town.director, today, today.plusDays(3)));
        assertThat(data("").at("/ending/0/thenNobody").asBoolean()).isTrue();
        assertThat(officer.get("/acting").html()).contains("จะไม่มีผู้ลงนาม");
    }

    @Test
    void an_empty_post_is_told_of_with_what_waits_there() {
        side.show(Journey.in(town, "ค้าง").submitted());
        happens(town.ended(town.director));
        assertThat(officer.get("/acting").html())
                .contains(town.director.title(), "หัวหน้าส่วนราชการ", "๑ รายการ");
        assertThat(data("").at("/empty/0/post").asString())
                .isEqualTo(town.director.post().toString());
    }

    @Test
    void the_laws_own_substitute_and_a_delegation_are_shown_as_what_they_are() {
        happens(
                new AbsenceRecorded(
                        town.organisation,
                        UUID.randomUUID(),
                        town.mayor.post(),
                        today,
                        today.plusDays(2),
                        "ลาป่วยด้วยโรคประจำตัว"),
                town.delegated(town.director, town.colleague, "asset-loan"));
        Seen seen = officer.get("/acting");
        assertThat(seen.html())
                .contains("ตามกฎหมาย ไม่มีคำสั่ง", "รักษาราชการแทน " + town.mayor.title())
                .contains("ปฏิบัติราชการแทน " + town.director.title(), "ไม่กำหนดวันสิ้นสุด")
                .doesNotContain("ลาป่วย");
        JsonNode acting = data("").get("acting");
        assertThat(acting.at("/0/basis").asString()).isEqualTo("SUBSTITUTE");
        assertThat(acting.at("/0/to").asString()).isEqualTo(today.plusDays(2).toString());
        assertThat(acting.at("/1/documentTypes/0").asString()).isEqualTo("asset-loan");
        assertThat(officer.get("/api/acting").html()).doesNotContain("ลาป่วย");
    }

    @Test
    void nothing_of_another_office_is_shown_and_what_cannot_be_is_not_found() {
        happens(town.acting(town.engineer, town.director));
        Town other = side.town("บ้านอื่น");
        assertThat(side.signedIn(other.mayor).get("/acting").html())
                .doesNotContain(town.engineer.name() + "<");
        assertThat(data(side.signedIn(other.mayor), "").get("acting").size()).isZero();
        for (String bad : List.of("8", "-7", "x", "99999999999")) {
            for (String path : List.of("/acting", "/acting.xlsx", "/api/acting")) {
                assertThat(officer.get(path + "?days=" + bad).status()).as(bad).isEqualTo(404);
            }
        }
    }

    private void happens(OfficeEvent... events) {
        side.show(town.later(events));
    }

    private JsonNode data(String query) {
        return data(officer, query);
    }

    private static JsonNode data(Browser browser, String query) {
        return EventJson.MAPPER.readTree(browser.get("/api/acting" + query).html());
    }
}
