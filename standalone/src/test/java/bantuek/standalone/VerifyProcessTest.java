package bantuek.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can't be verified; {@link ProcessLifeTest} verifies what can. */
@Tag("database")
class VerifyProcessTest {

    @TempDir Path temp;

    @Test
    void where_nothing_is_there_to_verify_one_line_says_so_and_nothing_is_made() throws Exception {
        Path data = temp.resolve("nothing");
        assertThat(exitCode("--data", data.toString())).isEqualTo(66);
        assertThat(Files.exists(data)).isFalse();
        assertThat(exitCode("--nonsense")).isEqualTo(64);
        assertThat(exitCode("--database", "elsewhere")).isEqualTo(64);
        String nowhere = "jdbc:postgresql://127.0.0.1:1/bantuek";
        assertThat(exitCode("--database", nowhere, "--secrets", secrets())).isEqualTo(69);
    }

    private static int exitCode(String... arguments) throws Exception {
        return VerifyProcess.run(arguments).exitCode();
    }

    private String secrets() throws IOException {
        for (String role : new String[] {"command", "projector"}) {
            Files.writeString(temp.resolve("bantuek.database." + role + "-password"), "none");
        }
        return temp.toString();
    }
}
