package bantuek.query.intake;

import bantuek.query.intake.Finding.What;
import bantuek.query.intake.RawTable.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** What a sheet holds: the texts that it shows, by row and column, and what is merged. */
final class SheetContents implements SheetContentsHandler {

    private static final int LONGEST_COLUMN_NAME = 3;
    private static final String ERROR_PREFIX = "ERROR:";

    private final Budget budget;
    private final ShownValues values;
    private final TreeMap<Integer, TreeMap<Integer, List<String>>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final List<String> formulas = new ArrayList<>();
    private final List<String> unanswered = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private int row;
    private int column = -1;
    private boolean isFormula;
    private boolean isError;
    private boolean isAnswered;

    SheetContents(Budget budget, ShownValues values) {
        this.budget = budget;
        this.values = values;
    }

    XSSFSheetXMLHandler handler(Styles styles, SharedStrings texts) {
        return new Handler(styles, texts);
    }

    /** Nothing, if nothing is written on the sheet. */
    Optional<RawTable> table(String name) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Grid grid = new Grid(budget);
        rows.keySet().forEach(number -> grid.addRow(number + 1));
        List<Integer> numbers = List.copyOf(rows.keySet());
        int left = rows.values().stream().mapToInt(TreeMap::firstKey).min().orElse(0);
        int right = rows.values().stream().mapToInt(TreeMap::lastKey).max().orElse(0);
        int overlaps = 0;
        for (CellRangeAddress area : merged) {
            overlaps += putMerged(grid, numbers, area, left, right) ? 0 : 1;
        }
        for (int i = 0; i < numbers.size(); i++) {
            putRest(grid, i, rows.getOrDefault(numbers.get(i), new TreeMap<>()), left);
        }
        return Optional.of(
                new RawTable(name, List.of(), false, 0, grid.rows(Cell.BLANK), remarks(overlaps)));
    }

    @Override
    public void startRow(int number) {
        if (number < 0) {
            throw new Unreadable(Refusal.BROKEN);
        }
        row = number;
        column = -1;
    }

    @Override
    public void endRow(int number) {
        // The next one begins with its own number.
    }

    @Override
    public void cell(
            @Nullable String reference, @Nullable String shown, @Nullable XSSFComment comment) {
        isAnswered = true;
        if (shown == null) {
            return;
        }
        String text = isError && shown.startsWith(ERROR_PREFIX) ? shown.substring(6) : shown;
        List<String> lines = budget.lines(text);
        if (lines.isEmpty()) {
            return;
        }
        budget.column(column);
        rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, lines);
        if (rows.size() > budget.limits().rows()) {
            throw new Unreadable(Refusal.TOO_MANY_ROWS, budget.limits().rows());
        }
        if (isError) {
            errors.add(address());
        }
    }

    /** Rows without a text are not there; what is merged over them is as much lower. */
    private boolean putMerged(
            Grid grid, List<Integer> numbers, CellRangeAddress area, int left, int right) {
        int top = first(numbers, area.getFirstRow());
        int bottom = first(numbers, area.getLastRow() + 1);
        int from = Math.max(area.getFirstColumn(), left);
        int to = Math.min(area.getLastColumn(), right);
        if (top >= bottom || from > to) {
            return true;
        }
        if (grid.free(top, from - left) != from - left) {
            return false;
        }
        boolean beginsHere =
                numbers.get(top) == area.getFirstRow() && from == area.getFirstColumn();
        List<String> lines =
                beginsHere
                        ? rows.getOrDefault(numbers.get(top), new TreeMap<>())
                                .getOrDefault(from, List.of())
                        : List.of();
        grid.put(top, from - left, bottom - top, to - from + 1, lines);
        return true;
    }

    private static int first(List<Integer> numbers, int number) {
        int low = 0;
        int high = numbers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers.get(middle) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void putRest(Grid grid, int row, Map<Integer, List<String>> cells, int left) {
        cells.forEach((column, lines) -> {
            if (grid.free(row, column - left) == column - left) {
                grid.put(row, column - left, 1, 1, lines);
            }
        });
    }

    private List<Remark> remarks(int overlaps) {
        return List.of(
                new Remark(What.OVERLAPPING_CELLS, overlaps),
                new Remark(What.FORMULA_RESULTS_TAKEN, formulas.size(), formulas),
                new Remark(What.FORMULAS_WITHOUT_RESULT, unanswered.size(), unanswered),
                new Remark(What.ERROR_VALUES, errors.size(), errors),
                new Remark(What.DATES_WRITTEN_ISO, values.isoDates()));
    }

    private void begin(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : columnOf(reference);
        isFormula = false;
        isAnswered = false;
        isError = "e".equals(attributes.getValue("t"));
    }

    private void end() {
        if (isFormula) {
            (isAnswered ? formulas : unanswered).add(address());
        }
    }

    private String address() {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    private static int columnOf(String reference) {
        int letters = 0;
        while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
            letters++;
        }
        if (letters == 0 || letters > LONGEST_COLUMN_NAME) {
            throw new Unreadable(Refusal.BROKEN);
        }
        return CellReference.convertColStringToIndex(reference.substring(0, letters));
    }

    private void merge(@Nullable String reference) {
        if (reference == null) {
            throw new Unreadable(Refusal.BROKEN);
        }
        if (merged.size() >= budget.limits().cells()) {
            throw new Unreadable(Refusal.TOO_MANY_CELLS, budget.limits().cells());
        }
        merged.add(CellRangeAddress.valueOf(reference));
    }

    /** POI's, which also sees formulas and what is merged. */
    private final class Handler extends XSSFSheetXMLHandler {

        private Handler(Styles styles, SharedStrings texts) {
            super(styles, texts, SheetContents.this, values, false);
        }

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes)
                throws SAXException {
            switch (name) {
                case "c" -> begin(attributes);
                case "f" -> isFormula = true;
                case "mergeCell" -> merge(attributes.getValue("ref"));
                default -> {}
            }
            super.startElement(space, name, qualified, attributes);
        }

        @Override
        public void endElement(String space, String name, String qualified) throws SAXException {
            super.endElement(space, name, qualified);
            if (name.equals("c")) {
                end();
            }
        }
    }
}
