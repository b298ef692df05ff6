package bantuek.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.api.TestOffice.Official;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the office's rules refuse, as the one who tried sees it; and that nothing was written. */
@Tag("database")
class RefusalsTest {

    private static final String APPROVE = Memos.APPROVE;
    private static final String CONCUR = Memos.CONCUR;

    private final TestOffice office = TestOffice.shared();
    private final Memos memos = new Memos(office);

    @Test
    void who_comes_later_is_told_whom_the_memo_waits_for() {
        UUID memo = memos.submitted();
        JsonNode problem =
                refused(403, "memo.not-your-turn", () -> opinion(office.clerk, memo, 1, CONCUR));
        assertThat(problem.get("title").asString()).contains("ผู้อำนวยการกองคลัง");
        assertThat(problem.get("detail").asString()).contains("ผู้อำนวยการกองคลัง");
        refused(403, "memo.not-your-turn", () -> decision(office.mayor, memo, 1, APPROVE));
    }

    @Test
    void nobody_signs_twice() {
        UUID memo = memos.seenByDirector();
        refused(409, "memo.already-signed", () -> opinion(office.director, memo, 1, CONCUR));
        refused(409, "memo.already-signed", () -> opinion(office.director, memo, 2, CONCUR));
    }

    @Test
    void a_decided_memo_takes_nothing_more() {
        UUID memo = memos.decided();
        refused(409, "memo.already-signed", () -> decision(office.mayor, memo, 3, APPROVE));
        refused(409, "memo.already-signed", () -> opinion(office.clerk, memo, 4, CONCUR));
        refused(409, "memo.already-decided", () -> opinion(office.engineer, memo, 4, CONCUR));
        refused(409, "memo.no-longer-a-draft", () -> submit(office.officer, memo, 4));
    }

    @Test
    void who_holds_no_post_on_the_route_signs_nothing() {
        UUID memo = memos.submitted();
        refused(403, "memo.not-on-route", () -> opinion(office.engineer, memo, 1, CONCUR));
        refused(403, "memo.not-on-route", () -> opinion(office.officer, memo, 1, CONCUR));
        refused(
                403,
                "memo.not-on-route",
                () -> office.administrator.to(path(memo, "opinion")).seen(1).send(CONCUR));
    }

    @Test
    void a_draft_is_its_drafters_alone() {
        UUID memo = memos.draft();
        String revision = Memos.revision("ของคนอื่น");
        refused(403, "memo.not-your-draft", () -> revise(office.colleague, memo, 0, revision));
        refused(403, "memo.not-your-draft", () -> submit(office.colleague, memo, 0));
        refused(403, "memo.not-your-draft", () -> submit(office.mayor, memo, 0));
    }

    @Test
    void nobody_drafts_for_a_unit_they_hold_no_post_in() {
        refused(403, "memo.not-your-unit", () -> draft(office.engineer, office.unit));
        refused(403, "memo.not-your-unit", () -> draft(office.mayor, office.unit));
        refused(403, "memo.not-your-unit", () -> draft(office.officer, UUID.randomUUID()));
    }

    @Test
    void a_draft_is_not_yet_to_be_signed() {
        UUID memo = memos.draft();
        refused(409, "memo.not-submitted", () -> opinion(office.director, memo, 0, CONCUR));
        refused(409, "memo.not-submitted", () -> decision(office.mayor, memo, 0, APPROVE));
    }

    @Test
    void a_submitted_memo_is_neither_revised_nor_submitted_again() {
        UUID memo = memos.submitted();
        String revision = Memos.revision("แก้ทีหลัง");
        refused(409, "memo.no-longer-a-draft", () -> revise(office.officer, memo, 1, revision));
        refused(409, "memo.no-longer-a-draft", () -> submit(office.officer, memo, 1));
    }

    @Test
    void an_opinion_is_no_decision_and_a_decision_no_opinion() {
        UUID waitsForDirector = memos.submitted();
        UUID waitsForMayor = memos.atTheMayor();
        refused(
                409,
                "memo.step-wants-opinion",
                () -> decision(office.director, waitsForDirector, 1, APPROVE));
        refused(
                409,
                "memo.step-wants-decision",
                () -> opinion(office.mayor, waitsForMayor, 3, CONCUR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"reason\":null", ",\"reason\":\"\"", ",\"reason\":\" \\n \""})
    void not_approving_wants_a_reason(String reason) {
        UUID memo = memos.atTheMayor();
        String json = "{\"decision\":\"NOT_APPROVED\"" + reason + "}";
        refused(
                422,
                "decision.reason-missing",
                "reason",
                () -> decision(office.mayor, memo, 3, json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_CONCUR", "CONCUR_WITH_NOTE"})
    void an_opinion_with_a_note_wants_the_note(String opinion) {
        UUID memo = memos.submitted();
        String json = "{\"opinion\":\"" + opinion + "\"}";
        refused(422, "opinion.note-missing", "note", () -> opinion(office.director, memo, 1, json));
    }

    @Test
    void a_memo_that_proposes_nothing_is_not_submitted() {
        String draft =
                Memos.draftOf(office.unit, "ไม่เสนอ")
                        .replace("\"proposal\":\"เห็นควรเผยแพร่\"", "\"proposal\":\" \"");
        UUID memo = office.officer.to("/memos").send(draft).id();
        refused(422, "memo.nothing-proposed", "proposal", () -> submit(office.officer, memo, 0));
    }

    @Test
    void what_an_assessor_would_object_to_is_told_one_by_one_and_acknowledged() {
        String draft =
                Memos.draftOf(office.unit, "สองใจ")
                        .replace("เห็นควรเผยแพร่", "เห็นควรอนุมัติ จึงเรียนมาเพื่อโปรดทราบ");
        UUID memo = office.officer.to("/memos").send(draft).id();
        JsonNode finding =
                refused(422, "memo.warnings-unseen", () -> submit(office.officer, memo, 0))
                        .at("/findings/0");
        assertThat(finding.at("/severity").asString()).isEqualTo("WARNING");
        assertThat(finding.at("/section").asString()).isEqualTo("PROPOSAL");
        assertThat(finding.at("/quote").asString()).isEqualTo("เพื่อโปรดทราบ");
        String seen = "{\"acknowledged\":[\"" + finding.at("/key").asString() + "\"]}";
        assertThat(office.officer.on(memo, "submit").seen(0).send(seen).status()).isEqualTo(200);
        assertThat(StoredEvent.of(office, memo).get(1).payload().at("/acknowledged/0/rule"))
                .hasToString("\"CLOSING_PHRASE\"");
    }

    @Test
    void a_unit_without_a_head_cannot_submit() {
        UUID memo = draft(office.engineer, office.otherUnit).id();
        refused(409, "route.post-missing", () -> submit(office.engineer, memo, 0));
    }

    @Test
    void there_is_no_unknown_memo() {
        everythingIsRefusedAsUnknown(UUID.randomUUID());
    }

    @Test
    void the_office_itself_is_no_memo() {
        everythingIsRefusedAsUnknown(office.organisation);
    }

    @Test
    void another_organisations_memo_does_not_exist_for_this_one() {
        OtherOffice other = new OtherOffice(office);
        everythingIsRefusedAsUnknown(other.draft());
        UUID ours = memos.draft();
        refused(404, "memo.unknown", () -> other.officer.to(path(ours, "submit")).seen(0).send());
        refused(
                403,
                "memo.not-your-unit",
                () -> other.officer.to("/memos").send(Memos.draftOf(office.unit, "ข้ามเขต")));
    }

    @Test
    void a_command_on_a_memo_says_which_version_it_saw() {
        UUID memo = memos.submitted();
        refused(
                428,
                "request.version-missing",
                () -> office.director.on(memo, "opinion").send(CONCUR));
        refused(412, "request.stale", () -> opinion(office.director, memo, 0, CONCUR));
        refused(412, "request.stale", () -> opinion(office.director, memo, 1, CONCUR));
        refused(412, "request.stale", () -> opinion(office.director, memo, 3, CONCUR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "W/\"1\"", "*", "\"\"", "\"-1\"", "\"1\", \"2\"", "\"9999999999\""})
    void a_garbled_version_was_never_seen(String header) {
        UUID memo = memos.submitted();
        refused(
                412,
                "request.stale",
                () -> office.director.on(memo, "opinion").with("If-Match", header).send(CONCUR));
    }

    private void everythingIsRefusedAsUnknown(UUID memo) {
        String code = "memo.unknown";
        refused(404, code, () -> revise(office.officer, memo, 0, Memos.revision("ไม่มี")));
        refused(404, code, () -> submit(office.officer, memo, 0));
        refused(404, code, () -> opinion(office.director, memo, 0, CONCUR));
        refused(404, code, () -> decision(office.mayor, memo, 0, APPROVE));
    }

    private JsonNode refused(int status, String code, Supplier<Answer> command) {
        Written before = office.written();
        JsonNode problem = Refusal.refused(command.get(), status, code);
        assertThat(office.written()).isEqualTo(before);
        return problem;
    }

    private void refused(int status, String code, String field, Supplier<Answer> command) {
        Written before = office.written();
        Refusal.refused(command.get(), status, code, field);
        assertThat(office.written()).isEqualTo(before);
    }

    private static Answer draft(Official by, UUID unit) {
        return by.to("/memos").key(anyKey()).send(Memos.draftOf(unit, "ร่าง"));
    }

    private static Answer revise(Official by, UUID memo, long seen, String json) {
        return by.on(memo, "revise").seen(seen).key(anyKey()).send(json);
    }

    private static Answer submit(Official by, UUID memo, long seen) {
        return by.on(memo, "submit").seen(seen).key(anyKey()).send();
    }

    private static Answer opinion(Official by, UUID memo, long seen, String json) {
        return by.on(memo, "opinion").seen(seen).key(anyKey()).send(json);
    }

    private static Answer decision(Official by, UUID memo, long seen, String json) {
        return by.on(memo, "decision").seen(seen).key(anyKey()).send(json);
    }

    /** With a key, so that a remembered answer would show as one row too many. */
    private static String anyKey() {
        return UUID.randomUUID().toString();
    }

    private static String path(UUID memo, String what) {
        return "/memos/" + memo + "/" + what;
    }
}
