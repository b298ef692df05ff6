package bantuek.query.register;

import bantuek.query.past.Difference;
import bantuek.query.past.DifferencePage;
import bantuek.query.past.DifferencePage.Names;
import bantuek.query.past.DifferencePage.Row;
import bantuek.query.past.KnownSpan;
import bantuek.query.platform.Viewer;
import bantuek.query.platform.Words;
import bantuek.query.register.Registers.Book;
import bantuek.query.register.Registers.Entry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which numbers of a register were taken between two moments, and what became of others. */
final class BookChanges {

    private static final Names NAMES =
            new Names("register.arrived", "register.moved", "register.left", "register.stayed");

    private BookChanges() {}

    static Difference<Entry> between(
            Registers registers, Viewer viewer, Book book, KnownSpan span) {
        return Difference.between(
                registers.lines(viewer, book, span.from().moment()),
                registers.lines(viewer, book, span.to().moment()),
                entry -> entry.line().number(),
                entry -> entry.line().position());
    }

    static DifferencePage page(
            Book book, Difference<Entry> difference, KnownSpan span, Instant now, Words words) {
        String path = RegistersPage.path(book);
        return DifferencePage.of(
                words.of("register.changes", BookPage.title(book, words)),
                path + "/changes",
                path,
                span,
                now,
                difference,
                (before, after) -> row(book, before, after, words),
                NAMES,
                words);
    }

    private static Row row(Book book, @Nullable Entry before, @Nullable Entry after, Words words) {
        Entry known = after == null ? before : after;
        if (known == null) {
            throw new IllegalArgumentException("neither then nor then");
        }
        return new Row(
                known.memo() == null ? "" : "/memos/" + known.memo().memo(),
                words.of(
                        "register.line",
                        words.number(known.line().number()),
                        BookSheet.subject(known, words)),
                book.unitName(),
                before == null ? "" : standing(before, words),
                after == null ? "" : standing(after, words));
    }

    private static String standing(Entry entry, Words words) {
        return words.of("line." + entry.line().state())
                + " ("
                + String.join(" · ", BookPage.remarks(entry, words))
                + ")";
    }
}
