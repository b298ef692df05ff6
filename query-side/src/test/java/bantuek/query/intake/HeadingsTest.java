package bantuek.query.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.query.intake.Finding.Stretch;
import bantuek.query.intake.Finding.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

    private static final String TWO_LEVELS =
            "<tr><td rowspan=2>เรื่องที่ตรวจ<td colspan=2>สิ่งที่ทำ<td rowspan=2>ผู้ทำ"
                    + "<tr><td>วิธี<td>เวลา";

    @Test
    void two_levels_of_headings_give_each_column_a_path() {
        Table table = Grids.table(html(TWO_LEVELS, "<tr><td>ก<td>ข<td>ค<td>ง"));
        assertThat(Grids.headings(table))
                .containsExactly("เรื่องที่ตรวจ", "สิ่งที่ทำ / วิธี", "สิ่งที่ทำ / เวลา", "ผู้ทำ");
        assertThat(Grids.body(table)).containsExactly("ก · ข · ค · ง");
    }

    @Test
    void two_levels_without_cells_that_reach_down_are_seen_from_what_they_divide() {
        Table table =
                Grids.table(
                        html(
                                "<tr><td colspan=2>แผน<td colspan=2>ผล",
                                "<tr><td>งาน<td>เวลา<td>งาน<td>เวลา",
                                "<tr><td>ก<td>ข<td>ค<td>ง"));
        assertThat(Grids.headings(table))
                .containsExactly("แผน / งาน", "แผน / เวลา", "ผล / งาน", "ผล / เวลา");
    }

    @Test
    void two_levels_are_also_told_from_the_gaps_of_a_form_that_knows_no_merged_cells() {
        Table table =
                Grids.table(
                        Intake.read("แผน\t\tผู้ทำ\tเวลา\nงาน\tวิธี\t\t\nก\tข\tค\tง\nจ\tฉ\t\t\n"));
        assertThat(Grids.headings(table))
                .containsExactly("แผน / งาน", "แผน / วิธี", "ผู้ทำ", "เวลา");
        assertThat(Grids.body(table)).containsExactly("ก · ข · ค · ง", "จ · ฉ · - · -");
    }

    @Test
    void one_level_with_a_column_without_heading_stays_one_level() {
        Table table = Grids.table(Intake.read("งาน\t\tผล\nก\tข\tค\nง\tจ\tฉ\n"));
        assertThat(Grids.body(table)).hasSize(2);
    }

    @Test
    void one_heading_over_two_columns_takes_no_row_from_the_body() {
        Table table = Grids.table(html("<tr><td>งาน<td colspan=2>ผล", "<tr><td>ก<td>ข<td>ค"));
        assertThat(Grids.headings(table)).containsExactly("งาน", "ผล", "ผล");
        assertThat(Grids.body(table)).containsExactly("ก · ข · ค");
    }

    @Test
    void repeated_headings_are_dropped_however_their_lines_break() {
        Outcome outcome =
                html(
                        TWO_LEVELS,
                        "<tr><td>ก<td>ข<td>ค<td>ง",
                        "<tr><td rowspan=2>เรื่อง<br>ที่ตรวจ<td colspan=2>สิ่งที่ ทำ<td rowspan=2>ผู้ทำ",
                        "<tr><td>วิธี<td>เวลา",
                        "<tr><td>เรื่องที่ตรวจ<td>วิธี<td>ค<td>ง");
        assertThat(Grids.body(Grids.table(outcome)))
                .containsExactly("ก · ข · ค · ง", "เรื่องที่ตรวจ · วิธี · ค · ง");
        assertThat(Grids.finding(outcome, What.REPEATED_HEADINGS_DROPPED).rows())
                .containsExactly(new Stretch(4, 5));
    }

    @Test
    void rows_that_are_a_title_stand_above_the_table() {
        Outcome outcome =
                html(
                        "<tr><td colspan=3>รายงานประจำปี",
                        "<tr><td><td>เทศบาลสมมติ<td>",
                        "<tr><td>ก<td>ข<td>ค",
                        "<tr><td>๑ก<td>๒ข<td>๓ค");
        Table table = Grids.table(outcome);
        assertThat(table.above()).containsExactly("รายงานประจำปี", "เทศบาลสมมติ");
        assertThat(Grids.headings(table)).containsExactly("ก", "ข", "ค");
        assertThat(Grids.finding(outcome, What.TITLES).count()).isEqualTo(2);
    }

    @Test
    void a_row_across_the_body_stays_there_and_is_known() {
        Table table =
                Grids.table(
                        html(
                                "<tr><td>ก<td>ข<td>ค",
                                "<tr><td colspan=3>ประเด็นที่ ๑",
                                "<tr><td>๑ก<td>๒ข<td>๓ค"));
        assertThat(table.body()).extracting(Row::isBanner).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tr><td>๑.<td>งาน<td>ผล<tr><td>๒.<td>งาน<td>ผล",
                "<tr><td>1<td>งาน<td>ผล<tr><td>2<td>งาน<td>ผล",
                "<tr><td>งาน<td>ผล<td>ก",
                "<tr><td rowspan=5>ก<td>ข<td>ค<tr><td>ง<tr><td>จ<tr><td>ฉ<tr><td>ช<td>ซ<tr><td>ฌ"
            })
    void a_table_may_have_no_headings(String rows) {
        Outcome outcome = html(rows);
        assertThat(Grids.table(outcome).head()).isEmpty();
        assertThat(Grids.found(outcome)).contains(What.NO_HEADINGS);
    }

    @Test
    void headings_that_the_source_marks_are_taken_whatever_they_look_like() {
        Table table = Grids.table(html("<tr><th>2566<th>2567", "<tr><td>ก<td>ข"));
        assertThat(Grids.headings(table)).containsExactly("2566", "2567");
    }

    @Test
    void columns_that_are_only_reached_over_are_none() {
        Table table = Grids.table(html("<tr><td colspan=7>ก<td>ข", "<tr><td colspan=7>๑ก<td>๒ข"));
        assertThat(Grids.body(table)).containsExactly("๑ก · ๒ข");
    }

    @Test
    void a_table_that_goes_on_with_the_same_headings_is_one() {
        Outcome outcome =
                Intake.read(
                        "<table><tr><td>ก<td>ข<tr><td>๑ก<td>๒ข</table><p>&nbsp;</p>"
                                + "<table><tr><td>ก<td>ข<tr><td>๓ก<td>๔ข</table>");
        assertThat(Grids.body(Grids.table(outcome))).containsExactly("๑ก · ๒ข", "๓ก · ๔ข");
        assertThat(Grids.table(outcome).body()).extracting(Row::number).containsExactly(2, 4);
        assertThat(Grids.found(outcome)).contains(What.TABLES_JOINED);
    }

    @Test
    void tables_with_other_headings_stay_apart_until_somebody_joins_them() {
        Outcome outcome =
                Intake.read(
                        "<table><tr><td>ก<td>ข<tr><td>๑ก<td>๒ข</table>"
                                + "<table><tr><td>ค<td>ง<tr><td>๓ก<td>๔ข</table>");
        assertThat(Grids.understood(outcome).tables()).hasSize(2);
        Table first = Grids.understood(outcome).tables().getFirst();
        Table second = Grids.understood(outcome).tables().getLast();
        assertThat(Grids.body(first.followedBy(second)))
                .containsExactly("๑ก · ๒ข", "ค · ง", "๓ก · ๔ข");
    }

    @Test
    void whoever_looks_at_it_can_say_where_the_headings_end() {
        Table table = Grids.table(html("<tr><td>ก<td>ข", "<tr><td>๑ก<td>๒ข"));
        assertThat(Grids.body(table.withHead(0))).containsExactly("ก · ข", "๑ก · ๒ข");
        assertThat(Grids.headings(table.withHead(0))).containsExactly("", "");
        assertThat(Grids.headings(table.withHead(2))).containsExactly("ก / ๑ก", "ข / ๒ข");
        assertThatThrownBy(() -> table.withHead(3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Outcome html(String... rows) {
        return Intake.read("<table>" + String.join("", rows) + "</table>");
    }
}
