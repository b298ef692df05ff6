package bantuek.query.memo;

import static bantuek.query.paper.ReadPdf.letters;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.EventJson;
import bantuek.events.Fingerprint;
import bantuek.events.memo.ClericallyCorrected;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRevoked;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoNumberVoided;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.MemoSuperseded;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.MemoWithdrawn;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.TextSection;
import bantuek.events.memo.Urgency;
import bantuek.events.memo.UrgencyMarked;
import bantuek.events.office.OfficeSettings;
import bantuek.events.office.OfficeSettings.Digits;
import bantuek.events.office.SettingsChosen;
import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.events.report.StoredFile;
import bantuek.query.paper.Conformance;
import bantuek.query.paper.ReadPdf;
import bantuek.query.town.Browser;
import bantuek.query.town.Journey;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sheet on paper says what the log says, to those who may see it. */
@Tag("database")
class MemoPaperTest {

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล" + UUID.randomUUID());
    private final Browser officer = side.signedIn(town.officer);
    private final Journey journey = Journey.in(town, "ขอซ่อมรั้วโรงเรียนริมน้ำ");
    private final String path = "/memos/" + journey.memo + "/paper.pdf";

    private byte[] paper() {
        side.show(journey);
        return officer.bytes(path);
    }

    private static String read(byte[] pdf) throws IOException {
        return letters(ReadPdf.text(pdf));
    }

    @Test
    void it_shows_the_text_and_who_signed_in_which_capacities_when() throws Exception {
        journey.submitted()
                .then(
                        new MemoNumbered(
                                journey.memo,
                                UUID.randomUUID(),
                                12,
                                "ลป ๕๒๐๐๓/๑๒",
                                LocalDate.of(2025, 11, 20),
                                false),
                        town.officer)
                .then(
                        new OpinionRecorded(
                                journey.memo, 0, Opinion.CONCUR_WITH_NOTE, "เร่งดำเนินการ"),
                        town.engineer,
                        town.director)
                .then(new OpinionRecorded(journey.memo, 1, Opinion.CONCUR, null), town.clerk);
        byte[] pdf = paper();
        assertThat(read(pdf))
                .contains(
                        "บันทึกข้อความ",
                        letters("เรื่อง ขอซ่อมรั้วโรงเรียนริมน้ำ"),
                        letters("ลป ๕๒๐๐๓/๑๒"),
                        letters("๒๐ พฤศจิกายน ๒๕๖๘"),
                        letters("(" + town.officer.name() + ")"),
                        "เร่งดำเนินการ",
                        letters(
                                "("
                                        + town.engineer.name()
                                        + ")"
                                        + town.engineer.title()
                                        + "รักษาราชการแทน"
                                        + town.director.title()),
                        letters("ความเห็นของ" + town.mayor.title()),
                        "☐อนุมัติ",
                        "☐ไม่อนุมัติ");
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void how_urgent_it_is_stands_above_all() throws Exception {
        journey.submitted()
                .then(
                        new UrgencyMarked(
                                journey.memo, Urgency.VERY_URGENT, LocalDate.of(2025, 12, 1)),
                        town.officer);
        byte[] pdf = paper();
        assertThat(read(pdf))
                .containsSubsequence(
                        letters("ด่วนมาก ภายในวันที่ ๑ ธันวาคม ๒๕๖๘"), "บันทึกข้อความ");
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void the_decision_is_ticked() throws IOException {
        journey.submitted()
                .opinion(town.director, Opinion.CONCUR, null)
                .opinion(town.clerk, Opinion.NOT_CONCUR, "งบประมาณไม่พอ")
                .decision(Decision.NOT_APPROVED, "รอปีหน้า");
        assertThat(read(paper()))
                .contains("ไม่เห็นชอบ", "งบประมาณไม่พอ", "☐อนุมัติ", "☑ไม่อนุมัติ", "รอปีหน้า")
                .doesNotContain("ร่าง");
    }

    @Test
    void a_draft_says_so_and_so_does_what_came_back() throws IOException {
        assertThat(read(paper())).contains("ร่างยังไม่ได้เสนอ");
        journey.submitted()
                .then(new MemoReturned(journey.memo, 0, "แก้ชื่อ", null, List.of()), town.director);
        side.show(journey.events().subList(1, 3));
        assertThat(read(officer.bytes(path))).contains("ร่างส่งกลับให้แก้ไข");
    }

    @Test
    void what_was_withdrawn_revoked_or_replaced_says_so() throws IOException {
        Journey withdrawn = Journey.in(town, "ถอน").submitted();
        withdrawn.then(new MemoWithdrawn(withdrawn.memo, "ซ้ำกับเรื่องเดิม"), town.officer);
        Journey revoked = Journey.in(town, "ยก").approved();
        revoked.then(new DecisionRevoked(revoked.memo, "ผิดระเบียบ"), town.mayor);
        Journey replaced = Journey.in(town, "แทน").approved();
        replaced.then(new MemoSuperseded(replaced.memo, revoked.memo), town.mayor);
        side.show(withdrawn, revoked, replaced);
        assertThat(read(officer.bytes("/memos/" + withdrawn.memo + "/paper.pdf")))
                .contains(letters("ถอนเรื่องแล้ว เหตุผล: ซ้ำกับเรื่องเดิม"));
        assertThat(read(officer.bytes("/memos/" + revoked.memo + "/paper.pdf")))
                .contains(letters("ยกเลิก เหตุผล: ผิดระเบียบ"));
        assertThat(read(officer.bytes("/memos/" + replaced.memo + "/paper.pdf")))
                .contains(letters("มีฉบับแทนที่ บันทึกข้อความฉบับนี้มีฉบับแทนที่แล้ว"));
    }

    @Test
    void a_number_that_is_void_and_a_slip_that_was_corrected_are_on_it() throws IOException {
        journey.approved()
                .then(
                        new MemoNumbered(
                                journey.memo,
                                UUID.randomUUID(),
                                9,
                                "ลป ๑/๙",
                                LocalDate.of(2025, 11, 20),
                                false),
                        town.officer)
                .then(new MemoNumberVoided(journey.memo, "ออกซ้ำ"), town.officer)
                .then(
                        new ClericallyCorrected(
                                journey.memo, TextSection.SUBJECT, "รั้ว", "ประตูรั้ว"),
                        town.officer);
        assertThat(read(paper())).contains("(เป็นโมฆะ)", "หมายเหตุ", "ประตูรั้ว");
    }

    @Test
    void as_it_stood_says_that_it_is_not_what_counts_now() throws IOException {
        journey.revised("เรื่องใหม่กว่า").submitted();
        side.show(journey);
        String first = read(officer.bytes(path + "?version=0"));
        assertThat(first)
                .contains("ขอซ่อมรั้วโรงเรียนริมน้ำ", letters("มิใช่ฉบับปัจจุบัน"))
                .doesNotContain("เรื่องใหม่กว่า");
        assertThat(read(officer.bytes(path + "?version=2")))
                .contains("เรื่องใหม่กว่า")
                .doesNotContain("มิใช่ฉบับปัจจุบัน");
        assertThat(officer.get(path + "?version=3").status()).isEqualTo(404);
        assertThat(officer.get(path + "?version=-1").status()).isEqualTo(404);
        assertThat(officer.get(path + "?position=0").status()).isEqualTo(404);
        assertThat(officer.get(path + "?at=%E0%B9%80%E0%B8%A1%E0%B8%B7").status()).isEqualTo(400);
        assertThat(officer.get(path + "?version=x").status()).isEqualTo(404);
    }

    @Test
    void its_data_and_its_events_are_inside_and_no_later_ones() throws IOException {
        journey.submitted().opinion(town.director, Opinion.CONCUR, null);
        side.show(journey);
        Map<String, String> now = files(officer.bytes(path));
        assertThat(EventJson.MAPPER.readTree(inside(now, "memo.json")))
                .isEqualTo(
                        EventJson.MAPPER.readTree(
                                officer.get("/api/memos/" + journey.memo).html()));
        assertThat(inside(now, "events.jsonl"))
                .isEqualTo(officer.get("/memos/" + journey.memo + "/trail.jsonl").html());
        assertThat(inside(files(officer.bytes(path + "?version=1")), "events.jsonl").lines())
                .hasSize(2);
    }

    private static String inside(Map<String, String> files, String name) {
        return requireNonNull(files.get(name), name);
    }

    private static Map<String, String> files(byte[] pdf) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var file :
                    document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .entrySet()) {
                files.put(
                        file.getKey(),
                        new String(
                                file.getValue().getEmbeddedFile().toByteArray(),
                                StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void who_may_not_see_the_memo_finds_no_paper() {
        side.show(journey);
        Seen seen = officer.get(path);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(seen.header("Content-Disposition")).startsWith("attachment;").endsWith(".pdf");
        Town other = side.town("อื่น" + UUID.randomUUID());
        for (Browser stranger :
                List.of(side.signedIn(town.engineer), side.signedIn(other.officer))) {
            assertThat(stranger.get(path).status()).isEqualTo(404);
            assertThat(stranger.get(path + "?version=0").status()).isEqualTo(404);
        }
        assertThat(side.browser().get(path).location()).isEqualTo("/sign-in");
        assertThat(officer.get("/memos/" + UUID.randomUUID() + "/paper.pdf").status())
                .isEqualTo(404);
        assertThat(officer.get("/memos/x/paper.pdf").status()).isEqualTo(404);
    }

    @Test
    void the_page_and_what_it_was_lead_to_it() {
        side.show(journey);
        assertThat(officer.get("/memos/" + journey.memo).html()).contains("href=\"" + path + "\"");
        assertThat(officer.get("/memos/" + journey.memo + "/as-of?version=0").html())
                .contains("href=\"" + path + "?version=0\"");
    }

    @Test
    void dates_have_the_digits_that_the_office_chose_and_texts_the_ones_they_were_written_in()
            throws IOException {
        OfficeSettings standard = OfficeSettings.standard();
        side.show(
                town.later(
                        new SettingsChosen(
                                town.organisation,
                                new OfficeSettings(
                                        standard.numberAt(),
                                        standard.sameSignatory(),
                                        standard.ownMemo(),
                                        standard.emptyStep(),
                                        Digits.ARABIC))));
        journey.revised("งบ ๓,๐๐๐ บาท และ 500 บาท").submitted();
        assertThat(read(paper())).contains("งบ๓,๐๐๐บาทและ500บาท", letters("21 พฤศจิกายน 2568"));
    }

    @Test
    void whatever_was_typed_is_a_paper() throws Exception {
        String endless = "ก".repeat(20_000);
        MemoText text =
                new MemoText(
                        "😀\u200f <b>&{0}</b> น้ำ",
                        "ร".repeat(300), endless, "a".repeat(3_000), "ข\n\n\tค");
        Told<?> drafted =
                new Told<>(
                        journey.memo,
                        0,
                        new MemoDrafted(journey.memo, town.treasury, text),
                        town.signedBy(town.officer),
                        Journey.BEGUN);
        side.show(List.of(drafted));
        byte[] pdf = officer.bytes(path);
        assertThat(read(pdf))
                .contains("[U+1F600]<b>&{0}</b>น้ำ", "ร".repeat(20))
                .satisfies(read ->
                        assertThat(read.chars().filter(c -> c == 'ก').count())
                                .isGreaterThanOrEqualTo(20_000));
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void the_report_lies_behind_and_its_photos_behind_that() throws Exception {
        byte[] jpeg = jpeg();
        StoredFile photo =
                new StoredFile(Fingerprint.of(jpeg), "อบรม.jpg", jpeg.length, "image/jpeg");
        StoredFile gone = new StoredFile(Fingerprint.of("gone"), "หาย.jpg", 9, "image/jpeg");
        journey.reporting(photo, gone).submitted();
        QueryDatabase.jdbc(side.database(), "owner")
                .sql("INSERT INTO command.file_content VALUES (?, ?)")
                .params(photo.sha256(), jpeg)
                .update();
        byte[] pdf = paper();
        assertThat(read(pdf))
                .contains("รายงานผล", "มาตรการ", letters("๑. อบรมเจ้าหน้าที่"))
                .contains("ภาพกิจกรรม", "อบรม.jpg", "[ไม่พบภาพ]หาย.jpg");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(1).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(1).getMediaBox().getHeight());
            assertThat(document.getPage(2).getResources().getXObjectNames()).hasSize(1);
        }
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void a_report_that_nobody_would_read_on_paper_is_refused_with_a_sentence() {
        List<Column> columns =
                IntStream.range(0, 30)
                        .mapToObj(i -> new Column("c" + i, null, "ช่อง " + i, null))
                        .toList();
        TreeMap<String, Cell> cells = new TreeMap<>();
        columns.forEach(column -> cells.put(column.key(), Cell.of("ก")));
        List<Row> rows =
                IntStream.range(0, 1_000)
                        .mapToObj(i ->
                                new Row(
                                        new UUID(7, i),
                                        RowKind.MEASURE,
                                        cells,
                                        null,
                                        null,
                                        List.of()))
                        .toList();
        ReportHead head =
                new ReportHead(
                        ReportKind.RESULT, 2568, null, null, "ยาว", columns, List.of(), List.of());
        journey.reporting(new Report(head, rows));
        side.show(journey);
        Seen seen = officer.get(path);
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.html()).contains("รายงานนี้ยาวเกินกว่าจะพิมพ์เป็นแฟ้มเดียว", "Excel");
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        return jpeg.toByteArray();
    }
}
