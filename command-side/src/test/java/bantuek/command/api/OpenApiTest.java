package bantuek.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import bantuek.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API that is committed is the one that is served, and it is complete. */
@Tag("database")
class OpenApiTest {

    private static final Path COMMITTED = Path.of("src/main/resources/static/openapi.json");
    private static final boolean WRITES = Boolean.getBoolean("bantuek.write-api");
    private static final JsonMapper JSON = JsonMapper.shared();

    static JsonNode committed() throws IOException {
        return JSON.readTree(Files.readString(COMMITTED));
    }

    @Test
    void the_committed_description_is_what_the_controllers_say() throws IOException {
        String described = ApiDocument.of(readFromControllers());
        if (WRITES) {
            Files.writeString(COMMITTED, described);
        }
        assertThat(Files.readString(COMMITTED))
                .as("the API changed: write %s anew with -Dbantuek.write-api=true", COMMITTED)
                .isEqualTo(described);
    }

    private static JsonNode readFromControllers() {
        TestOffice office =
                new TestOffice(TestDatabase.fresh(), Map.of("springdoc.api-docs.enabled", "true"));
        try {
            return office.administrator.to("/v3/api-docs").by("GET").send().json();
        } finally {
            office.side.close();
        }
    }

    @Test
    void whoever_asks_is_given_the_committed_description() throws IOException {
        assumeThat(WRITES).as("what was just written is served after a build").isFalse();
        Answer served = outsider().to("/openapi.json").by("GET").send();
        assertThat(served.status()).isEqualTo(200);
        assertThat(served.header("Content-Type")).isEqualTo("application/json");
        assertThat(JSON.readTree(served.body())).isEqualTo(committed());
    }

    @Test
    void nothing_but_reading_it_is_open_to_outsiders() {
        assertThat(outsider().openPage().to("/openapi.json").send().status()).isEqualTo(401);
        assertThat(outsider().to("/v3/api-docs").by("GET").send().status()).isEqualTo(401);
    }

    private static Browser outsider() {
        return new Browser(TestOffice.shared().side);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "memo.MemoCommand",
                "office.OfficeCommand",
                "route.RouteCommand",
                "register.RegisterCommand"
            })
    void every_command_is_a_call_by_its_own_name(String commands)
            throws ClassNotFoundException, IOException {
        List<String> wanted =
                Arrays.stream(Class.forName("bantuek.command." + commands).getPermittedSubclasses())
                        .map(command -> initialLower(command.getSimpleName()))
                        .map(name -> name.equals("foundOrganisation") ? "setUp" : name)
                        .toList();
        assertThat(operations().stream().map(call -> call.get("operationId").asString()))
                .containsAll(wanted);
    }

    private static String initialLower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    @Test
    void every_code_is_the_refusal_of_some_call() throws IOException {
        TreeSet<String> refused = new TreeSet<>();
        committed()
                .findValues("code")
                .forEach(code -> refused.addAll(ApiTexts.strings(code.path("enum"))));
        refused.add("request.wrong-method"); // what is not described has no call to stand at
        assertThat(refused).isEqualTo(new TreeSet<>(committed().get("x-codes").propertyNames()));
    }

    @Test
    void every_call_that_takes_a_body_has_an_example_of_it() throws IOException {
        assertThat(operations())
                .filteredOn(call -> call.has("requestBody"))
                .allSatisfy(call ->
                        assertThat(call.get("requestBody").findValue("example")).isNotNull());
    }

    private static List<JsonNode> operations() throws IOException {
        return committed().get("paths").valueStream().map(path -> path.get("post")).toList();
    }
}
