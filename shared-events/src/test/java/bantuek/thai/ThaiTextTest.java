package bantuek.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThaiTextTest {

    @Test
    void a_year_stays_on_the_line_of_its_era() {
        assertThat(ThaiText.unbroken("ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ และ พ.ศ. 2570"))
                .isEqualTo("ประจำปีงบประมาณ พ.ศ.\u00a0๒๕๖๙ และ พ.ศ.\u00a02570");
    }

    @Test
    void everything_else_may_break_where_it_did() {
        String text = "พ.ศ. นี้ มี ๓ เรื่อง";
        assertThat(ThaiText.unbroken(text)).isEqualTo(text);
    }
}
