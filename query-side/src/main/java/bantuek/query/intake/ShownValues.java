package bantuek.query.intake;

import bantuek.thai.ThaiDigits;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers and dates as Excel shows them, with the Buddhist years and Thai digits that POI does not
 * know. A date that each machine shows in its own way is written 2025-11-19.
 */
final class ShownValues extends DataFormatter {

    /** The built-in ones that follow the settings of the machine. */
    private static final Set<Integer> DEPENDENT = Set.of(14, 22);

    private final boolean since1904;
    private int isoDates;

    ShownValues(boolean since1904) {
        super(Locale.ENGLISH);
        this.since1904 = since1904;
    }

    int isoDates() {
        return isoDates;
    }

    /**
     * From which year days are counted is what the workbook says, not what the reader of cells
     * does.
     */
    @Override
    public String formatRawCellContents(double value, int index, String pattern, boolean ignored) {
        ThaiFormat thai = ThaiFormat.of(index, pattern);
        if (DateUtil.isValidExcelDate(value)) {
            if (DEPENDENT.contains(index) || thai.followsTheMachine()) {
                isoDates++;
                return iso(DateUtil.getLocalDateTime(value, since1904), index == 22);
            }
            if (thai.isThaiDate()) {
                return thai.date(DateUtil.getLocalDateTime(value, since1904));
            }
        }
        String shown = super.formatRawCellContents(value, index, thai.withoutDigits(), since1904);
        return thai.hasThaiDigits() ? ThaiDigits.in(shown) : shown;
    }

    private static String iso(LocalDateTime at, boolean withTime) {
        String day = at.toLocalDate().toString();
        return withTime ? day + " " + at.toLocalTime() : day;
    }
}
