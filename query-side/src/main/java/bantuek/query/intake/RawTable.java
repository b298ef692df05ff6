package bantuek.query.intake;

import bantuek.query.intake.Finding.What;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table as it stands in its source.
 *
 * @param above the lines that stand between the table before it and this one
 * @param continues whether it may be the rest of the table before it, on another page
 * @param markedHead how many of its first rows its source calls headings
 */
record RawTable(
        String name,
        List<String> above,
        boolean continues,
        int markedHead,
        List<Row> rows,
        List<Remark> remarks) {

    int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().cells().size();
    }

    RawTable under(List<String> lines) {
        return new RawTable(name, List.copyOf(lines), continues, markedHead, rows, remarks);
    }

    /** The rows of the other are counted on from where these end. */
    RawTable followedBy(RawTable other) {
        List<Row> all = new ArrayList<>(rows);
        int last = rows.getLast().number();
        for (Row row : other.rows) {
            all.add(new Row(last + row.number(), row.cells()));
        }
        return new RawTable(
                name,
                above,
                continues,
                markedHead,
                all,
                Stream.concat(remarks.stream(), other.remarks.stream()).toList());
    }

    /** What its reader has to say of it. */
    record Remark(What what, int count, List<String> data) {

        Remark(What what, int count) {
            this(what, count, List.of());
        }
    }
}
