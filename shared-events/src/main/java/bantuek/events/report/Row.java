package bantuek.events.report;

import bantuek.events.Check;
import bantuek.events.Limits;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a report. What stands in it is kept by column; a column without a cell is blank.
 *
 * @param progress what was said of how far it has come, beside the words in its cells
 */
public record Row(
        UUID id,
        RowKind kind,
        SortedMap<String, Cell> cells,
        @Nullable Progress progress,
        @Nullable Responsible responsible,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Evidence> evidence) {

    public Row {
        Check.present(id, "id");
        Check.present(kind, "kind");
        Check.present(cells, "cells").values().forEach(cell -> Check.present(cell, "cells"));
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        evidence = Check.optionalList(evidence, "evidence", Limits.ROW_EVIDENCE);
    }

    public @Nullable Cell cell(String key) {
        return cells.get(key);
    }

    /** An issue with nothing beside it is printed over the whole width. */
    public boolean standsAcross() {
        return kind == RowKind.ISSUE && cells.size() == 1;
    }

    boolean carries(String key) {
        Cell cell = cells.get(key);
        return cell != null && cell.filling() == Cell.Filling.CARRIED;
    }

    int characters() {
        return cells.values().stream()
                .flatMap(cell -> cell.lines().stream())
                .mapToInt(line -> line.text().length())
                .sum();
    }
}
