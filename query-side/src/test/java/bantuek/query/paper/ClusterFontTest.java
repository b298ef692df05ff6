package bantuek.query.paper;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.thai.ThaiClusters;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClusterFontTest {

    private static final List<ClusterFont> BOTH = List.of(ClusterFont.REGULAR, ClusterFont.BOLD);

    /** As the script that makes the font has them. */
    private static List<String> marks() {
        List<String> marks = new ArrayList<>();
        List<String> tones = List.of("", "่", "้", "๊", "๋", "์");
        for (String above : List.of("", "ั", "ิ", "ี", "ึ", "ื", "็", "ํ")) {
            tones.forEach(tone -> marks.add(above + tone));
        }
        marks.remove("");
        for (String below : List.of("ุ", "ู", "ฺ")) {
            tones.forEach(tone -> marks.add(below + tone));
        }
        tones.subList(0, 5).forEach(tone -> marks.add(tone + "ำ"));
        return marks;
    }

    private static List<Character> consonants() {
        List<Character> consonants = new ArrayList<>();
        for (char c = 'ก'; c <= 'ฮ'; c++) {
            consonants.add(c);
        }
        return consonants;
    }

    @Test
    void every_consonant_with_every_mark_is_one_glyph_as_wide_as_its_letters() {
        assertThat(marks()).hasSize(70);
        for (ClusterFont font : BOTH) {
            for (char consonant : consonants()) {
                for (String marks : marks()) {
                    String spelt = ClusterFont.spelt(consonant, marks);
                    int am = marks.endsWith("ำ") ? font.width("า") : 0;
                    assertThat(font.width(spelt))
                            .as(consonant + marks)
                            .isEqualTo(font.width(String.valueOf(consonant)) + am);
                }
            }
        }
    }

    @Test
    void every_cluster_shows_more_than_its_consonant() {
        for (ClusterFont font : BOTH) {
            for (char consonant : consonants()) {
                Area alone = new Area(font.outline(String.valueOf(consonant)));
                Set<String> seen = new HashSet<>();
                for (String marks : marks()) {
                    Area all = new Area(font.outline(ClusterFont.spelt(consonant, marks)));
                    assertThat(all.equals(alone)).as(consonant + marks).isFalse();
                    seen.add(picture(all));
                }
                assertThat(seen).as("all different, of " + consonant).hasSize(marks().size());
            }
        }
    }

    private static String picture(Area area) {
        StringBuilder picture = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = area.getPathIterator(null); !i.isDone(); i.next()) {
            picture.append(i.currentSegment(at)).append(Arrays.toString(at));
        }
        return picture.toString();
    }

    @Test
    void tones_stand_higher_on_a_vowel_and_left_of_a_tail() {
        ClusterFont font = ClusterFont.REGULAR;
        double onConsonant = font.outline(ClusterFont.spelt('ท', "่")).getBounds2D().getMaxY();
        double onVowel = font.outline(ClusterFont.spelt('ท', "ี่")).getBounds2D().getMaxY();
        assertThat(onVowel).isGreaterThan(onConsonant + 50);
    }

    @Test
    void what_was_spelt_can_be_read_again_letter_by_letter() {
        for (char consonant : consonants()) {
            for (String marks : marks()) {
                String read =
                        ClusterFont.spelt(consonant, marks)
                                .chars()
                                .mapToObj(c -> String.valueOf(ClusterFont.meant((char) c)))
                                .collect(Collectors.joining());
                assertThat(read).isEqualTo(consonant + marks);
            }
        }
    }

    @Test
    void marks_that_no_letter_carries_are_left_to_stand_alone() {
        assertThat(ClusterFont.marksTogether("กุิ่", 1)).isEqualTo(1);
        assertThat(ClusterFont.marksTogether("ที่ดี", 1)).isEqualTo(2);
        assertThat(ClusterFont.marksTogether("กา", 1)).isZero();
        assertThat(ThaiClusters.ordered("กา")).isEqualTo("กา");
    }

    @Test
    void signs_of_forms_have_glyphs_and_what_is_private_has_none() {
        assertThat("☐☑☒✓✔ฯๆ๏฿–“”…".chars().allMatch(ClusterFont::hasGlyph)).isTrue();
        assertThat(ClusterFont.hasGlyph(0xe000)).isFalse();
        assertThat(ClusterFont.hasGlyph(0xf849)).isFalse();
        assertThat(ClusterFont.hasGlyph(0x1f600)).isFalse();
        assertThat(ClusterFont.hasGlyph('漢')).isFalse();
    }
}
