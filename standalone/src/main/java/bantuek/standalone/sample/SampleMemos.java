package bantuek.standalone.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Memos at all points of their way: decided, waiting for director, clerk and mayor, sent back, and
 * two drafts, one of which has the faults that such reports have.
 */
final class SampleMemos {

    private final String origin;
    private final String password;
    private final Map<SamplePerson, Visitor> people = new HashMap<>();

    SampleMemos(String origin, String password) {
        this.origin = origin;
        this.password = password;
    }

    void write() {
        String unit = unit();
        JsonNode decided = draft("decided", unit, SampleTexts.TRAINING);
        decided = submit(decided);
        decided = concurred(SamplePerson.DIRECTOR, decided);
        decided =
                act(
                        SamplePerson.CLERK,
                        decided,
                        "opinion",
                        Map.of("opinion", "CONCUR_WITH_NOTE", "note", SampleTexts.CLERKS_REMARK));
        act(SamplePerson.MAYOR, decided, "decision", Map.of("decision", "APPROVED"));

        JsonNode waiting = draft("waiting", unit, SampleTexts.INTEGRITY_REPORT);
        submit(withReport(waiting, unit));

        draft("draft", unit, SampleTexts.LOAN_OF_TENTS);

        JsonNode faulty = draft("faulty", unit, SampleTexts.BORROWED_REPORT);
        act(SamplePerson.OFFICER, faulty, "report", SampleReport.withFaults(unit));

        JsonNode returned = submit(draft("returned", unit, SampleTexts.SPEAKER));
        act(SamplePerson.DIRECTOR, returned, "return", Map.of("reason", SampleTexts.SENT_BACK));

        concurred(SamplePerson.DIRECTOR, submit(draft("clerk", unit, SampleTexts.SAFETY)));

        JsonNode atMayor = submit(draft("mayor", unit, SampleTexts.CLEANING));
        concurred(SamplePerson.CLERK, concurred(SamplePerson.DIRECTOR, atMayor));
    }

    private JsonNode concurred(SamplePerson person, JsonNode memo) {
        return act(person, memo, "opinion", Map.of("opinion", "CONCUR"));
    }

    /** Where a move that was cut short goes on after the submission, no file is taken any more. */
    private JsonNode withReport(JsonNode memo, String unit) {
        String files = "/memos/" + memo.get("id").asString() + "/files";
        Visitor officer = as(SamplePerson.OFFICER);
        JsonNode chart = officer.file(files, "ผังขั้นตอน.png", SamplePictures.chart());
        JsonNode training = officer.file(files, "อบรมรุ่นที่ ๑.png", SamplePictures.training());
        JsonNode store = officer.file(files, "ห้องพัสดุ.png", SamplePictures.storeroom());
        return store.has("sha256")
                ? act(
                        SamplePerson.OFFICER,
                        memo,
                        "report",
                        SampleReport.of(unit, chart, training, store))
                : memo;
    }

    /** The unit that the officer drafts for stands in the form that the officer gets. */
    private String unit() {
        String form = as(SamplePerson.OFFICER).get("/memos/new").body();
        return form.replaceFirst("(?s).*<option value=\"([0-9a-f-]{36})\".*", "$1");
    }

    private JsonNode draft(String key, String unit, Map<String, String> text) {
        return as(SamplePerson.OFFICER)
                .command("/memos", Map.of("unit", unit, "text", text), "sample-memo-" + key, null);
    }

    /** What it is warned of, the officer has looked at. */
    private JsonNode submit(JsonNode memo) {
        JsonNode answer = act(SamplePerson.OFFICER, memo, "submit", Map.of());
        List<String> warnings =
                answer.path("findings")
                        .valueStream()
                        .map(found -> found.get("key").asString())
                        .toList();
        return warnings.isEmpty()
                ? answer
                : act(SamplePerson.OFFICER, memo, "submit", Map.of("acknowledged", warnings));
    }

    private JsonNode act(SamplePerson person, JsonNode memo, String act, Map<String, ?> body) {
        String id = memo.get("id").asString();
        return as(person)
                .command(
                        "/memos/" + id + "/" + act,
                        body,
                        "sample-" + act + "-" + id,
                        memo.get("version").asLong());
    }

    private Visitor as(SamplePerson person) {
        return people.computeIfAbsent(
                person,
                one -> {
                    Visitor visitor = new Visitor(origin);
                    if (!visitor.signIn(one.username, password)) {
                        throw new IllegalStateException("the sample's " + one + " can't sign in");
                    }
                    return visitor;
                });
    }
}
