package bantuek.query.reportdesk;

import bantuek.events.report.Cell;
import bantuek.events.report.Report;
import bantuek.events.report.Row;
import bantuek.query.commands.Sent;
import bantuek.query.memo.OwnDraft;
import bantuek.query.memo.ReportTable;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Page;
import bantuek.query.platform.Words;
import bantuek.query.reportdesk.SheetPage.Handle;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A report's rows beneath each other, and each on a page of its own. */
final class SheetPages {

    private static final int WORDS_SHOWN = 80;

    private SheetPages() {}

    static ModelAndView sheet(
            Frame frame, OwnDraft draft, HttpStatus status, Sent sent, @Nullable String problem) {
        Report report = ReportDesk.report(draft);
        return Page.of(
                status,
                "report-sheet",
                frame,
                new SheetPage(
                        draft.memo(),
                        draft.version(),
                        sent.keyAfter(status).toString(),
                        Objects.requireNonNull(ReportTable.of(draft.memo(), report)),
                        handles(report, frame.words()),
                        problem));
    }

    private static List<Handle> handles(Report report, Words words) {
        return IntStream.range(0, report.rows().size())
                .mapToObj(place -> {
                    Row row = report.rows().get(place);
                    return new Handle(
                            row.id(),
                            place + 1,
                            row.kind().name(),
                            firstWords(report, row),
                            row.progress() == null
                                    ? ""
                                    : words.of("status." + row.progress().status()));
                })
                .toList();
    }

    private static String firstWords(Report report, Row row) {
        String text =
                report.head().columns().stream()
                        .flatMap(column -> Stream.ofNullable(row.cell(column.key())))
                        .filter(cell -> !cell.lines().isEmpty())
                        .map(Cell::text)
                        .filter(words -> words.length() > 3)
                        .findFirst()
                        .orElse("");
        String line = text.replace('\n', ' ');
        return line.length() > WORDS_SHOWN ? line.substring(0, WORDS_SHOWN) + "…" : line;
    }

    static ModelAndView row(
            Frame frame,
            OwnDraft draft,
            HttpStatus status,
            Sent sent,
            UUID row,
            @Nullable UUID after,
            RowFields fields,
            @Nullable String problem) {
        Report report = ReportDesk.report(draft);
        Row known = known(report, row);
        return Page.of(
                status,
                "report-row",
                frame,
                new RowPage(
                        draft.memo(),
                        sent.version() == null ? draft.version() : sent.version(),
                        sent.keyAfter(status).toString(),
                        row,
                        Rows.place(report, row) + 1,
                        after,
                        report.head().columns(),
                        known == null ? List.of() : known.evidence(),
                        fields,
                        problem));
    }

    static @Nullable Row known(Report report, UUID row) {
        int place = Rows.place(report, row);
        return place < 0 ? null : report.rows().get(place);
    }
}
