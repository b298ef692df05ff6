package bantuek.query.memo;

import bantuek.events.report.Column;
import bantuek.events.report.Report;
import bantuek.events.report.Row;
import bantuek.query.memo.MemoPage.NoticeBlock;
import bantuek.query.memo.MemoPage.PassageLine;
import bantuek.query.platform.Words;
import bantuek.report.Finding;
import bantuek.report.Inspected;
import bantuek.report.Lint;
import bantuek.report.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** ตรวจก่อนเสนอ: what its drafter should look at again before anybody else sees the memo. */
final class LintNotice {

    private final @Nullable Report report;
    private final Words words;

    private LintNotice(@Nullable Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    static Optional<NoticeBlock> of(
            MemoSheet sheet, String organisation, LocalDate today, Words words) {
        List<Finding> findings =
                Lint.of(new Inspected(sheet.text(), sheet.report(), organisation, today));
        LintNotice notice = new LintNotice(sheet.report(), words);
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new NoticeBlock(
                                Notices.WAIT,
                                words.of("lint.title"),
                                "",
                                "",
                                findings.stream().map(notice::line).toList(),
                                null));
    }

    private PassageLine line(Finding finding) {
        String what = words.of("lint." + finding.rule());
        String told =
                switch (finding.rule().severity()) {
                    case ERROR -> words.of("lint.error", what);
                    case WARNING -> words.of("lint.warning", what);
                };
        return new PassageLine(where(finding.place()) + " · " + told, finding.quote(), "");
    }

    private String where(Place place) {
        return switch (place) {
            case Place.InText(var section) -> words.of(Notices.section(section));
            case Place.InHead _ -> words.of("lint.in-head");
            case Place.InRow(UUID row, String column) ->
                    column == null
                            ? words.of("lint.in-row", number(row))
                            : words.of("lint.in-cell", number(row), heading(column));
        };
    }

    private String number(UUID id) {
        List<Row> rows = Objects.requireNonNull(report).rows();
        return words.number(
                1
                        + IntStream.range(0, rows.size())
                                .filter(place -> rows.get(place).id().equals(id))
                                .findFirst()
                                .orElseThrow());
    }

    private String heading(String key) {
        return Objects.requireNonNull(report).head().columns().stream()
                .filter(column -> column.key().equals(key))
                .map(Column::heading)
                .findFirst()
                .orElse(key);
    }
}
