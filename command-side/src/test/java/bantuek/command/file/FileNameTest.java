package bantuek.command.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "รายงาน.pdf, PDF, รายงาน.pdf",
        "รายงาน.PDF, PDF, รายงาน.PDF",
        "IMG_1.JPEG, JPEG, IMG_1.JPEG",
        "ภาพ.png, PNG, ภาพ.jpg",
        "ภาพ, GIF, ภาพ.jpg",
        "run.bat, TEXT, run.bat.txt",
        "page.html, PDF, page.html.pdf",
        "C:\\งาน\\งบ.csv, CSV, งบ.csv",
        "../../etc/passwd, TEXT, passwd.txt",
        "'', PDF, ไม่มีชื่อ.pdf",
        ".pdf, PDF, ไม่มีชื่อ.pdf",
        "'a\"b<c>.txt', TEXT, a_b_c_.txt"
    })
    void a_name_ends_in_what_the_file_is(String sent, Kind kind, String kept) {
        assertThat(FileName.of(sent, kind)).isEqualTo(kept);
    }

    @Test
    void what_turns_letters_round_or_breaks_lines_is_left_out() {
        assertThat(FileName.of("gpj.\u202etxt\r\nX: y\u0000", Kind.TEXT))
                .isEqualTo("gpj.txtX_ y.txt");
    }

    @Test
    void a_long_name_is_shortened_before_its_ending() {
        assertThat(FileName.of("ก".repeat(500) + ".pdf", Kind.PDF)).hasSize(200).endsWith("ก.pdf");
        assertThat(FileName.of("😀".repeat(150), Kind.PDF)).hasSize(200).endsWith("😀.pdf");
    }
}
