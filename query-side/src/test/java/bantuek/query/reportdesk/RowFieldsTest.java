package bantuek.query.reportdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.events.InvalidValue;
import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Evidence;
import bantuek.events.report.EvidenceKind;
import bantuek.events.report.Field;
import bantuek.events.report.Line;
import bantuek.events.report.Progress;
import bantuek.events.report.Responsible;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.events.report.Status;
import bantuek.office.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class RowFieldsTest {

    private static final UUID ROW = new UUID(0, 1);
    private static final UUID FINANCE = new UUID(0, 7);
    private static final UnitWords UNITS =
            new UnitWords(Map.of(FINANCE, new Unit("กองคลัง", null, null, null, List.of(), false)));

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("measure", Field.MEASURE, "มาตรการ", null),
                    new Column("unit", Field.RESPONSIBLE, "ผู้รับผิดชอบ", null),
                    new Column("result", Field.RESULT, "ผล", null));

    private static final Row KNOWN =
            new Row(
                    ROW,
                    RowKind.STEP,
                    new TreeMap<>(
                            Map.of(
                                    "measure", Cell.carried(),
                                    "unit", Cell.of("ผู้ดูแลสวน"),
                                    "result", Cell.none("ไม่มี"))),
                    new Progress(
                            Status.ONGOING, "รอวัสดุ", LocalDate.of(2027, 1, 15), "กลางเดือนหน้า"),
                    new Responsible(false, List.of(FINANCE), List.of()),
                    List.of(
                            new Evidence(EvidenceKind.BOARD, "บอร์ดหน้าอาคาร", null, null),
                            new Evidence(
                                    EvidenceKind.LINK, "ข่าว", "https://example.org/1", null)));

    @Test
    void a_row_that_nobody_changed_is_the_same_row() {
        assertThat(RowFields.of(KNOWN).row(ROW, KNOWN, COLUMNS, UNITS)).isEqualTo(KNOWN);
    }

    @Test
    void what_is_typed_becomes_cells_lists_and_units() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("kind", "MEASURE");
        typed.add("cell-measure", "ทาสีรั้ว\r\n๑. ซื้อสี\r\n- สีขาว");
        typed.add("cell-unit", "กองคลัง");
        typed.add("cell-result", "");
        typed.add("status", "NOT_STARTED");
        typed.add("expected", "มีนาคม ๒๕๗๐");
        typed.add("cause", "รองบประมาณ");
        Row row = row(typed);
        assertThat(row.kind()).isEqualTo(RowKind.MEASURE);
        assertThat(row.cells()).containsOnlyKeys("measure", "unit");
        assertThat(row.cells())
                .containsEntry(
                        "measure",
                        new Cell(
                                Cell.Filling.TEXT,
                                List.of(
                                        Line.of("ทาสีรั้ว"),
                                        new Line(1, "๑.", "ซื้อสี"),
                                        new Line(2, "-", "สีขาว"))));
        assertThat(row.responsible())
                .isEqualTo(new Responsible(false, List.of(FINANCE), List.of()));
        assertThat(row.progress())
                .isEqualTo(
                        new Progress(
                                Status.NOT_STARTED,
                                "รองบประมาณ",
                                LocalDate.of(2027, 3, 1),
                                "มีนาคม ๒๕๗๐"));
    }

    @Test
    void evidence_is_dropped_and_added_by_itself() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("kind", "STEP");
        typed.add("evidence", "1");
        typed.add("evidenceKind", "ORDER");
        typed.add("evidenceText", "คำสั่งที่ ๑๒/๒๕๖๙");
        Row row = RowFields.read(typed, COLUMNS).row(ROW, KNOWN, COLUMNS, UNITS);
        assertThat(row.evidence())
                .containsExactly(
                        KNOWN.evidence().get(1),
                        new Evidence(EvidenceKind.ORDER, "คำสั่งที่ ๑๒/๒๕๖๙", null, null));
    }

    @Test
    void an_address_alone_is_a_link_and_no_address_is_no_link() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("evidenceUrl", "https://example.org/news");
        assertThat(row(typed).evidence())
                .containsExactly(
                        new Evidence(
                                EvidenceKind.LINK,
                                "https://example.org/news",
                                "https://example.org/news",
                                null));
        typed.set("evidenceUrl", "javascript:alert(1)");
        assertThatThrownBy(() -> row(typed)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void nonsense_in_the_fields_is_left_alone() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("kind", "TABLE");
        typed.add("status", "MAYBE");
        typed.add("evidence", "99");
        typed.add("evidence", "x");
        typed.add("carried", "nowhere");
        Row row = row(typed);
        assertThat(row.kind()).isEqualTo(RowKind.MEASURE);
        assertThat(row.progress()).isNull();
        assertThat(row.evidence()).isEmpty();
        assertThat(row.cells()).isEmpty();
    }

    private static Row row(MultiValueMap<String, String> typed) {
        return RowFields.read(typed, COLUMNS).row(ROW, null, COLUMNS, UNITS);
    }
}
