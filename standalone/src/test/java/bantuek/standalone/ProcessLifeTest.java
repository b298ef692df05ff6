package bantuek.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.standalone.sample.Visitor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an installation outlives, and how it says that it can't start. */
@Tag("database")
class ProcessLifeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final long SEED = Long.getLong("bantuek.seed", System.nanoTime());
    private static final int COMMANDS = 20;

    @TempDir Path temp;

    private final int port = RunningProcess.freePort();

    @AfterEach
    void nothing_is_left_behind() throws IOException {
        assertThat(postgresOn(temp)).isEmpty();
    }

    @Test
    void a_journey_goes_on_where_it_was_after_kill_9_and_all_is_verified() throws Exception {
        Path data = temp.resolve("ข้อมูล บันทึก");
        String password;
        JsonNode submitted;
        Crowd crowd;
        try (RunningProcess first = RunningProcess.start(data, port).untilReady()) {
            password = Files.readString(data.resolve("sample-password"));
            Visitor officer = signedIn(first, "piyanuch", password);
            submitted =
                    officer.command(submitPath(officer), Map.of(), "k1", versionOfDraft(officer));
            assertThat(submitted.path("version").asLong()).isEqualTo(2);
            crowd = Crowd.in(first, password, SEED);
            crowd.until(COMMANDS);
            first.killed();
        }
        assertThat(postgresOn(temp)).as("left behind by kill -9").hasSize(1);

        String memo = "/memos/" + submitted.get("id").asString();
        try (RunningProcess second = RunningProcess.start(data, port).untilReady()) {
            assertThat(postgresOn(temp)).as("never two on the same files").hasSize(1);
            Visitor director = signedIn(second, "wichian", password);
            assertThat(director.get("/").body()).contains(memo);
            crowd.findsWhatWasAnsweredIn(second);
            JsonNode opinion =
                    director.command(
                            memo + "/opinion",
                            Map.of("opinion", "CONCUR"),
                            null,
                            submitted.get("version").asLong());
            assertThat(opinion.path("version").asLong()).isEqualTo(3);
        }
        assertThat(postgresOn(temp)).isEmpty();

        try (RunningProcess third = RunningProcess.start(data, port).untilReady()) {
            Visitor clerk = signedIn(third, "kanlaya", password);
            assertThat(clerk.get("/").body()).contains(memo);
            second_start_on_the_same_data_is_refused(data);
            is_verified(data);
        }
        is_verified(data);
    }

    private static void is_verified(Path data) throws Exception {
        VerifyProcess verify = VerifyProcess.run("--data", data.toString());
        assertThat(verify.text()).contains("verified=yes differences=0 ");
        assertThat(verify.exitCode()).isZero();
    }

    private static void second_start_on_the_same_data_is_refused(Path data) throws Exception {
        try (RunningProcess another = RunningProcess.start(data, RunningProcess.freePort())) {
            assertThat(another.exitCode()).isEqualTo(75);
            assertThat(another.output().strip()).contains("--data").doesNotContain("\tat ");
        }
    }

    @Test
    void a_first_start_that_was_killed_is_begun_anew_and_asks_for_the_organisation()
            throws Exception {
        Path data = temp.resolve("cut short");
        Path cluster = Files.createDirectories(data.resolve("postgres"));
        Files.writeString(cluster.resolve("postgresql.conf"), "half of it");
        try (RunningProcess process = RunningProcess.start(data, port, "--empty").untilReady()) {
            Visitor visitor = process.visitor();
            assertThat(visitor.get("/sign-in").headers().firstValue("Location")).contains("/setup");
            JsonNode founded = visitor.command("/setup", setup(), null, null);
            assertThat(founded.path("id").asString()).isNotBlank();
            assertThat(visitor.get("/sign-in").body()).doesNotContain("suantan");
            assertThat(visitor.signIn("somsri", "a sentence of mine")).isTrue();
            shows(visitor, "/office", "นายกองค์การบริหารส่วนตำบลทุ่งทอง");
            assertThat(new Visitor(process.origin()).get("/setup").headers().firstValue("Location"))
                    .contains("/sign-in");
        }
    }

    @Test
    void a_taken_port_is_one_line_and_an_exit_code() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                RunningProcess process =
                        RunningProcess.start(temp.resolve("data"), taken.getLocalPort())) {
            assertThat(process.exitCode()).isEqualTo(69);
            assertThat(process.output().strip().lines()).hasSize(1);
            assertThat(process.output()).contains("--port");
            assertThat(temp.resolve("data")).doesNotExist();
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_one_line_and_an_exit_code() throws Exception {
        Path file = Files.createFile(temp.resolve("file"));
        try (RunningProcess process = RunningProcess.start(file.resolve("data"), port)) {
            assertThat(process.exitCode()).isEqualTo(73);
            assertThat(process.output().strip().lines()).hasSize(1);
        }
    }

    /** Who does not say what they did may see the page of a moment before. */
    private static void shows(Visitor visitor, String page, String words) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!visitor.get(page).body().contains(words)) {
            assertThat(Instant.now()).as("%s on %s", words, page).isBefore(deadline);
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private static Map<String, Object> setup() {
        return Map.of(
                "kind", "SUBDISTRICT_ORGANISATION",
                "name", "ทุ่งทอง",
                "province", "พะเยา",
                "administrator", Map.of("prefix", "นาง", "first", "สมศรี", "last", "แก้วดี"),
                "username", "somsri",
                "password", "a sentence of mine");
    }

    private static Visitor signedIn(RunningProcess process, String username, String password) {
        Visitor visitor = process.visitor();
        assertThat(visitor.signIn(username, password)).isTrue();
        return visitor;
    }

    /** The draft of the sample that nobody would object to. */
    private static String submitPath(Visitor officer) {
        return draft(officer) + "/submit";
    }

    private static long versionOfDraft(Visitor officer) {
        String page = officer.get(draft(officer)).body();
        return Long.parseLong(page.replaceFirst("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"));
    }

    private static String draft(Visitor officer) {
        String list = officer.get("/memos").body();
        return list.lines()
                .filter(line -> line.contains("ขอยืมเต็นท์"))
                .map(line -> line.replaceFirst(".*href=\"(/memos/[0-9a-f-]+)\".*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    /** A process that one of them has just made still goes by its maker's command line. */
    private static List<String> postgresOn(Path folder) throws IOException {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(process -> isPostgresOn(folder, process))
                    .filter(process ->
                            process.parent()
                                    .filter(parent -> isPostgresOn(folder, parent))
                                    .isEmpty())
                    .map(ProcessLifeTest::commandLine)
                    .toList();
        }
    }

    private static boolean isPostgresOn(Path folder, ProcessHandle process) {
        return commandLine(process).contains("/postgres -D " + folder);
    }

    private static String commandLine(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }
}
