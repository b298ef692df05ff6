package bantuek.query.intake;

import bantuek.query.intake.Finding.Stretch;
import bantuek.query.intake.Finding.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The report, while it is written. */
final class Notes {

    private static final int DATA_KEPT = 20;

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> all() {
        return findings.stream().sorted(Comparator.comparingInt(Finding::table)).toList();
    }

    void file(What what, int count, String... data) {
        if (count > 0) {
            findings.add(new Finding(what, 0, List.of(), count, List.of(data)));
        }
    }

    /** Is told even of a table that has headings only. */
    void size(int table, int rows) {
        findings.add(new Finding(What.TABLE, table, List.of(), rows, List.of()));
    }

    void table(What what, int table, int count) {
        table(what, table, count, List.of());
    }

    void table(What what, int table, int count, List<String> data) {
        if (count > 0) {
            List<String> kept =
                    data.size() > DATA_KEPT
                            ? new ArrayList<>(data.subList(0, DATA_KEPT))
                            : new ArrayList<>(data);
            if (data.size() > DATA_KEPT) {
                kept.add("…");
            }
            findings.add(new Finding(what, table, List.of(), count, kept));
        }
    }

    void rows(What what, int table, List<Integer> rows) {
        stretches(what, table, Stretch.of(rows));
    }

    void stretches(What what, int table, List<Stretch> rows) {
        if (!rows.isEmpty()) {
            int count = rows.stream().mapToInt(Stretch::length).sum();
            findings.add(new Finding(what, table, rows, count, List.of()));
        }
    }
}
