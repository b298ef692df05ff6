package bantuek.query.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A drawing of figures that stand in a table beside it: boxes and words, whose looks are the
 * stylesheet's. It is as wide as a telephone, so that its words can be read there.
 *
 * @param id by which its name and its description are found
 * @param description what it shows, for who does not see it
 */
public record Chart(
        String id,
        String title,
        String description,
        int height,
        List<Box> boxes,
        List<Label> labels) {

    public static final int WIDTH = 300;

    private static final int LABEL_LINE = 15;
    private static final int BAR = 11;
    private static final int BAR_ROW = 42;

    /** How many letters stand in one line, with what is said at its end. */
    private static final int LETTERS = 38;

    private static final int COLUMNS_HEIGHT = 150;
    private static final int COLUMNS_TOP = 20;
    private static final int COLUMNS_FOOT = 24;
    private static final int MOST_COLUMN_LABELS = 4;

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

    /**
     * @param looks a class of the stylesheet
     */
    public record Box(String looks, double x, double y, double width, double height) {}

    /**
     * @param anchor start, middle or end
     */
    public record Label(String looks, String anchor, double x, double y, String words) {}

    /**
     * A bar that lies.
     *
     * @param reach where a lighter bar behind it ends; nothing where it is no longer than the bar
     * @param said at the end of its line
     */
    public record Bar(String name, double value, double reach, String said) {}

    /** Two columns that stand beside each other. */
    public record Pair(String name, double first, double second) {}

    public static Chart bars(String id, String title, String description, List<Bar> bars) {
        double most =
                bars.stream()
                        .flatMapToDouble(bar -> DoubleStream.of(bar.value(), bar.reach()))
                        .max()
                        .orElse(0);
        List<Box> boxes = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double top = (double) i * BAR_ROW;
            double y = top + LABEL_LINE + 6;
            boxes.add(new Box("track", 0, y, WIDTH, BAR));
            if (bar.reach() > bar.value()) {
                boxes.add(new Box("reach", 0, y, scaled(bar.reach(), most, WIDTH), BAR));
            }
            boxes.add(new Box("part", 0, y, scaled(bar.value(), most, WIDTH), BAR));
            String name = shortened(bar.name(), LETTERS - letters(bar.said()));
            labels.add(new Label("name", "start", 0, top + LABEL_LINE, name));
            labels.add(new Label("said", "end", WIDTH, top + LABEL_LINE, bar.said()));
        }
        return new Chart(id, title, description, bars.size() * BAR_ROW, boxes, labels);
    }

    /**
     * @param most what stands at the line that the tallest column reaches
     */
    public static Chart columns(
            String id, String title, String description, List<Pair> pairs, String most) {
        double tallest =
                pairs.stream()
                        .flatMapToDouble(pair -> DoubleStream.of(pair.first(), pair.second()))
                        .max()
                        .orElse(0);
        List<Box> boxes = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        int foot = COLUMNS_HEIGHT - COLUMNS_FOOT;
        int room = foot - COLUMNS_TOP;
        boxes.add(new Box("grid", 0, COLUMNS_TOP - 0.5, WIDTH, 1));
        labels.add(new Label("said", "start", 0, COLUMNS_TOP - 5.0, most));
        double slot = (double) WIDTH / Math.max(1, pairs.size());
        double column = Math.min(24, slot * 0.36);
        int every = Math.max(1, -Math.floorDiv(-pairs.size(), MOST_COLUMN_LABELS));
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            double middle = slot * i + slot / 2;
            boxes.add(column("reach", middle - column, column, pair.first(), tallest, room, foot));
            boxes.add(column("part", middle, column, pair.second(), tallest, room, foot));
            if ((pairs.size() - 1 - i) % every == 0) {
                boolean last = i == pairs.size() - 1 && i > 0;
                labels.add(
                        new Label(
                                "name",
                                last ? "end" : "middle",
                                last ? WIDTH : round(middle),
                                foot + 17.0,
                                pair.name()));
            }
        }
        boxes.add(new Box("grid", 0, foot, WIDTH, 1));
        return new Chart(id, title, description, COLUMNS_HEIGHT, boxes, labels);
    }

    private static Box column(
            String looks,
            double x,
            double width,
            double value,
            double tallest,
            int room,
            int foot) {
        double height = scaled(value, tallest, room);
        return new Box(looks, round(x), round(foot - height), round(width), height);
    }

    private static double scaled(double value, double most, double room) {
        return most <= 0 ? 0 : round(Math.clamp(value / most, 0, 1) * room);
    }

    private static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private static String shortened(String name, int most) {
        if (letters(name) <= most) {
            return name;
        }
        int end =
                IntStream.rangeClosed(1, name.length())
                        .filter(i -> letters(name.substring(0, i)) >= most)
                        .findFirst()
                        .orElse(name.length());
        return name.substring(0, end).strip() + "…";
    }

    /** Marks stand above and below letters and take no room. */
    private static int letters(String words) {
        return MARKS.matcher(words).replaceAll("").length();
    }
}
