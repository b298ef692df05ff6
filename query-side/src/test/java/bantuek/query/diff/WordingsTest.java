package bantuek.query.diff;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.diff.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordingsTest {

    private static final List<String> WORDS =
            List.of(
                    "ติดตั้ง",
                    "ป้าย",
                    "โรงเรียน",
                    "ประชาชน",
                    "๒๕๖๘",
                    "๓,๐๐๐ บาท",
                    " ",
                    "ก.ย.",
                    "\n",
                    "โครงการ",
                    "น้ำ",
                    "ถนน",
                    "ปลูก",
                    "ต้นไม้");

    @Test
    void only_the_word_that_became_another_is_marked() {
        assertThat(between("ติดตั้งป้ายที่โรงเรียน ๒ แห่ง", "ติดตั้งป้ายที่ตลาด ๒ แห่ง"))
                .containsExactly(
                        new Piece(Kind.KEPT, "ติดตั้งป้ายที่"),
                        new Piece(Kind.REMOVED, "โรงเรียน"),
                        new Piece(Kind.ADDED, "ตลาด"),
                        new Piece(Kind.KEPT, " ๒ แห่ง"));
    }

    @Test
    void a_number_is_replaced_whole() {
        assertThat(between("ใช้ ๓,๐๐๐ บาท", "ใช้ ๓,๕๐๐ บาท"))
                .contains(new Piece(Kind.REMOVED, "๓,๐๐๐"), new Piece(Kind.ADDED, "๓,๕๐๐"));
    }

    @Test
    void neighbours_that_both_changed_are_read_as_one_change() {
        assertThat(between("วันที่ ๕ ตุลาคม", "วันที่ ๑๒ มกราคม"))
                .containsExactly(
                        new Piece(Kind.KEPT, "วันที่ "),
                        new Piece(Kind.REMOVED, "๕ ตุลาคม"),
                        new Piece(Kind.ADDED, "๑๒ มกราคม"));
    }

    @Test
    void what_is_the_same_is_one_piece_and_nothing_is_none() {
        assertThat(between("เดิม", "เดิม")).containsExactly(new Piece(Kind.KEPT, "เดิม"));
        assertThat(between("", "")).isEmpty();
        assertThat(between("", "ใหม่")).containsExactly(new Piece(Kind.ADDED, "ใหม่"));
        assertThat(between("เดิม", "")).containsExactly(new Piece(Kind.REMOVED, "เดิม"));
    }

    @Test
    void the_pieces_lead_from_the_old_text_to_the_new_whatever_they_are() {
        long seed = System.nanoTime();
        Random dice = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            List<String> words = words(dice, 40);
            String before = String.join("", words);
            String after =
                    String.join("", dice.nextBoolean() ? words(dice, 40) : edited(words, dice));
            assertLeads(new Wordings(dice.nextInt(3_000)), before, after);
            assertLeads(new Wordings(), before, after);
        }
    }

    @Test
    void words_that_stayed_are_not_marked() {
        Random dice = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<String> words = words(dice, 200);
            int place = dice.nextInt(words.size());
            List<String> edited = new ArrayList<>(words);
            edited.set(place, "สะพาน");
            List<Piece> pieces = between(String.join(" ", words), String.join(" ", edited));
            assertThat(pieces.stream().filter(piece -> piece.kind() != Kind.KEPT))
                    .allMatch(piece -> piece.text().strip().length() <= "๓,๐๐๐ บาท".length());
        }
    }

    @Test
    void the_longest_texts_that_share_nothing_are_compared_within_bounds() {
        Random dice = new Random(1);
        String before = letters(dice, 20_000, 'ก');
        String after = letters(dice, 20_000, 'ธ');
        Wordings one = new Wordings();
        for (int i = 0; i < 30; i++) {
            assertLeads(one, before, after);
        }
        String lines =
                IntStream.range(0, 200)
                        .mapToObj(i -> before.substring(i, 3_000))
                        .collect(Collectors.joining("\n"));
        assertLeads(one, lines, lines.replace("\n", "\nเพิ่ม"));
    }

    @Test
    void what_takes_too_long_by_word_is_compared_by_line() {
        assertThat(new Wordings(30).between("ก ข ค\nง จ ฉ\nช ซ ฌ", "ก ข ต\nง จ ฉ\nถ ซ ฌ"))
                .containsExactly(
                        new Piece(Kind.REMOVED, "ก ข ค\n"),
                        new Piece(Kind.ADDED, "ก ข ต\n"),
                        new Piece(Kind.KEPT, "ง จ ฉ\n"),
                        new Piece(Kind.REMOVED, "ช ซ ฌ"),
                        new Piece(Kind.ADDED, "ถ ซ ฌ"));
    }

    private static List<Piece> between(String before, String after) {
        return new Wordings().between(before, after);
    }

    private static void assertLeads(Wordings wordings, String before, String after) {
        List<Piece> pieces = wordings.between(before, after);
        assertThat(without(Kind.ADDED, pieces)).isEqualTo(before);
        assertThat(without(Kind.REMOVED, pieces)).isEqualTo(after);
    }

    private static String without(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static List<String> words(Random dice, int most) {
        return dice.ints(1 + dice.nextInt(most), 0, WORDS.size()).mapToObj(WORDS::get).toList();
    }

    private static List<String> edited(List<String> words, Random dice) {
        List<String> edited = new ArrayList<>(words);
        for (int i = dice.nextInt(5); i > 0; i--) {
            int place = dice.nextInt(edited.size());
            switch (dice.nextInt(3)) {
                case 0 -> edited.add(place, "สะพาน");
                case 1 -> edited.set(place, "คลอง");
                default -> {
                    if (edited.size() > 1) {
                        edited.remove(place);
                    }
                }
            }
        }
        return edited;
    }

    private static String letters(Random dice, int length, char first) {
        return dice.ints(length, 0, 10)
                .mapToObj(letter -> String.valueOf((char) (first + letter)))
                .collect(Collectors.joining());
    }
}
