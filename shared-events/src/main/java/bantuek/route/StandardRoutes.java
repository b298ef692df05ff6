package bantuek.route;

import bantuek.events.memo.StepKind;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The routes that every office has from the first day, until it publishes its own. */
public final class StandardRoutes {

    public static final String INTEGRITY_REPORT = "integrity-report";
    public static final String ASSET_LOAN = "asset-loan";
    public static final String PLAN_FOLLOW_UP = "plan-follow-up";

    public record Standard(String title, List<PlannedStep> steps) {}

    public static final Map<String, Standard> ALL =
            Map.of(
                    INTEGRITY_REPORT,
                    new Standard(
                            "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรม",
                            List.of(
                                    step(0, StepKind.OPINION, Kind.DIVISION_HEAD, null),
                                    step(1, StepKind.OPINION, Kind.CLERK, null),
                                    step(2, StepKind.DECISION, Kind.EXECUTIVE, null))),
                    ASSET_LOAN,
                    new Standard(
                            "ขอยืมพัสดุ",
                            List.of(
                                    step(0, StepKind.OPINION, Kind.OWN_UNIT_HEAD, null),
                                    step(1, StepKind.OPINION, Kind.DIVISION_HEAD, null),
                                    step(2, StepKind.OPINION, Kind.CLERK, null),
                                    step(3, StepKind.DECISION, Kind.EXECUTIVE, null),
                                    step(4, StepKind.ACTION, Kind.DIVISION_HEAD, "ส่งมอบพัสดุ"),
                                    step(5, StepKind.ACTION, Kind.DIVISION_HEAD, "รับคืนพัสดุ"))),
                    PLAN_FOLLOW_UP,
                    new Standard(
                            "รายงานการติดตามแผน รอบ ๖ เดือน และรอบ ๑๒ เดือน",
                            List.of(
                                    step(0, StepKind.OPINION, Kind.DIVISION_HEAD, null),
                                    step(1, StepKind.VIA, Kind.CLERK, null),
                                    step(2, StepKind.DECISION, Kind.EXECUTIVE, null))));

    private StandardRoutes() {}

    private static PlannedStep step(int stage, StepKind kind, Kind post, @Nullable String label) {
        return new PlannedStep(kind, PostReference.to(post), stage, null, null, label);
    }
}
