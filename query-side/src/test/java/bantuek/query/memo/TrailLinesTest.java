package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.MemoRerouted;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.PassageComment;
import bantuek.events.memo.PassingReason;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.memo.TextSection;
import bantuek.query.memo.MemoPage.TrailLine;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Words;
import bantuek.query.town.Examples;
import bantuek.query.town.Journey;
import bantuek.query.town.Town;
import bantuek.query.trail.Trails.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrailLinesTest {

    private final Town town = new Town("บ้านสวนตาล");
    private final Journey journey = Journey.in(town, "เรื่อง");

    @ParameterizedTest
    @MethodSource("everything")
    void whatever_happens_is_told_in_both_languages(MemoEvent event) {
        Occurrence occurrence = new Occurrence(town.signedBy(town.clerk), Journey.BEGUN, 3, 4);
        Entry entry = new Entry(occurrence, event);
        for (Words words : List.of(Words.THAI, Words.ENGLISH)) {
            TrailLine line = TrailLines.of(List.of(entry), words).getFirst();
            assertThat(line.what()).isNotBlank().doesNotContain("{", "null");
            assertThat(line.who()).isEqualTo(town.clerk.name() + " · " + town.clerk.title());
        }
    }

    static List<MemoEvent> everything() {
        return Examples.of(MemoEvent.class);
    }

    @Test
    void a_step_is_called_by_its_title_on_the_route_of_that_moment() {
        journey.submitted()
                .then(new StepPassedOver(journey.memo, 0, PassingReason.VACANT), town.officer)
                .then(new MemoRecalled(journey.memo, null, null, false), town.officer)
                .submitted(town.mayor.asked(StepKind.DECISION))
                .then(
                        new MemoRerouted(
                                journey.memo,
                                List.of(
                                        town.engineer.asked(StepKind.OPINION),
                                        town.mayor.asked(StepKind.DECISION)),
                                "ต้องให้ช่างตรวจ"),
                        town.clerk)
                .then(new StepPassedOver(journey.memo, 1, PassingReason.OWN_MEMO), town.officer);
        List<TrailLine> lines = lines();
        assertThat(lines.getFirst().what())
                .isEqualTo(
                        "ข้ามลำดับ" + town.engineer.title() + ": ผู้ลงนามเป็นผู้ร่างเรื่องนี้เอง");
        assertThat(lines.get(1).notes()).containsExactly("ต้องให้ช่างตรวจ");
        assertThat(lines.get(4).what())
                .isEqualTo("ข้ามลำดับ" + town.director.title() + ": ตำแหน่งว่าง");
    }

    @Test
    void a_return_says_why_and_what_is_to_be_changed_where() {
        journey.submitted()
                .then(
                        new MemoReturned(
                                journey.memo,
                                0,
                                "ขอให้แก้",
                                null,
                                List.of(
                                        new PassageComment(
                                                TextSection.FACTS,
                                                0,
                                                "ข้อเท็จ",
                                                "โปรดระบุวันที่"))),
                        town.director);
        assertThat(lines().getFirst().notes())
                .containsExactly("ขอให้แก้", "ที่ข้อเท็จจริง “ข้อเท็จ”: โปรดระบุวันที่");
    }

    private List<TrailLine> lines() {
        return TrailLines.of(
                journey.events().stream()
                        .map(told -> new Entry(told.occurrence(), told.event()))
                        .toList(),
                Words.THAI);
    }
}
