package bantuek.query.intake;

import bantuek.query.platform.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of the report of what was understood and what was not.
 *
 * @param table which table, from 1; zero for the whole file
 * @param rows the rows that it is about, by their numbers in the source
 * @param count how many it is about
 * @param data such as the name of a sheet or the addresses of cells
 */
public record Finding(What what, int table, List<Stretch> rows, int count, List<String> data) {

    private static final int STRETCHES_TOLD = 8;

    public Finding {
        rows = List.copyOf(rows);
        data = List.copyOf(data);
    }

    public String sentence(Words words) {
        return words.of(
                "intake.found." + what, place(words), words.number(count), String.join(", ", data));
    }

    private String place(Words words) {
        if (table == 0) {
            return words.of("intake.place.file");
        }
        if (rows.isEmpty()) {
            return words.of("intake.place.table", words.number(table));
        }
        return words.of("intake.place.rows", words.number(table), told(words));
    }

    private String told(Words words) {
        String first =
                rows.stream()
                        .limit(STRETCHES_TOLD)
                        .map(stretch -> stretch.told(words))
                        .collect(Collectors.joining(", "));
        return rows.size() > STRETCHES_TOLD ? first + " …" : first;
    }

    /** How much it matters to whoever looks over the import. */
    public enum Weight {
        UNDERSTOOD,
        CHANGED,
        LEFT_OUT
    }

    /** What there is to say. */
    public enum What {
        TABLE(Weight.UNDERSTOOD),
        HEADINGS(Weight.UNDERSTOOD),
        NO_HEADINGS(Weight.CHANGED),
        TITLES(Weight.UNDERSTOOD),
        SEPARATOR(Weight.UNDERSTOOD),
        ENCODING(Weight.UNDERSTOOD),
        MERGED_CELLS_CARRIED(Weight.CHANGED),
        RAGGED_ROWS_FILLED(Weight.CHANGED),
        REPEATED_HEADINGS_DROPPED(Weight.CHANGED),
        EMPTY_ROWS_DROPPED(Weight.CHANGED),
        EMPTY_COLUMNS_DROPPED(Weight.CHANGED),
        TABLES_JOINED(Weight.CHANGED),
        SPANS_CUT(Weight.CHANGED),
        QUOTES_TAKEN_AS_TEXT(Weight.CHANGED),
        FORMULA_RESULTS_TAKEN(Weight.CHANGED),
        DATES_WRITTEN_ISO(Weight.CHANGED),
        NESTED_TABLES_AS_TEXT(Weight.CHANGED),
        FORMULAS_WITHOUT_RESULT(Weight.LEFT_OUT),
        ERROR_VALUES(Weight.LEFT_OUT),
        OVERLAPPING_CELLS(Weight.LEFT_OUT),
        LOST_CHARACTERS(Weight.LEFT_OUT),
        HIDDEN_SHEET(Weight.LEFT_OUT),
        EMPTY_SHEET(Weight.LEFT_OUT),
        EMPTY_TABLE(Weight.LEFT_OUT),
        PICTURES(Weight.LEFT_OUT),
        DELETED_TEXT(Weight.LEFT_OUT),
        TEXT_AFTER_TABLES(Weight.LEFT_OUT);

        private final Weight weight;

        What(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }
    }

    /** Rows that follow one another. */
    public record Stretch(int first, int last) {

        static List<Stretch> of(List<Integer> ascending) {
            List<Stretch> stretches = new ArrayList<>();
            for (int row : ascending) {
                if (!stretches.isEmpty() && stretches.getLast().last + 1 == row) {
                    stretches.add(new Stretch(stretches.removeLast().first, row));
                } else {
                    stretches.add(new Stretch(row, row));
                }
            }
            return stretches;
        }

        int length() {
            return last - first + 1;
        }

        private String told(Words words) {
            return first == last
                    ? words.number(first)
                    : words.number(first) + "–" + words.number(last);
        }
    }
}
