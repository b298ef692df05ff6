package bantuek.query.acting;

import bantuek.events.WrittenOrder;
import bantuek.query.platform.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** ผู้รักษาราชการแทน */
public record ActingPage(
        String asOf,
        List<Row> inPlace,
        List<Choice> spans,
        String endingTitle,
        List<EndingRow> ending,
        List<EmptyRow> empty,
        String workbook) {

    static final String PATH = "/acting";
    static final List<Integer> CHOICES = List.of(7, 30, 60, 90);

    public record Choice(String href, String words, boolean current) {}

    /** How many memos wait at a post, and where to see them. */
    public record Waiting(String href, String words) {}

    public record Row(
            String title,
            String name,
            List<String> capacity,
            String order,
            String to,
            @Nullable Waiting waiting) {}

    public record EndingRow(
            String to,
            String left,
            String what,
            String title,
            String name,
            String order,
            boolean thenNobody) {}

    /**
     * @param order where an administrator has somebody stand in there
     */
    public record EmptyRow(String title, String rank, @Nullable Waiting waiting, String order) {}

    static ActingPage of(Deputising now, Map<UUID, Integer> waiting, Words words) {
        String within = words.number(now.within());
        return new ActingPage(
                words.of("acting.as-of", words.date(now.day())),
                now.inPlace().stream()
                        .map(one ->
                                new Row(
                                        one.title(),
                                        one.name(),
                                        one.capacity(),
                                        order(one.order(), words),
                                        to(one.to(), words),
                                        waiting(one.post(), waiting, words)))
                        .toList(),
                CHOICES.stream()
                        .map(days ->
                                new Choice(
                                        PATH + "?days=" + days,
                                        words.of("lasting.days", words.number(days)),
                                        days == now.within()))
                        .toList(),
                words.of("acting.ending", within),
                now.ending().stream().map(one -> row(one, now.day(), words)).toList(),
                now.empty().stream()
                        .map(one ->
                                new EmptyRow(
                                        one.title(),
                                        words.of("rank." + one.rank()),
                                        waiting(one.post(), waiting, words),
                                        OrderKind.ACTING.path() + "?post=" + one.post()))
                        .toList(),
                PATH + ".xlsx?days=" + now.within());
    }

    private static EndingRow row(Deputising.Ending one, LocalDate today, Words words) {
        long left = ChronoUnit.DAYS.between(today, one.to());
        return new EndingRow(
                words.date(one.to()),
                left == 0
                        ? words.of("acting.last-day")
                        : words.of("acting.left", words.number(left)),
                words.of("acting.what." + one.what()),
                one.title(),
                one.name(),
                order(one.order(), words),
                one.thenNobody());
    }

    static String order(@Nullable WrittenOrder order, Words words) {
        return order == null
                ? words.of("acting.by-law")
                : words.of("acting.order", order.number(), words.date(order.date()));
    }

    private static String to(@Nullable LocalDate to, Words words) {
        return to == null ? words.of("acting.no-end") : words.date(to);
    }

    private static @Nullable Waiting waiting(UUID post, Map<UUID, Integer> waiting, Words words) {
        return Stream.of(waiting.getOrDefault(post, 0))
                .filter(number -> number > 0)
                .map(number ->
                        new Waiting(
                                "/pending?post=" + post,
                                words.of("pending.items", words.number(number))))
                .findFirst()
                .orElse(null);
    }
}
