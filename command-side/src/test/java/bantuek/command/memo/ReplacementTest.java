package bantuek.command.memo;

import static bantuek.command.memo.Acts.approved;
import static bantuek.command.memo.Acts.archive;
import static bantuek.command.memo.Acts.publish;
import static bantuek.command.memo.Acts.revoke;
import static bantuek.command.memo.MemoRejection.NOT_REPLACEABLE;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_UNIT;
import static bantuek.command.memo.MemoRejection.REPLACED_MEANWHILE;
import static bantuek.command.memo.MemoRejection.REPLACES_OTHER_UNIT;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.TEXT;
import static bantuek.command.memo.MemoStory.approve;
import static bantuek.command.memo.MemoStory.concur;
import static bantuek.command.memo.MemoStory.decide;
import static bantuek.command.memo.MemoStory.submit;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.memo.Memo.Superseded;
import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.command.memo.Ruling.Beside;
import bantuek.events.memo.Decision;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoSuperseded;
import bantuek.events.memo.RetentionClass;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** ฉบับแทนที่: what was approved is never edited, but another memo may take its place. */
class ReplacementTest {

    private static final UUID OLD = new UUID(1, 2);
    private static final DraftMemo DRAFT = new DraftMemo(MEMO, Town.FINANCE, TEXT, null, OLD);

    private final Town town = new Town();
    private final MemoStory old = new MemoStory(town);
    private final MemoStory memo = new MemoStory(town);

    private MemoStory replacementBeforeTheMayor() {
        return memo.beside(old.approved().memo())
                .given(DRAFT, town.officer)
                .given(submit(), town.officer)
                .given(concur(), town.director)
                .given(concur(), town.clerk);
    }

    @Test
    void an_officer_of_the_unit_drafts_what_is_to_replace_an_approved_memo() {
        memo.beside(old.approved().memo())
                .when(DRAFT, town.otherOfficer)
                .then(new MemoDrafted(MEMO, Town.FINANCE, TEXT, "integrity-report", OLD, null))
                .inCapacity("เจ้าพนักงานธุรการ");
    }

    @Test
    void it_is_of_the_kind_of_the_old_one_whatever_its_drafter_says() {
        memo.beside(old.approved().memo())
                .when(new DraftMemo(MEMO, Town.FINANCE, TEXT, "asset-loan", OLD), town.officer)
                .then(new MemoDrafted(MEMO, Town.FINANCE, TEXT, "integrity-report", OLD, null));
    }

    @Test
    void nobody_of_another_unit_drafts_it() {
        memo.beside(old.approved().memo()).when(DRAFT, town.engineer).thenRefused(NOT_YOUR_UNIT);
        memo.when(new DraftMemo(MEMO, Town.WORKS, TEXT, null, OLD), town.engineer)
                .thenRefused(REPLACES_OTHER_UNIT);
    }

    @Test
    void what_is_not_approved_is_not_replaced() {
        memo.when(DRAFT, town.officer).thenRefused(NOT_REPLACEABLE);
        memo.beside(old.concurredByClerk().memo())
                .when(DRAFT, town.officer)
                .thenRefused(NOT_REPLACEABLE);
        memo.beside(old.given(decide(Decision.NOT_APPROVED, "ไม่พร้อม"), town.mayor).memo())
                .when(DRAFT, town.officer)
                .thenRefused(NOT_REPLACEABLE);
    }

    @Test
    void what_no_longer_stands_is_not_replaced() {
        memo.beside(old.approved().given(revoke(), town.mayor).memo())
                .when(DRAFT, town.officer)
                .thenRefused(NOT_REPLACEABLE);
        memo.beside(
                        new MemoStory(town)
                                .approved()
                                .given(archive(RetentionClass.TEN_YEARS), town.clerk)
                                .memo())
                .when(DRAFT, town.officer)
                .thenRefused(NOT_REPLACEABLE);
    }

    @Test
    void it_takes_the_full_route_again() {
        replacementBeforeTheMayor().thenWaitsFor(town.mayor);
    }

    @Test
    void with_its_approval_the_old_one_is_superseded_and_each_names_the_other() {
        MemoStory.Outcome outcome =
                replacementBeforeTheMayor().when(approve(), town.mayor).then(approved(2));
        assertThat(outcome.ruling().beside())
                .containsExactly(new Beside(OLD, new MemoSuperseded(OLD, MEMO)));
        old.happened(new MemoSuperseded(MEMO, MEMO), town.mayor).thenIs(Superseded.class);
    }

    @Test
    void a_published_memo_is_replaced_as_well() {
        old.approved().given(publish(), town.clerk);
        MemoStory.Outcome outcome =
                memo.beside(old.memo())
                        .given(DRAFT, town.officer)
                        .given(submit(), town.officer)
                        .given(concur(), town.director)
                        .given(concur(), town.clerk)
                        .when(approve(), town.mayor);
        assertThat(outcome.ruling().beside()).hasSize(1);
    }

    @Test
    void without_an_approval_the_old_one_stands() {
        MemoStory.Outcome outcome =
                replacementBeforeTheMayor()
                        .when(decide(Decision.NOT_APPROVED, "ไม่พร้อม"), town.mayor);
        assertThat(outcome.ruling().events()).hasSize(1);
        assertThat(outcome.ruling().beside()).isEmpty();
        assertThat(memo.when(decide(Decision.NOTED, null), town.mayor).ruling().beside()).isEmpty();
    }

    @Test
    void two_do_not_replace_the_same_one() {
        replacementBeforeTheMayor()
                .beside(old.happened(new MemoSuperseded(MEMO, new UUID(1, 3)), town.mayor).memo())
                .when(approve(), town.mayor)
                .thenRefused(REPLACED_MEANWHILE);
    }

    @Test
    void what_was_revoked_meanwhile_is_not_replaced_any_more() {
        replacementBeforeTheMayor()
                .beside(old.given(revoke(), town.mayor).memo())
                .when(approve(), town.mayor)
                .thenRefused(REPLACED_MEANWHILE);
    }

    @Test
    void a_memo_that_replaces_nothing_supersedes_nothing() {
        assertThat(memo.concurredByClerk().when(approve(), town.mayor).ruling().beside()).isEmpty();
    }
}
