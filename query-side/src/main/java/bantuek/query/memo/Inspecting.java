package bantuek.query.memo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import bantuek.events.memo.Objection;
import bantuek.events.report.Column;
import bantuek.events.report.Report;
import bantuek.events.report.Row;
import bantuek.query.memo.MemoPage.Inspection;
import bantuek.query.memo.MemoPage.NoticeBlock;
import bantuek.query.memo.MemoPage.PassageLine;
import bantuek.query.memo.MemoPage.Warning;
import bantuek.query.platform.Words;
import bantuek.report.Finding;
import bantuek.report.Inspected;
import bantuek.report.Lint;
import bantuek.report.Rule;
import bantuek.report.Rule.Severity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * ตรวจก่อนเสนอ: what its drafter should look at again before anybody else sees the memo, and what
 * the others are told of it.
 */
final class Inspecting {

    private static final String WORDS = "lint.";

    private final @Nullable Report report;
    private final Words words;

    private Inspecting(@Nullable Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    static Inspection of(MemoSheet sheet, String organisation, LocalDate today, Words words) {
        List<Finding> findings =
                Lint.of(new Inspected(sheet.text(), sheet.report(), organisation, today));
        return new Inspecting(sheet.report(), words).told(findings);
    }

    /** What the drafter was warned of and left as it is, while that is what the memo says. */
    static Optional<NoticeBlock> left(MemoSheet sheet, Words words) {
        Inspecting inspecting = new Inspecting(sheet.report(), words);
        Signature submission = sheet.submission();
        return submission == null || sheet.acknowledged().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new NoticeBlock(
                                "",
                                words.of("lint.left"),
                                "",
                                submission.name() + " · " + words.time(submission.at()),
                                sheet.acknowledged().stream().map(inspecting::line).toList(),
                                null));
    }

    private Inspection told(List<Finding> findings) {
        Map<Rule, List<Finding>> warnings =
                findings.stream()
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .collect(groupingBy(Finding::rule, LinkedHashMap::new, toList()));
        return new Inspection(
                findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> line(finding.objection()))
                        .toList(),
                warnings.entrySet().stream()
                        .map(warning -> warning(warning.getKey(), warning.getValue()))
                        .toList());
    }

    private Warning warning(Rule rule, List<Finding> findings) {
        return new Warning(
                words.of(WORDS + rule),
                findings.stream().map(Finding::key).collect(joining(",")),
                findings.stream()
                        .map(Finding::objection)
                        .map(found -> new PassageLine(where(found), found.quote(), ""))
                        .toList());
    }

    private PassageLine line(Objection found) {
        return new PassageLine(
                where(found) + " · " + words.of(WORDS + found.rule()), found.quote(), "");
    }

    private String where(Objection found) {
        UUID row = found.row();
        String column = found.column();
        if (found.section() != null) {
            return words.of(Notices.section(found.section()));
        }
        if (row == null) {
            return words.of("lint.in-head");
        }
        return column == null
                ? words.of("lint.in-row", number(row))
                : words.of("lint.in-cell", number(row), heading(column));
    }

    private String number(UUID id) {
        List<Row> rows = report == null ? List.of() : report.rows();
        return words.number(
                1
                        + IntStream.range(0, rows.size())
                                .filter(place -> rows.get(place).id().equals(id))
                                .findFirst()
                                .orElse(-1));
    }

    private String heading(String key) {
        List<Column> columns = report == null ? List.of() : report.head().columns();
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .map(Column::heading)
                .findFirst()
                .orElse(key);
    }
}
