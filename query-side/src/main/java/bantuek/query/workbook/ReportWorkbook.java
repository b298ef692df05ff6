package bantuek.query.workbook;

import bantuek.events.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A report as a workbook: the table as its organisation prints it, and beside it what the table
 * does not show, so that nothing is lost. One is made at a time, so that the memory for the largest
 * is enough for all.
 */
public final class ReportWorkbook {

    private static final ReentrantLock TURN = new ReentrantLock(true);

    private ReportWorkbook() {}

    /**
     * @param units what a unit is called
     */
    public static byte[] of(Report report, Function<UUID, String> units) {
        TURN.lock();
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Look look = new Look(workbook);
            LongTexts longTexts = new LongTexts();
            new TableSheet(report, look, longTexts).writeTo(workbook);
            new DataSheet(report, units, look).writeTo(workbook);
            longTexts.writeTo(workbook, look);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            TURN.unlock();
        }
    }
}
