package bantuek.command.api;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many memos with one request: each a signature of its own. */
@Tag("database")
class BulkSigningTest {

    private final TestOffice office = TestOffice.shared();
    private final Memos memos = new Memos(office);

    @Test
    void each_memo_is_signed_by_an_event_of_its_own() {
        List<UUID> listed = memos.copiesOf(memos.submitted(), 5);
        JsonNode outcomes = sign(listed, Memos.SUBMITTED, "key-" + UUID.randomUUID());
        assertThat(outcomes).hasSize(5);
        for (UUID memo : listed) {
            StoredEvent signature = StoredEvent.of(office, memo).getLast();
            assertThat(signature.type()).isEqualTo("memo.opinion-recorded");
            assertThat(signature.payload().get("textHash").asString()).hasSize(64);
        }
    }

    @Test
    void what_was_changed_since_the_list_was_shown_is_refused_and_the_rest_goes_on() {
        UUID changed = memos.submitted();
        office.officer.on(changed, "recall").seen(Memos.SUBMITTED).send("{}");
        UUID stale = memos.submitted();
        office.officer.on(stale, "withdraw").seen(Memos.SUBMITTED).send("{\"reason\":\"ขอถอน\"}");
        List<UUID> listed = new ArrayList<>(List.of(changed, stale));
        UUID fine = memos.submitted();
        listed.add(fine);
        JsonNode outcomes = sign(listed, Memos.SUBMITTED, null);
        assertThat(codeOf(outcomes.get(0))).isEqualTo("memo.not-submitted");
        assertThat(codeOf(outcomes.get(1))).isEqualTo("request.stale");
        assertThat(outcomes.get(2).get("receipt").get("version").asLong())
                .isEqualTo(Memos.SEEN_BY_DIRECTOR);
    }

    @Test
    void a_list_is_signed_in_one_capacity_and_never_in_another() {
        UUID atTheClerk = memos.seenByDirector();
        JsonNode outcomes = sign(List.of(atTheClerk), Memos.SEEN_BY_DIRECTOR, null);
        assertThat(codeOf(outcomes.get(0))).isEqualTo("memo.already-signed");
        UUID acting = actingClerk();
        JsonNode other = sign(List.of(atTheClerk), Memos.SEEN_BY_DIRECTOR, null);
        assertThat(codeOf(other.get(0))).isEqualTo("memo.other-capacity");
        office.administrator.to("/office/acting-orders/" + acting + "/revoke").send();
    }

    @Test
    void the_same_list_sent_twice_is_signed_once() {
        List<UUID> listed = memos.copiesOf(memos.submitted(), 3);
        String key = "list-" + UUID.randomUUID();
        JsonNode first = sign(listed, Memos.SUBMITTED, key);
        assertThat(sign(listed, Memos.SUBMITTED, key)).isEqualTo(first);
        listed.forEach(memo -> assertThat(StoredEvent.of(office, memo)).hasSize(4));
    }

    private UUID actingClerk() {
        return office.make(
                "/office/acting-orders",
                """
                {"kind":"ACTING","cause":"UNABLE","post":"%s","person":"%s","ownPost":"%s",
                 "order":{"number":"๑/๒๕๖๙","date":"2026-01-02","basis":"พ.ร.บ.เทศบาล"}}\
                """
                        .formatted(
                                office.clerk.post(),
                                office.director.person(),
                                office.director.post()));
    }

    private JsonNode sign(List<UUID> listed, long version, @Nullable String key) {
        String items =
                listed.stream()
                        .map(memo -> "{\"memo\":\"%s\",\"version\":%d}".formatted(memo, version))
                        .collect(joining(","));
        Letter letter = office.director.to("/memos/sign/opinion");
        if (key != null) {
            letter.key(key);
        }
        Answer answer =
                letter.send(
                        "{\"post\":\"%s\",\"opinion\":\"CONCUR\",\"items\":[%s]}"
                                .formatted(office.director.post(), items));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("outcomes");
    }

    private static String codeOf(JsonNode outcome) {
        return outcome.path("problem").path("code").asString(outcome.toString());
    }
}
