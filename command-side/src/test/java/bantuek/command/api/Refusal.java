package bantuek.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import tools.jackson.databind.JsonNode;

/** What every refusal must be: problem+json, a stable code, and a sentence in both languages. */
final class Refusal {

    private static final String LEAK =
            "(?is).*(exception|\\bbantuek\\.|java\\.|springframework|jackson|axon|postgres|\\n\\s*at "
                    + "|<html|select |insert ).*";

    private Refusal() {}

    static JsonNode refused(Answer answer, int status, String code) {
        JsonNode problem = problem(answer);
        SoftAssertions.assertSoftly(soft -> {
            soft.assertThat(answer.status()).isEqualTo(status);
            soft.assertThat(problem.path("code").asString("")).isEqualTo(code);
            soft.assertThat(problem.path("status").asInt(0)).isEqualTo(status);
            soft.assertThat(problem.path("title").asString("")).matches("(?s)[^{]*[ก-๙][^{]*");
            soft.assertThat(problem.path("detail").asString("")).matches("(?s)[A-Z][^{]*");
            soft.assertThat(answer.body()).doesNotMatch(LEAK);
        });
        return problem;
    }

    static void refused(Answer answer, int status, String code, String field) {
        JsonNode problem = refused(answer, status, code);
        assertThat(problem.path("field").asString("")).isEqualTo(field);
    }

    private static JsonNode problem(Answer answer) {
        assertThat(answer.header("Content-Type"))
                .as(() -> answer.toString())
                .startsWith("application/problem+json");
        return answer.json();
    }
}
