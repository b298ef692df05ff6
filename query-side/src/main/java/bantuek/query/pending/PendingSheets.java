package bantuek.query.pending;

import bantuek.query.pending.Board.Entry;
import bantuek.query.platform.Words;
import bantuek.query.workbook.Figures;
import bantuek.query.workbook.Figures.Figure;
import bantuek.thai.ThaiDate;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What waits, as sheets of a workbook: what it comes to, and each that waits. */
final class PendingSheets {

    private static final int DAY = 14;
    private static final int NUMBER = 10;
    private static final int NAME = 28;
    private static final int SUBJECT = 48;

    private final List<Entry> entries;
    private final Instant now;
    private final Words words;

    private PendingSheets(List<Entry> entries, Instant now, Words words) {
        this.entries = entries;
        this.now = now;
        this.words = words;
    }

    static List<Figures> of(List<Entry> all, Asked asked, Instant now, Words words) {
        PendingSheets sheets = new PendingSheets(asked.of(all), now, words);
        return List.of(sheets.waiting(), sheets.grouped(asked.by()));
    }

    private Figures waiting() {
        return new Figures(
                words.of("pending.title"),
                words.of("pending.title"),
                List.of(words.of("pending.as-of", words.time(now)), words.of("pending.note")),
                Stream.of(
                                "memo.subject",
                                "pending.by.UNIT",
                                "pending.drafted-by",
                                "pending.by.STEP",
                                "pending.at",
                                "pending.by.PERSON",
                                "pending.since",
                                "pending.days",
                                "pending.usual-days",
                                "pending.due-day",
                                "pending.expected-day",
                                "pending.standing")
                        .map(words::of)
                        .toList(),
                List.of(SUBJECT, NAME, NAME, NAME, NAME, NAME, DAY, NUMBER, NUMBER, DAY, DAY, NAME),
                entries.stream().map(this::row).toList());
    }

    private List<Figure> row(Entry entry) {
        Wait wait = entry.item();
        Wait.At step = wait.step();
        String signers =
                entry.signers().isEmpty()
                        ? words.of("pending.nobody")
                        : entry.signers().stream()
                                .map(PendingPage::printed)
                                .collect(Collectors.joining(", "));
        return List.of(
                Figures.of(wait.subject()),
                Figures.of(wait.unitName()),
                Figures.of(wait.drafterName()),
                Figures.of(step == null ? "" : Group.step(step, words)),
                Figures.of(step == null ? words.of("pending.drafter") : step.title()),
                Figures.of(signers),
                Figures.of(wait.since().atZone(ThaiDate.BANGKOK).toLocalDate()),
                Figures.of(entry.days()),
                Figures.of(entry.usual() == null ? null : entry.usual().most()),
                Figures.of(entry.due()),
                Figures.of(entry.expected()),
                Figures.of(words.of("standing." + entry.standing())));
    }

    private Figures grouped(By by) {
        return new Figures(
                words.of("pending.grouped"),
                words.of("pending.chart", words.of("pending.by." + by)),
                by == By.PERSON ? List.of(words.of("pending.counts-twice")) : List.of(),
                Stream.of(
                                "pending.by." + by,
                                "pending.number",
                                "pending.longest",
                                "pending.median",
                                "pending.worrying")
                        .map(words::of)
                        .toList(),
                List.of(SUBJECT, NUMBER, NUMBER, NUMBER, NUMBER),
                Group.of(entries, by).stream()
                        .map(group ->
                                List.of(
                                        Figures.of(group.label(words)),
                                        Figures.of(group.entries().size()),
                                        Figures.of(group.longest()),
                                        Figures.of(group.median()),
                                        Figures.of(group.worrying())))
                        .toList());
    }
}
