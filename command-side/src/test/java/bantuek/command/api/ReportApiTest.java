package bantuek.command.api;

import static bantuek.command.api.Refusal.refused;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A report goes in whole, and what is recorded is what became different. */
@Tag("database")
class ReportApiTest {

    private static final int ROWS = 500;
    private static final int COLUMNS = 8;

    private final TestOffice office = TestOffice.shared();
    private final Memos memos = new Memos(office);

    @Test
    void five_hundred_rows_go_in_with_one_request_and_one_row_more_is_one_row_in_the_log() {
        UUID memo = memos.draft();
        String large = report(ROWS, "ดำเนินการแล้วตามแผนที่กำหนดไว้ ".repeat(4));
        assertThat(large.length()).isGreaterThan(700_000);
        Answer first = office.officer.on(memo, "report").seen(0).send(large);
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        Answer second =
                office.officer
                        .on(memo, "report")
                        .seen(1)
                        .send(report(ROWS + 1, "ดำเนินการแล้วตามแผนที่กำหนดไว้ ".repeat(4)));
        assertThat(second.status()).as(second.body()).isEqualTo(200);
        StoredEvent revised = StoredEvent.of(office, memo).getLast();
        assertThat(revised.type()).isEqualTo("memo.report-revised");
        assertThat(revised.payload().at("/revision/put")).hasSize(1);
        assertThat(revised.payload().at("/revision/order")).hasSize(ROWS + 1);
    }

    @Test
    void the_same_report_again_is_answered_and_recorded_no_second_time() {
        UUID memo = memos.draft();
        office.officer.on(memo, "report").seen(0).send(report(3, "ทำแล้ว"));
        Answer again = office.officer.on(memo, "report").seen(1).send(report(3, "ทำแล้ว"));
        assertThat(again.version()).isEqualTo(1);
        assertThat(StoredEvent.of(office, memo)).hasSize(2);
    }

    @Test
    void a_report_larger_than_six_megabytes_is_not_read() {
        UUID memo = memos.draft();
        refused(
                office.officer.on(memo, "report").seen(0).send(" ".repeat(6_000_001)),
                413,
                "request.too-large");
    }

    @Test
    void more_text_than_a_report_may_hold_is_refused_with_a_sentence() {
        UUID memo = memos.draft();
        refused(
                office.officer.on(memo, "report").seen(0).send(report(100, "ก".repeat(900))),
                422,
                "value.too-large",
                "rows");
    }

    @Test
    void what_would_run_where_it_is_clicked_is_no_evidence() {
        UUID memo = memos.draft();
        String evidence =
                "\"evidence\":[{\"kind\":\"LINK\",\"text\":\"ลิงก์\",\"url\":\"javascript:alert(1)\"}],";
        String body =
                report(1, "ทำแล้ว")
                        .replace("\"kind\":\"MEASURE\",", evidence + "\"kind\":\"MEASURE\",");
        refused(
                office.officer.on(memo, "report").seen(0).send(body),
                422,
                "value.not-an-address",
                "url");
    }

    private static String report(int rows, String words) {
        String columns =
                IntStream.range(0, COLUMNS)
                        .mapToObj("{\"key\":\"c%d\",\"heading\":\"ช่อง\"}"::formatted)
                        .collect(joining(","));
        String cells =
                IntStream.range(0, COLUMNS)
                        .mapToObj(column ->
                                "\"c%d\":{\"filling\":\"TEXT\",\"lines\":[{\"level\":0,\"marker\":\"\",\"text\":\"%s\"}]}"
                                        .formatted(column, words))
                        .collect(joining(","));
        return """
        {"report":{"head":{"kind":"RESULT","fiscalYear":2569,"title":"รายงาน","columns":[%s],
         "opening":[],"closing":[]},"rows":[%s]}}\
        """
                .formatted(
                        columns,
                        IntStream.range(0, rows)
                                .mapToObj(row ->
                                        "{\"id\":\"%s\",\"kind\":\"MEASURE\",\"cells\":{%s}}"
                                                .formatted(new UUID(4, row), cells))
                                .collect(joining(",")));
    }
}
