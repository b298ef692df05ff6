package bantuek.query.register;

import bantuek.events.office.OfficeSettings.Digits;
import bantuek.query.paper.Block;
import bantuek.query.paper.Block.Cell;
import bantuek.query.paper.Block.Heading;
import bantuek.query.paper.Block.Manner;
import bantuek.query.paper.Block.Paragraph;
import bantuek.query.paper.Block.Row;
import bantuek.query.paper.Block.Table;
import bantuek.query.paper.Paper;
import bantuek.query.paper.Paper.Orientation;
import bantuek.query.paper.Paper.Part;
import bantuek.query.past.KnownMoment;
import bantuek.query.platform.Words;
import bantuek.query.register.Registers.Book;
import bantuek.query.register.Registers.Entry;
import bantuek.thai.ThaiDigits;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A register on paper, with the columns of ทะเบียนหนังสือส่ง. Thai, whatever the language. */
final class BookPaper {

    private static final Words THAI = Words.THAI;

    private BookPaper() {}

    static Paper of(
            Book book,
            String organisation,
            List<Entry> entries,
            KnownMoment then,
            Instant now,
            Digits digits) {
        String title = BookPage.title(book, THAI);
        return new Paper(
                title + " " + organisation,
                title,
                "",
                digits,
                List.of(organisation),
                List.of(
                        new Part(
                                title,
                                Orientation.LANDSCAPE,
                                List.of(
                                        new Heading(1, title),
                                        new Paragraph(organisation, Manner.PLAIN),
                                        new Paragraph(
                                                dated(
                                                        digits,
                                                        THAI.of(
                                                                "pending.as-of",
                                                                THAI.time(then.clock(now)))),
                                                Manner.SMALL),
                                        table(book, entries, then, digits)))),
                List.of());
    }

    private static Table table(Book book, List<Entry> entries, KnownMoment then, Digits digits) {
        return new Table(
                List.of(),
                BookSheet.headings(THAI),
                entries.stream().map(entry -> row(book, entry, then, digits)).toList());
    }

    private static Row row(Book book, Entry entry, KnownMoment then, Digits digits) {
        Line line = entry.line();
        return new Row(
                false,
                List.of(
                        cell(dated(digits, String.valueOf(line.number()))),
                        cell(line.printed() == null ? "" : line.printed()),
                        cell(line.dated() == null ? "" : dated(digits, THAI.date(line.dated()))),
                        cell(book.unitName()),
                        cell(BookSheet.addressee(entry, then)),
                        cell(BookSheet.subject(entry, THAI)),
                        cell(BookPage.state(entry, then, THAI)),
                        cell(
                                BookPage.remarks(entry, THAI).stream()
                                        .map(remark -> dated(digits, remark)))));
    }

    /** Dates and numbers are ours to write; what people wrote stays as they wrote it. */
    private static String dated(Digits digits, String ours) {
        return ThaiDigits.as(digits, ours);
    }

    private static Cell cell(String words) {
        return cell(Stream.of(words));
    }

    private static Cell cell(Stream<String> lines) {
        return new Cell(
                1,
                lines.filter(words -> !words.isEmpty())
                        .map(words -> new Block.Line(0, words))
                        .toList());
    }
}
