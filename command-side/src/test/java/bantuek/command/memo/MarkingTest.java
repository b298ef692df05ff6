package bantuek.command.memo;

import static bantuek.command.memo.MemoRejection.ALREADY_DECIDED;
import static bantuek.command.memo.MemoRejection.DUE_BEFORE_TODAY;
import static bantuek.command.memo.MemoRejection.NOT_YOURS_TO_MARK;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_DRAFT;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.approve;
import static bantuek.command.memo.MemoStory.concur;

import bantuek.command.memo.MemoCommand.MarkUrgency;
import bantuek.events.memo.Urgency;
import bantuek.events.memo.UrgencyMarked;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** ชั้นความเร็ว: stamped on a memo, and no part of what is signed. */
class MarkingTest {

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    @Test
    void the_drafter_says_how_urgent_a_draft_is_and_by_when_it_is_to_be_decided() {
        LocalDate due = Town.TODAY.plusDays(3);
        memo.drafted()
                .when(mark(Urgency.VERY_URGENT, due), town.officer)
                .then(new UrgencyMarked(MEMO, Urgency.VERY_URGENT, due));
    }

    @Test
    void nobody_else_marks_a_draft() {
        memo.drafted().when(mark(Urgency.URGENT, null), town.director).thenRefused(NOT_YOUR_DRAFT);
    }

    @Test
    void whoever_it_waits_for_marks_it_in_their_capacity_and_whoever_had_it_no_more() {
        memo.submitted()
                .given(mark(Urgency.URGENT, null), town.director)
                .given(concur(), town.director)
                .when(mark(Urgency.NORMAL, null), town.director)
                .thenRefused(NOT_YOURS_TO_MARK);
        memo.when(mark(Urgency.MOST_URGENT, null), town.clerk)
                .then(new UrgencyMarked(MEMO, Urgency.MOST_URGENT, null));
    }

    @Test
    void the_drafter_marks_it_on_its_way_too() {
        memo.submitted()
                .when(mark(Urgency.URGENT, null), town.officer)
                .then(new UrgencyMarked(MEMO, Urgency.URGENT, null));
    }

    @Test
    void what_says_nothing_new_marks_nothing() {
        memo.drafted().when(mark(Urgency.NORMAL, null), town.officer).thenNothing();
        memo.given(mark(Urgency.URGENT, null), town.officer)
                .when(mark(Urgency.URGENT, null), town.officer)
                .thenNothing();
    }

    @Test
    void what_is_to_be_decided_by_today_still_can_be_and_by_yesterday_cannot() {
        memo.drafted()
                .when(mark(Urgency.URGENT, Town.TODAY), town.officer)
                .then(new UrgencyMarked(MEMO, Urgency.URGENT, Town.TODAY));
        memo.when(mark(Urgency.URGENT, Town.TODAY.minusDays(1)), town.officer)
                .thenRefused(DUE_BEFORE_TODAY);
    }

    @Test
    void a_signature_that_was_given_before_stands_after_it() {
        memo.submitted()
                .given(concur(), town.director)
                .given(mark(Urgency.MOST_URGENT, null), town.clerk)
                .given(concur(), town.clerk)
                .given(approve(), town.mayor)
                .when(mark(Urgency.NORMAL, null), town.officer)
                .thenRefused(ALREADY_DECIDED);
    }

    private static MarkUrgency mark(Urgency urgency, @Nullable LocalDate due) {
        return new MarkUrgency(MEMO, urgency, due);
    }
}
