package bantuek.query.pace;

import bantuek.events.memo.StepKind;
import bantuek.query.chart.Chart;
import bantuek.query.pace.Paces.Group;
import bantuek.query.pace.Paces.Month;
import bantuek.query.pace.Paces.Taken;
import bantuek.query.platform.Words;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** สถิติการเสนอ */
public record PacePage(
        boolean empty,
        List<Choice> periods,
        List<Choice> ways,
        String grouping,
        String whole,
        String bottleneck,
        String leftOut,
        Chart steps,
        List<StepRow> stepRows,
        Chart through,
        List<MonthRow> monthRows,
        String workbook) {

    static final String PATH = "/pace";

    /** As many bars as one takes in at a glance; the table beside has them all. */
    private static final int MOST_BARS = 12;

    private static final double MILLIS_OF_A_DAY = Duration.ofDays(1).toMillis();
    private static final int PERCENT = 100;

    /** A link to the same, asked otherwise. */
    public record Choice(String href, String words, boolean current) {}

    public record StepRow(
            String name,
            String times,
            String median,
            String most,
            String longest,
            String share,
            boolean bottleneck) {}

    public record MonthRow(String month, String submitted, String decided, String median) {}

    static PacePage of(Taken figures, By by, Period period, Words words) {
        List<Month> months = months(figures, period);
        String grouping = words.of("pace.by." + by);
        return new PacePage(
                figures.isEmpty(),
                Period.CHOICES.stream()
                        .map(choice ->
                                new Choice(
                                        href(PATH, by, choice),
                                        words.of("pace.months", words.number(choice)),
                                        choice == period.months()))
                        .toList(),
                Stream.of(By.values())
                        .map(way ->
                                new Choice(
                                        href(PATH, way, period.months()),
                                        words.of("pace.by." + way),
                                        way == by))
                        .toList(),
                grouping,
                whole(figures.whole(), words),
                bottleneck(figures, by, words),
                leftOut(figures.leftOut(), words),
                steps(figures.groups(), by, grouping, words),
                stepRows(figures, by, words),
                through(months, words),
                months.stream().map(month -> row(month, words)).toList(),
                href(PATH + ".xlsx", by, period.months()));
    }

    static String href(String path, By by, int months) {
        return path + "?by=" + by.name().toLowerCase(Locale.ROOT) + "&months=" + months;
    }

    private static String whole(@Nullable Span whole, Words words) {
        return whole == null
                ? words.of("pace.none-decided")
                : words.of(
                        "pace.whole",
                        words.number(whole.times()),
                        words.took(whole.median()),
                        words.took(whole.most()));
    }

    /** Where memos waited most altogether: only there does it help the whole to be quicker. */
    private static String bottleneck(Taken figures, By by, Words words) {
        return figures.groups().stream()
                .findFirst()
                .filter(_ -> figures.groups().size() > 1)
                .map(first ->
                        words.of(
                                "pace.bottleneck",
                                label(first, by, words),
                                words.number(share(first, figures))))
                .orElse("");
    }

    static int share(Group group, Taken figures) {
        long all = figures.groups().stream().mapToLong(g -> g.total().toSeconds()).sum();
        return all == 0 ? 0 : (int) Math.round(PERCENT * (double) group.total().toSeconds() / all);
    }

    private static String leftOut(Map<Ending, Integer> leftOut, Words words) {
        return leftOut.entrySet().stream()
                .map(one -> words.of("ending." + one.getKey()) + " " + words.number(one.getValue()))
                .collect(Collectors.joining(" · "));
    }

    static String label(Group group, By by, Words words) {
        if (by != By.STEP) {
            return group.label();
        }
        String[] step = group.key().split("-", 2);
        return words.of(
                "pending.step",
                words.number(Long.parseLong(step[0])),
                words.of("step-kind." + StepKind.valueOf(step[1])));
    }

    private static Chart steps(List<Group> groups, By by, String grouping, Words words) {
        return Chart.bars(
                "steps-chart",
                words.of("pace.chart", grouping),
                words.of("pace.chart-desc", grouping),
                groups.stream()
                        .limit(MOST_BARS)
                        .map(group ->
                                new Chart.Bar(
                                        label(group, by, words),
                                        days(group.span().median()),
                                        days(group.span().most()),
                                        words.took(group.span().median())))
                        .toList());
    }

    private static double days(Duration duration) {
        return duration.toMillis() / MILLIS_OF_A_DAY;
    }

    private static List<StepRow> stepRows(Taken figures, By by, Words words) {
        List<Group> groups = figures.groups();
        return groups.stream()
                .map(group ->
                        new StepRow(
                                label(group, by, words),
                                words.number(group.span().times()),
                                words.took(group.span().median()),
                                words.took(group.span().most()),
                                words.took(group.longest()),
                                words.of("pace.percent", words.number(share(group, figures))),
                                groups.size() > 1 && group.equals(groups.getFirst())))
                .toList();
    }

    static List<Month> months(Taken figures, Period period) {
        Map<YearMonth, Month> known =
                figures.months().stream()
                        .collect(
                                Collectors.toMap(
                                        month -> YearMonth.from(month.first()),
                                        Function.identity()));
        return period.all().stream()
                .map(month ->
                        Optional.ofNullable(known.get(month))
                                .orElseGet(() -> new Month(month.atDay(1), 0, 0, null)))
                .toList();
    }

    private static Chart through(List<Month> months, Words words) {
        int most =
                months.stream()
                        .mapToInt(month -> Math.max(month.submitted(), month.decided()))
                        .max()
                        .orElse(0);
        return Chart.columns(
                "through-chart",
                words.of("pace.through"),
                words.of("pace.through-desc"),
                months.stream()
                        .map(month ->
                                new Chart.Pair(
                                        words.shortMonth(YearMonth.from(month.first())),
                                        month.submitted(),
                                        month.decided()))
                        .toList(),
                words.of("pending.items", words.number(most)));
    }

    private static MonthRow row(Month month, Words words) {
        return new MonthRow(
                words.month(YearMonth.from(month.first())),
                words.number(month.submitted()),
                words.number(month.decided()),
                month.whole() == null ? "" : words.took(month.whole().median()));
    }
}
