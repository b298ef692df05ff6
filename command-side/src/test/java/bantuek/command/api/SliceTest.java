package bantuek.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.api.TestOffice.Official;
import bantuek.events.memo.MemoText;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One memo from draft to decision, as its people send it. */
@Tag("database")
class SliceTest {

    private final TestOffice office = TestOffice.shared();

    @Test
    void a_memo_goes_from_draft_to_decision_and_each_answer_says_where_it_stands() {
        Answer drafted = office.officer.to("/memos").send(Memos.draftOf(office.unit, "เรื่อง ก"));
        UUID memo = drafted.id();
        assertThat(drafted.status()).isEqualTo(201);
        assertThat(drafted.header("Location")).isEqualTo("/memos/" + memo);
        stands(drafted, memo, 0);
        stands(send(office.officer, memo, "revise", 0, Memos.revision("เรื่อง ข")), memo, 1);
        stands(office.officer.on(memo, "submit").seen(1).send(), memo, 3);
        stands(send(office.director, memo, "opinion", 3, Memos.CONCUR), memo, 4);
        stands(
                send(
                        office.clerk,
                        memo,
                        "opinion",
                        4,
                        "{\"opinion\":\"NOT_CONCUR\",\"note\":\" งบไม่พอ \"}"),
                memo,
                5);
        stands(
                send(
                        office.mayor,
                        memo,
                        "decision",
                        5,
                        "{\"decision\":\"NOT_APPROVED\",\"reason\":\"ทบทวน\"}"),
                memo,
                6);
        assertThat(eventsOf(memo))
                .extracting(StoredEvent::type)
                .containsExactly(
                        "memo.drafted",
                        "memo.revised",
                        "memo.submitted",
                        "memo.numbered",
                        "memo.opinion-recorded",
                        "memo.opinion-recorded",
                        "memo.decision-recorded");
        assertThat(eventsOf(memo).get(5).payload().toString())
                .isEqualTo(
                        """
                        {"memo":"%s","step":1,"opinion":"NOT_CONCUR","note":"งบไม่พอ","textHash":"%s"}\
                        """
                                .formatted(memo, fingerprint("เรื่อง ข")));
    }

    private static String fingerprint(String subject) {
        return new MemoText(subject, "นายกเทศมนตรี", "เดิม", "ข้อเท็จจริง", "เห็นควรเผยแพร่")
                .fingerprint();
    }

    @Test
    void the_log_says_who_acted_in_which_capacity_for_whom_and_by_which_command() {
        UUID memo = new Memos(office).submitted();
        send(office.director, memo, "opinion", Memos.SUBMITTED, Memos.CONCUR);
        JsonNode metadata = eventsOf(memo).getLast().metadata();
        assertThat(metadata.propertyNames())
                .containsExactlyInAnyOrder("actor", "capacity", "organisation", "request", "cause");
        assertThat(metadata.get("actor").toString())
                .isEqualTo(
                        "{\"person\":\"%s\",\"name\":\"นางdirector ใจดี\"}"
                                .formatted(office.director.person()));
        assertThat(metadata.get("capacity").toString())
                .isEqualTo(
                        """
                        [{"post":"%s","title":"ผู้อำนวยการกองคลัง","basis":"HOLDER","appointment":"%s"}]\
                        """
                                .formatted(office.director.post(), office.director.appointment()));
        assertThat(metadata.get("organisation").asString())
                .isEqualTo(office.organisation.toString());
        assertThat(metadata.get("cause").asString()).isEqualTo("RecordOpinion");
    }

    @Test
    void each_request_is_told_from_every_other_in_the_log() {
        UUID memo = new Memos(office).decided();
        assertThat(eventsOf(memo).stream().map(e -> e.metadata().get("request").asString()))
                .hasSize(6)
                .filteredOn(request -> !request.isEmpty())
                .satisfies(requests -> assertThat(new HashSet<>(requests)).hasSize(5));
    }

    @Test
    void a_revision_that_changes_nothing_is_answered_and_not_written() {
        UUID memo = new Memos(office).draft();
        stands(send(office.officer, memo, "revise", 0, Memos.revision("ขออนุมัติ")), memo, 0);
        assertThat(eventsOf(memo)).hasSize(1);
    }

    private void stands(Answer answer, UUID memo, long version) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        assertThat(answer.id()).isEqualTo(memo);
        assertThat(answer.version()).isEqualTo(version);
        assertThat(answer.header("ETag")).isEqualTo("\"" + version + "\"");
        assertThat(answer.position()).isEqualTo(eventsOf(memo).getLast().position());
    }

    private static Answer send(Official by, UUID memo, String what, long seen, String json) {
        return by.on(memo, what).seen(seen).send(json);
    }

    private List<StoredEvent> eventsOf(UUID memo) {
        return StoredEvent.of(office, memo);
    }
}
