package bantuek.query.memo;

import static bantuek.query.memo.Sheets.fold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import bantuek.events.EventJson;
import bantuek.events.memo.ClericallyCorrected;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.DecisionRevoked;
import bantuek.events.memo.DisposalApproved;
import bantuek.events.memo.DisposalProposed;
import bantuek.events.memo.MemoArchived;
import bantuek.events.memo.MemoDisposed;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoNumberVoided;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.memo.MemoPublished;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoSuperseded;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.MemoUnpublished;
import bantuek.events.memo.MemoWithdrawn;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.PassageComment;
import bantuek.events.memo.RetentionClass;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.TextSection;
import bantuek.events.memo.UnpublicationAsked;
import bantuek.query.memo.Margin.Correction;
import bantuek.query.memo.Margin.Disposal;
import bantuek.query.memo.Margin.Keeping;
import bantuek.query.memo.Margin.RegisterNumber;
import bantuek.query.town.Examples;
import bantuek.query.town.Journey;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MemoSheetTest {

    private final Town town = new Town("บ้านสวนตาล");
    private final Journey journey = Journey.in(town, "ขออนุมัติโครงการ");

    @Test
    void a_draft_stands_under_its_drafters_name_and_waits_nowhere() {
        MemoSheet sheet = fold(journey);
        assertThat(sheet)
                .extracting(MemoSheet::memo, MemoSheet::organisation, MemoSheet::unit)
                .containsExactly(journey.memo, town.organisation, town.treasury);
        assertThat(sheet.state()).isEqualTo(State.DRAFT);
        assertThat(sheet.text()).isEqualTo(Journey.text("ขออนุมัติโครงการ"));
        assertThat(sheet.drafter())
                .isEqualTo(
                        new Signature(
                                town.officer.person(),
                                town.officer.name(),
                                List.of(town.officer.title()),
                                Journey.BEGUN));
        assertThat(sheet.submission()).isNull();
        assertThat(sheet.open()).isEmpty();
        assertThat(sheet.version()).isZero();
    }

    @Test
    void a_revised_draft_says_something_else_and_is_still_its_drafters() {
        MemoSheet sheet = fold(journey.revised("ขออนุมัติโครงการ ครั้งที่ ๒"));
        assertThat(sheet.text().subject()).isEqualTo("ขออนุมัติโครงการ ครั้งที่ ๒");
        assertThat(sheet.state()).isEqualTo(State.DRAFT);
        assertThat(sheet.drafter().at()).isEqualTo(Journey.BEGUN);
        assertThat(sheet.version()).isEqualTo(1);
    }

    @Test
    void a_submitted_memo_waits_at_the_first_step_of_its_route() {
        MemoSheet sheet = fold(journey.submitted());
        assertThat(sheet.state()).isEqualTo(State.IN_REVIEW);
        assertThat(sheet.steps())
                .extracting(Step::post)
                .containsExactly(town.director.post(), town.clerk.post(), town.mayor.post());
        assertThat(sheet.submission())
                .isNotNull()
                .extracting(Signature::at)
                .isEqualTo(Journey.BEGUN.plus(Duration.ofDays(1)));
        assertThat(waitsAt(sheet)).isEqualTo(town.director.title());
    }

    @Test
    void an_opinion_is_signed_and_sends_the_memo_on() {
        MemoSheet sheet =
                fold(
                        journey.submitted()
                                .opinion(town.director, Opinion.CONCUR_WITH_NOTE, "โปรดเร่ง"));
        Step first = sheet.steps().getFirst();
        assertThat(first.answer())
                .isNotNull()
                .extracting(Answer::said, Answer::note, answer -> answer.signature().person())
                .containsExactly("CONCUR_WITH_NOTE", "โปรดเร่ง", town.director.person());
        assertThat(waitsAt(sheet)).isEqualTo(town.clerk.title());
    }

    @Test
    void an_opinion_against_it_goes_on_up_all_the_same() {
        MemoSheet sheet =
                fold(journey.submitted().opinion(town.director, Opinion.NOT_CONCUR, "งบไม่พอ"));
        assertThat(sheet.state()).isEqualTo(State.IN_REVIEW);
        assertThat(waitsAt(sheet)).isEqualTo(town.clerk.title());
    }

    @Test
    void each_decision_ends_the_way_in_its_own_state() {
        assertThat(decided(Decision.APPROVED, null).state()).isEqualTo(State.APPROVED);
        assertThat(decided(Decision.NOTED, null).state()).isEqualTo(State.NOTED);
        MemoSheet refused = decided(Decision.NOT_APPROVED, "ขอให้ทบทวน");
        assertThat(refused.state()).isEqualTo(State.NOT_APPROVED);
        assertThat(refused.steps().getLast().answer())
                .isNotNull()
                .extracting(Answer::said, Answer::note)
                .containsExactly("NOT_APPROVED", "ขอให้ทบทวน");
        assertThat(refused.open()).isEmpty();
    }

    @Test
    void how_it_stood_on_a_day_is_the_fold_up_to_there() {
        Journey whole = journey.approved();
        assertThat(fold(whole).version()).isEqualTo(4);
        MemoSheet earlier = fold(whole.events().subList(0, 3));
        assertThat(earlier.state()).isEqualTo(State.IN_REVIEW);
        assertThat(waitsAt(earlier)).isEqualTo(town.clerk.title());
    }

    @Test
    void nothing_happens_to_a_memo_before_it_is_drafted() {
        impossible(null, new MemoRevised(journey.memo, Journey.text("ก")));
        impossible(null, new OpinionRecorded(journey.memo, 0, Opinion.CONCUR, null));
    }

    @Test
    void a_memo_is_drafted_once() {
        impossible(
                fold(journey), new MemoDrafted(journey.memo, town.treasury, Journey.text("อีก")));
    }

    @Test
    void what_was_submitted_is_neither_revised_nor_submitted_again() {
        MemoSheet submitted = fold(journey.submitted());
        impossible(submitted, new MemoRevised(journey.memo, Journey.text("แก้")));
        impossible(submitted, new MemoSubmitted(journey.memo, journey.route()));
    }

    @Test
    void only_the_step_whose_turn_it_is_answers_and_in_its_own_way() {
        MemoSheet submitted = fold(journey.submitted());
        impossible(submitted, new OpinionRecorded(journey.memo, 1, Opinion.CONCUR, null));
        impossible(submitted, new DecisionRecorded(journey.memo, 0, Decision.APPROVED, null));
        impossible(submitted, new OpinionRecorded(journey.memo, 7, Opinion.CONCUR, null));
    }

    @Test
    void a_draft_and_a_decided_memo_take_no_opinion() {
        impossible(fold(journey), new OpinionRecorded(journey.memo, 0, Opinion.CONCUR, null));
        impossible(
                fold(journey.approved()),
                new DecisionRecorded(journey.memo, 3, Decision.NOTED, null));
    }

    @Test
    void a_memo_without_a_kind_is_of_the_first_there_was() {
        assertThat(fold(journey).origin().documentType()).isEqualTo("integrity-report");
        UUID other = UUID.randomUUID();
        MemoSheet sheet =
                drafted(
                        new MemoDrafted(
                                journey.memo,
                                town.treasury,
                                Journey.text("ยืม"),
                                "asset-loan",
                                other,
                                null));
        assertThat(sheet.origin())
                .extracting(Origin::documentType, Origin::replaces, Origin::copyOf)
                .containsExactly("asset-loan", other, null);
    }

    @Test
    void a_signature_keeps_every_capacity_as_it_is_printed() {
        journey.submitted()
                .then(
                        new OpinionRecorded(journey.memo, 0, Opinion.CONCUR, null),
                        town.engineer,
                        town.director);
        assertThat(fold(journey).steps().getFirst().answer())
                .isNotNull()
                .extracting(answer -> answer.signature().titles())
                .isEqualTo(
                        List.of(town.engineer.title(), "รักษาราชการแทน " + town.director.title()));
    }

    @Test
    void a_number_is_given_once_and_stays_to_be_seen_when_it_is_void() {
        journey.submitted().then(numbered("ลป ๕๒๐๐๒/๑๔"), town.officer);
        MemoSheet numbered = fold(journey);
        assertThat(numbered.margin().number())
                .isNotNull()
                .extracting(RegisterNumber::printed, RegisterNumber::voided)
                .containsExactly("ลป ๕๒๐๐๒/๑๔", null);
        impossible(numbered, numbered("ลป ๕๒๐๐๒/๑๕"));

        journey.then(new MemoNumberVoided(journey.memo, "ออกซ้ำ"), town.clerk);
        MemoSheet voided = fold(journey);
        assertThat(voided.margin().number())
                .isNotNull()
                .extracting(RegisterNumber::printed, number -> reason(number.voided()))
                .containsExactly("ลป ๕๒๐๐๒/๑๔", "ออกซ้ำ");
        impossible(voided, new MemoNumberVoided(journey.memo, "อีกครั้ง"));
        journey.then(numbered("ลป ๕๒๐๐๒/๑๕"), town.officer);
        assertThat(fold(journey).margin().number())
                .isNotNull()
                .extracting(RegisterNumber::printed, RegisterNumber::voided)
                .containsExactly("ลป ๕๒๐๐๒/๑๕", null);
    }

    @Test
    void a_slip_is_noted_beside_the_decided_text_and_never_in_it() {
        impossible(fold(journey.submitted()), correction());
        Journey decided = Journey.in(town, "ขออนุมัติ").approved();
        MemoText before = fold(decided).text();
        MemoSheet sheet = fold(decided.then(correction(), town.director));
        assertThat(sheet.text()).isEqualTo(before);
        assertThat(sheet.margin().corrections())
                .extracting(Correction::section, Correction::wrong, Correction::right)
                .containsExactly(tuple(TextSection.FACTS, "ผดิ", "ผิด"));
    }

    @Test
    void what_was_approved_is_published_and_taken_down_beside_its_state() {
        impossible(fold(Journey.in(town, "รอ").submitted()), new MemoPublished(journey.memo));
        journey.approved();
        impossible(fold(journey), new UnpublicationAsked(journey.memo, "ยัง"));
        impossible(fold(journey), new MemoUnpublished(journey.memo, "ยัง"));
        journey.then(new MemoPublished(journey.memo), town.officer);
        MemoSheet published = fold(journey);
        assertThat(published.state()).isEqualTo(State.APPROVED);
        assertThat(published.margin().publication()).isNotNull();
        impossible(published, new MemoPublished(journey.memo));

        journey.then(new UnpublicationAsked(journey.memo, "ข้อมูลผิด"), town.officer);
        MemoSheet asked = fold(journey);
        assertThat(asked.margin().publication())
                .isNotNull()
                .extracting(publication -> reason(publication.asked()))
                .isEqualTo("ข้อมูลผิด");
        impossible(asked, new UnpublicationAsked(journey.memo, "อีกครั้ง"));
        journey.then(new MemoUnpublished(journey.memo, "ข้อมูลผิด"), town.clerk);
        assertThat(fold(journey).margin().publication()).isNull();
        assertThat(fold(journey).state()).isEqualTo(State.APPROVED);
    }

    @Test
    void a_decision_that_is_revoked_leaves_its_reason() {
        impossible(fold(journey.submitted()), new DecisionRevoked(journey.memo, "ยัง"));
        MemoSheet sheet =
                fold(
                        Journey.in(town, "เรื่อง")
                                .approved()
                                .then(new DecisionRevoked(journey.memo, "ผิดระเบียบ"), town.mayor));
        assertThat(sheet.state()).isEqualTo(State.CANCELLED);
        assertThat(reason(sheet.margin().ending())).isEqualTo("ผิดระเบียบ");
    }

    @Test
    void a_replaced_memo_names_the_one_in_its_place() {
        UUID by = UUID.randomUUID();
        impossible(fold(journey.submitted()), new MemoSuperseded(journey.memo, by));
        MemoSheet sheet =
                fold(
                        Journey.in(town, "เรื่อง")
                                .approved()
                                .then(new MemoPublished(journey.memo), town.officer)
                                .then(new MemoSuperseded(journey.memo, by), town.mayor));
        assertThat(sheet.state()).isEqualTo(State.SUPERSEDED);
        assertThat(sheet.margin().supersededBy()).isEqualTo(by);
        assertThat(sheet.margin().publication()).isNotNull();
    }

    @Test
    void what_is_over_is_kept_and_in_the_end_disposed_of_one_step_after_the_other() {
        MemoArchived archived = new MemoArchived(journey.memo, RetentionClass.FIVE_YEARS, 2026);
        impossible(fold(Journey.in(town, "รอ").submitted()), archived);
        journey.approved();
        impossible(fold(journey), new DisposalProposed(journey.memo));
        journey.then(archived, town.officer);
        MemoSheet kept = fold(journey);
        assertThat(kept.state()).isEqualTo(State.ARCHIVED);
        assertThat(kept.margin().keeping())
                .isEqualTo(new Keeping(RetentionClass.FIVE_YEARS, 2026, Disposal.NONE));
        impossible(kept, archived);
        impossible(kept, new DisposalApproved(journey.memo));
        impossible(kept, new MemoDisposed(journey.memo));
        journey.then(new DisposalProposed(journey.memo), town.officer);
        impossible(fold(journey), new DisposalProposed(journey.memo));
        impossible(fold(journey), new MemoDisposed(journey.memo));
        journey.then(new DisposalApproved(journey.memo), town.clerk);
        journey.then(new MemoDisposed(journey.memo), town.mayor);
        MemoSheet disposed = fold(journey);
        assertThat(disposed.state()).isEqualTo(State.DISPOSED);
        assertThat(disposed.margin().keeping())
                .isEqualTo(new Keeping(RetentionClass.FIVE_YEARS, 2026, Disposal.DONE));
    }

    @Test
    void whatever_a_memo_ended_in_it_is_kept() {
        UUID memo = journey.memo;
        MemoArchived archived = new MemoArchived(memo, RetentionClass.ONE_YEAR, 2026);
        Journey withdrawn =
                Journey.in(town, "ถอน")
                        .submitted()
                        .then(new MemoWithdrawn(memo, "ซ้ำ"), town.officer);
        Journey revoked =
                Journey.in(town, "ยกเลิก")
                        .approved()
                        .then(new DecisionRevoked(memo, "ผิด"), town.mayor);
        Journey superseded =
                Journey.in(town, "แทน")
                        .approved()
                        .then(new MemoSuperseded(memo, UUID.randomUUID()), town.mayor);
        for (Journey ended : List.of(withdrawn, revoked, superseded)) {
            assertThat(fold(ended.then(archived, town.officer)).state()).isEqualTo(State.ARCHIVED);
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void nothing_more_happens_to_a_memo_that_was_disposed_of(MemoEvent event) {
        journey.approved()
                .then(new MemoArchived(journey.memo, RetentionClass.ONE_YEAR, 2020), town.officer)
                .then(new DisposalProposed(journey.memo), town.officer)
                .then(new DisposalApproved(journey.memo), town.clerk)
                .then(new MemoDisposed(journey.memo), town.mayor);
        impossible(fold(journey), event);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void a_memo_begins_with_its_draft_and_nothing_else(MemoEvent event) {
        if (!(event instanceof MemoDrafted)) {
            impossible(null, event);
        }
    }

    static List<MemoEvent> everything() {
        return Examples.of(MemoEvent.class);
    }

    @Test
    void a_sheet_is_kept_as_json_and_read_back_the_same() {
        journey.submitted()
                .opinion(town.director, Opinion.CONCUR, null)
                .then(new StepBlocked(journey.memo, 1), town.director)
                .then(
                        new MemoReturned(
                                journey.memo,
                                1,
                                "แก้วันที่",
                                null,
                                List.of(
                                        new PassageComment(
                                                TextSection.FACTS, 0, "ข้อ", "โปรดระบุ"))),
                        town.clerk)
                .revised("ใหม่")
                .then(numbered("ลป ๑"), town.officer);
        MemoSheet sheet = fold(journey);
        String json = EventJson.MAPPER.writeValueAsString(sheet);
        assertThat(EventJson.MAPPER.readValue(json, MemoSheet.class)).isEqualTo(sheet);
    }

    @Test
    void an_event_that_was_left_out_is_noticed() {
        Told<MemoEvent> drafted = journey.events().getFirst();
        Told<MemoEvent> second = journey.revised("ครั้งที่ ๒").revised("ครั้งที่ ๓").last();
        MemoSheet sheet = MemoSheet.evolve(null, drafted.event(), drafted.occurrence());
        assertThatThrownBy(() -> MemoSheet.evolve(sheet, second.event(), second.occurrence()))
                .isInstanceOf(IllegalStateException.class);
    }

    private MemoSheet drafted(MemoDrafted event) {
        Told<MemoEvent> told =
                new Told<>(event.memo(), 0, event, town.signedBy(town.officer), Journey.BEGUN);
        return MemoSheet.evolve(null, event, told.occurrence());
    }

    private MemoNumbered numbered(String printed) {
        return new MemoNumbered(
                journey.memo, UUID.randomUUID(), 14, printed, LocalDate.of(2025, 11, 20), false);
    }

    private ClericallyCorrected correction() {
        return new ClericallyCorrected(journey.memo, TextSection.FACTS, "ผดิ", "ผิด");
    }

    private static @Nullable String reason(@Nullable Remark remark) {
        return remark == null ? null : remark.reason();
    }

    private MemoSheet decided(Decision decision, @Nullable String reason) {
        return fold(
                Journey.in(town, "เรื่อง")
                        .submitted()
                        .opinion(town.director, Opinion.NOTED, null)
                        .opinion(town.clerk, Opinion.CONCUR, null)
                        .decision(decision, reason));
    }

    private void impossible(@Nullable MemoSheet sheet, MemoEvent event) {
        long next = sheet == null ? 0 : sheet.version() + 1;
        Told<MemoEvent> told =
                new Told<>(event.memo(), next, event, town.signedBy(town.officer), Journey.BEGUN);
        assertThatThrownBy(() -> MemoSheet.evolve(sheet, event, told.occurrence()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(event.getClass().getSimpleName());
    }

    private static String waitsAt(MemoSheet sheet) {
        return sheet.open().stream().map(Step::title).collect(Collectors.joining());
    }
}
