package bantuek.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./bantuek verify} as it is called: another process than the one that folded. */
@Tag("database")
class VerifyProcessTest {

    @TempDir Path temp;

    private record Said(int exitCode, String text) {}

    @Test
    void an_installation_is_verified_while_it_runs_and_after_it_has_ended() throws Exception {
        Path data = temp.resolve("ข้อมูล");
        try (RunningProcess _ =
                RunningProcess.start(data, RunningProcess.freePort()).untilReady()) {
            Said said = verify("--data", data.toString());
            assertThat(said.text).contains("verified=yes differences=0 ");
            assertThat(said.exitCode).isZero();
        }
        Said said = verify("--data", data.toString());
        assertThat(said.text).contains("verified=yes differences=0 ");
        assertThat(said.exitCode).isZero();
    }

    @Test
    void where_nothing_is_there_to_verify_one_line_says_so_and_nothing_is_made() throws Exception {
        Path data = temp.resolve("nothing");
        assertThat(verify("--data", data.toString()).exitCode).isEqualTo(66);
        assertThat(Files.exists(data)).isFalse();
        assertThat(verify("--nonsense").exitCode).isEqualTo(64);
        assertThat(verify("--database", "elsewhere").exitCode).isEqualTo(64);
        assertThat(
                        verify(
                                        "--database",
                                        "jdbc:postgresql://127.0.0.1:1/bantuek",
                                        "--secrets",
                                        secrets())
                                .exitCode)
                .isEqualTo(69);
    }

    private String secrets() throws IOException {
        for (String role : new String[] {"command", "projector"}) {
            Files.writeString(temp.resolve("bantuek.database." + role + "-password"), "none");
        }
        return temp.toString();
    }

    private static Said verify(String... arguments) throws Exception {
        String[] java = {
            ProcessHandle.current().info().command().orElseThrow(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            "target/bantuek-standalone.jar",
            "bantuek.standalone.verify.Verify"
        };
        String[] command = new String[java.length + arguments.length];
        System.arraycopy(java, 0, command, 0, java.length);
        System.arraycopy(arguments, 0, command, java.length, arguments.length);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
