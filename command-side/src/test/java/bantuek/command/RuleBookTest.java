package bantuek.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

    private static final Pattern REASON = Pattern.compile("RejectionCode ([A-Z_]+)\\s*=");
    private static final Pattern NAMED = Pattern.compile("\\b([A-Z][A-Z_]+)\\b");

    @ParameterizedTest
    @CsvSource({
        "memo, MemoRejection",
        "route, RouteRejection",
        "register, RegisterRejection",
        "form, FormRejection",
        "office, OfficeRejection"
    })
    void every_reason_for_a_refusal_is_reached_by_a_test_of_the_rules(
            String feature, String reasons) throws IOException {
        Path rules = Path.of("src/main/java/bantuek/command", feature, reasons + ".java");
        Set<String> unreached = found(REASON, Files.readString(rules));
        unreached.removeAll(found(NAMED, tests(feature)));
        assertThat(unreached).isEmpty();
    }

    private static String tests(String feature) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/java/bantuek/command", feature))) {
            return files.map(RuleBookTest::withoutImports).collect(Collectors.joining());
        }
    }

    private static String withoutImports(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("import "))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            names.add(match.group(1));
        }
        return names;
    }
}
