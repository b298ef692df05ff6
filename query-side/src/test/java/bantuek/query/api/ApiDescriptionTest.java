package bantuek.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.form.FormDesigned;
import bantuek.events.form.FormEvent;
import bantuek.events.form.IssuesListed;
import bantuek.events.form.ReportForm;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.memo.Opinion;
import bantuek.events.register.NumberIssued;
import bantuek.events.register.NumberReserved;
import bantuek.events.register.NumberVoided;
import bantuek.events.register.RegisterEvent;
import bantuek.events.register.RegisterOpened;
import bantuek.events.register.Series;
import bantuek.events.report.Column;
import bantuek.events.report.Field;
import bantuek.events.report.Report;
import bantuek.events.report.ReportKind;
import bantuek.query.town.Browser;
import bantuek.query.town.Journey;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.SomeReports;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import bantuek.thai.ThaiDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of what can be read is committed, and served as it is. What it says of shapes is
 * read from the controllers, and its examples are answers that were fetched.
 */
@Tag("database")
class ApiDescriptionTest {

    private static final Path COMMITTED = Path.of("src/main/resources/api/openapi.json");
    private static final boolean WRITES = Boolean.getBoolean("bantuek.write-api");
    private static final String ITSELF = "/api/openapi.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What may not be understood. */
    private static final Set<String> MOMENTS = Set.of("at", "from");

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Schemas schemas = new Schemas();
    private final ObjectNode texts = texts();

    @Test
    void the_committed_description_is_what_the_controllers_say_and_answer() throws IOException {
        String described = JSON.writeValueAsString(document()) + "\n";
        if (WRITES) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, described);
        }
        assertThat(Files.readString(COMMITTED))
                .as("the API changed: write %s anew with -Dbantuek.write-api=true", COMMITTED)
                .isEqualTo(described);
    }

    @Test
    void every_example_is_of_the_shape_that_is_described() throws IOException {
        JsonNode document = JSON.readTree(Files.readString(COMMITTED));
        document.get("paths")
                .properties()
                .forEach(path -> {
                    JsonNode operation = path.getValue().valueStream().findFirst().orElseThrow();
                    JsonNode answer = operation.at("/responses/200/content/application~1json");
                    assertThat(
                                    SchemaCheck.problems(
                                            document, answer.get("schema"), answer.get("example")))
                            .as(path.getKey())
                            .isEmpty();
                });
    }

    @Test
    void a_value_that_is_not_as_described_is_noticed() throws IOException {
        JsonNode document = JSON.readTree(Files.readString(COMMITTED));
        JsonNode answer =
                document.at("/paths/~1api~1reports/get/responses/200/content/application~1json");
        ObjectNode example = (ObjectNode) answer.get("example").deepCopy();
        example.put("more", 1).put("fiscalYear", "๒๕๖๘").remove("rounds");
        assertThat(SchemaCheck.problems(document, answer.get("schema"), example)).hasSize(3);
    }

    @Test
    void whoever_asks_is_given_it() throws IOException {
        Seen seen = side.browser().get(ITSELF);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).isEqualTo("application/json");
        if (!WRITES) {
            assertThat(seen.html()).isEqualTo(Files.readString(COMMITTED));
        }
    }

    @Test
    void a_refusal_is_told_as_programs_are_told() {
        Town town = side.town("บ้านสวนตาล");
        Seen seen = side.signedIn(town.officer).get("/api/memos/" + UUID.randomUUID());
        assertThat(seen.status()).isEqualTo(404);
        assertThat(seen.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(seen.html()).contains("\"code\":\"read.not-found\"", "ไม่พบหน้านี้");
        assertThat(side.signedIn(town.officer).get("/api/nowhere").html())
                .contains("read.not-found");
    }

    private ObjectNode document() {
        ObjectNode document = JSON.createObjectNode().put("openapi", "3.1.0");
        document.set("info", texts.get("info"));
        document.putArray("servers").addObject().put("url", "/");
        document.putArray("security").addObject().putArray("session");
        Map<String, String> examples = examples();
        ObjectNode paths = document.putObject("paths");
        Map<String, HandlerMethod> found = found();
        assertThat(texts.get("operations").propertyNames())
                .as("what src/test/resources/api/texts.json says something of")
                .containsExactlyInAnyOrderElementsOf(found.keySet());
        found.forEach((call, method) -> {
            String verb = call.substring(0, call.indexOf(' '));
            String path = call.substring(verb.length() + 1);
            paths.putObject(path)
                    .set(
                            verb.toLowerCase(Locale.ROOT),
                            operation(call, method, Objects.requireNonNull(examples.get(path))));
        });
        ObjectNode components = document.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject("session")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", "BANTUEK");
        ObjectNode described = components.putObject("schemas");
        assertThat(new TreeSet<>(texts.get("schemas").propertyNames()))
                .isEqualTo(new TreeSet<>(schemas.all().keySet()));
        schemas.all()
                .forEach((name, schema) ->
                        described.set(
                                name,
                                schema.put(
                                        "description", texts.at("/schemas/" + name).asString())));
        described.set("Problem", problem());
        return document;
    }

    private Map<String, HandlerMethod> found() {
        Map<String, HandlerMethod> found = new TreeMap<>();
        side.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) ->
                        mapping.getPatternValues().stream()
                                .filter(path -> path.startsWith("/api/") && !path.equals(ITSELF))
                                .forEach(path ->
                                        mapping.getMethodsCondition()
                                                .getMethods()
                                                .forEach(verb ->
                                                        found.put(verb + " " + path, method))));
        return found;
    }

    private ObjectNode operation(String call, HandlerMethod method, String example) {
        ObjectNode operation = texts.get("operations").get(call).asObject().deepCopy();
        ArrayNode parameters = operation.putArray("parameters");
        for (var parameter : method.getMethodParameters()) {
            PathVariable inPath = parameter.getParameterAnnotation(PathVariable.class);
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            if (inPath != null || asked != null) {
                parameter.initParameterNameDiscovery(
                        new org.springframework.core.DefaultParameterNameDiscoverer());
                String name =
                        asked == null || asked.name().isEmpty()
                                ? Objects.requireNonNull(parameter.getParameterName())
                                : asked.name();
                ObjectNode told = parameters.addObject();
                told.put("name", name).put("in", inPath == null ? "query" : "path");
                told.put("required", asked == null || isRequired(asked));
                told.put("description", texts.at("/parameters/" + name).asString());
                told.set("schema", schemas.of(parameter.getParameterType()));
            }
        }
        if (call.startsWith("POST ")) {
            operation
                    .putObject("requestBody")
                    .put("required", true)
                    .putObject("content")
                    .putObject("application/octet-stream");
        }
        ObjectNode answers = operation.putObject("responses");
        java.lang.reflect.Type type = method.getMethod().getGenericReturnType();
        boolean tagged =
                type instanceof java.lang.reflect.ParameterizedType wrapped
                        && wrapped.getRawType() == ResponseEntity.class;
        ObjectNode done = answers.putObject("200").put("description", "เรียบร้อย / as asked for");
        if (tagged) {
            done.putObject("headers")
                    .putObject("ETag")
                    .put("description", "the memo's version")
                    .putObject("schema")
                    .put("type", "string");
            type = ((java.lang.reflect.ParameterizedType) type).getActualTypeArguments()[0];
        }
        ObjectNode content = done.putObject("content").putObject("application/json");
        content.set("schema", schemas.of(type));
        content.set("example", JSON.readTree(example));
        if (parameters
                .valueStream()
                .anyMatch(one -> MOMENTS.contains(one.get("name").asString()))) {
            refusal(answers, "400", "อ่านวันเวลาไม่ได้ / no such moment: read.bad-request");
        }
        refusal(answers, "401", "ยังไม่ได้เข้าสู่ระบบ / not signed in: read.not-signed-in");
        refusal(answers, "404", "ไม่พบ / not there, or not for the reader: read.not-found");
        refusal(answers, "500", "ระบบขัดข้อง / unexpected: read.unexpected");
        return operation;
    }

    private static void refusal(ObjectNode answers, String status, String words) {
        answers.putObject(status)
                .put("description", words)
                .putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
    }

    private static ObjectNode problem() {
        ObjectNode problem = JSON.createObjectNode().put("type", "object");
        problem.putArray("required").add("status").add("code").add("title").add("detail");
        ObjectNode properties = problem.putObject("properties");
        properties.putObject("status").put("type", "integer");
        for (String name : new String[] {"code", "title", "detail"}) {
            properties.putObject(name).put("type", "string");
        }
        return problem.put(
                "description", "why there is no answer: in Thai, in English, and as a code");
    }

    /** What a small town answers, with ids that stay the same from one time to the next. */
    private Map<String, String> examples() {
        Town town = side.town("บ้านสวนตาล");
        Report report =
                SomeReports.report(
                        "รายงานผลการดำเนินการตามมาตรการ", "ดำเนินการแล้ว", "อยู่ระหว่างดำเนินการ");
        Journey journey =
                Journey.in(town, "รายงานผลการดำเนินการตามมาตรการ")
                        .reporting(SomeReports.of2568(report))
                        .submitted();
        journey.then(
                        new MemoNumbered(
                                journey.memo,
                                UUID.randomUUID(),
                                14,
                                "ลป ๕๒๐๐๒/๑๔",
                                LocalDate.of(2025, 11, 20),
                                false),
                        town.officer)
                .opinion(town.director, Opinion.CONCUR_WITH_NOTE, "เร่งรัดมาตรการที่เหลือ");
        side.show(journey);
        Browser officer = side.signedIn(town.officer);
        Map<String, String> examples = new LinkedHashMap<>();
        String memo = "/api/memos/" + journey.memo;
        examples.put("/api/memos/{memo}", answer(officer, memo));
        examples.put(
                "/api/search",
                answer(
                        officer,
                        "/api/search?q=%E0%B9%80%E0%B8%A3%E0%B9%88%E0%B8%87%E0%B8%A3%E0%B8%B1%E0%B8%94"));
        examples.put(
                "/api/memos/{memo}/changes",
                answer(officer, memo + "/changes?from-version=0&to-version=1"));
        examples.put("/api/memos/{memo}/report", answer(officer, memo + "/report"));
        UUID form = UUID.randomUUID();
        side.show(town.told(formsOf(town, form)));
        examples.put("/api/forms", answer(officer, "/api/forms"));
        examples.put(
                "/api/forms/{form}/report",
                answer(officer, "/api/forms/" + form + "/report?year=2568"));
        examples.put(
                "/api/memos/{memo}/report/carried-over",
                answer(officer, memo + "/report/carried-over?year=2570"));
        examples.put("/api/readings", reading(officer));
        examples.put(
                "/api/inbox",
                answer(side.signedIn(town.clerk), "/api/inbox")
                        .replaceAll("\"asOf\":\"[^\"]*\"", "\"asOf\":\"2025-11-24T02:00:00Z\""));
        String changes = "/changes?from=2025-11-01&to=2025-11-21";
        examples.put(
                "/api/inbox/changes", answer(side.signedIn(town.clerk), "/api/inbox" + changes));
        examples.put(
                "/api/pending/changes",
                answer(side.signedIn(town.clerk), "/api/pending" + changes));
        examples.put(
                "/api/office/changes", answer(side.signedIn(town.clerk), "/api/office" + changes));
        examples.put("/api/office", answer(side.signedIn(town.clerk), "/api/office"));
        examples.put("/api/reports", answer(officer, "/api/reports?year=2568"));
        examples.putAll(registers(officer, town, journey));
        examples.putAll(follow(officer, town));
        return examples;
    }

    private Map<String, String> registers(Browser officer, Town town, Journey journey) {
        UUID register = UUID.randomUUID();
        List<RegisterEvent> events =
                List.of(
                        new RegisterOpened(
                                register, town.organisation, town.treasury, Series.GENERAL, 2025),
                        new NumberReserved(register, 13, "งานประเพณี"),
                        new NumberIssued(
                                register,
                                14,
                                journey.memo,
                                "รายงานผลการดำเนินการตามมาตรการ",
                                "ลป ๕๒๐๐๒/๑๔",
                                LocalDate.of(2025, 11, 20),
                                false),
                        new NumberVoided(register, 13, "ไม่ได้ใช้"));
        Instant begun = Instant.parse("2025-11-20T02:00:00Z");
        List<Told<?>> told = new ArrayList<>();
        for (RegisterEvent event : events) {
            Instant at = begun.plus(Duration.ofDays(told.size()));
            told.add(new Told<>(register, told.size(), event, town.actedBy(town.officer), at));
        }
        side.show(told);
        String path = "/api/registers/" + register;
        return Map.of(
                "/api/registers",
                answer(officer, "/api/registers?calendar-year=2025"),
                "/api/registers/{register}",
                positioned(answer(officer, path)),
                "/api/registers/{register}/changes",
                positioned(answer(officer, path + "/changes?from=2025-11-21&to=2025-11-23")));
    }

    /** Which event of the log it is depends on what else there is in it. */
    private static String positioned(String answer) {
        return answer.replaceAll("\"position\":\\d+", "\"position\":4012");
    }

    /** What depends on the day on which it is asked, with days that stay the same. */
    private Map<String, String> follow(Browser officer, Town town) {
        LocalDate first = LocalDate.now(ThaiDate.BANGKOK).withDayOfMonth(1);
        side.show(
                Journey.in(
                                town,
                                "ขออนุมัติจัดซื้อพัสดุ",
                                first.atTime(9, 0).atZone(ThaiDate.BANGKOK).toInstant())
                        .approved());
        side.show(town.later(town.acting(town.engineer, town.director)));
        String pending =
                answer(officer, "/api/pending")
                        .replaceAll("\"asOf\":\"[^\"]*\"", "\"asOf\":\"2025-11-24T02:00:00Z\"")
                        .replaceAll("\"days\":\\d+", "\"days\":2");
        String pace = answer(officer, "/api/pace?months=3");
        for (int back = 0; back < 3; back++) {
            LocalDate shown = LocalDate.of(2025, 11, 1).minusMonths(back);
            pace = pace.replace(first.minusMonths(back).toString(), shown.toString());
        }
        String acting =
                answer(officer, "/api/acting")
                        .replaceAll("\"day\":\"[^\"]*\"", "\"day\":\"2025-11-24\"");
        return Map.of("/api/pending", pending, "/api/pace", pace, "/api/acting", acting);
    }

    private static boolean isRequired(RequestParam asked) {
        return asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
    }

    private static List<FormEvent> formsOf(Town town, UUID form) {
        ReportForm content =
                new ReportForm(
                        "รายงานผลมาตรการ",
                        ReportKind.RESULT,
                        2568,
                        null,
                        "รายงานผลมาตรการ ปีงบประมาณ พ.ศ. {ปี}",
                        List.of(
                                new Column("measure", Field.MEASURE, "มาตรการ", null),
                                new Column("result", Field.RESULT, "ผลการดำเนินการ", null)));
        return List.of(
                new FormDesigned(town.organisation, form, 1, content),
                new IssuesListed(town.organisation, 2568, List.of("การให้บริการประชาชน")));
    }

    private static String reading(Browser browser) {
        String table =
                """
                มาตรการ,ผู้รับผิดชอบ,ระยะเวลา,ผลการดำเนินการ
                ทาสีรั้ว,กองคลัง,ไตรมาสที่ ๑,ดำเนินการแล้ว
                ซ่อมท่อ,กองสวน,บ่อย ๆ,
                """;
        return answer(
                "/api/readings",
                browser.posted(
                        "/api/readings?name=table.csv&title=2568",
                        table.getBytes(StandardCharsets.UTF_8)));
    }

    private static String answer(Browser browser, String path) {
        return answer(path, browser.get(path));
    }

    private static String answer(String path, Seen seen) {
        assertThat(seen.status()).as(path).isEqualTo(200);
        Map<String, String> ids = new LinkedHashMap<>();
        return UUIDS.matcher(seen.html())
                .replaceAll(id ->
                        Matcher.quoteReplacement(
                                ids.computeIfAbsent(
                                        id.group(), _ -> new UUID(0, ids.size() + 1L).toString())));
    }

    private static ObjectNode texts() {
        try (InputStream in = ApiDescriptionTest.class.getResourceAsStream("/api/texts.json")) {
            return JSON.readTree(Objects.requireNonNull(in)).asObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
