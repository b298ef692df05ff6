package bantuek.query.reportdesk;

import bantuek.events.report.Field;
import bantuek.events.report.ReportKind;
import bantuek.query.memo.ReportTable;
import bantuek.query.platform.Words;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tables from outside before they are kept: what was understood, what becomes of it, and what
 * somebody should look at.
 *
 * @param source what was read, travelling with the page
 * @param said what was understood and what was not, a sentence each
 * @param remarks what to look at in the report that would come of it
 * @param more remarks that are not shown
 * @param preview its first rows
 */
public record ImportPage(
        UUID memo,
        long version,
        String requestKey,
        String source,
        List<Choice> tables,
        Settings settings,
        List<ColumnFields> columns,
        List<Said> said,
        List<String> remarks,
        int more,
        int rows,
        @Nullable ReportTable preview,
        @Nullable String problem) {

    public record Choice(int number, String words, boolean chosen) {}

    /** As it stands in the fields. */
    public record Settings(
            int columnsOf,
            int headRows,
            ReportKind kind,
            String fiscalYear,
            String assessmentYear,
            String round,
            String title,
            boolean issueInFirstLine) {}

    /**
     * @param sample the first words that stand in it
     */
    public record ColumnFields(
            int place, String heading, String group, String meaning, String sample) {}

    /** What was found in the source, and how much it matters. */
    public record Said(String weight, String sentence) {}

    public String path() {
        return "/memos/" + memo;
    }

    public List<ReportKind> kinds() {
        return List.of(ReportKind.values());
    }

    /** What a column may mean: nothing in particular, a field of the model, or to be left out. */
    public List<Meaning> meanings(Words words) {
        return Stream.of(
                        Stream.of(new Meaning("", words.of("import.no-meaning"))),
                        Stream.of(Field.values())
                                .map(field ->
                                        new Meaning(field.name(), words.of("field." + field))),
                        Stream.of(new Meaning(AdoptionForm.LEFT_OUT, words.of("import.left-out"))))
                .flatMap(meaning -> meaning)
                .toList();
    }

    public record Meaning(String value, String words) {}
}
