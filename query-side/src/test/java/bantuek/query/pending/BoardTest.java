package bantuek.query.pending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bantuek.events.memo.StepKind;
import bantuek.events.office.OfficeEvent;
import bantuek.office.Office;
import bantuek.query.memo.Mark;
import bantuek.query.office.OfficeToday;
import bantuek.query.pace.Span;
import bantuek.query.pending.Board.Entry;
import bantuek.query.pending.Board.Signer;
import bantuek.query.pending.Wait.At;
import bantuek.query.pending.Wait.OfRound;
import bantuek.query.platform.Words;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import bantuek.query.town.Town.Official;
import bantuek.query.workbook.FiguresWorkbook;
import bantuek.thai.ThaiDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final Instant NOON = at(TODAY, 12);

    private final Town town = new Town("บ้านสวนตาล");

    @Test
    void days_are_those_of_the_calendar_in_bangkok() {
        assertThat(one(waiting(at(TODAY, 0))).days()).isZero();
        assertThat(one(waiting(at(TODAY.minusDays(1), 23))).days()).isOne();
        assertThat(one(waiting(at(TODAY.minusDays(30), 1))).days()).isEqualTo(30);
    }

    @Test
    void it_waits_for_who_holds_the_post_and_who_stands_in_there_on_that_day() {
        OfficeEvent acting =
                town.acting(town.engineer, town.director, TODAY.minusDays(1), TODAY.plusDays(1));
        assertThat(one(waiting(NOON), acting).signers())
                .extracting(Signer::name, Signer::acting)
                .containsExactly(
                        tuple(town.director.name(), ""),
                        tuple(town.engineer.name(), "รักษาราชการแทน " + town.director.title()));
        List<Entry> later =
                Board.of(
                        List.of(waiting(NOON)),
                        new OfficeToday(office(acting), TODAY.plusDays(2)),
                        NOON,
                        Map.of());
        assertThat(later.getFirst().signers()).hasSize(1);
    }

    @Test
    void where_nobody_can_sign_or_only_who_drafted_it_nobody_is_told_of() {
        assertThat(one(waiting(NOON), town.ended(town.director)).standing())
                .isEqualTo(Standing.NOBODY);
        Entry own =
                one(
                        waiting(NOON),
                        town.ended(town.director),
                        town.acting(town.officer, town.director));
        assertThat(own.signers()).isEmpty();
        assertThat(own.standing()).isEqualTo(Standing.NOBODY);
    }

    @Test
    void what_was_sent_back_waits_for_who_drafted_it() {
        Entry entry = one(waiting(NOON, null, null));
        assertThat(entry.signers()).extracting(Signer::name).containsExactly(town.officer.name());
        assertThat(entry.standing()).isEqualTo(Standing.AS_USUAL);
    }

    @Test
    void slow_is_longer_than_nine_in_ten_at_that_post_where_enough_is_known() {
        Wait wait = waiting(NOON.minus(Duration.ofDays(3)));
        assertThat(one(Map.of(town.director.post(), took(5, 1, 2)), wait).standing())
                .isEqualTo(Standing.SLOW);
        assertThat(one(Map.of(town.director.post(), took(5, 1, 3)), wait).standing())
                .isEqualTo(Standing.AS_USUAL);
        Entry unknown = one(Map.of(town.director.post(), took(4, 1, 2)), wait);
        assertThat(unknown.standing()).isEqualTo(Standing.AS_USUAL);
        assertThat(unknown.usual()).isNull();
        assertThat(one(Map.of(town.clerk.post(), took(9, 1, 2)), wait).standing())
                .isEqualTo(Standing.AS_USUAL);
    }

    @Test
    void only_a_memo_with_a_round_has_a_day_by_which_it_is_due_and_that_day_is_in_time() {
        assertThat(one(waiting(NOON)).due()).isNull();
        Wait half = waiting(NOON, at(town.director), new OfRound(2569, 6));
        assertThat(one(half).due()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(standing(half, LocalDate.of(2026, 4, 30))).isEqualTo(Standing.AS_USUAL);
        assertThat(standing(half, LocalDate.of(2026, 5, 1))).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void at_the_usual_pace_it_is_told_when_it_will_be_late() {
        Wait half =
                waiting(NOON.minus(Duration.ofDays(1)), at(town.director), new OfRound(2569, 6));
        Map<UUID, Span> quick =
                Map.of(
                        town.director.post(), took(9, 2, 9),
                        town.clerk.post(), took(9, 3, 9),
                        town.mayor.post(), took(9, 4, 9));
        Entry inTime = one(quick, half);
        assertThat(inTime.expected()).isEqualTo(TODAY.plusDays(1 + 3 + 4));
        assertThat(inTime.standing()).isEqualTo(Standing.AS_USUAL);
        Map<UUID, Span> slow =
                Map.of(town.clerk.post(), took(9, 3, 9), town.mayor.post(), took(9, 8, 9));
        assertThat(one(slow, half).expected()).isEqualTo(TODAY.plusDays(11));
        assertThat(one(slow, half).standing()).isEqualTo(Standing.WILL_BE_LATE);
        assertThat(one(half).expected()).isNull();
    }

    @Test
    void those_who_can_sign_side_by_side_take_as_long_as_the_slowest() {
        List<UUID> together = List.of(town.clerk.post(), town.mayor.post());
        Wait wait = waiting(NOON, at(town.director), List.of(together), null);
        Map<UUID, Span> usual =
                Map.of(town.clerk.post(), took(9, 3, 9), town.mayor.post(), took(9, 8, 9));
        assertThat(one(usual, wait).expected()).isEqualTo(TODAY.plusDays(8));
    }

    @Test
    void grouped_by_person_it_is_counted_for_each_who_can_sign() {
        List<Entry> entries =
                List.of(
                        one(waiting(NOON), town.acting(town.engineer, town.director)),
                        one(waiting(NOON)));
        assertThat(Group.of(entries, By.PERSON))
                .extracting(group -> group.label(Words.THAI), group -> group.entries().size())
                .containsExactly(tuple(town.director.name(), 2), tuple(town.engineer.name(), 1));
        assertThat(Group.of(entries, By.STEP))
                .extracting(group -> group.label(Words.THAI))
                .containsExactly("ลำดับที่ ๑ ให้ความเห็น");
        assertThat(Group.of(entries, By.AGE))
                .extracting(group -> group.label(Words.ENGLISH))
                .containsExactly("today");
        assertThat(Group.of(List.of(), By.UNIT)).isEmpty();
    }

    @Test
    void as_a_workbook_it_reads_back_with_days_and_numbers() throws IOException {
        Wait wait = waiting(at(TODAY.minusDays(12), 9), at(town.director), new OfRound(2569, 6));
        Map<UUID, Span> usual = Map.of(town.director.post(), took(9, 2, 4));
        byte[] written =
                FiguresWorkbook.of(
                        PendingSheets.of(
                                List.of(one(usual, wait)), Asked.of(Map.of()), NOON, Words.THAI));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            Row row = workbook.getSheet("รายการที่รอลงนาม").getRow(4);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("เรื่อง");
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("ลำดับที่ ๑ ให้ความเห็น");
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo(town.director.name());
            assertThat(row.getCell(6).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(TODAY.minusDays(12));
            assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(12);
            assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(4);
            assertThat(row.getCell(9).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 4, 30));
            assertThat(row.getCell(11).getStringCellValue()).isEqualTo("รอนานกว่าปกติ");
            Row summed = workbook.getSheet("สรุป").getRow(2);
            assertThat(summed.getCell(0).getStringCellValue()).isEqualTo(town.director.title());
            assertThat(summed.getCell(1).getNumericCellValue()).isOne();
        }
    }

    private Standing standing(Wait wait, LocalDate day) {
        return Board.of(List.of(wait), new OfficeToday(office(), day), at(day, 23), Map.of())
                .getFirst()
                .standing();
    }

    private Entry one(Wait wait, OfficeEvent... happened) {
        return Board.of(List.of(wait), new OfficeToday(office(happened), TODAY), NOON, Map.of())
                .getFirst();
    }

    private Entry one(Map<UUID, Span> usual, Wait wait) {
        return Board.of(List.of(wait), new OfficeToday(office(), TODAY), NOON, usual).getFirst();
    }

    private Office office(OfficeEvent... happened) {
        return Stream.concat(town.foundation().stream().map(Told::event), Stream.of(happened))
                .reduce(Office.unfounded(), Office::evolve, (one, _) -> one);
    }

    private Wait waiting(Instant since) {
        return waiting(since, at(town.director), null);
    }

    private Wait waiting(Instant since, @Nullable At step, @Nullable OfRound round) {
        return waiting(
                since,
                step,
                List.of(List.of(town.clerk.post()), List.of(town.mayor.post())),
                round);
    }

    private Wait waiting(
            Instant since, @Nullable At step, List<List<UUID>> ahead, @Nullable OfRound round) {
        return new Wait(
                UUID.randomUUID(),
                "เรื่อง",
                town.treasury,
                "กองคลัง",
                town.officer.person(),
                town.officer.name(),
                "integrity-report",
                step,
                since,
                ahead,
                round,
                Mark.NONE);
    }

    private static At at(Official official) {
        return new At(0, official.post(), official.title(), StepKind.OPINION);
    }

    private static Span took(int times, int median, int most) {
        return new Span(times, Duration.ofDays(median), Duration.ofDays(most));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ThaiDate.BANGKOK).toInstant();
    }
}
