package bantuek.query.route;

import bantuek.events.Limits;
import bantuek.events.memo.StepKind;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.RouteCondition;
import bantuek.thai.ThaiDigits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A route as it is being written: whatever it is, it can be shown, moved about and sent. */
record PlanDraft(String title, List<Question> questions, List<Step> steps) {

    /** Something that the drafter is asked, and that steps may depend on. */
    record Question(String key, String question) {}

    /**
     * @param post which post it means: a kind, or a kind, a colon and an id
     * @param beside whether it is taken side by side with the one before
     * @param quorum how many of those side by side have to sign; empty for all
     */
    record Step(
            String kind,
            String post,
            boolean beside,
            String quorum,
            String condition,
            String label) {

        private static final Step NEW =
                new Step(StepKind.OPINION.name(), "CLERK", false, "", "", "");

        static Step of(PlannedStep planned, boolean beside) {
            String id = planned.post().id() == null ? "" : ":" + planned.post().id();
            return new Step(
                    planned.kind().name(),
                    planned.post().kind() + id,
                    beside,
                    planned.quorum() == null ? "" : planned.quorum().toString(),
                    planned.condition() == null ? "" : planned.condition(),
                    planned.label() == null ? "" : planned.label());
        }

        Step alone() {
            return new Step(kind, post, false, quorum, condition, label);
        }

        boolean waits() {
            return !kind.equals(StepKind.INFORMATION.name());
        }
    }

    /** A route that only decides. */
    static PlanDraft empty() {
        return new PlanDraft(
                "",
                List.of(),
                List.of(new Step(StepKind.DECISION.name(), "EXECUTIVE", false, "", "", "")));
    }

    static PlanDraft of(String title, List<RouteCondition> conditions, List<PlannedStep> planned) {
        List<Step> steps = new ArrayList<>();
        int stage = -1;
        for (PlannedStep step : planned) {
            steps.add(Step.of(step, step.stage() == stage));
            stage = step.stage();
        }
        return new PlanDraft(
                title,
                conditions.stream()
                        .map(condition -> new Question(condition.key(), condition.question()))
                        .toList(),
                steps);
    }

    /** As a form sends it; what is left out of the middle ends it. */
    static PlanDraft of(Map<String, String> fields) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < Limits.CONDITIONS && fields.containsKey("q." + i); i++) {
            questions.add(new Question(keyOf(fields, i), typed(fields, "q." + i)));
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < Limits.ROUTE_STEPS && fields.containsKey("s." + i + ".kind"); i++) {
            String step = "s." + i + ".";
            steps.add(
                    new Step(
                            typed(fields, step + "kind"),
                            typed(fields, step + "post"),
                            i > 0 && fields.containsKey(step + "beside"),
                            typed(fields, step + "quorum"),
                            typed(fields, step + "condition"),
                            typed(fields, step + "label")));
        }
        return new PlanDraft(typed(fields, "title"), questions, steps);
    }

    private static String keyOf(Map<String, String> fields, int place) {
        return typed(fields, "q." + place + ".key");
    }

    private static String typed(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** After one of the buttons that rearrange it; any other leaves it as it is. */
    PlanDraft after(String deed) {
        List<Step> moved = new ArrayList<>(steps);
        List<Question> asked = new ArrayList<>(questions);
        int dot = deed.indexOf('.');
        int place = dot < 0 ? -1 : placeIn(deed.substring(dot + 1));
        switch (dot < 0 ? deed : deed.substring(0, dot)) {
            case "add" -> {
                if (moved.size() < Limits.ROUTE_STEPS) {
                    moved.add(placeOfNew(moved), Step.NEW);
                }
            }
            case "up" -> swap(moved, place - 1, place);
            case "down" -> swap(moved, place, place + 1);
            case "remove" -> remove(moved, place);
            case "ask" -> {
                if (asked.size() < Limits.CONDITIONS) {
                    asked.add(new Question(freeKey(), ""));
                }
            }
            case "unask" -> remove(asked, place);
            default -> {}
        }
        if (!moved.isEmpty()) {
            moved.set(0, moved.getFirst().alone());
        }
        return new PlanDraft(title, asked, moved);
    }

    /** Before the decision, where most of them belong. */
    private static int placeOfNew(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).kind().equals(StepKind.DECISION.name())) {
                return i;
            }
        }
        return steps.size();
    }

    private static int placeIn(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static void swap(List<Step> steps, int one, int other) {
        if (one >= 0 && other < steps.size()) {
            Collections.swap(steps, one, other);
        }
    }

    private static void remove(List<?> list, int place) {
        if (place >= 0 && place < list.size()) {
            list.remove(place);
        }
    }

    private String freeKey() {
        int number = questions.size() + 1;
        while (isAsked("question-" + number)) {
            number++;
        }
        return "question-" + number;
    }

    private boolean isAsked(String key) {
        return questions.stream().anyMatch(question -> question.key().equals(key));
    }

    /** The steps of each stage, by their places. */
    List<List<Integer>> stages() {
        List<List<Integer>> stages = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (i == 0 || !steps.get(i).beside()) {
                stages.add(new ArrayList<>());
            }
            stages.getLast().add(i);
        }
        return stages;
    }

    /** What is sent, as it was typed: whether it leads to a decision, the other side says. */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", title);
        body.put(
                "conditions",
                questions.stream()
                        .map(question ->
                                Map.of("key", question.key(), "question", question.question()))
                        .toList());
        List<Map<String, Object>> sent = new ArrayList<>();
        List<List<Integer>> stages = stages();
        for (int stage = 0; stage < stages.size(); stage++) {
            List<Integer> places = stages.get(stage);
            String quorum = places.size() > 1 ? steps.get(places.getFirst()).quorum() : "";
            for (int place : places) {
                sent.add(body(steps.get(place), stage, quorum));
            }
        }
        body.put("steps", sent);
        return body;
    }

    private static Map<String, Object> body(Step step, int stage, String quorum) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", step.kind());
        int colon = step.post().indexOf(':');
        Map<String, String> post = new LinkedHashMap<>();
        post.put("kind", colon < 0 ? step.post() : step.post().substring(0, colon));
        if (colon >= 0) {
            post.put("id", step.post().substring(colon + 1));
        }
        body.put("post", post);
        body.put("stage", stage);
        if (!quorum.isEmpty() && step.waits()) {
            body.put("quorum", number(quorum));
        }
        if (!step.condition().isEmpty()) {
            body.put("condition", step.condition());
        }
        if (!step.label().isEmpty()) {
            body.put("label", step.label());
        }
        return body;
    }

    /** What is no number is none that there can be. */
    private static int number(String written) {
        try {
            return Integer.parseInt(ThaiDigits.arabic(written));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
