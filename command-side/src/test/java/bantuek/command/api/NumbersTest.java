package bantuek.command.api;

import static bantuek.command.api.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.database.TestDatabase;
import bantuek.thai.ThaiDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Registers: a number each, none twice, none missing. */
@Tag("database")
class NumbersTest {

    private static final int OFFICERS = 100;

    private static final class Numbering {
        static final TestOffice OFFICE = new TestOffice(TestDatabase.fresh(), Map.of());
    }

    private final TestOffice office = Numbering.OFFICE;
    private final Memos memos = new Memos(office);

    @Test
    void a_hundred_officers_who_submit_in_the_same_second_get_a_hundred_numbers_in_a_row()
            throws Exception {
        int before = numberOf(submit(memos.draft()));
        List<UUID> drafts = memos.copiesOf(memos.draft(), OFFICERS);
        List<Integer> numbers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers =
                    drafts.stream().map(memo -> threads.submit(() -> submit(memo))).toList();
            numbers = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                numbers.add(numberOf(answer.get()));
            }
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(before + 1, before + OFFICERS).boxed().toList());
    }

    @Test
    void a_withdrawn_memos_number_is_void_and_is_never_given_again() {
        UUID memo = memos.draft();
        Answer submitted = submit(memo);
        Answer asked =
                office.officer
                        .on(memo, "withdraw")
                        .seen(submitted.version())
                        .send("{\"reason\":\"ซ้ำกับเรื่องเดิม\"}");
        office.director.on(memo, "withdrawal/agree").seen(asked.version()).send();
        assertThat(StoredEvent.of(office, memo))
                .extracting(StoredEvent::type)
                .endsWith("memo.withdrawn", "memo.number-voided");
        assertThat(registerOf(memo)).endsWith("register.number-voided");
        assertThat(numberOf(submit(memos.draft()))).isEqualTo(numberOf(submitted) + 1);
    }

    @Test
    void a_memo_that_is_recalled_and_submitted_again_keeps_its_number() {
        UUID memo = memos.draft();
        Answer submitted = submit(memo);
        Answer recalled = office.officer.on(memo, "recall").seen(submitted.version()).send("{}");
        Answer again = office.officer.on(memo, "submit").seen(recalled.version()).send();
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.json().has("number")).isFalse();
        assertThat(StoredEvent.of(office, memo))
                .extracting(StoredEvent::type)
                .containsOnlyOnce("memo.numbered");
    }

    @Test
    void paper_that_is_numbered_already_is_entered_by_hand_and_only_once() {
        UUID memo = memos.draft();
        String number = "{\"number\":{\"outside\":5000,\"on\":\"2026-01-05\"}}";
        Answer entered = office.officer.on(memo, "submit").seen(0).send(number);
        assertThat(numberOf(entered)).isEqualTo(5_000);
        assertThat(StoredEvent.of(office, memo).getLast().payload().get("outside").asBoolean())
                .isTrue();
        UUID other = memos.draft();
        refused(
                office.officer.on(other, "submit").seen(0).send(number),
                409,
                "register.number-taken",
                "number");
        assertThat(StoredEvent.of(office, other)).hasSize(1);
    }

    @Test
    void circulars_have_a_row_of_numbers_of_their_own() {
        String circular = "{\"number\":{\"series\":\"CIRCULAR\"}}";
        Answer first = office.officer.on(memos.draft(), "submit").seen(0).send(circular);
        assertThat(first.json().get("number").asString()).isEqualTo("ว ๑");
        Answer second = office.officer.on(memos.draft(), "submit").seen(0).send(circular);
        assertThat(second.json().get("number").asString()).isEqualTo("ว ๒");
    }

    @Test
    void the_registry_reserves_a_number_and_a_memo_takes_it_later() {
        Answer reserved = registry("reserve", "\"purpose\":\"คำสั่งด่วน\"");
        int number = numberOf(reserved);
        assertThat(numberOf(submit(memos.draft()))).isEqualTo(number + 1);
        UUID memo = memos.draft();
        Answer taken =
                office.officer
                        .on(memo, "submit")
                        .seen(0)
                        .send("{\"number\":{\"reserved\":%d}}".formatted(number));
        assertThat(numberOf(taken)).isEqualTo(number);
        refused(
                registry("void", "\"number\":%d,\"reason\":\"ผิด\"".formatted(number)),
                409,
                "register.number-of-a-memo",
                "number");
    }

    @Test
    void the_registry_numbers_what_is_on_paper_only_and_voids_it_with_a_reason() {
        Answer issued = registry("issue", "\"subject\":\"ประกาศเรื่องวันหยุด\"");
        String number = "\"number\":%d,\"reason\":\"พิมพ์ผิด\"".formatted(numberOf(issued));
        assertThat(registry("void", number).status()).isEqualTo(200);
        refused(registry("void", number), 409, "register.number-void-already", "number");
    }

    @Test
    void only_who_is_charged_with_the_registry_touches_a_register() {
        refused(
                office.officer
                        .to("/registers/reserve")
                        .send("{\"unit\":\"%s\",\"purpose\":\"ลอง\"}".formatted(office.unit)),
                403,
                "register.not-registry");
    }

    private Answer registry(String what, String fields) {
        return office.clerk
                .to("/registers/" + what)
                .send("{\"unit\":\"%s\",%s}".formatted(office.unit, fields));
    }

    private Answer submit(UUID memo) {
        return office.officer.on(memo, "submit").seen(0).send();
    }

    private List<String> registerOf(UUID memo) {
        String register =
                StoredEvent.of(office, memo).stream()
                        .filter(event -> event.type().equals("memo.numbered"))
                        .findFirst()
                        .orElseThrow()
                        .payload()
                        .get("register")
                        .asString();
        return StoredEvent.of(office, UUID.fromString(register)).stream()
                .map(StoredEvent::type)
                .toList();
    }

    private static int numberOf(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Integer.parseInt(arabic(answer.json().get("number").asString()));
    }

    private static String arabic(String thai) {
        String digits = thai;
        for (int digit = 0; digit < 10; digit++) {
            digits = digits.replace(ThaiDigits.of(digit), String.valueOf(digit));
        }
        return digits;
    }
}
