package bantuek.query.route;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.StepKind;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import bantuek.events.route.RouteCondition;
import bantuek.events.route.RouteEvent;
import bantuek.events.route.RoutePublished;
import bantuek.events.route.RouteRetired;
import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Routes as they are and were, and new versions of them: rearranged, published, retired. */
@Tag("database")
class RoutePagesTest {

    private static final String KEY = "3f0f5d2e-2b6e-4f39-9d4f-0f7f0c6f3c13";
    private static final String EDIT = "/routes/edit";
    private static final Instant BEGUN = Instant.parse("2025-11-20T02:00:00Z");

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser clerk = side.signedIn(town.clerk);
    private final UUID route = UUID.randomUUID();
    private int happened;

    private void happens(RouteEvent... events) {
        for (RouteEvent event : events) {
            side.show(
                    List.of(
                            new Told<>(
                                    route,
                                    happened,
                                    event,
                                    town.actedBy(town.clerk),
                                    BEGUN.plus(Duration.ofDays(happened)))));
            happened++;
        }
    }

    private RoutePublished published(int version, String title, PlannedStep... steps) {
        return new RoutePublished(
                town.organisation,
                route,
                version,
                "leave-request",
                title,
                List.of(new RouteCondition("long", "ลาเกินสิบวัน <b>")),
                List.of(steps));
    }

    private static PlannedStep step(
            int stage,
            StepKind kind,
            PostReference post,
            @Nullable Integer quorum,
            @Nullable String condition) {
        return new PlannedStep(kind, post, stage, quorum, condition, null);
    }

    private PlannedStep[] steps() {
        return new PlannedStep[] {
            step(0, StepKind.OPINION, new PostReference(Kind.POST, town.director.post()), 1, null),
            step(0, StepKind.OPINION, new PostReference(Kind.HEAD_OF, town.works), 1, null),
            step(1, StepKind.VIA, PostReference.to(Kind.CLERK), null, "long"),
            step(2, StepKind.DECISION, PostReference.to(Kind.EXECUTIVE), null, null)
        };
    }

    private Seen seen(String path) {
        Seen seen = clerk.get(path);
        assertThat(seen.status()).as(path).isEqualTo(200);
        assertThat(Html.problemsOf(seen.html())).as(path).isEmpty();
        return seen;
    }

    @Test
    void routes_in_force_and_earlier_ones_are_drawn_a_stage_a_line() {
        happens(published(1, "ขอลาเดิม", steps()), published(2, "ขอลา", steps()));
        String html = seen("/routes").html();
        assertThat(html)
                .contains("ขอยืมพัสดุ", "เส้นทางมาตรฐานของระบบ")
                .contains("ฉบับที่ ๒ ประกาศใช้เมื่อ", "ฉบับก่อนหน้า (๑)", "ขอลาเดิม")
                .contains("พร้อมกัน ต้องลงนาม ๑ คน", "หัวหน้ากองช่าง", "ไม่มีผู้ลงนาม")
                .contains("เฉพาะเมื่อ: ลาเกินสิบวัน &lt;b&gt;", town.mayor.title())
                .contains("เลิกใช้เส้นทางนี้");
        happens(new RouteRetired(town.organisation, route, "ใช้แบบใหม่"));
        assertThat(seen("/routes?lang=en").html())
                .contains("No route is in force", "Retired", "ใช้แบบใหม่", "Earlier versions (2)");
        assertThat(seen("/acting/orders/delegation").html()).doesNotContain("type.leave-request");
        happens(published(3, "ขอลาอีก", steps()));
        assertThat(seen("/routes").html()).contains("Version 3");
        assertThat(seen("/acting/orders/delegation").html()).contains("type.leave-request");
    }

    @Test
    void a_new_version_begins_with_what_is_in_force_and_is_sent_as_it_was() {
        happens(published(1, "ขอลา", steps()));
        Seen form = seen(EDIT + "?type=leave-request");
        assertThat(form.html())
                .contains("value=\"POST:" + town.director.post() + "\" selected")
                .contains("value=\"HEAD_OF:" + town.works + "\" selected")
                .contains("name=\"s.1.beside\" value=\"on\" checked", "name=\"q.0\"");
        Map<String, String> fields = fields();
        side.otherSide().refuses(422, "route.one-decision", "steps");
        Seen back = clerk.submit(EDIT + "?type=leave-request", EDIT, fields);
        assertThat(side.otherSide().lastReceived().path())
                .isEqualTo("/commands/routes/leave-request/publish");
        assertThat(side.otherSide().lastReceived().header("Idempotency-Key")).isEqualTo(KEY);
        assertThat(side.otherSide().lastReceived().body())
                .isEqualTo(
                        """
                        {"title":"ขอลา","conditions":[],"steps":[\
                        {"kind":"OPINION","post":{"kind":"POST","id":"%s"},"stage":0,"quorum":1},\
                        {"kind":"VIA","post":{"kind":"CLERK"},"stage":0,"quorum":1},\
                        {"kind":"DECISION","post":{"kind":"EXECUTIVE"},"stage":1,"label":"ลงนาม"}]}\
                        """
                                .formatted(town.director.post()));
        assertThat(back.status()).isEqualTo(422);
        assertThat(Html.problemsOf(back.html())).isEmpty();
        assertThat(back.html())
                .contains("role=\"alert\"><p>ไม่ได้ route.one-decision", "value=\"ลงนาม\"");
        side.otherSide().refuses(422, "value.missing", "title");
        assertThat(clerk.submit(EDIT + "?type=leave-request", EDIT, fields).html())
                .contains("id=\"title-error\"");
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("key", KEY);
        fields.put("type", "leave-request");
        fields.put("do", "publish");
        fields.put("title", "ขอลา");
        fields.put("s.0.kind", "OPINION");
        fields.put("s.0.post", "POST:" + town.director.post());
        fields.put("s.0.quorum", "๑");
        fields.put("s.1.kind", "VIA");
        fields.put("s.1.post", "CLERK");
        fields.put("s.1.beside", "on");
        fields.put("s.2.kind", "DECISION");
        fields.put("s.2.post", "EXECUTIVE");
        fields.put("s.2.label", "ลงนาม");
        return fields;
    }

    @Test
    void steps_are_moved_added_and_removed_without_anything_being_sent() {
        side.otherSide().refuses(500, "nobody.asked", "");
        PlanDraft plan = PlanDraft.of(fields());
        assertThat(kinds(plan.after("up.2"))).containsExactly("OPINION", "DECISION", "VIA");
        assertThat(kinds(plan.after("down.0"))).containsExactly("VIA", "OPINION", "DECISION");
        assertThat(plan.after("down.0").steps().getFirst().beside()).isFalse();
        assertThat(kinds(plan.after("remove.0"))).containsExactly("VIA", "DECISION");
        assertThat(kinds(plan.after("add")))
                .containsExactly("OPINION", "VIA", "OPINION", "DECISION");
        for (String nothing :
                List.of("up.0", "down.2", "remove.9", "remove.x", "up.", "look", "")) {
            assertThat(plan.after(nothing)).as(nothing).isEqualTo(plan);
        }
        PlanDraft asked = plan.after("ask").after("ask").after("unask.0").after("ask");
        assertThat(asked.questions())
                .extracting(PlanDraft.Question::key)
                .containsExactly("question-2", "question-3");
        PlanDraft most = plan;
        for (int i = 0; i < 50; i++) {
            most = most.after("add").after("ask");
        }
        assertThat(most.steps()).hasSize(30);
        assertThat(most.questions()).hasSize(20);

        Map<String, String> fields = fields();
        for (String deed : List.of("add", "up.2", "remove.0", "remove.2", "ask", "look")) {
            fields.put("do", deed);
            Seen back = clerk.submit(EDIT + "?type=leave-request", EDIT, fields);
            assertThat(back.status()).isEqualTo(200);
            assertThat(Html.problemsOf(back.html())).as(deed).isEmpty();
        }
        assertThat(side.otherSide().timesAsked()).isZero();
    }

    private static List<String> kinds(PlanDraft plan) {
        return plan.steps().stream().map(PlanDraft.Step::kind).toList();
    }

    @Test
    void one_is_retired_with_a_reason_and_the_refusal_is_shown() {
        happens(published(1, "ขอลา", steps()));
        side.otherSide().refuses(409, "route.not-in-use", "");
        Seen back =
                clerk.submit(
                        "/routes",
                        "/routes/retire",
                        Map.of("key", KEY, "type", "leave-request", "reason", " เลิกใช้แล้ว "));
        assertThat(side.otherSide().lastReceived().path())
                .isEqualTo("/commands/routes/leave-request/retire");
        assertThat(side.otherSide().lastReceived().body())
                .isEqualTo("{\"reason\":\"เลิกใช้แล้ว\"}");
        assertThat(Html.problemsOf(back.html())).isEmpty();
        assertThat(back.html())
                .contains("<details open>", "role=\"alert\"", "value=\"เลิกใช้แล้ว\"");
        assertThat(clerk.get("/routes/retire").location()).isEqualTo("/routes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Leave", "ขอลา", "../accounts", "a/b", "a%2Fb"})
    void what_is_no_code_of_a_type_is_refused_here_already(String type) {
        String encoded = URLEncoder.encode(type, StandardCharsets.UTF_8);
        Seen seen = clerk.get(EDIT + "?type=" + encoded);
        assertThat(seen.status()).isEqualTo(422);
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(seen.html()).contains("id=\"type-error\"");
        side.otherSide().refuses(500, "nobody.asked", "");
        Map<String, String> fields = fields();
        fields.put("type", type);
        assertThat(clerk.submit("/routes", EDIT, fields).status()).isEqualTo(404);
        assertThat(clerk.submit("/routes", "/routes/retire", fields).status()).isEqualTo(404);
        assertThat(side.otherSide().timesAsked()).isZero();
    }

    @Test
    void garbage_in_the_steps_is_shown_and_left_to_the_other_side() {
        Map<String, String> fields = fields();
        fields.put("do", "look");
        fields.put("s.0.kind", "NONE");
        fields.put("s.0.post", "POST:x");
        fields.put("s.1.post", "");
        fields.put("s.0.quorum", "หนึ่ง");
        fields.put("s.1.condition", "unknown");
        Seen back = clerk.submit(EDIT + "?type=leave-request", EDIT, fields);
        assertThat(back.status()).isEqualTo(200);
        assertThat(Html.problemsOf(back.html())).isEmpty();
        Map<String, String> none = Map.of("type", "leave-request", "do", "add");
        assertThat(clerk.submit(EDIT + "?type=leave-request", EDIT, none).status()).isEqualTo(200);
    }

    @Test
    void nobody_else_sees_or_sends_any_of_it() {
        happens(published(1, "ขอลาเฉพาะที่นี่", steps()));
        Browser officer = side.signedIn(town.officer);
        side.otherSide().refuses(500, "nobody.asked", "");
        for (String path : List.of("/routes", EDIT + "?type=leave-request", "/routes/retire")) {
            assertThat(officer.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(officer.submit("/", EDIT, fields()).status()).isEqualTo(404);
        assertThat(officer.submit("/", "/routes/retire", fields()).status()).isEqualTo(404);
        assertThat(side.otherSide().timesAsked()).isZero();
        Browser stranger = side.signedIn(side.town("บ้านอื่น").clerk);
        assertThat(stranger.get("/routes").html()).doesNotContain("ขอลาเฉพาะที่นี่");
    }
}
