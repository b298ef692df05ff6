package bantuek.query.workbook;

import bantuek.events.report.Report;
import java.util.UUID;
import java.util.function.Function;

/**
 * A report as a workbook: the table as its organisation prints it, and beside it what the table
 * does not show, so that nothing is lost.
 */
public final class ReportWorkbook {

    private ReportWorkbook() {}

    /**
     * @param units what a unit is called
     */
    public static byte[] of(Report report, Function<UUID, String> units) {
        return Press.workbook((workbook, look) -> {
            LongTexts longTexts = new LongTexts();
            new TableSheet(report, look, longTexts).writeTo(workbook);
            new DataSheet(report, units, look).writeTo(workbook);
            longTexts.writeTo(workbook, look);
        });
    }
}
