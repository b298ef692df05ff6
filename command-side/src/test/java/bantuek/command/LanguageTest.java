package bantuek.command;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.EventCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of verbs in docs/language.md names what there is, all of it and nothing else. */
class LanguageTest {

    private final List<String[]> rows;

    LanguageTest() throws IOException {
        String language = Files.readString(Path.of("../docs/language.md"));
        rows =
                language.substring(language.indexOf("## Verbs"))
                        .lines()
                        .filter(line -> line.startsWith("| ") && !line.startsWith("| Command"))
                        .map(line -> line.split("\\|"))
                        .toList();
    }

    @Test
    void every_command_is_a_verb_of_the_language() {
        assertThat(rows.stream().map(row -> row[1].strip()).filter(verb -> !verb.startsWith("(")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(
                                        "memo.MemoCommand",
                                        "office.OfficeCommand",
                                        "route.RouteCommand",
                                        "register.RegisterCommand",
                                        "form.FormCommand")
                                .flatMap(LanguageTest::commands)
                                .toList());
    }

    private static Stream<String> commands(String family) {
        try {
            return Arrays.stream(
                            Class.forName("bantuek.command." + family).getPermittedSubclasses())
                    .map(Class::getSimpleName);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void every_event_comes_of_one_of_them() {
        TreeSet<String> named = new TreeSet<>();
        rows.forEach(row -> named.addAll(List.of(row[3].strip().split(", "))));
        assertThat(named)
                .containsExactlyElementsOf(
                        new TreeSet<>(
                                EventCatalogue.TYPES.stream()
                                        .map(type -> type.javaType().getSimpleName())
                                        .toList()));
    }
}
