package bantuek.query.past;

import bantuek.thai.ThaiDate;
import bantuek.thai.ThaiDigits;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment as a person or a program writes it. A day means its end, and a minute its end: whoever
 * copies what a page shows is given what had happened by then.
 */
public final class WrittenMoment {

    private static final int MOST_CHARACTERS = 80;

    /** A plus in an address comes in as a space. */
    private static final Pattern LOST_PLUS = Pattern.compile(" (\\d\\d:?\\d\\d)$");

    /** ๑๙ พ.ย. ๒๕๖๘ ๑๔.๐๕ น. */
    private static final Pattern WITH_TIME =
            Pattern.compile("(.+?)\\s+(?:เวลา\\s*)?(\\d{1,2})[.:](\\d{2})\\s*(?:น\\.?)?");

    private WrittenMoment() {}

    /** The last instant that is meant; null where it is not to be understood. */
    public static @Nullable Instant read(String written) {
        String text = ThaiDigits.arabic(written.strip());
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            return null;
        }
        try {
            return text.indexOf('T') == 10 ? machine(text) : thai(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static Instant machine(String text) {
        String whole = LOST_PLUS.matcher(text).replaceFirst("+$1");
        boolean anywhere = whole.endsWith("Z") || whole.indexOf('+') > 0 || hasMinus(whole);
        if (anywhere) {
            return OffsetDateTime.parse(whole).toInstant();
        }
        LocalDateTime there = LocalDateTime.parse(whole);
        boolean toTheMinute = whole.length() == "2025-11-19T07:05".length();
        return toTheMinute ? endOf(there) : there.atZone(ThaiDate.BANGKOK).toInstant();
    }

    private static boolean hasMinus(String text) {
        return text.indexOf('-', "2025-11-19T".length()) > 0;
    }

    private static @Nullable Instant thai(String text) {
        Matcher withTime = WITH_TIME.matcher(text);
        if (withTime.matches()) {
            LocalDate day = day(withTime.group(1));
            LocalTime time =
                    LocalTime.of(
                            Integer.parseInt(withTime.group(2)),
                            Integer.parseInt(withTime.group(3)));
            return day == null ? null : endOf(day.atTime(time));
        }
        LocalDate day = day(text);
        return day == null ? null : endOf(day.atTime(23, 59));
    }

    private static @Nullable LocalDate day(String text) {
        return ThaiDate.readDay(text).meaning();
    }

    private static Instant endOf(LocalDateTime minute) {
        return minute.truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(1)
                .atZone(ThaiDate.BANGKOK)
                .toInstant()
                .minusNanos(1);
    }
}
