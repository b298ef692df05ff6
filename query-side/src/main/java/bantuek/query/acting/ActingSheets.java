package bantuek.query.acting;

import bantuek.query.platform.Words;
import bantuek.query.workbook.Figures;
import java.util.List;
import java.util.stream.Stream;

/** Who signs in whose place, as sheets of a workbook. */
final class ActingSheets {

    private static final int NAME = 36;
    private static final int DAY = 18;

    private final Deputising now;
    private final Words words;

    private ActingSheets(Deputising now, Words words) {
        this.now = now;
        this.words = words;
    }

    static List<Figures> of(Deputising now, Words words) {
        ActingSheets sheets = new ActingSheets(now, words);
        return List.of(sheets.inPlace(), sheets.ending(), sheets.empty());
    }

    private Figures inPlace() {
        return sheet(
                words.of("acting.title"),
                words.of("acting.today"),
                List.of(
                        "acting.post",
                        "acting.name",
                        "acting.capacity",
                        "acting.by-order",
                        "acting.to"),
                List.of(NAME, NAME, NAME, NAME, DAY),
                now.inPlace().stream()
                        .map(one ->
                                List.of(
                                        Figures.of(one.title()),
                                        Figures.of(one.name()),
                                        Figures.of(String.join("\n", one.capacity())),
                                        Figures.of(ActingPage.order(one.order(), words)),
                                        Figures.of(one.to())))
                        .toList());
    }

    private Figures ending() {
        return sheet(
                words.of("acting.ending-sheet"),
                words.of("acting.ending", words.number(now.within())),
                List.of(
                        "acting.to",
                        "acting.what",
                        "acting.post",
                        "acting.name",
                        "acting.by-order",
                        "acting.after"),
                List.of(DAY, DAY, NAME, NAME, NAME, NAME),
                now.ending().stream()
                        .map(one ->
                                List.of(
                                        Figures.of(one.to()),
                                        Figures.of(words.of("acting.what." + one.what())),
                                        Figures.of(one.title()),
                                        Figures.of(one.name()),
                                        Figures.of(ActingPage.order(one.order(), words)),
                                        Figures.of(
                                                one.thenNobody()
                                                        ? words.of("acting.then-nobody")
                                                        : "")))
                        .toList());
    }

    private Figures empty() {
        return sheet(
                words.of("acting.empty"),
                words.of("acting.empty"),
                List.of("acting.post", "acting.rank"),
                List.of(NAME, NAME),
                now.empty().stream()
                        .map(one ->
                                List.of(
                                        Figures.of(one.title()),
                                        Figures.of(words.of("rank." + one.rank()))))
                        .toList());
    }

    private Figures sheet(
            String name,
            String title,
            List<String> headings,
            List<Integer> widths,
            List<List<Figures.Figure>> rows) {
        return new Figures(
                name,
                title,
                List.of(words.of("acting.as-of", words.date(now.day()))),
                Stream.of(headings).flatMap(List::stream).map(words::of).toList(),
                widths,
                rows);
    }
}
