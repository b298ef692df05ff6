package bantuek.query.platform;

import bantuek.thai.ThaiDate;
import bantuek.thai.ThaiDigits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of the pages in the reader's language: Thai first, English second. */
public final class Words {

    public static final Words THAI = new Words("th");
    public static final Words ENGLISH = new Words("en");

    private static final DateTimeFormatter ENGLISH_TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH)
                    .withZone(ThaiDate.BANGKOK);
    private static final DateTimeFormatter ENGLISH_DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_MONTH =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final BigDecimal MINUTES_OF_A_DAY = BigDecimal.valueOf(24L * 60);
    private static final DateTimeFormatter MACHINE_TIME =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ThaiDate.BANGKOK);

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final String language;
    private final ResourceBundle words;

    private Words(String language) {
        this.language = language;
        this.words =
                ResourceBundle.getBundle(
                        "pages",
                        Locale.of(language),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words in(Locale locale) {
        return inLanguage(locale.getLanguage()).orElse(THAI);
    }

    static Optional<Words> inLanguage(String language) {
        return Stream.of(THAI, ENGLISH).filter(words -> words.language.equals(language)).findAny();
    }

    public String language() {
        return language;
    }

    public boolean thai() {
        return this == THAI;
    }

    /** A sentence by its key, with {0}, {1} … filled in. */
    public String of(String key, Object... values) {
        return PLACE.matcher(words.getString(key))
                .replaceAll(place ->
                        Matcher.quoteReplacement(
                                String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    public String number(long number) {
        return thai() ? ThaiDigits.of(number) : Long.toString(number);
    }

    /** A number that is written already. */
    public String digits(String number) {
        return thai() ? ThaiDigits.in(number) : number;
    }

    public String time(Instant instant) {
        return thai() ? ThaiDate.withTime(instant) : ENGLISH_TIME.format(instant);
    }

    public String date(Instant instant) {
        return date(instant.atZone(ThaiDate.BANGKOK).toLocalDate());
    }

    public String date(LocalDate day) {
        return thai() ? ThaiDate.full(day) : ENGLISH_DATE.format(day);
    }

    public String year(int year) {
        return thai()
                ? ThaiDigits.of(ThaiDate.buddhistYear(LocalDate.ofYearDay(year, 1)))
                : String.valueOf(year);
    }

    /** How long something has lasted, as roughly as people say it. */
    public String lasting(Duration duration) {
        if (duration.toDays() > 0) {
            return of("lasting.days", number(duration.toDays()));
        }
        if (duration.toHours() > 0) {
            return of("lasting.hours", number(duration.toHours()));
        }
        return of("lasting.minutes", number(Math.max(1, duration.toMinutes())));
    }

    /** How long something took, as exactly as it is compared: to a tenth of a day. */
    public String took(Duration duration) {
        if (duration.toDays() == 0) {
            return lasting(duration);
        }
        BigDecimal days =
                BigDecimal.valueOf(duration.toMinutes())
                        .divide(MINUTES_OF_A_DAY, 1, RoundingMode.HALF_UP);
        return of("lasting.days", digits(days.stripTrailingZeros().toPlainString()));
    }

    /** พ.ย. ๒๕๖๘ */
    public String month(YearMonth month) {
        return thai() ? ThaiDate.month(month) : ENGLISH_MONTH.format(month);
    }

    /** พ.ย. ๖๘: for where there is little room. */
    public String shortMonth(YearMonth month) {
        String whole = month(month);
        int year = whole.length() - 4;
        return whole.substring(0, year) + whole.substring(year + 2);
    }

    /** For the datetime attribute. */
    public static String machine(Instant instant) {
        return MACHINE_TIME.format(instant);
    }
}
