package bantuek.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The front door's own tests, which are written in its own language. */
class LauncherTest {

    private static final long PATIENCE_SECONDS = 120;

    @Test
    void the_launcher_does_what_it_says() throws IOException, InterruptedException {
        Process tests =
                new ProcessBuilder("bash", Path.of("src/test/sh/launcher-test.sh").toString())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(tests.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tests.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(tests.exitValue()).as(output).isZero();
    }
}
