package bantuek.query;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.Decision;
import bantuek.events.memo.Flag;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.PassingReason;
import bantuek.events.memo.RetentionClass;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.TextSection;
import bantuek.events.memo.Urgency;
import bantuek.events.office.ActingCause;
import bantuek.events.office.ActingKind;
import bantuek.events.office.Duty;
import bantuek.events.office.OfficeSettings;
import bantuek.events.office.PostRank;
import bantuek.events.office.UnitKind;
import bantuek.events.register.Series;
import bantuek.events.report.Cell.Filling;
import bantuek.events.report.Field;
import bantuek.events.report.ReportKind;
import bantuek.events.report.RowKind;
import bantuek.events.report.Status;
import bantuek.events.route.PostReference;
import bantuek.query.acting.Deputising;
import bantuek.query.acting.OrderKind;
import bantuek.query.intake.Finding.What;
import bantuek.query.intake.Refusal;
import bantuek.query.memo.Answer.Undoing;
import bantuek.query.memo.Handling;
import bantuek.query.memo.Margin.Disposal;
import bantuek.query.memo.Passage;
import bantuek.query.memo.State;
import bantuek.query.pace.Ending;
import bantuek.query.pending.Asked;
import bantuek.query.pending.By;
import bantuek.query.pending.Standing;
import bantuek.query.platform.Words;
import bantuek.query.register.Line;
import bantuek.query.report.RoundStanding;
import bantuek.query.reportdesk.Adopted;
import bantuek.query.reportdesk.RowPage;
import bantuek.report.Rule;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same, and neither says too little or too much. */
class WordsOfPagesTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    /** Where a sentence is asked for by its whole key. */
    private static final Pattern USED =
            Pattern.compile("(?:frame|words|words\\(\\)|THAI)\\.of\\(\\s*\"([^\"]*[^.\"])\"");

    /** Any text that looks like a key: keys are also chosen between two, or put in a variable. */
    private static final Pattern TEXT = Pattern.compile("\"([a-z]+(?:[.-][A-Za-z_-]+)*)\"");

    private final Map<String, String> thai = bundle("th");
    private final Map<String, String> english = bundle("en");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(thai.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void no_key_stands_there_twice() throws IOException {
        for (String language : List.of("th", "en")) {
            Path file = MAIN.resolve("resources/pages_" + language + ".properties");
            List<String> keys =
                    Files.readAllLines(file).stream()
                            .filter(line -> line.contains("="))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void no_sentence_is_empty() {
        assertThat(thai.values()).noneMatch(String::isBlank);
        assertThat(english.values()).noneMatch(String::isBlank);
    }

    @Test
    void a_sentence_has_the_same_places_in_both_languages() {
        assertThat(thai)
                .allSatisfy((key, sentence) ->
                        assertThat(places(sentence))
                                .as(key)
                                .isEqualTo(places(english.getOrDefault(key, ""))));
    }

    @Test
    void thai_sentences_are_thai_and_english_ones_are_not() {
        Set<String> foreign = Set.of("other-language", "setup.name-hint", "office.unit-name-hint");
        Pattern letters = Pattern.compile("\\p{IsThai}");
        assertThat(thai)
                .allSatisfy((key, sentence) ->
                        assertThat(letters.matcher(sentence).find())
                                .as(key)
                                .isEqualTo(!key.equals("other-language")));
        assertThat(
                        english.keySet().stream()
                                .filter(key ->
                                        letters.matcher(english.getOrDefault(key, "")).find()))
                .containsAll(foreign)
                .allMatch(key -> foreign.contains(key) || key.endsWith("-hint"));
    }

    @Test
    void every_sentence_that_a_page_asks_for_is_there() {
        assertThat(found(USED)).isNotEmpty().isSubsetOf(thai.keySet());
    }

    @Test
    void every_value_that_a_page_shows_has_its_words() {
        assertThat(keysOfValues()).isSubsetOf(thai.keySet());
        assertThat(keysOfValues()).allMatch(key -> !Words.THAI.of(key, "", "", "").isEmpty());
    }

    @Test
    void no_sentence_stands_there_for_nobody() {
        Set<String> wanted = new TreeSet<>(found(TEXT));
        wanted.addAll(keysOfValues());
        assertThat(thai.keySet()).isSubsetOf(wanted);
    }

    private static Set<String> keysOfValues() {
        Set<String> keys = new TreeSet<>();
        Stream.of(State.values()).forEach(state -> keys.add("state." + state));
        Stream.of(Passage.Kind.values()).forEach(kind -> keys.add("passage." + kind));
        Stream.of("OPINION", "VIA", "DECISION").forEach(kind -> keys.add("sign.kind." + kind));
        Stream.of("UNIT", "POST", "PERSON").forEach(kind -> keys.add("office.kind." + kind));
        Stream.of(Line.State.values())
                .flatMap(state ->
                        Stream.of(
                                "line." + state,
                                "register.given." + state,
                                "register.changed-by." + state))
                .forEach(keys::add);
        Stream.of(Series.values())
                .flatMap(series ->
                        Stream.of(
                                "series." + series,
                                "register.of." + series,
                                "register.name." + series))
                .forEach(keys::add);
        Stream.of(Urgency.values()).forEach(urgency -> keys.add("urgency." + urgency));
        Stream.of(Handling.Deed.values())
                .flatMap(deed -> Stream.of("deed." + deed, "deed." + deed + ".hint"))
                .forEach(keys::add);
        Stream.of(Opinion.values()).forEach(opinion -> keys.add("opinion." + opinion));
        Stream.of(Decision.values()).forEach(decision -> keys.add("decision." + decision));
        Stream.of(PostRank.values()).forEach(rank -> keys.add("rank." + rank));
        Stream.of(PassingReason.values()).forEach(reason -> keys.add("passing." + reason));
        Stream.of(Flag.values()).forEach(flag -> keys.add("flag." + flag));
        Stream.of(Rule.values()).forEach(rule -> keys.add("lint." + rule));
        Stream.of(Field.values()).forEach(field -> keys.add("field." + field));
        Stream.of(ReportKind.values()).forEach(kind -> keys.add("report.kind." + kind));
        Stream.of(Adopted.What.values()).forEach(what -> keys.add("import.remark." + what));
        Stream.of(RowKind.values())
                .flatMap(kind -> Stream.of("row-kind." + kind, "row-choice." + kind))
                .forEach(keys::add);
        RowPage.EVIDENCE_KINDS.forEach(kind -> keys.add("evidence." + kind));
        Stream.of(Status.values()).forEach(status -> keys.add("status." + status));
        Stream.of(RoundStanding.values()).forEach(round -> keys.add("round." + round));
        Stream.of(StepKind.values()).forEach(kind -> keys.add("step-kind." + kind));
        Stream.of(Standing.values()).forEach(standing -> keys.add("standing." + standing));
        Stream.of(Asked.Sort.values()).forEach(sort -> keys.add("pending.sort." + sort));
        Stream.of(By.values()).forEach(by -> keys.add("pending.by." + by));
        Stream.of(bantuek.query.pace.By.values()).forEach(by -> keys.add("pace.by." + by));
        Stream.of(Ending.values()).forEach(ending -> keys.add("ending." + ending));
        Stream.of(Deputising.What.values()).forEach(what -> keys.add("acting.what." + what));
        Stream.of(OrderKind.values())
                .flatMap(kind ->
                        Stream.of("of", "none", "who", "new", "hint", "make", "post", "end")
                                .filter(part ->
                                        kind != OrderKind.SUBSTITUTES || !part.equals("end"))
                                .map(part -> "order." + part + "." + kind))
                .forEach(keys::add);
        Stream.of(UnitKind.values()).forEach(kind -> keys.add("unit-kind." + kind));
        Stream.of(Duty.values())
                .flatMap(duty -> Stream.of("duty." + duty, "duty.hint." + duty))
                .forEach(keys::add);
        keys.addAll(keysOfSettings());
        Stream.of(PostReference.Kind.values())
                .filter(kind -> kind != PostReference.Kind.POST)
                .forEach(kind -> keys.add("route-post." + kind));
        Stream.of(ActingKind.values()).forEach(kind -> keys.add("acting-kind." + kind));
        Stream.of(ActingCause.values()).forEach(cause -> keys.add("acting-cause." + cause));
        Stream.of(Filling.values()).forEach(filling -> keys.add("filling." + filling));
        Stream.of(Undoing.values()).forEach(undoing -> keys.add("void." + undoing));
        Stream.of(What.values()).forEach(what -> keys.add("intake.found." + what));
        Stream.of(Refusal.values()).forEach(refusal -> keys.add("intake.refused." + refusal));
        Stream.of(RetentionClass.values()).forEach(years -> keys.add("retention." + years));
        Stream.of(Disposal.values())
                .filter(disposal -> disposal != Disposal.NONE)
                .forEach(disposal -> keys.add("disposal." + disposal));
        Stream.of(TextSection.values())
                .forEach(section -> keys.add("memo." + section.name().toLowerCase(Locale.ROOT)));
        for (String kind :
                List.of("not-found", "forbidden", "too-large", "bad-request", "unexpected")) {
            keys.add("error." + kind + ".title");
            keys.add("error." + kind + ".advice");
        }
        keys.add("error.not-signed-in.title");
        return keys;
    }

    private static Set<String> keysOfSettings() {
        Map<String, Object[]> settings =
                Map.of(
                        "numberAt", OfficeSettings.NumberAt.values(),
                        "emptyStep", OfficeSettings.EmptyStep.values(),
                        "sameSignatory", OfficeSettings.SameSignatory.values(),
                        "ownMemo", OfficeSettings.OwnMemo.values(),
                        "digits", OfficeSettings.Digits.values());
        Set<String> keys = new TreeSet<>();
        settings.forEach((name, values) -> {
            keys.add("setting." + name);
            for (Object value : values) {
                keys.add("setting." + name + "." + value);
                keys.add("setting." + name + "." + value + ".hint");
            }
        });
        return keys;
    }

    private static Set<String> found(Pattern pattern) {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).sorted().toList();
    }

    private static Map<String, String> bundle(String language) {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(
                        MAIN.resolve("resources/pages_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
        return words;
    }
}
