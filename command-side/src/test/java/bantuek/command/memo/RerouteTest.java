package bantuek.command.memo;

import static bantuek.command.memo.Acts.OTHER_TEXT;
import static bantuek.command.memo.Acts.approved;
import static bantuek.command.memo.Acts.concurred;
import static bantuek.command.memo.Acts.know;
import static bantuek.command.memo.Acts.reroute;
import static bantuek.command.memo.Acts.resubmit;
import static bantuek.command.memo.Acts.revise;
import static bantuek.command.memo.Acts.sendBack;
import static bantuek.command.memo.Acts.sendBackTo;
import static bantuek.command.memo.MemoRejection.NOTHING_TO_NOTE;
import static bantuek.command.memo.MemoRejection.NOT_ON_ROUTE;
import static bantuek.command.memo.MemoRejection.NOT_SUBMITTED;
import static bantuek.command.memo.MemoRejection.NOT_YOURS_TO_REROUTE;
import static bantuek.command.memo.MemoRejection.OTHER_DECIDER;
import static bantuek.command.memo.MemoRejection.SENT_BACK;
import static bantuek.command.memo.MemoRejection.TOO_MANY_STEPS;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.approve;
import static bantuek.command.memo.MemoStory.concur;
import static bantuek.command.memo.Plans.headOf;
import static bantuek.command.memo.Plans.plan;
import static bantuek.command.memo.Plans.post;
import static bantuek.command.memo.Plans.step;
import static bantuek.events.memo.StepKind.DECISION;
import static bantuek.events.memo.StepKind.INFORMATION;
import static bantuek.events.memo.StepKind.OPINION;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.platform.Rejected;
import bantuek.events.memo.MemoRerouted;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepBlocked;
import bantuek.events.office.ActingCause;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** เปลี่ยนเส้นทาง */
class RerouteTest {

    private static final PlannedStep ENGINEER_FIRST = step(0, OPINION, headOf(Town.WORKS));

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    private static PlannedStep toTheMayor(int stage) {
        return step(stage, DECISION, PostReference.to(Kind.EXECUTIVE));
    }

    @Test
    void the_clerk_sends_a_memo_another_way_behind_what_was_answered() {
        memo.concurredByDirector()
                .when(reroute(ENGINEER_FIRST, toTheMayor(1)), town.clerk)
                .then(
                        new MemoRerouted(
                                MEMO,
                                List.of(
                                        new RouteStep(
                                                OPINION,
                                                town.engineer.post(),
                                                town.engineer.title(),
                                                3,
                                                null,
                                                null),
                                        new RouteStep(
                                                DECISION,
                                                town.mayor.post(),
                                                town.mayor.title(),
                                                4,
                                                null,
                                                null)),
                                "เร่งด่วน"))
                .inCapacity("ปลัดเทศบาล");
        memo.given(reroute(ENGINEER_FIRST, toTheMayor(1)), town.clerk)
                .thenWaitsFor(town.engineer)
                .when(concur(), town.engineer)
                .then(concurred(3));
        memo.given(concur(), town.engineer).when(approve(), town.mayor).then(approved(4));
    }

    @Test
    void so_does_the_mayor() {
        memo.submitted()
                .when(reroute(toTheMayor(0)), town.mayor)
                .inCapacity("นายกเทศมนตรี")
                .thenAllowed();
    }

    @Test
    void so_does_who_acts_for_the_clerk() {
        town.acts(town.engineer, town.clerk, ActingCause.UNABLE);
        memo.submitted()
                .when(reroute(toTheMayor(0)), town.engineer)
                .inCapacity("ผู้อำนวยการกองช่าง", "รักษาราชการแทน ปลัดเทศบาล")
                .thenAllowed();
    }

    @Test
    void nobody_else_does() {
        memo.submitted()
                .when(reroute(toTheMayor(0)), town.director)
                .thenRefused(NOT_YOURS_TO_REROUTE);
        memo.when(reroute(toTheMayor(0)), town.officer).thenRefused(NOT_YOURS_TO_REROUTE);
    }

    @Test
    void steps_that_nobody_had_answered_are_dropped() {
        memo.concurredByDirector()
                .given(reroute(toTheMayor(0)), town.clerk)
                .thenWaitsFor(town.mayor)
                .when(concur(), town.clerk)
                .thenRefused(NOT_ON_ROUTE);
    }

    @Test
    void whoever_was_to_be_told_on_the_old_way_is_not_told_on_the_new() {
        memo.onRoute(
                        plan(
                                step(0, INFORMATION, headOf(Town.WORKS)),
                                step(1, OPINION, PostReference.to(Kind.CLERK)),
                                toTheMayor(2)))
                .submitted()
                .given(reroute(toTheMayor(0)), town.clerk)
                .when(know(), town.engineer)
                .thenRefused(NOTHING_TO_NOTE);
    }

    @Test
    void who_decides_stays_the_same() {
        Rejected rejected =
                memo.submitted()
                        .when(reroute(step(0, DECISION, PostReference.to(Kind.CLERK))), town.clerk)
                        .thenRefused(OTHER_DECIDER);
        assertThat(rejected.data()).containsEntry("post", "นายกเทศมนตรี");
    }

    @Test
    void the_new_way_is_a_sound_one() {
        assertThat(memo.submitted().when(reroute(ENGINEER_FIRST), town.clerk).rejected())
                .extracting(rejected -> rejected.code().id())
                .isEqualTo("route.one-decision");
    }

    @Test
    void a_memo_that_waits_where_nobody_can_sign_is_led_around() {
        town.leaves(town.director);
        memo.submitted().given(reroute(toTheMayor(0)), town.clerk).thenWaitsFor(town.mayor);
    }

    @Test
    void where_nobody_can_sign_on_the_new_way_it_says_so() {
        town.leaves(town.engineer);
        memo.submitted().given(reroute(ENGINEER_FIRST, toTheMayor(1)), town.clerk);
        assertThat(memo.history()).endsWith(new StepBlocked(MEMO, 3));
    }

    @Test
    void only_what_is_on_its_way_is_sent_another_way() {
        memo.drafted().when(reroute(toTheMayor(0)), town.clerk).thenRefused(NOT_SUBMITTED);
        memo.given(MemoStory.submit(), town.officer)
                .given(sendBack(), town.director)
                .when(reroute(toTheMayor(0)), town.clerk)
                .thenRefused(SENT_BACK);
    }

    @Test
    void a_memo_may_be_sent_back_to_who_signed_on_the_old_way() {
        memo.concurredByDirector()
                .given(reroute(toTheMayor(0)), town.clerk)
                .given(sendBackTo(0), town.mayor)
                .thenWaitsFor(town.director)
                .given(concur(), town.director)
                .thenWaitsFor(town.mayor);
    }

    @Test
    void an_opinion_on_an_old_text_does_not_keep_its_place_on_the_route() {
        memo.concurredByDirector()
                .given(sendBack(), town.clerk)
                .given(revise(OTHER_TEXT), town.officer)
                .given(resubmit(), town.officer)
                .given(reroute(toTheMayor(0)), town.clerk)
                .given(sendBack(), town.mayor)
                .when(resubmit(), town.officer)
                .then(new MemoResubmitted(MEMO, 3));
    }

    @Test
    void a_memo_does_not_go_round_for_ever() {
        PlannedStep[] longWay =
                Stream.concat(
                                Stream.iterate(0, stage -> stage + 1)
                                        .limit(29)
                                        .map(stage -> step(stage, OPINION, way(stage))),
                                Stream.of(toTheMayor(29)))
                        .toArray(PlannedStep[]::new);
        memo.submitted();
        for (int time = 0; time < 6; time++) {
            memo.given(reroute(longWay), town.clerk);
        }
        memo.given(reroute(shortWay(14)), town.clerk);
        memo.when(reroute(shortWay(3)), town.clerk).thenAllowed();
        Rejected rejected = memo.when(reroute(shortWay(4)), town.clerk).thenRefused(TOO_MANY_STEPS);
        assertThat(rejected.data()).containsEntry("most", 200);
    }

    private PlannedStep[] shortWay(int steps) {
        return Stream.concat(
                        Stream.iterate(0, stage -> stage + 1)
                                .limit(steps - 1)
                                .map(stage -> step(stage, OPINION, way(stage))),
                        Stream.of(toTheMayor(steps - 1)))
                .toArray(PlannedStep[]::new);
    }

    private PostReference way(int stage) {
        return post(stage % 2 == 0 ? town.director : town.engineer);
    }
}
