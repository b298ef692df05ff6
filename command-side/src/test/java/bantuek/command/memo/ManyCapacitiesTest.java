package bantuek.command.memo;

import static bantuek.command.memo.MemoStory.concur;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.memo.Town.Official;
import bantuek.events.memo.StepKind;
import bantuek.events.office.ActingCause;
import bantuek.events.office.PostRank;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManyCapacitiesTest {

    private static final int POSTS = 12;

    private final Town town = new Town();

    @Test
    void whoever_stands_in_at_many_posts_signs_once_for_all_of_them() {
        List<PlannedStep> steps = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) {
            Official head = town.official(PostRank.OFFICER, "ตำแหน่งที่ " + i, Town.WORKS);
            town.leaves(head).acts(town.engineer, head, ActingCause.VACANT);
            steps.add(Plans.step(0, StepKind.OPINION, new PostReference(Kind.POST, head.post())));
        }
        steps.add(Plans.step(1, StepKind.DECISION, PostReference.to(Kind.EXECUTIVE)));
        MemoStory story =
                new MemoStory(town).onRoute(Plans.plan(steps.toArray(PlannedStep[]::new)));

        Ruling ruling = story.submitted().when(concur(), town.engineer).ruling();

        assertThat(MemoStory.by(town.engineer).in(ruling.capacity()).capacity()).hasSize(1 + POSTS);
    }
}
