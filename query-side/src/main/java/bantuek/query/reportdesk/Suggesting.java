package bantuek.query.reportdesk;

import bantuek.events.Limits;
import bantuek.events.report.Field;
import bantuek.events.report.ReportKind;
import bantuek.query.intake.Cell;
import bantuek.query.intake.Row;
import bantuek.query.intake.Table;
import bantuek.query.intake.Table.Column;
import bantuek.query.reportdesk.Adoption.ColumnPlan;
import bantuek.thai.ThaiDigits;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What tables from outside probably are: somebody looks at it before anything is kept. */
final class Suggesting {

    private static final Pattern YEAR =
            Pattern.compile("(?:ปีงบประมาณ|ประจำปี|พ\\.ศ\\.) ?(?:พ\\.ศ\\. ?)?(?<year>[0-9๐-๙]{4})");
    private static final Pattern ROUND =
            Pattern.compile("รอบ\\s*(?:ที่\\s*)?(?<months>[0-9๐-๙]{1,2})\\s*เดือน");
    private static final Pattern ISSUE = Pattern.compile("^\\s*ประเด็น.*");

    private Suggesting() {}

    /**
     * @param before what the memo says that the report is for, where the tables don't say it
     * @param year of the report, where neither of both says it
     */
    static Adoption of(List<Table> tables, String before, int year) {
        int first = largest(tables);
        Table table = tables.get(first);
        List<ColumnPlan> columns = columns(table);
        String above =
                table.above().stream()
                        .filter(line -> !ISSUE.matcher(line).matches())
                        .collect(Collectors.joining(" "));
        String said = above + "\n" + before;
        Set<Field> fields =
                columns.stream()
                        .map(ColumnPlan::field)
                        .filter(java.util.Objects::nonNull)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
        return new Adoption(
                sameAs(tables, first),
                table.head().size(),
                columns,
                kind(fields, said),
                year(said, year),
                null,
                round(said),
                title(above, before),
                issueInFirstLine(table, columns));
    }

    /** What a reader has of columns when the number of heading rows was changed. */
    static List<ColumnPlan> columns(Table table) {
        Set<Field> seen = EnumSet.noneOf(Field.class);
        return table.columns().stream().map(column -> plan(column, seen)).toList();
    }

    /** Each meaning once: of two columns that seem to mean the same, the second is left open. */
    private static ColumnPlan plan(Column column, Set<Field> seen) {
        List<String> path = column.path();
        String heading = cut(path.isEmpty() ? "" : path.getLast());
        String group = path.size() > 1 ? cut(path.getFirst()) : null;
        @Nullable Field field = HeadingWords.meaning(heading);
        return new ColumnPlan(
                heading, group, field != null && seen.add(field) ? field : null, true);
    }

    private static String cut(String heading) {
        return heading.length() > Limits.HEADING_CHARACTERS
                ? heading.substring(0, Limits.HEADING_CHARACTERS)
                : heading;
    }

    private static int largest(List<Table> tables) {
        int largest = 0;
        for (int place = 1; place < tables.size(); place++) {
            if (weight(tables.get(place)) > weight(tables.get(largest))) {
                largest = place;
            }
        }
        Table found = tables.get(largest);
        // A report that goes on over several tables begins with the first of them.
        return IntStream.range(0, largest + 1)
                .filter(place -> Alike.are(found, tables.get(place)))
                .findFirst()
                .orElse(largest);
    }

    private static int weight(Table table) {
        return table.body().size() * table.width();
    }

    private static List<Integer> sameAs(List<Table> tables, int first) {
        List<Integer> same = new ArrayList<>(List.of(first));
        for (int place = first + 1; place < tables.size(); place++) {
            if (Alike.are(tables.get(first), tables.get(place))) {
                same.add(place);
            }
        }
        return same;
    }

    private static ReportKind kind(Set<Field> fields, String said) {
        if (fields.contains(Field.AMOUNT) && !fields.contains(Field.RESULT)) {
            return ReportKind.BUDGET;
        }
        if (fields.contains(Field.RESULT) || fields.contains(Field.OUTCOME)) {
            return said.contains("ติดตาม") || ROUND.matcher(said).find()
                    ? ReportKind.FOLLOW_UP
                    : ReportKind.RESULT;
        }
        return ReportKind.PLAN;
    }

    private static int year(String said, int otherwise) {
        return YEAR.matcher(said)
                .results()
                .map(match -> Integer.parseInt(ThaiDigits.arabic(match.group("year"))))
                .filter(year -> year >= Limits.FIRST_YEAR && year <= Limits.LAST_YEAR)
                .findFirst()
                .orElse(otherwise);
    }

    private static @Nullable Integer round(String said) {
        Matcher round = ROUND.matcher(said);
        if (!round.find()) {
            return null;
        }
        int months = Integer.parseInt(ThaiDigits.arabic(round.group("months")));
        return months >= 1 && months <= 12 ? months : null;
    }

    private static String title(String above, String before) {
        String title = CellWords.storable(above.isBlank() ? before : above);
        return title.length() > Limits.SUBJECT_CHARACTERS
                ? title.substring(0, Limits.SUBJECT_CHARACTERS)
                : title;
    }

    private static boolean issueInFirstLine(Table table, List<ColumnPlan> columns) {
        return IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).field() == Field.MEASURE)
                .anyMatch(place ->
                        table.body().stream()
                                .map((Row row) -> row.cell(place))
                                .filter(Cell::isWritten)
                                .anyMatch(cell ->
                                        Adopting.namesIssue(CellWords.lines(cell.lines()))));
    }
}
