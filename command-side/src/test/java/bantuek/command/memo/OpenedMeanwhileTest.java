package bantuek.command.memo;

import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.concur;

import bantuek.command.memo.MemoCommand.OpenMemo;
import bantuek.command.memo.MemoCommand.RecallMemo;
import bantuek.events.memo.MemoOpened;
import bantuek.events.memo.MemoRecalled;
import org.junit.jupiter.api.Test;

class OpenedMeanwhileTest {

    private final Town town = new Town();
    private final MemoStory story = new MemoStory(town);

    @Test
    void who_takes_an_opinion_back_is_told_that_the_next_has_opened_the_memo_meanwhile() {
        story.concurredByDirector()
                .given(new OpenMemo(MEMO), town.clerk)
                .when(new RecallMemo(MEMO, null), town.director)
                .then(new MemoRecalled(MEMO, 0, null, true));
    }

    @Test
    void what_the_next_opened_before_it_was_taken_back_they_have_not_opened_when_it_comes_again() {
        story.concurredByDirector()
                .given(new OpenMemo(MEMO), town.clerk)
                .given(new RecallMemo(MEMO, null), town.director)
                .given(concur(), town.director)
                .when(new RecallMemo(MEMO, null), town.director)
                .then(new MemoRecalled(MEMO, 0, null, false));
    }

    @Test
    void opening_the_memo_when_it_comes_again_is_noted_again() {
        story.concurredByDirector()
                .given(new OpenMemo(MEMO), town.clerk)
                .given(new RecallMemo(MEMO, null), town.director)
                .given(concur(), town.director)
                .when(new OpenMemo(MEMO), town.clerk)
                .then(new MemoOpened(MEMO, 1));
    }
}
