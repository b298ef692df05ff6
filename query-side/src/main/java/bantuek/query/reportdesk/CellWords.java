package bantuek.query.reportdesk;

import bantuek.events.Limits;
import bantuek.events.report.Cell;
import bantuek.events.report.Cell.Filling;
import bantuek.events.report.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell of a report out of what somebody wrote: paragraphs, and the items of lists. */
final class CellWords {

    private static final Pattern NONE = Pattern.compile("ไม่มี|-|–|—");

    private static final Pattern ITEM =
            Pattern.compile(
                    "(?<marker>[-–—•●○▪*]"
                            + "|[0-9๐-๙]{1,3}(?:\\.[0-9๐-๙]{1,3}){0,3}[.)](?![0-9๐-๙])"
                            + "|\\([0-9๐-๙]{1,3}\\)"
                            + "|[0-9๐-๙]{1,3}(?:\\.[0-9๐-๙]{1,3}){1,3}(?=\\s))\\s*(?<text>\\S.*)",
                    Pattern.DOTALL);

    private static final Pattern NUMBERED = Pattern.compile("[0-9๐-๙(].*");
    private static final Pattern PARTS = Pattern.compile("[0-9๐-๙]+");

    /** What can't be stored, or would make two texts look the same. */
    private static final Pattern UNSTORABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\r\\t]]");

    private CellWords() {}

    /** Empty where nothing is written. */
    static Optional<Cell> cell(List<String> written) {
        List<Line> lines = lines(written);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(isNone(written) ? none(written) : new Cell(Filling.TEXT, lines));
    }

    static List<Line> lines(List<String> written) {
        List<Line> lines = new ArrayList<>();
        boolean underNumber = false;
        for (String paragraph : written) {
            for (String piece : pieces(storable(paragraph))) {
                Line line = line(piece, underNumber);
                underNumber = isNumbered(line) || (underNumber && !line.marker().isEmpty());
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean isNone(List<String> written) {
        return NONE.matcher(String.join("", written).strip()).matches();
    }

    private static Cell none(List<String> written) {
        return Cell.none(String.join("", written).strip());
    }

    private static Line line(String text, boolean underNumber) {
        Matcher item = ITEM.matcher(text);
        if (!item.matches()) {
            return Line.of(text);
        }
        String marker = item.group("marker");
        return new Line(level(marker, underNumber), marker, item.group("text"));
    }

    /** ๑.๒ stands below ๑., and a dash below a number. */
    private static int level(String marker, boolean underNumber) {
        if (NUMBERED.matcher(marker).matches()) {
            int parts = (int) PARTS.matcher(marker).results().count();
            return Math.min(parts, Limits.LIST_LEVELS);
        }
        return underNumber ? 2 : 1;
    }

    private static boolean isNumbered(Line line) {
        return NUMBERED.matcher(line.marker()).matches();
    }

    static String storable(String text) {
        return UNSTORABLE.matcher(text.strip()).replaceAll("").replace("\r", "").replace('\t', ' ');
    }

    /** A paragraph longer than a line may be goes on in the next. */
    private static List<String> pieces(String paragraph) {
        List<String> pieces = new ArrayList<>();
        String rest = paragraph.strip();
        while (rest.length() > Limits.NOTE_CHARACTERS) {
            int space = rest.lastIndexOf(' ', Limits.NOTE_CHARACTERS);
            int end = space > 0 ? space : wholeCharacters(rest);
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    private static int wholeCharacters(String text) {
        int end = Limits.NOTE_CHARACTERS;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
