package bantuek.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.report.Column;
import bantuek.events.report.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ColumnFieldsTest {

    private final MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();

    @Test
    void columns_stand_in_the_order_of_their_numbers() {
        column("a", "10", "มาตรการ", "", "MEASURE");
        column("b", "20", "ผล", "รวม", "RESULT");
        column("c", "๑๕", "ผู้รับผิดชอบ", "", "RESPONSIBLE");
        assertThat(columns())
                .containsExactly(
                        new Column("a", Field.MEASURE, "มาตรการ", null),
                        new Column("c", Field.RESPONSIBLE, "ผู้รับผิดชอบ", null),
                        new Column("b", Field.RESULT, "ผล", "รวม"));
    }

    @Test
    void a_new_column_gets_a_key_that_no_other_has() {
        column("c2", "10", "มาตรการ", "", "");
        column("", "20", "ผล", "", "");
        column("", "30", "อื่น ๆ", "", "");
        assertThat(columns()).extracting(Column::key).containsExactly("c2", "c1", "c3");
    }

    @Test
    void a_column_without_heading_and_meaning_is_none() {
        column("a", "10", "มาตรการ", "", "");
        column("b", "20", " ", "กลุ่ม", "");
        column("c", "30", "", "", "REMARK");
        assertThat(columns()).extracting(Column::key).containsExactly("a", "c");
    }

    @Test
    void nonsense_in_the_fields_is_left_alone() {
        column("a", "x", "มาตรการ", "", "NOTHING");
        typed.add("heading", "ผล");
        assertThat(columns())
                .containsExactly(
                        new Column("a", null, "มาตรการ", null), new Column("c1", null, "ผล", null));
    }

    @Test
    void some_empty_ones_stand_behind_to_be_filled_in() {
        assertThat(ColumnFields.withSpare(List.of())).hasSize(3);
    }

    @Test
    void a_year_stands_in_a_title_and_is_found_there_again() {
        assertThat(FormTitle.in("รายงานผล พ.ศ. {ปี}", 2569)).isEqualTo("รายงานผล พ.ศ. ๒๕๖๙");
        assertThat(FormTitle.in("รายงานผล พ.ศ. {year}", 2569)).isEqualTo("รายงานผล พ.ศ. ๒๕๖๙");
        assertThat(FormTitle.of("รายงานผล พ.ศ. ๒๕๖๙", 2569)).isEqualTo("รายงานผล พ.ศ. {ปี}");
    }

    private List<Column> columns() {
        return ColumnFields.read(typed).stream().map(ColumnFields::column).toList();
    }

    private void column(String key, String order, String heading, String group, String meaning) {
        typed.add("columnKey", key);
        typed.add("order", order);
        typed.add("heading", heading);
        typed.add("group", group);
        typed.add("meaning", meaning);
    }
}
