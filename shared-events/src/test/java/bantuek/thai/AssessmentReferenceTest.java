package bantuek.thai;

import static bantuek.thai.Doubt.LETTER_ASSUMED;
import static bantuek.thai.Doubt.LETTER_RESTORED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.events.InvalidValue;
import bantuek.thai.AssessmentReference.Headed;
import bantuek.thai.AssessmentReference.Part;
import org.junit.jupiter.api.Test;

class AssessmentReferenceTest {

    @Test
    void a_letter_that_became_a_digit_is_a_letter_again_in_front_of_a_number() {
        understood("๐๑๔", "O14", LETTER_RESTORED);
        understood("E๒", "E2");
        understood("e๑๐", "E10");
        understood("l ๒๑", "I21", LETTER_RESTORED);
        understood("1๘", "I8", LETTER_RESTORED);
        understood("1๒๗", "I27", LETTER_RESTORED);
        understood("e๑๕", "E15");
    }

    @Test
    void nought_is_an_o_in_thai_and_in_arabic_digits() {
        understood("๐2", "O2", LETTER_RESTORED);
        understood("042", "O42", LETTER_RESTORED);
        understood("๐๒๖", "O26", LETTER_RESTORED);
        understood("ข้อ ๐ ๒๖", "O26", LETTER_RESTORED);
    }

    @Test
    void what_is_written_right_is_read_without_a_doubt() {
        understood("O14", "O14");
        understood("o14", "O14");
        understood("O02", "O2");
        understood("I-21", "I21");
        understood("i๒๑", "I21");
    }

    @Test
    void a_one_among_arabic_digits_may_be_a_number_and_has_to_be_confirmed() {
        understood("127", "I27", LETTER_ASSUMED);
        assertThat(AssessmentReference.read("127").isToConfirm()).isTrue();
        assertThat(AssessmentReference.read("1๒๗").isToConfirm()).isFalse();
    }

    @Test
    void a_number_without_a_letter_is_no_reference() {
        refused("๑๔");
        refused("๑๘");
        refused("28");
        refused("1");
        refused("๐");
        refused("10");
        refused("๐๐");
        refused("๐๔๒๓๕");
        refused("O100");
        refused("E Plan");
        refused("ไม่มี");
    }

    @Test
    void a_reference_in_front_of_its_question_is_told_apart_from_it() {
        Headed headed = AssessmentReference.inFront("l ๒๑ ข้อความ\nที่สอง 1๘");
        assertThat(headed.reference().raw()).isEqualTo("l ๒๑");
        assertThat(headed.reference().meaning()).isEqualTo(new AssessmentReference(Part.I, 21));
        assertThat(headed.rest()).isEqualTo(" ข้อความ\nที่สอง 1๘");
    }

    @Test
    void a_question_without_a_reference_is_left_whole() {
        Headed headed = AssessmentReference.inFront("ข้อความ ๐๑๔");
        assertThat(headed.reference().isUnderstood()).isFalse();
        assertThat(headed.rest()).isEqualTo("ข้อความ ๐๑๔");
        assertThat(AssessmentReference.inFront("").reference().doubts())
                .containsExactly(Doubt.EMPTY);
    }

    @Test
    void a_reference_is_printed_in_the_digits_of_the_office_and_known_by_its_code() {
        assertThat(new AssessmentReference(Part.O, 26).print()).isEqualTo("O๒๖");
        assertThat(new AssessmentReference(Part.O, 26).code()).isEqualTo("O26");
    }

    @Test
    void references_are_numbered_from_1_to_99() {
        assertThatThrownBy(() -> new AssessmentReference(Part.O, 0))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new AssessmentReference(Part.O, 100))
                .isInstanceOf(InvalidValue.class);
    }

    private static void understood(String text, String code, Doubt... doubts) {
        Reading<AssessmentReference> reading = AssessmentReference.read(text);
        assertThat(reading.raw()).isEqualTo(text);
        AssessmentReference reference = reading.meaning();
        assertThat(reference == null ? null : reference.code()).as(text).isEqualTo(code);
        assertThat(reading.doubts()).as(text).containsExactly(doubts);
    }

    private static void refused(String text) {
        Reading<AssessmentReference> reading = AssessmentReference.read(text);
        assertThat(reading.raw()).isEqualTo(text);
        assertThat(reading.doubts()).as(text).containsExactly(Doubt.NOT_UNDERSTOOD);
    }
}
