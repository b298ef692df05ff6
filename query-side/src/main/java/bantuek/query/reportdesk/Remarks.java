package bantuek.query.reportdesk;

import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.query.intake.Cell.Standing;
import bantuek.query.reportdesk.Adopted.Remark;
import bantuek.query.reportdesk.Adopted.What;
import bantuek.thai.AssessmentReference;
import bantuek.thai.Context;
import bantuek.thai.Frequency;
import bantuek.thai.Reading;
import bantuek.thai.Timeframe;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** What somebody should look at in a report that was adopted: nothing is guessed in silence. */
final class Remarks {

    private final UnitWords units;
    private final Context context;
    private final List<Column> columns;
    private final List<Remark> all = new ArrayList<>();

    Remarks(UnitWords units, Context context, List<Column> columns) {
        this.units = units;
        this.context = context;
        this.columns = columns;
    }

    List<Remark> all() {
        return all;
    }

    void about(int row, SortedMap<String, Cell> cells, bantuek.query.intake.Row source) {
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            Cell cell = cells.get(column.key());
            if (cell != null && cell.filling() == Cell.Filling.TEXT) {
                about(row, column, cell.text());
            }
        }
        for (int place = 0; place < columns.size(); place++) {
            if (source.cell(place).standing() == Standing.CARRIED_RIGHT) {
                say(What.REACHED_RIGHT, row, columns.get(place), "");
            }
        }
    }

    private void about(int row, Column column, String text) {
        if (column.field() == null) {
            return;
        }
        switch (column.field()) {
            case TIMEFRAME -> timeframe(row, column, text);
            case RESPONSIBLE -> {
                if (units.in(text).isEmpty()) {
                    say(What.UNIT_UNKNOWN, row, column, text);
                }
            }
            case REFERENCE -> {
                Reading<AssessmentReference> reference =
                        AssessmentReference.inFront(text).reference();
                if (reference.isUnderstood() && reference.isToConfirm()) {
                    say(What.REFERENCE_TO_CONFIRM, row, column, reference.raw());
                }
            }
            default -> {}
        }
    }

    private void timeframe(int row, Column column, String text) {
        Reading<Timeframe> time = Timeframe.read(text, context);
        if (!time.isUnderstood() && !Frequency.read(text).isUnderstood()) {
            say(What.TIMEFRAME_UNCLEAR, row, column, text);
        } else if (time.isToConfirm()) {
            say(What.TIMEFRAME_TO_CONFIRM, row, column, text);
        }
    }

    private void say(What what, int row, Column column, String quote) {
        all.add(new Remark(what, row, column.heading(), quote));
    }
}
