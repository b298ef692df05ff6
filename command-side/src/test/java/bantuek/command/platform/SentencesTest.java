package bantuek.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final Pattern CODE_IN_SOURCE =
            Pattern.compile(
                    "\"((?:value|request|session|memo|office|account|setup|opinion|decision|post|route|register|report|form|file)"
                            + "\\.[a-z0-9-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final Sentences sentences = new Sentences();

    @Test
    void every_code_of_every_rejection_has_a_thai_and_an_english_sentence() {
        for (String code : rejectionCodes()) {
            assertThat(sentences.thai(code, Map.of())).matches("(?s).*[ก-๙].*");
            assertThat(sentences.english(code, Map.of())).isNotBlank();
        }
    }

    @Test
    void every_code_that_the_sources_name_has_a_sentence_and_every_sentence_its_code()
            throws IOException {
        assertThat(codesInSources()).isEqualTo(properties("th").stringPropertyNames());
    }

    @Test
    void both_languages_say_the_same_things_with_the_same_places_to_fill() throws IOException {
        Properties thai = properties("th");
        Properties english = properties("en");
        assertThat(english.stringPropertyNames()).isEqualTo(thai.stringPropertyNames());
        for (String code : thai.stringPropertyNames()) {
            assertThat(places(english.getProperty(code)))
                    .as(code)
                    .isEqualTo(places(thai.getProperty(code)));
        }
    }

    @Test
    void the_places_are_filled() {
        assertThat(sentences.thai("memo.not-your-turn", Map.of("post", "ปลัดเทศบาล")))
                .isEqualTo("ยังไม่ถึงลำดับของท่าน ขณะนี้รอปลัดเทศบาล");
    }

    private static List<String> rejectionCodes() {
        List<String> codes = Codes.ofRules().stream().map(RejectionCode::id).toList();
        assertThat(codes).doesNotHaveDuplicates().contains("memo.unknown", "request.stale");
        return codes;
    }

    private static Set<String> codesInSources() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path root :
                List.of(Path.of("src/main/java"), Path.of("../shared-events/src/main/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    if (file.endsWith("EventCatalogue.java")) {
                        continue;
                    }
                    Matcher code = CODE_IN_SOURCE.matcher(Files.readString(file));
                    while (code.find()) {
                        codes.add(code.group(1));
                    }
                }
            }
        }
        return codes;
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(sentence);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private static Properties properties(String language) throws IOException {
        Properties properties = new Properties();
        Path file = Path.of("src/main/resources/problems_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
