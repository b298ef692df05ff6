package bantuek.command.route;

import static bantuek.command.route.RouteRejection.CONDITION_UNANSWERED;
import static bantuek.command.route.RouteRejection.CONDITION_UNKNOWN;
import static bantuek.command.route.RouteRejection.ONE_DECISION;
import static bantuek.command.route.RouteRejection.POST_MISSING;
import static bantuek.command.route.RouteTown.FINANCE;
import static bantuek.command.route.RouteTown.ORGANISATION;
import static bantuek.command.route.RouteTown.PURCHASES;
import static bantuek.command.route.RouteTown.SUPPLIES;
import static bantuek.command.route.RouteTown.WORKS;
import static bantuek.command.route.RouteTown.decision;
import static bantuek.command.route.RouteTown.post;
import static bantuek.command.route.RouteTown.step;
import static bantuek.command.route.RouteTown.to;
import static bantuek.events.memo.StepKind.ACTION;
import static bantuek.events.memo.StepKind.DECISION;
import static bantuek.events.memo.StepKind.INFORMATION;
import static bantuek.events.memo.StepKind.OPINION;
import static bantuek.events.memo.StepKind.VIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import bantuek.command.platform.Rejected;
import bantuek.command.platform.RejectionCode;
import bantuek.events.memo.RoutePin;
import bantuek.events.memo.RouteStep;
import bantuek.events.office.PostAbolished;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import bantuek.events.route.RouteCondition;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A plan made concrete, for the memo of one unit. */
class ItineraryTest {

    private final RouteTown town = new RouteTown();

    private List<RouteStep> route(UUID unit, PlannedStep... steps) {
        return Itinerary.of(List.of(steps), List.of(), town.office(), unit, 0);
    }

    private static Rejected refused(ThrowingCallable call, RejectionCode code) {
        Rejected rejected = catchThrowableOfType(Rejected.class, call);
        assertThat(rejected).isNotNull();
        assertThat(rejected.code()).isEqualTo(code);
        return rejected;
    }

    @Nested
    class WhichPost {

        private List<UUID> posts(UUID unit, PostReference reference) {
            return route(unit, step(0, VIA, reference)).stream().map(RouteStep::post).toList();
        }

        @Test
        void the_immediate_superior_is_the_head_of_the_unit_that_drafts() {
            assertThat(posts(SUPPLIES, to(Kind.OWN_UNIT_HEAD))).containsExactly(town.storeHead);
        }

        @Test
        void or_of_the_nearest_one_above_it_that_has_a_head() {
            assertThat(posts(PURCHASES, to(Kind.OWN_UNIT_HEAD))).containsExactly(town.storeHead);
            town.happened(new PostAbolished(ORGANISATION, town.storeHead));
            assertThat(posts(PURCHASES, to(Kind.OWN_UNIT_HEAD))).containsExactly(town.director);
        }

        @Test
        void the_head_of_the_division_stands_at_the_top_of_the_unit() {
            assertThat(posts(PURCHASES, to(Kind.DIVISION_HEAD))).containsExactly(town.director);
            assertThat(posts(FINANCE, to(Kind.DIVISION_HEAD))).containsExactly(town.director);
        }

        @Test
        void the_head_of_another_unit_may_be_meant() {
            assertThat(posts(WORKS, new PostReference(Kind.HEAD_OF, SUPPLIES)))
                    .containsExactly(town.storeHead);
        }

        @Test
        void so_may_the_clerk_the_mayor_and_any_one_post() {
            assertThat(posts(WORKS, to(Kind.CLERK))).containsExactly(town.clerk);
            assertThat(posts(WORKS, to(Kind.EXECUTIVE))).containsExactly(town.mayor);
            assertThat(posts(WORKS, post(town.storekeeper))).containsExactly(town.storekeeper);
        }

        @Test
        void a_post_that_does_not_exist_stops_the_memo_at_the_start_and_is_named() {
            Rejected rejected = refused(() -> posts(WORKS, to(Kind.DIVISION_HEAD)), POST_MISSING);
            assertThat(rejected.data()).containsEntry("post", "หัวหน้าส่วนราชการ");
            refused(() -> posts(WORKS, to(Kind.OWN_UNIT_HEAD)), POST_MISSING);
        }

        @Test
        void so_does_one_that_was_abolished() {
            town.happened(new PostAbolished(ORGANISATION, town.storekeeper));
            refused(() -> posts(FINANCE, post(town.storekeeper)), POST_MISSING);
        }
    }

    @Test
    void a_step_keeps_the_title_of_the_day_its_stage_how_many_must_sign_and_what_it_is_for() {
        PlannedStep planned =
                new PlannedStep(ACTION, post(town.storekeeper), 2, 1, null, "ส่งมอบพัสดุ");
        assertThat(Itinerary.of(List.of(planned), List.of(), town.office(), FINANCE, 5))
                .containsExactly(
                        new RouteStep(
                                ACTION, town.storekeeper, "เจ้าพนักงานพัสดุ", 7, 1, "ส่งมอบพัสดุ"));
    }

    @Nested
    class OptionalSteps {

        private final PlannedStep finance =
                step(0, OPINION, new PostReference(Kind.HEAD_OF, FINANCE), null, "budget");
        private final Plan plan =
                new Plan(
                        new RoutePin(new UUID(5, 5), 1),
                        "เส้นทาง",
                        List.of(
                                new RouteCondition("budget", "ใช้งบประมาณหรือไม่"),
                                new RouteCondition("land", "ใช้ที่ดินหรือไม่")),
                        List.of(finance, decision(1)));

        @Test
        void are_taken_where_the_drafter_says_that_it_is_so() {
            List<String> hold =
                    Itinerary.conditionsThatHold(plan, Map.of("budget", true, "land", false));
            assertThat(hold).containsExactly("budget");
            assertThat(Itinerary.of(plan.steps(), hold, town.office(), WORKS, 0))
                    .extracting(RouteStep::post)
                    .containsExactly(town.director, town.mayor);
        }

        @Test
        void are_left_out_where_it_is_not() {
            List<String> hold =
                    Itinerary.conditionsThatHold(plan, Map.of("budget", false, "land", true));
            assertThat(Itinerary.of(plan.steps(), hold, town.office(), WORKS, 0))
                    .extracting(RouteStep::post)
                    .containsExactly(town.mayor);
        }

        @Test
        void that_are_left_out_need_no_post() {
            town.happened(new PostAbolished(ORGANISATION, town.director));
            assertThat(Itinerary.of(plan.steps(), List.of(), town.office(), WORKS, 0)).hasSize(1);
        }

        @Test
        void every_question_of_the_route_is_answered() {
            Rejected rejected =
                    refused(
                            () -> Itinerary.conditionsThatHold(plan, Map.of("budget", true)),
                            CONDITION_UNANSWERED);
            assertThat(rejected.data()).containsEntry("question", "ใช้ที่ดินหรือไม่");
        }

        @Test
        void what_the_route_does_not_ask_is_not_answered() {
            refused(
                    () ->
                            Itinerary.conditionsThatHold(
                                    plan, Map.of("budget", true, "land", true, "sea", false)),
                    CONDITION_UNKNOWN);
        }
    }

    @Nested
    class TheSamePostTwiceRunning {

        @Test
        void gives_one_opinion() {
            assertThat(
                            route(
                                    FINANCE,
                                    step(0, OPINION, to(Kind.OWN_UNIT_HEAD)),
                                    step(1, OPINION, to(Kind.DIVISION_HEAD)),
                                    decision(2)))
                    .extracting(RouteStep::post, RouteStep::stage)
                    .containsExactly(tuple(town.director, 1), tuple(town.mayor, 2));
        }

        @Test
        void gives_two_where_somebody_comes_between() {
            assertThat(
                            route(
                                    FINANCE,
                                    step(0, OPINION, to(Kind.DIVISION_HEAD)),
                                    step(1, OPINION, to(Kind.CLERK)),
                                    step(2, OPINION, to(Kind.DIVISION_HEAD)),
                                    decision(3)))
                    .hasSize(4);
        }

        @Test
        void is_asked_for_each_thing_where_they_differ() {
            assertThat(
                            route(
                                    FINANCE,
                                    step(0, VIA, to(Kind.DIVISION_HEAD)),
                                    step(1, OPINION, to(Kind.DIVISION_HEAD)),
                                    step(2, DECISION, to(Kind.DIVISION_HEAD)),
                                    step(3, ACTION, to(Kind.DIVISION_HEAD)),
                                    step(4, ACTION, to(Kind.DIVISION_HEAD))))
                    .hasSize(5);
            assertThat(
                            route(
                                    FINANCE,
                                    step(0, OPINION, to(Kind.DIVISION_HEAD)),
                                    step(1, VIA, to(Kind.DIVISION_HEAD)),
                                    decision(2)))
                    .hasSize(3);
        }

        @Test
        void stays_where_others_are_asked_beside_it() {
            assertThat(
                            route(
                                    FINANCE,
                                    step(0, OPINION, to(Kind.CLERK)),
                                    step(0, OPINION, to(Kind.DIVISION_HEAD)),
                                    step(1, OPINION, to(Kind.DIVISION_HEAD)),
                                    decision(2)))
                    .hasSize(4);
            assertThat(
                            route(
                                    FINANCE,
                                    step(0, OPINION, to(Kind.DIVISION_HEAD)),
                                    step(1, OPINION, to(Kind.DIVISION_HEAD)),
                                    step(1, INFORMATION, to(Kind.CLERK)),
                                    decision(2)))
                    .hasSize(4);
        }
    }

    @Nested
    class LaidOutForOneMemo {

        @Test
        void a_way_begins_behind_what_was_there() {
            assertThat(
                            Itinerary.insteadOfPlan(
                                    List.of(step(0, OPINION), decision(1)),
                                    town.office(),
                                    FINANCE,
                                    4))
                    .extracting(RouteStep::stage)
                    .containsExactly(4, 5);
        }

        @Test
        void it_follows_the_same_rules_as_the_offices_own() {
            refused(
                    () ->
                            Itinerary.insteadOfPlan(
                                    List.of(step(0, OPINION)), town.office(), FINANCE, 4),
                    ONE_DECISION);
        }
    }
}
