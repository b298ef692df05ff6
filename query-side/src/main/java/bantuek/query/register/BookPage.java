package bantuek.query.register;

import static java.util.stream.Collectors.joining;

import bantuek.query.commands.Problem;
import bantuek.query.past.AskedMoment;
import bantuek.query.past.KnownMoment;
import bantuek.query.past.PastBar;
import bantuek.query.platform.Words;
import bantuek.query.register.Line.State;
import bantuek.query.register.Registers.Book;
import bantuek.query.register.Registers.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * ทะเบียนหนังสือ: one register, a line a number.
 *
 * @param given the number that was taken a moment ago; empty where none was
 * @param free the numbers that nothing has taken, below the highest; empty where there are none
 * @param typed what was sought
 * @param voiding the form to void a number, of the registry
 */
public record BookPage(
        String title,
        String path,
        PastBar past,
        String given,
        String free,
        List<Choice> states,
        String typed,
        List<PastBar.Kept> kept,
        String found,
        List<Row> rows,
        @Nullable String before,
        @Nullable String after,
        String pages,
        String workbook,
        String paper,
        @Nullable Voiding voiding) {

    static final int PAGE_ROWS = 50;

    /** A link to the same, asked otherwise. */
    public record Choice(String href, String words, boolean current) {}

    /**
     * @param href the memo that has the number, if the reader may see it
     * @param remarks what else there is to know, a line each
     * @param isNew taken a moment ago
     */
    public record Row(
            String number,
            String printed,
            String dated,
            String addressee,
            @Nullable String href,
            String subject,
            boolean readable,
            String tone,
            String state,
            List<String> remarks,
            boolean isNew) {}

    /**
     * @param open whether the form came back
     */
    public record Voiding(
            boolean open, String number, String reason, String key, @Nullable Problem problem) {

        static Voiding fresh() {
            return new Voiding(false, "", "", UUID.randomUUID().toString(), null);
        }

        public @Nullable String problemWith(String field) {
            return problem != null && problem.concerns(field) ? problem.sentence() : null;
        }

        public @Nullable String problemOfForm() {
            return problem != null && problem.concernsNoneOf(List.of("number", "reason"))
                    ? problem.sentence()
                    : null;
        }
    }

    /**
     * @param given the position of the event by which a number was taken a moment ago
     */
    static BookPage of(
            Book book,
            List<Entry> all,
            Wanted wanted,
            KnownMoment then,
            @Nullable Long given,
            @Nullable Voiding voiding,
            Words words) {
        String path = RegistersPage.path(book);
        List<Entry> found = wanted.of(all);
        int pages = Math.max(1, Math.ceilDiv(found.size(), PAGE_ROWS));
        int page = Math.min(wanted.page(), pages);
        return new BookPage(
                title(book, words),
                path,
                PastBar.of(
                        path,
                        then,
                        wanted.asOf(AskedMoment.NOW).href(path),
                        wanted.at(1).fields(),
                        path + "/changes",
                        words),
                all.stream()
                        .filter(entry -> isNew(entry, given))
                        .findFirst()
                        .map(entry -> given(entry.line(), words))
                        .orElse(""),
                FreeNumbers.among(all).stream()
                        .map(range -> range.words(words))
                        .collect(joining(", ")),
                states(all, wanted, path, words),
                wanted.words(),
                kept(wanted),
                words.of("register.found", words.number(found.size())),
                found.stream()
                        .skip((long) (page - 1) * PAGE_ROWS)
                        .limit(PAGE_ROWS)
                        .map(entry -> row(entry, then, given, words))
                        .toList(),
                page > 1 ? wanted.at(page - 1).href(path) : null,
                page < pages ? wanted.at(page + 1).href(path) : null,
                words.of("pending.page", words.number(page), words.number(pages)),
                wanted.at(1).href(path + ".xlsx"),
                wanted.at(1).href(path + ".pdf"),
                then.moment() == null ? voiding : null);
    }

    static String title(Book book, Words words) {
        return words.of("register.of." + book.series(), book.unitName(), words.year(book.year()));
    }

    private static boolean isNew(Entry entry, @Nullable Long given) {
        return given != null && entry.line().position() == given;
    }

    private static String given(Line line, Words words) {
        return words.of(
                "register.given." + line.state(),
                line.printed() == null ? words.number(line.number()) : line.printed());
    }

    /** What a form that seeks asks besides. */
    private static List<PastBar.Kept> kept(Wanted wanted) {
        List<PastBar.Kept> kept = new ArrayList<>();
        new Wanted(wanted.state(), "", 1, wanted.then())
                .fields()
                .forEach((name, value) -> kept.add(new PastBar.Kept(name, value)));
        AskedMoment then = wanted.then();
        if (then.position() != null) {
            kept.add(new PastBar.Kept("position", then.position().toString()));
        } else if (!then.isNow()) {
            kept.add(new PastBar.Kept("at", then.at()));
        }
        return kept;
    }

    private static List<Choice> states(List<Entry> all, Wanted wanted, String path, Words words) {
        Stream<Choice> every =
                Stream.of(
                        new Choice(
                                wanted.only(null).href(path),
                                words.of("register.all", words.number(all.size())),
                                wanted.state() == null));
        Stream<Choice> some =
                Stream.of(State.values())
                        .map(state ->
                                new Choice(
                                        wanted.only(state).href(path),
                                        words.of("line." + state)
                                                + " ("
                                                + words.number(number(all, state))
                                                + ")",
                                        wanted.state() == state));
        return Stream.concat(every, some).toList();
    }

    private static long number(List<Entry> all, State state) {
        return all.stream().filter(entry -> entry.line().state() == state).count();
    }

    private static Row row(Entry entry, KnownMoment then, @Nullable Long given, Words words) {
        Line line = entry.line();
        return new Row(
                words.number(line.number()),
                line.printed() == null ? "" : line.printed(),
                line.dated() == null ? "" : words.date(line.dated()),
                BookSheet.addressee(entry, then),
                entry.memo() == null ? null : then.href("/memos/" + entry.memo().memo()),
                BookSheet.subject(entry, words),
                entry.readable(),
                tone(line.state()),
                state(entry, then, words),
                remarks(entry, words),
                isNew(entry, given));
    }

    /** การปฏิบัติ: what has become of the number, and of the memo that has it. */
    static String state(Entry entry, KnownMoment then, Words words) {
        State state = entry.line().state();
        return state == State.ISSUED && entry.memo() != null && then.moment() == null
                ? words.of("state." + entry.memo().state())
                : words.of("line." + state);
    }

    /** หมายเหตุ */
    static List<String> remarks(Entry entry, Words words) {
        Line line = entry.line();
        List<String> remarks = new ArrayList<>();
        if (line.outside()) {
            remarks.add(words.of("register.outside"));
        }
        if (line.purpose() != null && line.state() != State.RESERVED && entry.readable()) {
            remarks.add(words.of("register.purpose", line.purpose()));
        }
        if (line.reason() != null) {
            remarks.add(
                    entry.readable()
                            ? words.of("register.reason", line.reason())
                            : words.of("line.VOID"));
        }
        remarks.add(
                words.of("register.taken-by", line.taken().by(), words.time(line.taken().at())));
        if (!line.changed().equals(line.taken())) {
            remarks.add(
                    words.of(
                            "register.changed-by." + line.state(),
                            line.changed().by(),
                            words.time(line.changed().at())));
        }
        return remarks;
    }

    private static String tone(State state) {
        return switch (state) {
            case RESERVED -> "wait";
            case ISSUED -> "";
            case VOID -> "bad";
        };
    }
}
