package bantuek.command.memo;

import static bantuek.command.memo.MemoConfiguration.MEMO;
import static bantuek.command.office.OfficeConfiguration.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.command.memo.Town.Official;
import bantuek.command.platform.Instruction;
import bantuek.command.platform.MemoryLog;
import bantuek.command.platform.MemoryLog.Appended;
import bantuek.events.memo.Decision;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OfficeSettings;
import bantuek.events.office.OfficeSettings.Digits;
import bantuek.events.office.OfficeSettings.EmptyStep;
import bantuek.events.office.OfficeSettings.NumberAt;
import bantuek.events.office.OfficeSettings.OwnMemo;
import bantuek.events.office.OfficeSettings.SameSignatory;
import bantuek.events.office.SettingsChosen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Beside the number at submission, which is the rule. */
class NumberAtDecisionTest {

    private final Town town = new Town();
    private final MemoryLog log = new MemoryLog();

    @Test
    void a_memo_gets_its_number_with_its_approval_where_the_office_wants_it_so() {
        begin(NumberAt.APPROVAL);
        assertThat(numbers(submit())).isEmpty();
        concur();
        assertThat(numbers(decide(Decision.APPROVED))).containsExactly(1);
    }

    @Test
    void a_memo_that_is_not_approved_gets_no_number_there() {
        begin(NumberAt.APPROVAL);
        submit();
        concur();
        assertThat(numbers(decide(Decision.NOT_APPROVED))).isEmpty();
    }

    @Test
    void an_office_that_has_numbers_given_at_submission_from_now_on_leaves_no_memo_without_one() {
        begin(NumberAt.APPROVAL);
        submit();
        concur();
        happened(List.of(settings(NumberAt.SUBMISSION)));
        assertThat(numbers(decide(Decision.APPROVED))).containsExactly(1);
    }

    @Test
    void a_memo_that_was_numbered_when_it_was_submitted_gets_no_second_number() {
        begin(NumberAt.SUBMISSION);
        assertThat(numbers(submit())).containsExactly(1);
        concur();
        happened(List.of(settings(NumberAt.APPROVAL)));
        assertThat(numbers(decide(Decision.APPROVED))).isEmpty();
    }

    private void begin(NumberAt numberAt) {
        happened(town.settings(settings(numberAt).settings()).history());
    }

    private static SettingsChosen settings(NumberAt numberAt) {
        return new SettingsChosen(
                Town.ORGANISATION,
                new OfficeSettings(
                        numberAt,
                        SameSignatory.ONCE,
                        OwnMemo.PASS_OVER,
                        EmptyStep.STOP,
                        Digits.THAI));
    }

    private void happened(List<OfficeEvent> events) {
        log.carryOut(ledger ->
                ledger.append(OFFICE, Town.ORGANISATION, events, MemoStory.by(town.clerk)));
    }

    private List<Appended> submit() {
        given(
                new DraftMemo(MemoStory.MEMO, Town.FINANCE, MemoStory.TEXT, null, null),
                town.officer);
        return given(MemoStory.submit(), town.officer);
    }

    private void concur() {
        given(MemoStory.concur(), town.director);
        given(MemoStory.concur(), town.clerk);
    }

    private List<Appended> decide(Decision decision) {
        return given(MemoStory.decide(decision, "ตามที่เสนอ"), town.mayor);
    }

    private List<Appended> given(MemoCommand command, Official by) {
        Instruction instruction =
                new Instruction(MemoStory.by(by), log.versionOf(MEMO, command.memo()));
        return log.carryOut(
                ledger -> new MemoHandling(instruction, ledger, Town.TODAY).handle(command));
    }

    private static List<Integer> numbers(List<Appended> appended) {
        return appended.stream()
                .map(Appended::event)
                .filter(MemoNumbered.class::isInstance)
                .map(event -> ((MemoNumbered) event).number())
                .toList();
    }
}
