package bantuek.query.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks one at a time, so that the memory for the largest is enough for all. */
final class Press {

    private static final ReentrantLock TURN = new ReentrantLock(true);

    private Press() {}

    static byte[] workbook(BiConsumer<XSSFWorkbook, Look> sheets) {
        TURN.lock();
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            sheets.accept(workbook, new Look(workbook));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            TURN.unlock();
        }
    }
}
