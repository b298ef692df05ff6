package bantuek.standalone;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** {@code ./bantuek verify} as it is called: another process than the one that folded. */
record VerifyProcess(int exitCode, String text) {

    static VerifyProcess run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(TestJava.command());
        command.addAll(List.of("-cp", "target/bantuek-standalone.jar"));
        command.add("bantuek.standalone.verify.Verify");
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new VerifyProcess(process.waitFor(), text);
    }
}
