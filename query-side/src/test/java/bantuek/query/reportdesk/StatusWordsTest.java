package bantuek.query.reportdesk;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.report.Progress;
import bantuek.events.report.Status;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusWordsTest {

    @ParameterizedTest
    @CsvSource({
        "ยังไม่ได้ดำเนินการ, NOT_STARTED",
        "-ยังไม่ได้ดำเนินการ, NOT_STARTED",
        "ดำเนินการแล้ว, DONE",
        "ได้ดำเนินการเรียบร้อยแล้ว ๒ แห่ง, DONE",
        "ซ่อมแซมแล้วเสร็จ, DONE",
        "อยู่ระหว่างทดลองใช้, ONGOING",
        "ติดตั้งกล้องไว้แล้วเมื่อปี พ.ศ.๒๕๖๕, DONE_EARLIER",
        "ปีนี้ยังไม่มีโครงการขนาดใหญ่, NO_OCCASION"
    })
    void what_is_written_tells_how_far_it_has_come(String text, Status status) {
        assertThat(StatusWords.in(text)).contains(Progress.of(status));
    }

    @Test
    void what_is_expected_has_its_first_day() {
        assertThat(StatusWords.in("คาดว่าจะดำเนินการประมาณ สิงหาคม ๒๕๖๙"))
                .contains(
                        new Progress(
                                Status.NOT_STARTED,
                                null,
                                LocalDate.of(2026, 8, 1),
                                "ประมาณ สิงหาคม ๒๕๖๙"));
        assertThat(StatusWords.in("อยู่ระหว่างจัดจ้าง คาดว่าจะแล้วเสร็จภายใน มี.ค. ๒๕๗๐"))
                .contains(
                        new Progress(
                                Status.ONGOING,
                                null,
                                LocalDate.of(2027, 3, 31),
                                "ภายใน มี.ค. ๒๕๗๐"));
    }

    @Test
    void what_was_called_off_says_why_if_it_is_said() {
        assertThat(StatusWords.in("เนื่องจากน้ำท่วม จึงต้องงดการจัดงาน"))
                .contains(new Progress(Status.CANCELLED, "เนื่องจากน้ำท่วม", null, null));
        assertThat(StatusWords.in("ยกเลิกโครงการ")).contains(Progress.of(Status.CANCELLED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "มีผู้เข้าอบรม ๔๒ คน",
                "จัดทำป้ายประชาสัมพันธ์ ๓ จุด",
                "งดงามตามแบบ",
                "ผู้รับบริการพึงพอใจมาก"
            })
    void nothing_is_guessed(String text) {
        assertThat(StatusWords.in(text)).isEmpty();
    }
}
