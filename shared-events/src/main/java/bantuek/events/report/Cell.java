package bantuek.events.report;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in one field of a row. Where nothing stands there is no cell. */
public record Cell(Filling filling, List<Line> lines) {

    /** That nothing is there may be said, or follow from the row above; neither is a blank. */
    public enum Filling {
        TEXT,
        /** ไม่มี: it says that there is none, in the words of its lines. */
        NONE,
        /** The cell above reaches down to here. */
        CARRIED
    }

    public Cell {
        Check.present(filling, "filling");
        lines =
                Check.list(
                        lines,
                        "lines",
                        filling == Filling.TEXT ? 1 : 0,
                        filling == Filling.CARRIED ? 0 : Limits.CELL_LINES);
    }

    public static Cell of(String text) {
        return new Cell(
                Filling.TEXT, text.lines().filter(l -> !l.isBlank()).map(Line::of).toList());
    }

    public static Cell none(String words) {
        return new Cell(Filling.NONE, List.of(Line.of(words)));
    }

    public static Cell carried() {
        return new Cell(Filling.CARRIED, List.of());
    }

    /** Its words alone, a line each. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
