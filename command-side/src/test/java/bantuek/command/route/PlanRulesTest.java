package bantuek.command.route;

import static bantuek.command.route.RouteRejection.ACTION_TOO_EARLY;
import static bantuek.command.route.RouteRejection.ACTION_WITHOUT_LABEL;
import static bantuek.command.route.RouteRejection.BAD_QUORUM;
import static bantuek.command.route.RouteRejection.CONDITION_TWICE;
import static bantuek.command.route.RouteRejection.CONDITION_UNDECLARED;
import static bantuek.command.route.RouteRejection.DECISION_NOT_ALONE;
import static bantuek.command.route.RouteRejection.NOT_IN_USE;
import static bantuek.command.route.RouteRejection.ONE_DECISION;
import static bantuek.command.route.RouteRejection.OPINION_TOO_LATE;
import static bantuek.command.route.RouteRejection.STAGES_NOT_IN_ORDER;
import static bantuek.command.route.RouteRejection.UNKNOWN_POST;
import static bantuek.command.route.RouteTown.FINANCE;
import static bantuek.command.route.RouteTown.ORGANISATION;
import static bantuek.command.route.RouteTown.action;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.command.platform.Rejected;
import bantuek.command.platform.RejectionCode;
import bantuek.command.route.RouteCommand.PublishRoute;
import bantuek.command.route.RouteCommand.RetireRoute;
import bantuek.events.InvalidValue;
import bantuek.events.memo.RoutePin;
import bantuek.events.office.PostAbolished;
import bantuek.events.office.UnitClosed;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import bantuek.events.route.RouteCondition;
import bantuek.events.route.RouteEvent;
import bantuek.events.route.RoutePublished;
import bantuek.events.route.RouteRetired;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** ประกาศใช้เส้นทาง: what makes a route one that leads to a decision. */
class PlanRulesTest {

    private static final UUID ROUTE = new UUID(5, 5);
    private static final RouteCondition BUDGET = new RouteCondition("budget", "ใช้งบประมาณหรือไม่");

    private final RouteTown town = new RouteTown();

    private RouteEvent published(Route route, List<RouteCondition> on, PlannedStep... steps) {
        return RouteDecider.decide(
                route,
                new PublishRoute(
                        ORGANISATION, ROUTE, "asset-loan", "ขอยืมพัสดุ", on, List.of(steps)),
                town.office());
    }

    private void isSound(PlannedStep... steps) {
        published(Route.neverPublished(), List.of(), steps);
    }

    private void isRefused(RejectionCode code, PlannedStep... steps) {
        isRefused(code, List.of(), steps);
    }

    private void isRefused(RejectionCode code, List<RouteCondition> on, PlannedStep... steps) {
        assertThatThrownBy(() -> published(Route.neverPublished(), on, steps))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo(code));
    }

    @Nested
    class Stages {

        @Test
        void begin_at_0_and_leave_none_out() {
            isSound(step(0, OPINION), step(0, OPINION), step(1, VIA), decision(2));
            isRefused(STAGES_NOT_IN_ORDER, decision(1));
            isRefused(STAGES_NOT_IN_ORDER, step(0, OPINION), decision(2));
        }

        @Test
        void do_not_go_back() {
            isRefused(STAGES_NOT_IN_ORDER, step(0, OPINION), decision(1), step(0, OPINION));
        }

        @Test
        void are_at_least_one() {
            assertThatThrownBy(() -> isSound()).isInstanceOf(InvalidValue.class);
        }
    }

    @Nested
    class TheDecision {

        @Test
        void is_one() {
            isSound(decision(0));
            isRefused(ONE_DECISION, step(0, OPINION));
            isRefused(ONE_DECISION, decision(0), decision(1));
        }

        @Test
        void depends_on_no_condition() {
            isRefused(
                    ONE_DECISION,
                    List.of(BUDGET),
                    step(0, DECISION, to(Kind.EXECUTIVE), null, "budget"));
        }

        @Test
        void stands_alone_in_its_stage() {
            isRefused(DECISION_NOT_ALONE, step(0, OPINION), decision(0));
            isRefused(DECISION_NOT_ALONE, decision(0), step(0, INFORMATION));
        }

        @Test
        void comes_after_every_opinion() {
            isRefused(OPINION_TOO_LATE, decision(0), step(1, OPINION));
            isRefused(OPINION_TOO_LATE, decision(0), step(1, VIA));
        }

        @Test
        void comes_before_all_that_it_leads_to() {
            isSound(decision(0), action(1, "ส่งมอบ"), action(2, "รับคืน"));
            isRefused(ACTION_TOO_EARLY, action(0, "ส่งมอบ"), decision(1));
        }

        @Test
        void leads_to_what_is_named() {
            isRefused(ACTION_WITHOUT_LABEL, decision(0), step(1, ACTION));
        }

        @Test
        void may_be_told_of_before_and_after_it() {
            isSound(step(0, INFORMATION), decision(1), step(2, INFORMATION));
        }
    }

    @Nested
    class HowManyMustSign {

        @Test
        void is_the_same_for_the_whole_stage() {
            isSound(counted(0, 2), counted(0, 2), counted(0, 2), decision(1));
            isRefused(BAD_QUORUM, counted(0, 1), counted(0, 2), decision(1));
            isRefused(BAD_QUORUM, counted(0, 1), step(0, OPINION), decision(1));
        }

        @Test
        void may_be_all_of_them_and_no_more() {
            isSound(counted(0, 2), counted(0, 2), decision(1));
            isRefused(BAD_QUORUM, counted(0, 3), counted(0, 3), decision(1));
        }

        @Test
        void is_set_for_each_stage_by_itself() {
            isSound(counted(0, 1), counted(0, 1), counted(1, 2), counted(1, 2), decision(2));
        }

        @Test
        void does_not_count_those_who_are_merely_told() {
            isSound(counted(0, 1), counted(0, 1), step(0, INFORMATION), decision(1));
            isRefused(BAD_QUORUM, counted(0, 2), step(0, INFORMATION), decision(1));
            isRefused(
                    BAD_QUORUM,
                    counted(0, 1),
                    step(0, INFORMATION, to(Kind.CLERK), 1, null),
                    decision(1));
        }

        private static PlannedStep counted(int stage, int quorum) {
            return step(stage, OPINION, to(Kind.CLERK), quorum, null);
        }
    }

    @Nested
    class Posts {

        @Test
        void are_those_of_the_office() {
            isSound(step(0, OPINION, post(town.director)), decision(1));
            isRefused(UNKNOWN_POST, step(0, OPINION, post(new UUID(0, 1))), decision(1));
        }

        @Test
        void may_be_vacant_but_not_abolished() {
            town.happened(new PostAbolished(ORGANISATION, town.director));
            isRefused(UNKNOWN_POST, step(0, OPINION, post(town.director)), decision(1));
        }

        @Test
        void are_at_the_head_of_a_unit_that_is_there() {
            PlannedStep head = step(0, OPINION, new PostReference(Kind.HEAD_OF, FINANCE));
            isSound(head, decision(1));
            isRefused(
                    UNKNOWN_POST,
                    step(0, OPINION, new PostReference(Kind.HEAD_OF, new UUID(0, 1))),
                    decision(1));
            town.happened(new UnitClosed(ORGANISATION, FINANCE, null));
            isRefused(UNKNOWN_POST, head, decision(1));
        }
    }

    @Nested
    class Conditions {

        private final PlannedStep optional = step(0, OPINION, to(Kind.CLERK), null, "budget");

        @Test
        void that_a_step_depends_on_are_declared() {
            published(Route.neverPublished(), List.of(BUDGET), optional, decision(1));
            isRefused(CONDITION_UNDECLARED, optional, decision(1));
        }

        @Test
        void are_declared_once() {
            isRefused(CONDITION_TWICE, List.of(BUDGET, BUDGET), optional, decision(1));
        }
    }

    @Nested
    class Versions {

        private static final RetireRoute RETIRE =
                new RetireRoute(ORGANISATION, ROUTE, "ใช้เส้นทางมาตรฐาน");

        @Test
        void are_counted_from_1_also_after_a_route_was_retired() {
            Route first = after(Route.neverPublished(), publication(Route.neverPublished()));
            assertThat(first.inUse())
                    .isEqualTo(
                            new Plan(
                                    new RoutePin(ROUTE, 1),
                                    "ขอยืมพัสดุ",
                                    List.of(),
                                    List.of(decision(0))));
            RouteEvent retired = RouteDecider.decide(first, RETIRE, town.office());
            assertThat(retired)
                    .isEqualTo(new RouteRetired(ORGANISATION, ROUTE, "ใช้เส้นทางมาตรฐาน"));
            assertThat(publication(after(first, retired)))
                    .isEqualTo(
                            new RoutePublished(
                                    ORGANISATION,
                                    ROUTE,
                                    2,
                                    "asset-loan",
                                    "ขอยืมพัสดุ",
                                    List.of(),
                                    List.of(decision(0))));
        }

        @Test
        void a_retired_route_is_not_in_use() {
            Route first = after(Route.neverPublished(), publication(Route.neverPublished()));
            Route retired = after(first, RouteDecider.decide(first, RETIRE, town.office()));
            assertThat(retired.inUse()).isNull();
            isNotRetired(retired);
            isNotRetired(Route.neverPublished());
        }

        @Test
        void impossible_history_is_not_folded() {
            Route never = Route.neverPublished();
            Route first = after(never, publication(never));
            assertThatThrownBy(() -> after(first, publication(never)))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> after(never, new RouteRetired(ORGANISATION, ROUTE, "ไม่ใช้")))
                    .isInstanceOf(IllegalStateException.class);
        }

        private void isNotRetired(Route route) {
            assertThatThrownBy(() -> RouteDecider.decide(route, RETIRE, town.office()))
                    .isInstanceOfSatisfying(
                            Rejected.class,
                            rejected -> assertThat(rejected.code()).isEqualTo(NOT_IN_USE));
        }

        private RouteEvent publication(Route route) {
            return published(route, List.of(), decision(0));
        }

        private static Route after(Route route, RouteEvent event) {
            return Route.evolve(route, event);
        }
    }
}
