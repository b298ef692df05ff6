package bantuek.query.pace;

import bantuek.query.platform.Words;
import bantuek.query.workbook.Figures;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** How long steps took, and how much went through, as sheets of a workbook. */
final class PaceSheets {

    private static final int NAME = 48;
    private static final int NUMBER = 14;

    private final Paces.Taken figures;
    private final Words words;

    private PaceSheets(Paces.Taken figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    static List<Figures> of(Paces.Taken figures, By by, Period period, Words words) {
        PaceSheets sheets = new PaceSheets(figures, words);
        String when = words.of("pace.months", words.number(period.months()));
        return List.of(sheets.steps(by, when), sheets.months(period, when));
    }

    private Figures steps(By by, String when) {
        String grouping = words.of("pace.by." + by);
        return new Figures(
                words.of("pace.steps"),
                words.of("pace.chart", grouping),
                List.of(when, words.of("pace.note")),
                Stream.of(
                                "pace.by." + by,
                                "pace.times",
                                "pace.median-days",
                                "pace.most-days",
                                "pace.longest-days",
                                "pace.share")
                        .map(words::of)
                        .toList(),
                List.of(NAME, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER),
                figures.groups().stream()
                        .map(group ->
                                List.of(
                                        Figures.of(PacePage.label(group, by, words)),
                                        Figures.of(group.span().times()),
                                        Figures.of(group.span().median()),
                                        Figures.of(group.span().most()),
                                        Figures.of(group.longest()),
                                        Figures.of(PacePage.share(group, figures))))
                        .toList());
    }

    private Figures months(Period period, String when) {
        return new Figures(
                words.of("pace.by-month"),
                words.of("pace.through"),
                List.of(when),
                Stream.of(
                                "pace.month",
                                "pace.month-begins",
                                "pace.submitted",
                                "pace.decided",
                                "pace.whole-days")
                        .map(words::of)
                        .toList(),
                List.of(NAME, NUMBER, NUMBER, NUMBER, NUMBER),
                PacePage.months(figures, period).stream()
                        .map(month ->
                                List.of(
                                        Figures.of(words.month(YearMonth.from(month.first()))),
                                        Figures.of(month.first()),
                                        Figures.of(month.submitted()),
                                        Figures.of(month.decided()),
                                        Figures.of(
                                                month.whole() == null
                                                        ? null
                                                        : month.whole().median())))
                        .toList());
    }
}
