package bantuek.query.intake;

import bantuek.query.intake.Finding.What;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads text in which a character separates the cells: the one that makes the most even rows. */
final class DelimitedReader {

    private static final List<Character> SEPARATORS = List.of('\t', ',', ';');
    private static final int SAMPLE_RECORDS = 50;
    private static final int SAMPLE_CHARACTERS = 100_000;

    /** Excel's own way to say which one it is. */
    private static final Pattern DECLARED = Pattern.compile("\\Asep=([\\t,;|])\\R");

    private final Budget budget;
    private final Notes notes;

    DelimitedReader(Budget budget, Notes notes) {
        this.budget = budget;
        this.notes = notes;
    }

    RawTable read(String text, String name) {
        Matcher declared = DECLARED.matcher(text);
        boolean isDeclared = declared.find();
        String rows = isDeclared ? text.substring(declared.end()) : text;
        char separator = isDeclared ? declared.group(1).charAt(0) : separator(rows);
        notes.file(What.SEPARATOR, 1, separator == '\t' ? "TAB" : String.valueOf(separator));
        Grid grid = grid(rows, separator);
        return new RawTable(name, List.of(), false, 0, grid.rows(Cell.MISSING), grid.remarks());
    }

    private Grid grid(String text, char separator) {
        List<List<String>> records;
        try {
            records = records(text, separator, true, budget.limits().rows() + 1);
        } catch (IOException | UncheckedIOException e) {
            notes.file(What.QUOTES_TAKEN_AS_TEXT, 1);
            records = unquoted(text, separator, budget.limits().rows() + 1);
        }
        Grid grid = new Grid(budget);
        for (int row = 0; row < records.size(); row++) {
            grid.addRow(row + 1);
            List<String> values = records.get(row);
            boolean isEmptyLine = values.size() == 1 && values.getFirst().isBlank();
            for (int column = 0; column < (isEmptyLine ? 0 : values.size()); column++) {
                grid.put(row, column, 1, 1, budget.lines(values.get(column)));
            }
        }
        return grid;
    }

    private static char separator(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS));
        Comparator<Character> byEvenness =
                Comparator.comparingLong(separator -> evenness(sample, separator));
        return SEPARATORS.stream()
                .filter(separator -> sample.indexOf(separator) >= 0)
                .max(byEvenness.thenComparingInt(separator -> -SEPARATORS.indexOf(separator)))
                .orElseThrow(() -> new Unreadable(Refusal.NO_TABLE));
    }

    /** How many rows are as wide as most are, as far as that is more than one cell. */
    private static long evenness(String sample, char separator) {
        List<List<String>> records;
        try {
            records = records(sample, separator, true, SAMPLE_RECORDS);
        } catch (IOException | UncheckedIOException e) {
            records = unquoted(sample, separator, SAMPLE_RECORDS);
        }
        return records.stream()
                .map(List::size)
                .filter(width -> width > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getValue)
                .orElse(0L);
    }

    private static List<List<String>> unquoted(String text, char separator, int most) {
        try {
            return records(text, separator, false, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> records(String text, char separator, boolean quoted, int most)
            throws IOException {
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator)
                        .setQuote(quoted ? '"' : null)
                        .setIgnoreEmptyLines(false)
                        .get();
        List<List<String>> records = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord values : parser) {
                records.add(values.toList());
                if (records.size() == most) {
                    break;
                }
            }
        }
        return records;
    }
}
