package bantuek.standalone;

import java.util.List;

/** The Java that runs these tests, for a process of its own: soon ready rather than fast later. */
final class TestJava {

    private TestJava() {}

    static List<String> command() {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC");
    }
}
