package bantuek.query.acting;

import bantuek.query.acting.Effect.Signs;
import bantuek.query.platform.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * สิ่งที่จะเปลี่ยน, in the words of a page.
 *
 * @param gained who may sign by it, as it will stand under their signature
 * @param after what comes when it is over; empty where it has no end
 * @param warnings what whoever makes it should know first
 */
public record Change(
        String post,
        String period,
        String waiting,
        List<Signs> gained,
        String lost,
        String keeps,
        String after,
        List<String> warnings) {

    static Change of(Effect effect, int waiting, Words words) {
        return new Change(
                effect.title(),
                period(effect.from(), effect.to(), words),
                waiting == 0
                        ? words.of("order.none-waits")
                        : words.of("order.waits", words.number(waiting)),
                effect.over() ? List.of() : effect.gained(),
                effect.over() ? "" : names(effect.lost()),
                effect.over()
                        ? ""
                        : names(effect.with().stream().filter(effect.without()::contains).toList()),
                after(effect, words),
                warnings(effect, words));
    }

    static String period(LocalDate from, @Nullable LocalDate to, Words words) {
        return to == null
                ? words.of("order.from-on", words.date(from))
                : words.of("order.from-to", words.date(from), words.date(to));
    }

    private static String after(Effect effect, Words words) {
        LocalDate to = effect.to();
        if (to == null || effect.after() == null || effect.over()) {
            return "";
        }
        String day = words.date(to.plusDays(1));
        return effect.endsWithNobody()
                ? words.of("order.after-nobody", day)
                : words.of("order.after", day, names(effect.after()));
    }

    private static List<String> warnings(Effect effect, Words words) {
        List<String> warnings = new ArrayList<>();
        if (effect.over()) {
            warnings.add(words.of("order.over"));
        } else if (!effect.changes()) {
            warnings.add(words.of("order.no-change"));
        }
        if (effect.leavesNobody()) {
            warnings.add(words.of("order.nobody"));
        }
        return warnings;
    }

    static String names(List<Signs> signs) {
        return signs.stream().map(Change::named).collect(Collectors.joining(", "));
    }

    private static String named(Signs signs) {
        return signs.name() + " (" + signs.capacity().getLast() + ")";
    }
}
