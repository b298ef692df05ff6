package bantuek.query.register;

import bantuek.events.register.Series;
import bantuek.query.commands.Problem;
import bantuek.query.office.OfficeToday;
import bantuek.query.platform.Words;
import bantuek.query.register.Registers.Book;
import bantuek.query.register.Registers.Tally;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * ทะเบียนหนังสือ of a year, and, for the registry, what it does by hand.
 *
 * @param taking what the registry does; absent for everybody else
 */
public record RegistersPage(
        String title, List<Choice> years, List<Row> rows, @Nullable Taking taking) {

    static final String PATH = "/registers";

    public record Choice(String href, String words, boolean current) {}

    public record Row(
            String href,
            String name,
            String highest,
            String taken,
            String reserved,
            String voided,
            String free) {}

    public record Unit(String unit, String name) {}

    public record OfSeries(String series, String words) {}

    /**
     * @param open the form that came back
     * @param typed what was typed in it
     */
    public record Taking(
            List<Unit> units,
            List<OfSeries> series,
            @Nullable String open,
            Map<String, String> typed,
            String key,
            @Nullable Problem problem) {

        private static final Map<String, List<String>> FIELDS =
                Map.of(
                        "reserve", List.of("unit", "series", "purpose"),
                        "issue", List.of("unit", "series", "subject", "number"),
                        "enter", List.of("unit", "series", "subject", "number", "on"));

        static boolean knows(String form) {
            return FIELDS.containsKey(form);
        }

        public boolean isOpen(String form) {
            return form.equals(open);
        }

        public String typed(String form, String field) {
            return isOpen(form) ? typed.getOrDefault(field, "") : "";
        }

        /** Each form has a key of its own; one that came back may have to keep it. */
        public String keyOf(String form) {
            return isOpen(form) ? key : UUID.randomUUID().toString();
        }

        public @Nullable String problemWith(String form, String field) {
            return isOpen(form) && problem != null && problem.concerns(field)
                    ? problem.sentence()
                    : null;
        }

        public @Nullable String problemOfPage() {
            return problem != null
                            && open != null
                            && problem.concernsNoneOf(FIELDS.getOrDefault(open, List.of()))
                    ? problem.sentence()
                    : null;
        }
    }

    static RegistersPage of(
            int year,
            List<Integer> years,
            List<Tally> tallies,
            @Nullable Taking taking,
            Words words) {
        return new RegistersPage(
                words.of("register.of-year", words.year(year)),
                years.stream()
                        .map(other ->
                                new Choice(
                                        PATH + "?year=" + other, words.year(other), other == year))
                        .toList(),
                tallies.stream().map(tally -> row(tally, words)).toList(),
                taking);
    }

    private static Row row(Tally tally, Words words) {
        return new Row(
                path(tally.book()),
                words.of("register.name." + tally.book().series(), tally.book().unitName()),
                words.number(tally.highest()),
                words.number(tally.taken()),
                words.number(tally.reserved()),
                words.number(tally.voided()),
                words.number(tally.highest() - tally.taken()));
    }

    static String path(Book book) {
        return PATH + "/" + book.register();
    }

    /** Those that keep a register: a unit without a code of its own writes in the one above it. */
    static List<Unit> keepers(OfficeToday today) {
        return today.office().units().entrySet().stream()
                .filter(unit -> !unit.getValue().closed())
                .filter(unit -> unit.getValue().code() != null || unit.getValue().parent() == null)
                .map(unit -> new Unit(unit.getKey().toString(), today.pathOf(unit.getKey())))
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    static List<OfSeries> series(Words words) {
        return Stream.of(Series.values())
                .map(series -> new OfSeries(series.name(), words.of("series." + series)))
                .toList();
    }
}
