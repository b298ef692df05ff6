package bantuek.command.memo;

import static bantuek.command.memo.Acts.recall;
import static bantuek.command.memo.Acts.resubmit;
import static bantuek.command.memo.Acts.sendBack;
import static bantuek.command.memo.MemoRejection.FILE_UNKNOWN;
import static bantuek.command.memo.MemoRejection.NOT_A_PHOTO;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_DRAFT;
import static bantuek.command.memo.MemoRejection.NO_LONGER_A_DRAFT;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.TEXT;
import static bantuek.command.memo.MemoStory.concur;
import static bantuek.command.memo.Reports.FENCE;
import static bantuek.command.memo.Reports.LONG;
import static bantuek.command.memo.Reports.NOTICE;
import static bantuek.command.memo.Reports.PRINT;
import static bantuek.command.memo.Reports.SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.memo.MemoCommand.CopyMemo;
import bantuek.command.memo.MemoCommand.RemoveReport;
import bantuek.command.memo.MemoCommand.ReviseReport;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.ReportRemoved;
import bantuek.events.memo.ReportRevised;
import bantuek.events.memo.Wording;
import bantuek.events.report.Evidence;
import bantuek.events.report.EvidenceKind;
import bantuek.events.report.Report;
import bantuek.events.report.Revision;
import bantuek.events.report.Row;
import bantuek.events.report.StoredFile;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** รายงานในบันทึก: what it says is signed together with the memo's own words. */
class ReportInMemoTest {

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    @Test
    void a_report_begins_in_a_draft_and_is_told_whole() {
        memo.drafted()
                .when(revise(SHORT), town.officer)
                .then(
                        new ReportRevised(
                                MEMO,
                                new Revision(SHORT.head(), List.of(FENCE), List.of(FENCE.id())),
                                SHORT.fingerprint()));
    }

    @Test
    void after_that_only_what_became_different_is_told() {
        memo.drafted()
                .given(revise(SHORT), town.officer)
                .when(revise(LONG), town.officer)
                .then(
                        new ReportRevised(
                                MEMO,
                                new Revision(
                                        null,
                                        List.of(NOTICE, PRINT),
                                        List.of(FENCE.id(), NOTICE.id(), PRINT.id())),
                                LONG.fingerprint()));
    }

    @Test
    void what_says_nothing_new_is_no_revision() {
        memo.drafted().given(revise(SHORT), town.officer).when(revise(SHORT), town.officer).then();
        memo.when(new RemoveReport(MEMO), town.officer).then(new ReportRemoved(MEMO));
        memo.given(new RemoveReport(MEMO), town.officer)
                .when(new RemoveReport(MEMO), town.officer)
                .then();
    }

    @Test
    void it_is_its_drafters_alone_and_only_as_long_as_the_memo_is() {
        memo.drafted().when(revise(SHORT), town.director).thenRefused(NOT_YOUR_DRAFT);
        memo.when(new RemoveReport(MEMO), town.director).thenRefused(NOT_YOUR_DRAFT);
        memo.given(MemoStory.submit(), town.officer)
                .when(revise(SHORT), town.officer)
                .thenRefused(NO_LONGER_A_DRAFT);
        memo.when(new RemoveReport(MEMO), town.officer).thenRefused(NO_LONGER_A_DRAFT);
    }

    @Test
    void who_signs_the_memo_signs_its_report() {
        memo.drafted().given(revise(SHORT), town.officer).given(MemoStory.submit(), town.officer);
        memo.given(concur(), town.director);
        assertThat(((OpinionRecorded) memo.history().getLast()).textHash())
                .isEqualTo(signed(SHORT))
                .isNotEqualTo(TEXT.fingerprint());
    }

    @Test
    void another_report_supersedes_the_opinions_on_the_old_one() {
        memo.concurredByDirector()
                .given(sendBack(), town.clerk)
                .given(revise(SHORT), town.officer)
                .given(resubmit(), town.officer)
                .thenWaitsFor(town.director);
    }

    @Test
    void and_brings_them_back_when_it_is_taken_out_again() {
        memo.concurredByDirector()
                .given(sendBack(), town.clerk)
                .given(revise(SHORT), town.officer)
                .given(new RemoveReport(MEMO), town.officer)
                .given(resubmit(), town.officer)
                .thenWaitsFor(town.clerk);
    }

    @Test
    void a_memo_that_was_taken_back_keeps_its_report() {
        memo.drafted()
                .given(revise(SHORT), town.officer)
                .given(MemoStory.submit(), town.officer)
                .given(recall(), town.officer)
                .when(revise(SHORT), town.officer)
                .then();
    }

    @Test
    void a_copy_has_the_report_of_its_original() {
        memo.drafted().given(revise(LONG), town.officer);
        UUID copy = new UUID(1, 2);
        new MemoStory(town)
                .beside(memo.memo())
                .when(new CopyMemo(copy, MEMO), town.officer)
                .then(
                        new MemoDrafted(copy, Town.FINANCE, TEXT, "integrity-report", null, MEMO),
                        new ReportRevised(copy, Report.between(null, LONG), LONG.fingerprint()));
    }

    @Test
    void what_it_shows_as_evidence_has_to_be_there() {
        memo.drafted()
                .when(new ReviseReport(MEMO, SHOWN, Set.of()), town.officer)
                .thenRefused(FILE_UNKNOWN);
        memo.when(revise(SHOWN), town.officer)
                .then(new ReportRevised(MEMO, Report.between(null, SHOWN), SHOWN.fingerprint()));
        memo.when(new ReviseReport(MEMO, SHOWN, Set.of()), town.director)
                .thenRefused(NOT_YOUR_DRAFT);
    }

    @Test
    void a_photo_has_to_be_a_picture() {
        memo.drafted()
                .when(revise(showing(EvidenceKind.PHOTO, "application/pdf")), town.officer)
                .thenRefused(NOT_A_PHOTO);
        memo.when(revise(showing(EvidenceKind.FILE, "application/pdf")), town.officer)
                .thenAllowed();
    }

    private static final Report SHOWN = showing(EvidenceKind.PHOTO, "image/jpeg");

    private static Report showing(EvidenceKind kind, String mediaType) {
        StoredFile file = new StoredFile("ab".repeat(32), "รั้ว.jpg", 7_000, mediaType);
        return Reports.report(
                "รายงานผล",
                new Row(
                        FENCE.id(),
                        FENCE.kind(),
                        FENCE.cells(),
                        null,
                        null,
                        List.of(new Evidence(kind, "รั้วที่ซ่อมแล้ว", null, file))));
    }

    private static String signed(Report report) {
        return Wording.of(TEXT).enclosing(report.fingerprint()).fingerprint();
    }

    private static ReviseReport revise(Report report) {
        return new ReviseReport(MEMO, report, report.files());
    }
}
