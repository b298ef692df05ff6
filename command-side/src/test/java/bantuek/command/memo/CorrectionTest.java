package bantuek.command.memo;

import static bantuek.command.memo.Acts.correct;
import static bantuek.command.memo.Acts.revoke;
import static bantuek.command.memo.MemoRejection.NOT_DECIDED;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_CORRECTION;
import static bantuek.command.memo.MemoRejection.SLIP_NOT_THERE;
import static bantuek.command.memo.MemoStory.MEMO;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.ClericallyCorrected;
import bantuek.events.memo.TextSection;
import bantuek.events.office.ActingCause;
import org.junit.jupiter.api.Test;

/** แก้คำผิด: a note beside the decided text, never in it. */
class CorrectionTest {

    private static final ClericallyCorrected CORRECTED =
            new ClericallyCorrected(MEMO, TextSection.FACTS, "เท็จ", "เท็จฯ");

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    @Test
    void the_superior_of_those_who_wrote_it_notes_a_slip_after_the_decision() {
        memo.approved()
                .when(correct("เท็จ", "เท็จฯ"), town.director)
                .then(CORRECTED)
                .inCapacity("ผู้อำนวยการกองคลัง");
    }

    @Test
    void the_decided_text_stays_as_it_is() {
        memo.approved();
        Memo before = memo.memo();
        memo.given(correct("เท็จ", "เท็จฯ"), town.director);
        assertThat(memo.memo()).isEqualTo(before);
    }

    @Test
    void so_does_who_acts_for_the_superior() {
        memo.approved();
        town.acts(town.engineer, town.director, ActingCause.UNABLE);
        memo.when(correct("เท็จ", "เท็จฯ"), town.engineer)
                .then(CORRECTED)
                .inCapacity("ผู้อำนวยการกองช่าง", "รักษาราชการแทน ผู้อำนวยการกองคลัง");
    }

    @Test
    void nobody_else_does_not_even_its_drafter() {
        memo.approved()
                .when(correct("เท็จ", "เท็จฯ"), town.officer)
                .thenRefused(NOT_YOUR_CORRECTION);
        memo.when(correct("เท็จ", "เท็จฯ"), town.clerk).thenRefused(NOT_YOUR_CORRECTION);
    }

    @Test
    void what_does_not_stand_in_that_part_is_not_corrected() {
        memo.approved()
                .when(correct("เห็นควร", "เห็นสมควร"), town.director)
                .thenRefused(SLIP_NOT_THERE);
    }

    @Test
    void before_the_decision_the_memo_is_sent_back_instead() {
        memo.concurredByClerk()
                .when(correct("เท็จ", "เท็จฯ"), town.director)
                .thenRefused(NOT_DECIDED);
    }

    @Test
    void what_was_revoked_is_not_corrected_any_more() {
        memo.approved()
                .given(revoke(), town.mayor)
                .when(correct("เท็จ", "เท็จฯ"), town.director)
                .thenRefused(NOT_DECIDED);
    }
}
