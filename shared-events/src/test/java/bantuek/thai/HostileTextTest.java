package bantuek.thai;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever is written in a cell, a reader answers at once, and gives back the text to the letter.
 */
class HostileTextTest {

    private static final int HUGE = 100_000;

    private static final Context CONTEXT = Context.of(new FiscalYear(2568));

    private static final List<Function<String, Reading<?>>> READERS =
            List.of(
                    ThaiNumber::read,
                    Baht::read,
                    Percentage::read,
                    ThaiDate::read,
                    ThaiDate::readDay,
                    FiscalYear::read,
                    Timeframe::read,
                    text -> Timeframe.read(text, CONTEXT),
                    Frequency::read,
                    AssessmentReference::read);

    private static final List<String> WORDS =
            List.of(
                    "๑",
                    "9",
                    "๐",
                    ",",
                    ".",
                    "-",
                    "–",
                    "/",
                    "(",
                    ")",
                    " ",
                    "\u00a0",
                    "\u200b",
                    "\n",
                    "ม.ค.",
                    "มกราคม",
                    "ก.พ.",
                    "๒๕๖๘",
                    "2025",
                    "๒๙",
                    "พ.ศ.",
                    "ค.ศ.",
                    "ปี",
                    "ปีงบประมาณ",
                    "ปีปฏิทิน",
                    "เดือน",
                    "ไตรมาส",
                    "ที่",
                    "ประมาณ",
                    "ภายใน",
                    "ตั้งแต่",
                    "ถึง",
                    "ปัจจุบัน",
                    "เป็นต้นไป",
                    "ทุก",
                    "ๆ",
                    "ละ",
                    "ครั้ง",
                    "ใน",
                    "ต้น",
                    "อย่างน้อย",
                    "ร้อยละ",
                    "%",
                    "บาท",
                    "สตางค์",
                    "E",
                    "l",
                    "ํา",
                    "\ud83d",
                    "\ude00",
                    "\u0000",
                    "\uffff");

    @Test
    @Timeout(value = 20, unit = SECONDS)
    void a_text_of_a_hundred_thousand_characters_of_any_shape_is_refused_at_once() {
        for (String word : WORDS) {
            String text = word.repeat(HUGE / word.length());
            for (Function<String, Reading<?>> reader : READERS) {
                Reading<?> reading = reader.apply(text);
                assertThat(reading.raw()).isSameAs(text);
                assertThat(reading.meaning()).isNull();
            }
            assertThat(AssessmentReference.inFront(text).rest()).isSameAs(text);
        }
    }

    @Test
    @Timeout(value = 20, unit = SECONDS)
    void a_reference_is_found_in_front_of_a_text_of_any_length() {
        String question = " " + "ก".repeat(HUGE);
        AssessmentReference.Headed headed = AssessmentReference.inFront("๐๑๔" + question);
        assertThat(headed.reference().isUnderstood()).isTrue();
        assertThat(headed.rest()).isEqualTo(question);
    }

    @Test
    @Timeout(value = 60, unit = SECONDS)
    void words_of_all_notations_in_any_order_are_understood_or_doubted_and_never_lost() {
        long first = Long.getLong("bantuek.seed", System.nanoTime());
        for (long seed = first; seed < first + 20_000; seed++) {
            Random random = new Random(seed);
            String text =
                    String.join(
                            "",
                            Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                                    .limit(1 + random.nextInt(8))
                                    .toList());
            try {
                READERS.forEach(reader -> answers(reader, text));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("-Dbantuek.seed=" + seed + " " + text, e);
            }
        }
    }

    private static void answers(Function<String, Reading<?>> reader, String text) {
        Reading<?> reading = reader.apply(text);
        assertThat(reading.raw()).isSameAs(text);
        assertThat(reading.isUnderstood())
                .isEqualTo(reading.doubts().stream().noneMatch(Doubt::isFatal));
        if (reading.meaning() instanceof Notation notation) {
            Reading<?> again = reader.apply(notation.print());
            assertThat(again.meaning()).as(notation.print()).isEqualTo(notation);
        }
    }
}
