package bantuek.query.pending;

import bantuek.events.memo.Urgency;
import bantuek.query.chart.Chart;
import bantuek.query.past.AskedMoment;
import bantuek.query.past.KnownMoment;
import bantuek.query.past.PastBar;
import bantuek.query.pending.Asked.Sort;
import bantuek.query.pending.Board.Entry;
import bantuek.query.pending.Board.Signer;
import bantuek.query.platform.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** รายการที่รอลงนาม */
public record PendingPage(
        PastBar past,
        String asOf,
        int all,
        List<Count> counts,
        List<Choice> ways,
        List<Choice> filters,
        Choice worry,
        List<Choice> sorts,
        String grouping,
        Chart chart,
        List<GroupRow> groups,
        boolean showsUsual,
        boolean countsTwice,
        String found,
        List<Row> rows,
        @Nullable String before,
        @Nullable String after,
        String pages,
        boolean truncated,
        String workbook) {

    static final int PAGE_ROWS = 50;

    /** As many bars as one takes in at a glance; the table beside has them all. */
    private static final int MOST_BARS = 12;

    /** How many there are that there is this to worry about. */
    public record Count(String tone, String words) {}

    /** A link to the same, asked otherwise. */
    public record Choice(String href, String words, boolean current) {}

    public record GroupRow(
            String href,
            String name,
            String number,
            String longest,
            String median,
            String usual,
            String worrying) {}

    /**
     * @param at where it waits: the post, and what it asks for
     * @param who can act there, a line each
     */
    public record Row(
            String href,
            String subject,
            String unit,
            String drafter,
            String at,
            String step,
            List<String> who,
            String days,
            String since,
            String machineTime,
            String usual,
            String due,
            String expected,
            String urgency,
            String tone,
            String standing) {}

    static PendingPage of(
            List<Entry> all,
            Asked asked,
            KnownMoment then,
            Instant clock,
            boolean truncated,
            Words words) {
        List<Entry> found = asked.of(all);
        List<Group> groups = Group.of(found, asked.by());
        int pages = Math.max(1, Math.ceilDiv(found.size(), PAGE_ROWS));
        int page = Math.min(asked.page(), pages);
        return new PendingPage(
                PastBar.of(
                        Asked.PATH,
                        then,
                        asked.asOf(AskedMoment.NOW).href(),
                        asked.at(1).fields(),
                        PendingChanges.PATH,
                        words),
                words.of("pending.as-of", words.time(clock)),
                all.size(),
                counts(found, words),
                Stream.of(By.values())
                        .map(by ->
                                new Choice(
                                        asked.by(by).href(),
                                        words.of("pending.by." + by),
                                        by == asked.by()))
                        .toList(),
                filters(all, asked, words),
                new Choice(
                        asked.worrying(!asked.worrying()).href(),
                        words.of(asked.worrying() ? "pending.show-all" : "pending.show-worrying"),
                        asked.worrying()),
                Stream.of(Sort.values())
                        .map(sort ->
                                new Choice(
                                        asked.sorted(sort).href(),
                                        words.of("pending.sort." + sort),
                                        sort == asked.sort()))
                        .toList(),
                words.of("pending.by." + asked.by()),
                chart(groups, asked.by(), words),
                groups.stream().map(group -> row(group, asked, words)).toList(),
                asked.by() == By.POST,
                asked.by() == By.PERSON,
                words.of("pending.found", words.number(found.size())),
                found.stream()
                        .skip((long) (page - 1) * PAGE_ROWS)
                        .limit(PAGE_ROWS)
                        .map(entry -> row(entry, then, words))
                        .toList(),
                page > 1 ? asked.at(page - 1).href() : null,
                page < pages ? asked.at(page + 1).href() : null,
                words.of("pending.page", words.number(page), words.number(pages)),
                truncated,
                asked.at(1).href(Asked.PATH + ".xlsx"));
    }

    private static List<Count> counts(List<Entry> found, Words words) {
        return Stream.of(Standing.values())
                .filter(standing -> number(found, standing) > 0)
                .map(standing ->
                        new Count(
                                tone(standing),
                                words.of(
                                        "standing.count",
                                        words.of("standing." + standing),
                                        words.number(number(found, standing)))))
                .toList();
    }

    private static long number(List<Entry> found, Standing standing) {
        return found.stream().filter(entry -> entry.standing() == standing).count();
    }

    private static List<Choice> filters(List<Entry> all, Asked asked, Words words) {
        List<Choice> filters = new ArrayList<>();
        asked.only()
                .forEach((by, key) -> {
                    Optional<Entry> one =
                            all.stream().filter(entry -> by.keys(entry).contains(key)).findFirst();
                    String label =
                            one.map(entry -> Group.label(by, key, entry, words))
                                    .orElseGet(() -> words.of("pending.none-such"));
                    String filter = words.of("pending.filter", words.of("pending.by." + by), label);
                    filters.add(new Choice(asked.without(by).href(), filter, true));
                });
        return filters;
    }

    private static Chart chart(List<Group> groups, By by, Words words) {
        List<Chart.Bar> bars =
                groups.stream()
                        .limit(MOST_BARS)
                        .map(group ->
                                new Chart.Bar(
                                        group.label(words),
                                        group.worrying(),
                                        group.entries().size(),
                                        words.of(
                                                "pending.items",
                                                words.number(group.entries().size()))))
                        .toList();
        String grouping = words.of("pending.by." + by);
        return Chart.bars(
                "waiting-chart",
                words.of("pending.chart", grouping),
                words.of("pending.chart-desc", grouping),
                bars);
    }

    private static GroupRow row(Group group, Asked asked, Words words) {
        Entry one = group.entries().getFirst();
        return new GroupRow(
                asked.only(group.by(), group.key()).href(),
                group.label(words),
                words.number(group.entries().size()),
                days(group.longest(), words),
                days(group.median(), words),
                usual(one, words),
                words.number(group.worrying()));
    }

    private static Row row(Entry entry, KnownMoment then, Words words) {
        Wait wait = entry.item();
        Wait.At step = wait.step();
        return new Row(
                then.href("/memos/" + wait.memo()),
                wait.subject(),
                wait.unitName(),
                wait.drafterName(),
                step == null ? words.of("pending.drafter") : step.title(),
                step == null ? "" : Group.step(step, words),
                who(entry, words),
                days(entry.days(), words),
                words.time(wait.since()),
                Words.machine(wait.since()),
                usual(entry, words),
                due(entry, words),
                entry.due() == null || entry.expected() == null
                        ? ""
                        : words.of("pending.expected", words.date(entry.expected())),
                wait.mark().urgency() == Urgency.NORMAL
                        ? ""
                        : words.of("urgency." + wait.mark().urgency()),
                tone(entry.standing()),
                entry.standing() == Standing.AS_USUAL
                        ? ""
                        : words.of("standing." + entry.standing()));
    }

    private static List<String> who(Entry entry, Words words) {
        return entry.signers().isEmpty()
                ? List.of(words.of("pending.nobody"))
                : entry.signers().stream().map(PendingPage::printed).toList();
    }

    static String printed(Signer signer) {
        return signer.acting().isEmpty()
                ? signer.name()
                : signer.name() + " (" + signer.acting() + ")";
    }

    private static String due(Entry entry, Words words) {
        LocalDate due = entry.due();
        if (due == null) {
            return "";
        }
        Wait.OfRound round = entry.item().round();
        return round == null || due.equals(entry.item().mark().due())
                ? words.of("pending.due-by", words.date(due))
                : words.of(
                        "pending.due",
                        words.date(due),
                        words.of("round.name", words.number(round.months())));
    }

    private static String usual(Entry entry, Words words) {
        return entry.usual() == null
                ? ""
                : words.of("pending.usual", words.took(entry.usual().most()));
    }

    static String days(int days, Words words) {
        return days == 0 ? words.of("age.today") : words.of("lasting.days", words.number(days));
    }

    static String tone(Standing standing) {
        return switch (standing) {
            case OVERDUE, NOBODY -> "bad";
            case WILL_BE_LATE, SLOW -> "wait";
            case AS_USUAL -> "";
        };
    }
}
