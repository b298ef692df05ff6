package bantuek.command.memo;

import static bantuek.command.memo.Acts.resubmit;
import static bantuek.command.memo.Acts.revise;
import static bantuek.command.memo.Acts.sendBack;
import static bantuek.command.memo.MemoRejection.ERRORS_FOUND;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_DRAFT;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_UNIT;
import static bantuek.command.memo.MemoRejection.WARNINGS_UNSEEN;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.submit;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.memo.Inspection.Told;
import bantuek.command.memo.MemoCommand.ResubmitMemo;
import bantuek.command.memo.MemoCommand.ReviseReport;
import bantuek.command.memo.MemoCommand.SubmitMemo;
import bantuek.command.platform.Rejected;
import bantuek.command.register.NumberWish;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.Objection;
import bantuek.events.memo.TextSection;
import bantuek.report.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InspectionTest {

    private static final MemoText DOUBTFUL =
            new MemoText(
                    "ซ่อมรั้ว", "นายกเทศมนตรี", "", "", "เห็นควรอนุมัติ จึงเรียนมาเพื่อโปรดทราบ");

    private static final Objection PHRASE =
            new Objection("CLOSING_PHRASE", TextSection.PROPOSAL, null, null, "เพื่อโปรดทราบ");

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    @Test
    void what_is_wrong_is_put_right_before_a_memo_is_submitted() {
        memo.drafted().given(new ReviseReport(MEMO, Reports.UNFINISHED, Set.of()), town.officer);
        Rejected rejected = memo.when(submit(), town.officer).thenRefused(ERRORS_FOUND);
        assertThat(told(rejected)).extracting(Told::rule).containsExactly(Rule.BLANK_RESULT);
        memo.when(submitHaving(keys(rejected)), town.officer).thenRefused(ERRORS_FOUND);
    }

    @Test
    void a_warning_is_shown_before_a_memo_is_submitted() {
        memo.drafted(DOUBTFUL);
        Rejected rejected = memo.when(submit(), town.officer).thenRefused(WARNINGS_UNSEEN);
        assertThat(told(rejected))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.rule()).isEqualTo(Rule.CLOSING_PHRASE);
                    assertThat(told.section()).isEqualTo(TextSection.PROPOSAL);
                    assertThat(told.quote()).isEqualTo("เพื่อโปรดทราบ");
                });
        memo.when(submitHaving(Set.of("0123456789abcdef")), town.officer)
                .thenRefused(WARNINGS_UNSEEN);
    }

    @Test
    void the_own_offices_name_is_nobody_elses() {
        memo.drafted(naming("เทศบาลตำบลบ้านสวนตาล"));
        assertThat(memo.when(submit(), town.officer).ruling().events()).isNotEmpty();
        Rejected rejected =
                new MemoStory(town)
                        .drafted(naming("เทศบาลตำบลดอนพุทรา"))
                        .when(submit(), town.officer)
                        .thenRefused(WARNINGS_UNSEEN);
        assertThat(told(rejected)).extracting(Told::rule).containsExactly(Rule.OTHER_BODY);
    }

    private static MemoText naming(String body) {
        return new MemoText("ซ่อมรั้ว", "นายกเทศมนตรี", "", "รั้วของ" + body, "เห็นควรอนุมัติ");
    }

    @Test
    void who_has_seen_a_warning_submits_and_it_stays_on_record() {
        memo.drafted(DOUBTFUL);
        Rejected rejected = memo.when(submit(), town.officer).thenRefused(WARNINGS_UNSEEN);
        assertThat(
                        memo.when(submitHaving(keys(rejected)), town.officer)
                                .ruling()
                                .events()
                                .getFirst())
                .isInstanceOfSatisfying(
                        MemoSubmitted.class,
                        submitted -> assertThat(submitted.acknowledged()).containsExactly(PHRASE));
    }

    @Test
    void what_nobody_was_warned_of_can_be_acknowledged_and_is_not_recorded() {
        memo.drafted();
        assertThat(
                        memo.when(submitHaving(Set.of("0123456789abcdef")), town.officer)
                                .ruling()
                                .events()
                                .getFirst())
                .isInstanceOfSatisfying(
                        MemoSubmitted.class,
                        submitted -> assertThat(submitted.acknowledged()).isEmpty());
    }

    @Test
    void a_warning_is_shown_anew_when_a_memo_comes_back() {
        memo.submitted().given(sendBack(), town.director);
        memo.given(revise(DOUBTFUL), town.officer);
        Rejected rejected = memo.when(resubmit(), town.officer).thenRefused(WARNINGS_UNSEEN);
        memo.when(new ResubmitMemo(MEMO, keys(rejected)), town.officer)
                .then(new MemoResubmitted(MEMO, 0, List.of(PHRASE)));
    }

    @Test
    void who_may_not_submit_is_not_told_what_is_wrong() {
        memo.drafted(DOUBTFUL).when(submit(), town.otherOfficer).thenRefused(NOT_YOUR_DRAFT);
        town.leaves(town.officer);
        memo.when(submit(), town.officer).thenRefused(NOT_YOUR_UNIT);
    }

    private static SubmitMemo submitHaving(Set<String> seen) {
        return new SubmitMemo(MEMO, Map.of(), NumberWish.next(), seen);
    }

    private static Set<String> keys(Rejected rejected) {
        return told(rejected).stream().map(Told::key).collect(Collectors.toSet());
    }

    private static List<Told> told(Rejected rejected) {
        return rejected.findings().stream().map(Told.class::cast).toList();
    }
}
