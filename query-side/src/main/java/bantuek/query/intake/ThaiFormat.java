package bantuek.query.intake;

import bantuek.thai.ThaiDate;
import bantuek.thai.ThaiDigits;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What Excel's format of a number says about Thai. In <code>[$-D07041E]</code> the last four digits
 * are the language, the two before them the calendar and those before them the digits.
 */
record ThaiFormat(String pattern, int digits, int calendar, int language) {

    private static final int THAI = 0x041e;
    private static final int BUDDHIST = 7;
    private static final int THAI_DIGITS = 0x0d;
    private static final int LONG_DATE_OF_THE_MACHINE = 0xf800;
    private static final int LONGEST_LOCALE = 8;

    private static final Pattern LOCALE = Pattern.compile("\\[\\$[^\\]-]*-([0-9A-Fa-f]+)]");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].");
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\"([^\"]*)\"|\\\\(.)|\\[[^\\]]*]|[_*].|AM/PM|A/P|d+|m+|y+|b+|e+|h+|s+|.",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Those that a Thai Excel numbers and does not write out. */
    private static final Map<Integer, String> BUILT_IN =
            Map.ofEntries(
                    Map.entry(59, "t0"),
                    Map.entry(60, "t0.00"),
                    Map.entry(61, "t#,##0"),
                    Map.entry(62, "t#,##0.00"),
                    Map.entry(67, "t0%"),
                    Map.entry(68, "t0.00%"),
                    Map.entry(71, "d/m/bbbb"),
                    Map.entry(72, "[$-41E]d-mmm-yy"),
                    Map.entry(73, "[$-41E]d-mmm"),
                    Map.entry(74, "[$-41E]mmm-yy"),
                    Map.entry(77, "d/m/bbbb h:mm"),
                    Map.entry(81, "d/m/bb"));

    static ThaiFormat of(int index, String pattern) {
        String known = BUILT_IN.getOrDefault(index, pattern == null ? "General" : pattern);
        String first = known.split(";", 2)[0];
        int digits = 0;
        int calendar = 0;
        int language = 0;
        Matcher locale = LOCALE.matcher(first);
        if (locale.find() && locale.group(1).length() <= LONGEST_LOCALE) {
            long code = Long.parseLong(locale.group(1), 16);
            language = (int) (code & 0xffff);
            calendar = (int) (code >> 16 & 0xff);
            digits = (int) (code >> 24 & 0xff);
        }
        return new ThaiFormat(known, digits, calendar, language);
    }

    boolean followsTheMachine() {
        return language == LONG_DATE_OF_THE_MACHINE;
    }

    boolean isThaiDate() {
        boolean isThai = language == THAI || calendar == BUDDHIST || digits == THAI_DIGITS;
        return (isThai || hasBuddhistYear()) && isDate();
    }

    boolean hasThaiDigits() {
        return digits == THAI_DIGITS || startsWithThaiDigits();
    }

    /** As POI can read it. */
    String withoutDigits() {
        return startsWithThaiDigits() ? pattern.substring(1) : pattern;
    }

    String date(LocalDateTime at) {
        List<MatchResult> tokens = TOKEN.matcher(pattern.split(";", 2)[0]).results().toList();
        boolean twelve = tokens.stream().anyMatch(token -> isHalfDay(token.group()));
        StringBuilder date = new StringBuilder();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            MatchResult token = tokens.get(i);
            boolean minutes = isMinutes(tokens, i, seen);
            date.append(shown(token, at, minutes, twelve));
            if (Character.isLetter(token.group().charAt(0))) {
                seen.add(lower(token.group()));
            }
        }
        return hasThaiDigits() ? ThaiDigits.in(date.toString()) : date.toString();
    }

    private boolean hasBuddhistYear() {
        return lower(bare()).contains("b");
    }

    private boolean isDate() {
        String gregorian = lower(bare()).replace('b', 'y');
        return DateUtil.isADateFormat(-1, gregorian);
    }

    private String bare() {
        String first = pattern.split(";", 2)[0];
        return QUOTED.matcher(LOCALE.matcher(first).replaceAll("")).replaceAll("");
    }

    private boolean startsWithThaiDigits() {
        return pattern.matches("[tT][0#?].*");
    }

    private String shown(MatchResult token, LocalDateTime at, boolean minutes, boolean twelve) {
        if (token.group(1) != null) {
            return token.group(1);
        }
        if (token.group(2) != null) {
            return token.group(2);
        }
        String text = lower(token.group());
        if (isHalfDay(text)) {
            return at.getHour() < 12 ? "AM" : "PM";
        }
        int length = text.length();
        return switch (text.charAt(0)) {
            case '[', '_', '*' -> "";
            case 'd' -> day(at, length);
            case 'm' -> minutes ? padded(at.getMinute(), length) : month(at, length);
            case 'y', 'e' -> year(at.getYear() + (calendar == BUDDHIST ? 543 : 0), length);
            case 'b' -> year(ThaiDate.buddhistYear(at.toLocalDate()), length);
            case 'h' -> padded(twelve ? (at.getHour() + 11) % 12 + 1 : at.getHour(), length);
            case 's' -> padded(at.getSecond(), length);
            default -> token.group();
        };
    }

    private String day(LocalDateTime at, int length) {
        return length < 3
                ? padded(at.getDayOfMonth(), length)
                : at.getDayOfWeek()
                        .getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, locale());
    }

    private String month(LocalDateTime at, int length) {
        return switch (length) {
            case 1, 2 -> padded(at.getMonthValue(), length);
            case 3 -> at.getMonth().getDisplayName(TextStyle.SHORT, locale());
            case 5 -> at.getMonth().getDisplayName(TextStyle.FULL, locale()).substring(0, 1);
            default -> at.getMonth().getDisplayName(TextStyle.FULL, locale());
        };
    }

    /** Without a language it is the machine's, which is Thai where these calendars are used. */
    private Locale locale() {
        return language == THAI || language == 0 ? Locale.of("th") : Locale.ENGLISH;
    }

    private static String year(int year, int length) {
        return length < 3 ? String.format(Locale.ROOT, "%02d", year % 100) : Integer.toString(year);
    }

    private static String padded(int number, int length) {
        return String.format(Locale.ROOT, length > 1 ? "%02d" : "%d", number);
    }

    /** The m beside hours or seconds is minutes. */
    private static boolean isMinutes(List<MatchResult> tokens, int at, List<String> seen) {
        if (!lower(tokens.get(at).group()).startsWith("m")) {
            return false;
        }
        boolean afterHours = !seen.isEmpty() && seen.getLast().startsWith("h");
        return afterHours
                || tokens.stream()
                        .skip(at + 1L)
                        .map(MatchResult::group)
                        .filter(text -> Character.isLetter(text.charAt(0)))
                        .findFirst()
                        .map(text -> lower(text).startsWith("s"))
                        .orElse(false);
    }

    private static boolean isHalfDay(String token) {
        return token.equalsIgnoreCase("AM/PM") || token.equalsIgnoreCase("A/P");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
