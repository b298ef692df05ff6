package bantuek.command.route;

import static bantuek.command.route.RouteRejection.UNKNOWN_TYPE;
import static bantuek.command.route.RouteTown.FINANCE;
import static bantuek.command.route.RouteTown.SUPPLIES;
import static bantuek.events.memo.StepKind.ACTION;
import static bantuek.events.memo.StepKind.DECISION;
import static bantuek.events.memo.StepKind.OPINION;
import static bantuek.events.memo.StepKind.VIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import bantuek.command.platform.Rejected;
import bantuek.events.memo.RoutePin;
import bantuek.events.memo.RouteStep;
import bantuek.route.StandardRoutes;
import bantuek.route.StandardRoutes.Standard;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The routes that every office has from its first day. */
class StandardRoutesTest {

    private final RouteTown town = new RouteTown();

    private List<RouteStep> route(String documentType, UUID unit) {
        Standard standard = Objects.requireNonNull(StandardRoutes.ALL.get(documentType));
        return Itinerary.of(standard.steps(), List.of(), town.office(), unit, 0);
    }

    @Test
    void they_are_sound() {
        StandardRoutes.ALL
                .values()
                .forEach(route -> PlanRules.requireSound(List.of(), route.steps(), town.office()));
        assertThat(StandardRoutes.ALL)
                .containsOnlyKeys("integrity-report", "asset-loan", "plan-follow-up");
    }

    @Test
    void they_are_pinned_as_version_0() {
        UUID id = new UUID(5, 5);
        Plan plan = Routes.standard(id, "asset-loan");
        assertThat(plan.pin()).isEqualTo(new RoutePin(id, 0));
        assertThat(plan.title()).isEqualTo("ขอยืมพัสดุ");
        assertThat(plan.steps()).hasSize(6);
    }

    @Test
    void for_other_kinds_of_documents_the_office_publishes_its_own_first() {
        assertThatThrownBy(() -> Routes.standard(new UUID(5, 5), "leave"))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> {
                            assertThat(rejected.code()).isEqualTo(UNKNOWN_TYPE);
                            assertThat(rejected.data()).containsEntry("type", "leave");
                        });
    }

    @Test
    void an_integrity_report_goes_from_the_director_over_the_clerk_to_the_mayor() {
        assertThat(route("integrity-report", SUPPLIES))
                .extracting(RouteStep::kind, RouteStep::title)
                .containsExactly(
                        tuple(OPINION, "ผู้อำนวยการกองคลัง"),
                        tuple(OPINION, "ปลัดเทศบาล"),
                        tuple(DECISION, "นายกเทศมนตรี"));
    }

    @Test
    void a_loan_of_property_goes_up_step_by_step_and_ends_with_hand_over_and_return() {
        assertThat(route("asset-loan", SUPPLIES))
                .extracting(RouteStep::kind, RouteStep::title, RouteStep::label)
                .containsExactly(
                        tuple(OPINION, "หัวหน้าฝ่ายพัสดุ", null),
                        tuple(OPINION, "ผู้อำนวยการกองคลัง", null),
                        tuple(OPINION, "ปลัดเทศบาล", null),
                        tuple(DECISION, "นายกเทศมนตรี", null),
                        tuple(ACTION, "ผู้อำนวยการกองคลัง", "ส่งมอบพัสดุ"),
                        tuple(ACTION, "ผู้อำนวยการกองคลัง", "รับคืนพัสดุ"));
    }

    @Test
    void in_a_division_itself_its_head_is_the_immediate_superior_and_is_asked_once() {
        assertThat(route("asset-loan", FINANCE))
                .extracting(RouteStep::title)
                .startsWith("ผู้อำนวยการกองคลัง", "ปลัดเทศบาล", "นายกเทศมนตรี");
    }

    @Test
    void a_follow_up_of_the_plan_passes_through_the_clerks_hands() {
        assertThat(route("plan-follow-up", SUPPLIES))
                .extracting(RouteStep::kind, RouteStep::title)
                .containsExactly(
                        tuple(OPINION, "ผู้อำนวยการกองคลัง"),
                        tuple(VIA, "ปลัดเทศบาล"),
                        tuple(DECISION, "นายกเทศมนตรี"));
    }
}
