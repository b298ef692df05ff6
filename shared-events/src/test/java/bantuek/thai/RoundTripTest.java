package bantuek.thai;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.office.OfficeSettings.Digits;
import bantuek.thai.AssessmentReference.Part;
import bantuek.thai.Frequency.Cycle;
import bantuek.thai.Frequency.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is printed is understood as what was meant. A failure names the seed that repeats it. */
class RoundTripTest {

    private static final int ROUNDS = 4_000;

    @Test
    void a_number_is_understood_as_what_was_printed() {
        each(random -> {
            BigDecimal number = number(random, 5);
            for (Digits digits : Digits.values()) {
                assertThat(ThaiNumber.read(ThaiNumber.print(number, digits)).meaning())
                        .isEqualTo(number);
            }
        });
    }

    @Test
    void an_amount_of_money_and_a_percentage_are_understood_as_what_was_printed() {
        each(random -> comesBack(new Baht(number(random, 2)), Baht::read));
        each(random -> comesBack(new Percentage(number(random, 4)), Percentage::read));
    }

    @Test
    void a_date_is_understood_as_what_was_printed() {
        each(random -> comesBack(span(random, random.nextInt(3)), ThaiDate::read));
        each(random -> comesBack((FiscalYear) span(random, 3), FiscalYear::read));
    }

    @Test
    void a_timeframe_is_understood_as_what_was_printed() {
        each(random -> comesBack(timeframe(random), Timeframe::read));
    }

    @Test
    void a_frequency_is_understood_as_what_was_printed() {
        each(random -> comesBack(frequency(random), Frequency::read));
    }

    @Test
    void a_reference_is_understood_as_what_was_printed() {
        each(random -> comesBack(reference(random), AssessmentReference::read));
    }

    @Test
    void a_date_typed_in_any_way_means_what_its_official_form_means() {
        each(random -> {
            LocalDate date = day(random);
            String typed = typed(date, random);
            Reading<Span> reading = ThaiDate.read(typed);
            assertThat(reading.raw()).isEqualTo(typed);
            assertThat(reading.meaning()).as(typed).isEqualTo(new Span.Day(date));
        });
    }

    @Test
    void a_timeframe_typed_in_any_way_means_what_its_official_form_means() {
        each(random -> {
            YearMonth begin = YearMonth.from(day(random));
            YearMonth end = begin.plusMonths(random.nextInt(30));
            String typed =
                    typed(begin, random)
                            + one(random, "-", " - ", "–", " ถึง ", "- ", " จนถึง")
                            + typed(end, random);
            Timeframe timeframe = Timeframe.read(typed).meaning();
            assertThat(timeframe)
                    .as(typed)
                    .isEqualTo(
                            new Timeframe.Between(
                                    new Span.CalendarMonth(begin),
                                    new Span.CalendarMonth(end),
                                    false));
        });
    }

    @Test
    void a_reference_spoilt_by_typing_means_what_its_official_form_means() {
        each(random -> {
            AssessmentReference reference = reference(random);
            String typed =
                    switch (reference.part()) {
                                case O -> one(random, "O", "o", "0", "๐");
                                case E -> one(random, "E", "e");
                                case I -> one(random, "I", "i", "l", "1");
                            }
                            + one(random, "", " ", "\u00a0")
                            + in(random, reference.number());
            assertThat(AssessmentReference.read(typed).meaning()).as(typed).isEqualTo(reference);
        });
    }

    /** Printed and read it is the same; so is what was read, printed once more. */
    private static <T extends Notation> void comesBack(T meant, Function<String, Reading<T>> read) {
        for (Digits digits : Digits.values()) {
            String printed = meant.print(digits);
            Reading<T> reading = read.apply(printed);
            assertThat(reading.raw()).isEqualTo(printed);
            T understood = reading.meaning();
            assertThat(understood).as(printed).isEqualTo(meant);
            assertThat(understood == null ? null : understood.print(digits)).isEqualTo(printed);
        }
    }

    private static void each(Consumer<Random> property) {
        long first = Long.getLong("bantuek.seed", System.nanoTime());
        for (long seed = first; seed < first + ROUNDS; seed++) {
            try {
                property.accept(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("-Dbantuek.seed=" + seed, e);
            }
        }
    }

    private static BigDecimal number(Random random, int mostDecimals) {
        long magnitude = random.nextLong() >> random.nextInt(Long.SIZE);
        return BigDecimal.valueOf(magnitude, random.nextInt(mostDecimals + 1));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1957, 1, 1).plusDays(random.nextInt(36_000));
    }

    private static Span span(Random random, int kind) {
        LocalDate day = day(random);
        return switch (kind) {
            case 0 -> new Span.Day(day);
            case 1 -> new Span.CalendarMonth(YearMonth.from(day));
            case 2 -> new Span.CalendarYear(Year.from(day));
            case 3 -> FiscalYear.of(day);
            default -> Quarter.of(day);
        };
    }

    private static Timeframe timeframe(Random random) {
        Span begin = span(random, random.nextInt(5));
        boolean approximate = random.nextBoolean();
        return switch (random.nextInt(6)) {
            case 0 -> new Timeframe.Onwards(begin, approximate);
            case 1 -> new Timeframe.UntilNow(begin, approximate);
            case 2 -> new Timeframe.By(begin, approximate);
            case 3 -> new Timeframe.Between(begin, begin, approximate);
            case 4 -> new Timeframe.Between(begin, near(begin, random), approximate);
            default -> new Timeframe.Between(begin, span(random, random.nextInt(5)), approximate);
        };
    }

    /** Of the same kind and often of the same month or year, before it or after it. */
    private static Span near(Span span, Random random) {
        LocalDate day = span.firstDay().plusDays(random.nextInt(300) - 150L);
        return switch (span) {
            case Span.Day _ -> new Span.Day(span.firstDay().plusDays(random.nextInt(20) - 10L));
            case Span.CalendarMonth _ -> new Span.CalendarMonth(YearMonth.from(day));
            case Span.CalendarYear _ -> new Span.CalendarYear(Year.from(day));
            case FiscalYear _ -> FiscalYear.of(day);
            case Quarter _ -> Quarter.of(day);
        };
    }

    private static Frequency frequency(Random random) {
        Cycle cycle = one(random, List.of(Cycle.values()));
        return random.nextInt(4) == 0
                ? new Frequency(
                        1, 1, cycle, one(random, List.of(Moment.values())), random.nextBoolean())
                : new Frequency(
                        1 + random.nextInt(random.nextBoolean() ? 2 : 999),
                        1 + random.nextInt(random.nextBoolean() ? 1 : 99),
                        cycle,
                        Moment.ANY,
                        random.nextBoolean());
    }

    private static AssessmentReference reference(Random random) {
        return new AssessmentReference(
                one(random, List.of(Part.values())), 1 + random.nextInt(AssessmentReference.MOST));
    }

    private static String typed(LocalDate date, Random random) {
        if (random.nextInt(4) == 0) {
            String separator = one(random, "/", "-", ".");
            return in(random, date.getDayOfMonth())
                    + separator
                    + in(random, date.getMonthValue())
                    + separator
                    + year(date.getYear(), random);
        }
        return one(random, "", "วันที่ ", "เมื่อวันที่ ")
                + in(random, date.getDayOfMonth())
                + one(random, "", " ")
                + typed(YearMonth.from(date), random);
    }

    private static String typed(YearMonth month, Random random) {
        String abbreviated = MonthNames.abbreviated(month.getMonthValue());
        return one(random, "", "เดือน", "เดือน ")
                + one(
                        random,
                        MonthNames.full(month.getMonthValue()),
                        abbreviated,
                        abbreviated.replace(".", ""),
                        abbreviated.substring(0, abbreviated.length() - 1),
                        abbreviated.replace(".", ". "))
                + one(random, "", " ", "พ.ศ.", " พ.ศ. ", " ปี ")
                + year(month.getYear(), random);
    }

    private static String year(int isoYear, Random random) {
        int year = isoYear + 543;
        boolean ofThisCentury = year >= 2500 && year < 2600;
        return ofThisCentury && random.nextBoolean()
                ? inDigits(random, Integer.toString(year).substring(2))
                : in(random, year);
    }

    private static String in(Random random, int number) {
        return inDigits(random, Integer.toString(number));
    }

    private static String inDigits(Random random, String number) {
        return random.nextBoolean() ? ThaiDigits.in(number) : number;
    }

    private static String one(Random random, String... choices) {
        return one(random, List.of(choices));
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
