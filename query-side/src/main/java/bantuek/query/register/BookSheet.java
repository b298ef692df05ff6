package bantuek.query.register;

import bantuek.query.past.KnownMoment;
import bantuek.query.platform.Words;
import bantuek.query.register.Registers.Book;
import bantuek.query.register.Registers.Entry;
import bantuek.query.workbook.Figures;
import bantuek.query.workbook.Figures.Figure;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A register as a sheet of a workbook, with the columns of ทะเบียนหนังสือส่ง. */
final class BookSheet {

    private static final int NUMBER = 10;
    private static final int DAY = 16;
    private static final int NAME = 28;
    private static final int SUBJECT = 56;

    private BookSheet() {}

    static Figures of(Book book, List<Entry> entries, KnownMoment then, Instant now, Words words) {
        return new Figures(
                words.of("register.sheet"),
                BookPage.title(book, words),
                List.of(words.of("pending.as-of", words.time(then.clock(now)))),
                headings(words),
                List.of(NUMBER, DAY, DAY, NAME, NAME, SUBJECT, DAY, SUBJECT),
                entries.stream().map(entry -> row(book, entry, then, words)).toList());
    }

    static List<String> headings(Words words) {
        return Stream.of(
                        "register.number",
                        "register.printed",
                        "register.dated",
                        "register.from",
                        "register.to",
                        "memo.subject",
                        "register.state",
                        "register.remarks")
                .map(words::of)
                .toList();
    }

    /** As the memo says it today: of an earlier moment, the memo's own page tells. */
    static String addressee(Entry entry, KnownMoment then) {
        return entry.memo() == null || then.moment() != null ? "" : entry.memo().addressee();
    }

    static String subject(Entry entry, Words words) {
        return entry.readable() ? entry.line().subject() : words.of("register.closed");
    }

    private static List<Figure> row(Book book, Entry entry, KnownMoment then, Words words) {
        Line line = entry.line();
        return List.of(
                Figures.of(line.number()),
                Figures.of(line.printed()),
                Figures.of(line.dated()),
                Figures.of(book.unitName()),
                Figures.of(addressee(entry, then)),
                Figures.of(subject(entry, words)),
                Figures.of(BookPage.state(entry, then, words)),
                Figures.of(String.join("; ", BookPage.remarks(entry, words))));
    }
}
