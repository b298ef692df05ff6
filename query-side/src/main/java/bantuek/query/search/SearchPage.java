package bantuek.query.search;

import bantuek.query.memo.MemoLine;
import bantuek.query.memo.Passage;
import bantuek.query.memo.State;
import bantuek.query.platform.Words;
import bantuek.thai.FiscalYear;
import bantuek.thai.ThaiText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * ค้นหา
 *
 * @param says how much was found, or why nothing was searched
 * @param tries what else to try
 * @param further the next page, and none on the last
 * @param first the first page, where this is another
 */
public record SearchPage(
        String q,
        int mostCharacters,
        List<Choice> states,
        List<Choice> units,
        List<Choice> years,
        String says,
        List<String> tries,
        List<Line> lines,
        @Nullable String further,
        @Nullable String first) {

    private static final int YEARS = 10;

    /** One thing to narrow a search by. */
    public record Choice(String value, String words, boolean chosen) {}

    /** A memo that was found. */
    public record Line(
            String href,
            List<Excerpt.Part> subject,
            String number,
            String state,
            String stateWords,
            String unit,
            String drafter,
            String drafted,
            String machineTime,
            List<Said> said) {}

    /** What was found in it, and what it is there. */
    public record Said(String what, List<Excerpt.Part> parts) {}

    /** What can be chosen from. */
    record Around(Map<UUID, String> units, FiscalYear now) {}

    static SearchPage of(
            Question question,
            Narrowing where,
            @Nullable UUID after,
            Found found,
            Around around,
            Words words) {
        UUID last = found.memos().isEmpty() ? null : found.memos().getLast().memo();
        String here = address(question, where);
        return new SearchPage(
                question.raw(),
                Question.MOST_CHARACTERS,
                states(where, words),
                units(where, around),
                years(where, around, words),
                says(question, after, found, words),
                tries(question, where, found, words),
                found.memos().stream().map(memo -> line(memo, question, words)).toList(),
                found.more() && last != null ? here + "&after=" + last : null,
                after == null ? null : here);
    }

    private static String says(Question question, @Nullable UUID after, Found found, Words words) {
        return switch (question.kind()) {
            case EMPTY -> question.raw().isBlank() ? "" : words.of("search.no-letters");
            case TOO_LONG -> words.of("search.too-long", words.number(Question.MOST_CHARACTERS));
            case TOO_MANY_WORDS -> words.of("search.too-many", words.number(Question.MOST_TERMS));
            case SEARCHABLE -> {
                String count = words.number(found.memos().size());
                if (found.narrow()) {
                    yield words.of("search.too-much");
                }
                if (after != null) {
                    yield words.of("search.further-found", count);
                }
                if (found.memos().isEmpty()) {
                    yield words.of("search.none");
                }
                yield words.of(found.more() ? "search.more-than" : "search.found", count);
            }
        };
    }

    private static List<String> tries(
            Question question, Narrowing where, Found found, Words words) {
        if (!found.memos().isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        Stream.of("search.try-part", "search.try-words", "search.try-digits"),
                        question.raw().length() > 1
                                ? Stream.of("search.try-spelling")
                                : Stream.<String>empty(),
                        where.isNone() ? Stream.<String>empty() : Stream.of("search.try-wider"))
                .flatMap(keys -> keys)
                .map(words::of)
                .toList();
    }

    private static Line line(Found.Memo memo, Question question, Words words) {
        return new Line(
                "/memos/" + memo.memo(),
                Excerpt.whole(memo.subject(), question.terms()).parts(),
                memo.number() == null ? "" : memo.number(),
                memo.state().name(),
                MemoLine.stateWords(memo.state(), memo.published(), memo.waitingFor(), words),
                memo.unitName() == null ? "" : memo.unitName(),
                memo.drafter(),
                words.time(memo.draftedAt()),
                Words.machine(memo.draftedAt()),
                memo.passages().stream()
                        .filter(passage -> passage.kind() != Passage.Kind.SUBJECT)
                        .map(passage ->
                                new Said(
                                        words.of("passage." + passage.kind()),
                                        Excerpt.of(
                                                        ThaiText.unbroken(passage.text()),
                                                        question.terms())
                                                .parts()))
                        .toList());
    }

    private static List<Choice> states(Narrowing where, Words words) {
        return Stream.of(State.values())
                .map(state ->
                        new Choice(
                                state.name(), words.of("state." + state), state == where.state()))
                .toList();
    }

    private static List<Choice> units(Narrowing where, Around around) {
        return around.units().entrySet().stream()
                .map(unit ->
                        new Choice(
                                unit.getKey().toString(),
                                unit.getValue(),
                                unit.getKey().equals(where.unit())))
                .toList();
    }

    private static List<Choice> years(Narrowing where, Around around, Words words) {
        FiscalYear chosen = where.year();
        return Stream.concat(
                        IntStream.range(0, YEARS).mapToObj(ago -> around.now().year() - ago),
                        Stream.ofNullable(chosen).map(FiscalYear::year))
                .distinct()
                .map(year ->
                        new Choice(
                                year.toString(),
                                words.digits(year.toString()),
                                chosen != null && chosen.year() == year))
                .toList();
    }

    private static String address(Question question, Narrowing where) {
        FiscalYear year = where.year();
        return "/search?q="
                + URLEncoder.encode(question.raw(), StandardCharsets.UTF_8)
                + (where.state() == null ? "" : "&state=" + where.state())
                + (where.unit() == null ? "" : "&unit=" + where.unit())
                + (year == null ? "" : "&year=" + year.year());
    }
}
