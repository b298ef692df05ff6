package bantuek.query.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures that is to become a sheet of a workbook.
 *
 * @param name of the sheet, of at most 31 letters
 * @param notes what stands between title and table, a line each
 * @param widths of its columns, in letters
 */
public record Figures(
        String name,
        String title,
        List<String> notes,
        List<String> headings,
        List<Integer> widths,
        List<List<Figure>> rows) {

    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);
    private static final BigDecimal SECONDS_OF_AN_HOUR = BigDecimal.valueOf(3600);

    /** What stands in a cell. */
    public sealed interface Figure {}

    public record Words(String words) implements Figure {}

    public record Amount(BigDecimal number) implements Figure {}

    public record Day(LocalDate day) implements Figure {}

    public static Figure of(@Nullable String words) {
        return new Words(words == null ? "" : words);
    }

    public static Figure of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    public static Figure of(@Nullable LocalDate day) {
        return day == null ? new Words("") : new Day(day);
    }

    /** In days, so that they can be reckoned with. */
    public static Figure of(@Nullable Duration duration) {
        return duration == null
                ? new Words("")
                : new Amount(
                        BigDecimal.valueOf(duration.toSeconds())
                                .divide(
                                        SECONDS_OF_AN_HOUR.multiply(HOURS_OF_A_DAY),
                                        2,
                                        RoundingMode.HALF_UP));
    }
}
