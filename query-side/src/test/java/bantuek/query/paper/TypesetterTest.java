package bantuek.query.paper;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.paper.Printed.Flaw;
import bantuek.query.paper.Printed.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesetterTest {

    private static final int ROOM = 40_000;

    private final Typesetter typesetter = new Typesetter(List.of("เทศบาลตำบลแม่สายน้ำผึ้ง"));

    private String set(String text) {
        return read(typesetter.set(text, ClusterFont.REGULAR, ROOM));
    }

    private static String read(String spelt) {
        return spelt.chars()
                .mapToObj(c -> String.valueOf(ClusterFont.meant((char) c)))
                .collect(Collectors.joining())
                .replace('\u200b', '|');
    }

    @ParameterizedTest
    @CsvSource({
        "รายงานผลการดำเนินการ, รายงาน|ผล|การ|ดำเนิน|การ",
        "จัดซื้อจัดจ้าง, จัด|ซื้อ|จัดจ้าง",
        "เผยแพร่ทางเว็บไซต์, เผยแพร่|ทาง|เว็บไซต์",
        "ประจำปีงบประมาณ, ประจำปีงบประมาณ",
        "เจ้าหน้าที่ผู้รับผิดชอบ, เจ้าหน้าที่|ผู้รับผิดชอบ"
    })
    void a_line_ends_where_a_word_ends(String text, String broken) {
        assertThat(set(text)).isEqualTo(broken);
    }

    @Test
    void names_years_and_abbreviations_stay_whole() {
        assertThat(set("ของเทศบาลตำบลแม่สายน้ำผึ้ง")).isEqualTo("ของ|เทศบาลตำบลแม่สายน้ำผึ้ง");
        assertThat(set("พ.ศ. ๒๕๖๘")).isEqualTo("พ.ศ.\u00a0๒๕๖๘");
        assertThat(set("ต.ค. – ธ.ค.")).isEqualTo("ต.ค. – ธ.ค.");
        assertThat(set("ต่าง ๆ")).isEqualTo("ต่าง\u00a0ๆ");
        assertThat(set("๗,๑๗๗,๐๐๐.๐๐")).isEqualTo("๗,๑๗๗,๐๐๐.๐๐");
    }

    @Test
    void what_the_font_can_not_draw_is_named_in_its_place() {
        assertThat(set("ดี😀มาก")).isEqualTo("ดี[U+1F600]มาก");
        assertThat(set("👩‍👩‍👧")).isEqualTo("[U+1F469]");
        assertThat(set("漢字")).isEqualTo("[U+6F22][U+5B57]");
        assertThat(set("\ue0a0")).isEqualTo("[U+E0A0]");
        assertThat(set("\ud83d")).isEqualTo("[U+D83D]");
        assertThat(typesetter.flaws())
                .contains(new Flaw(Kind.NO_GLYPH, "U+1F600"), new Flaw(Kind.NO_GLYPH, "U+E0A0"));
    }

    @Test
    void what_nobody_sees_is_left_out_and_told_of_if_it_turns_text_round() {
        assertThat(set("a\u200bb\ufeffc\u00add")).isEqualTo("abcd");
        assertThat(typesetter.flaws()).isEmpty();
        assertThat(set("a\u202eb\u0007c\u2066d")).isEqualTo("abcd");
        assertThat(typesetter.flaws())
                .containsExactly(
                        new Flaw(Kind.INVISIBLE, "U+202E"),
                        new Flaw(Kind.INVISIBLE, "U+0007"),
                        new Flaw(Kind.INVISIBLE, "U+2066"));
    }

    @Test
    void tabs_and_line_ends_are_spaces() {
        assertThat(set("ก\tข\nค\u2028ง")).isEqualTo("ก ข ค ง");
    }

    @Test
    void marks_that_stand_on_nothing_are_told_of() {
        assertThat(set("a่")).isEqualTo("a่");
        assertThat(typesetter.flaws()).containsExactly(new Flaw(Kind.LOOSE_MARK, "U+0E48"));
    }

    @Test
    void what_is_wider_than_its_line_is_broken_anywhere_and_nothing_is_lost() {
        String address = "https://example.go.th/" + "ยาวมาก".repeat(4) + "x".repeat(200);
        String spelt = typesetter.set(address, ClusterFont.REGULAR, 5_000);
        assertThat(read(spelt).replace("|", "")).isEqualTo(address);
        assertThat(spelt.split("\u200b"))
                .allSatisfy(piece ->
                        assertThat(ClusterFont.REGULAR.width(piece)).isLessThanOrEqualTo(5_000));
    }

    @Test
    void one_letter_is_never_parted_from_its_marks() {
        String spelt = typesetter.set("น้ำผึ้งที่นี่", ClusterFont.REGULAR, 1);
        assertThat(read(spelt)).isEqualTo("น้ำ|ผึ้|ง|ที่|นี่");
    }
}
