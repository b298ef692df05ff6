package bantuek.command.api;

import static bantuek.command.api.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.file.Samples;
import bantuek.database.TestDatabase;
import bantuek.events.Fingerprint;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Files go in one by one, and a report names those that are there. */
@Tag("database")
class FilesApiTest {

    private static final TestOffice OFFICE = new TestOffice(TestDatabase.fresh(), Map.of());
    private static final OtherOffice OTHER = new OtherOffice(OFFICE);

    private final TestOffice office = OFFICE;
    private final Memos memos = new Memos(office);
    private final UUID memo = memos.draft();

    @AfterAll
    static void close() {
        OFFICE.side.close();
    }

    @Test
    void a_document_is_kept_as_it_came_and_answered_as_a_report_is_to_name_it() {
        byte[] pdf = Samples.pdf("ประกาศ");
        Answer answer = send(office.officer.browser(), memo, "ประกาศ.pdf", pdf);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"sha256\":\"%s\",\"name\":\"ประกาศ.pdf\",\"bytes\":%d,\"mediaType\":\"application/pdf\"}"
                                .formatted(Fingerprint.of(pdf), pdf.length));
        assertThat(contentOf(Fingerprint.of(pdf))).isEqualTo(pdf);
    }

    @Test
    void the_same_again_is_answered_the_same_and_stored_once() {
        byte[] photo = Samples.picture("png", 300, 200);
        Answer one = send(office.officer.browser(), memo, "ภาพ.png", photo);
        assertThat(send(office.officer.browser(), memo, "ภาพ.png", photo).body())
                .isEqualTo(one.body());
        assertThat(send(office.officer.browser(), memos.draft(), "ภาพ.png", photo).body())
                .isEqualTo(one.body());
        assertThat(one.json().get("name").asString()).isEqualTo("ภาพ.jpg");
        assertThat(filesOf(memo)).isEqualTo(1);
    }

    @Test
    void a_report_names_what_is_there_and_keeps_it() {
        JsonNode photo = sent("ภาพ.png", Samples.picture("png", 30, 20));
        Answer revised = report(office.officer.browser(), memo, 0, "PHOTO", photo.toString());
        assertThat(revised.status()).as(revised.body()).isEqualTo(200);
        assertThat(isKept(memo, photo)).isTrue();
    }

    @Test
    void a_report_that_names_what_is_not_there_is_refused_and_says_where() {
        JsonNode pdf = sent("ก.pdf", Samples.pdf("ก"));
        String there = pdf.toString();
        refused(
                report(
                        office.officer.browser(),
                        memo,
                        0,
                        "FILE",
                        there.replace(hash(pdf), Fingerprint.of("not there"))),
                422,
                "report.file-unknown",
                "rows[0].evidence[0].file");
        refused(
                report(
                        office.officer.browser(),
                        memo,
                        0,
                        "FILE",
                        there.replace("\"bytes\":", "\"bytes\":1")),
                422,
                "report.file-unknown",
                "rows[0].evidence[0].file");
        refused(
                report(
                        office.officer.browser(),
                        memo,
                        0,
                        "FILE",
                        there.replace("application/pdf", "text/html")),
                422,
                "report.file-unknown",
                "rows[0].evidence[0].file");
        refused(
                report(office.officer.browser(), memo, 0, "PHOTO", there),
                422,
                "report.not-a-photo",
                "rows[0].evidence[0].file");
        assertThat(isKept(memo, pdf)).isFalse();
    }

    @Test
    void a_file_of_another_memo_of_the_office_is_there_and_one_of_another_office_is_not() {
        JsonNode pdf = sent("ข.pdf", Samples.pdf("ข"));
        UUID other = memos.draft();
        assertThat(report(office.officer.browser(), other, 0, "FILE", pdf.toString()).status())
                .isEqualTo(200);
        assertThat(isKept(other, pdf)).isTrue();
        refused(
                report(OTHER.officer, OTHER.draft(), 0, "FILE", pdf.toString()),
                422,
                "report.file-unknown",
                "rows[0].evidence[0].file");
    }

    @Test
    void only_its_drafter_brings_files_and_only_while_the_memo_is_with_them() {
        byte[] pdf = Samples.pdf("ค");
        refused(send(office.colleague.browser(), memo, "ค.pdf", pdf), 403, "memo.not-your-draft");
        refused(
                send(office.officer.browser(), UUID.randomUUID(), "ค.pdf", pdf),
                404,
                "memo.unknown");
        refused(send(OTHER.officer, memo, "ค.pdf", pdf), 404, "memo.unknown");
        refused(
                send(office.officer.browser(), memos.submitted(), "ค.pdf", pdf),
                409,
                "memo.no-longer-a-draft");
        assertThat(contentOf(Fingerprint.of(pdf))).isNull();
    }

    @Test
    void a_report_of_somebody_elses_memo_says_nothing_of_files() {
        refused(
                report(
                        office.colleague.browser(),
                        memo,
                        0,
                        "FILE",
                        "{\"sha256\":\"%s\",\"name\":\"ก\",\"bytes\":1,\"mediaType\":\"text/plain\"}"
                                .formatted(Fingerprint.of("not there"))),
                403,
                "memo.not-your-draft");
    }

    @Test
    void a_copy_of_a_memo_shows_the_files_of_the_original_and_can_be_saved_again() {
        JsonNode pdf = sent("ง.pdf", Samples.pdf("ง"));
        assertThat(report(office.officer.browser(), memo, 0, "FILE", pdf.toString()).status())
                .isEqualTo(200);
        UUID copy = office.officer.on(memo, "copy").send().id();
        Answer revised = report(office.officer.browser(), copy, 1, "FILE", pdf.toString());
        assertThat(revised.status()).as(revised.body()).isEqualTo(200);
    }

    @Test
    void more_than_twenty_megabytes_are_not_taken() {
        byte[] large = new byte[20_000_001];
        Arrays.fill(large, (byte) ' ');
        refused(send(office.officer.browser(), memo, "ใหญ่.txt", large), 422, "file.too-large");
        byte[] most = Arrays.copyOf(large, 20_000_000);
        assertThat(send(office.officer.browser(), memo, "พอดี.txt", most).status()).isEqualTo(200);
        assertThat(contentOf(Fingerprint.of(most))).hasSize(most.length);
    }

    @Test
    void a_memo_has_room_for_so_many_files_and_so_many_bytes() {
        String fill =
                """
                INSERT INTO command.file (organisation, memo, sha256, bytes, media_type, uploaded_by)
                SELECT ?, ?, 'x' || n, ?, 'text/plain', gen_random_uuid() FROM generate_series(1, ?) AS n
                """;
        office.rows.sql(fill).params(office.organisation, memo, 1, 499).update();
        assertThat(send(office.officer.browser(), memo, "ก.txt", Samples.pdf("ที่ ๕๐๐")).status())
                .isEqualTo(200);
        refused(
                send(office.officer.browser(), memo, "ก.txt", Samples.pdf("ที่ ๕๐๑")),
                422,
                "file.too-many");
        assertThat(send(office.officer.browser(), memo, "ก.txt", Samples.pdf("ที่ ๕๐๐")).status())
                .isEqualTo(200);
        UUID heavy = memos.draft();
        office.rows.sql(fill).params(office.organisation, heavy, 100_000_000, 3).update();
        refused(
                send(office.officer.browser(), heavy, "ก.txt", Samples.pdf("หนัก")),
                422,
                "file.no-room");
    }

    @Test
    void what_is_sent_is_the_file_itself_and_no_form_around_it() {
        String path = "/memos/" + memo + "/files?name=a.txt";
        for (String type : new String[] {"", "multipart/form-data; boundary=x", "text/plain"}) {
            refused(office.officer.to(path).as(type).send(Samples.pdf("จ")), 422, "file.not-raw");
        }
        refused(office.officer.to(path).as("application/octet-stream").send(""), 422, "file.empty");
        refused(
                office.officer
                        .to(path)
                        .withoutToken()
                        .as("application/octet-stream")
                        .send(Samples.pdf("จ")),
                403,
                "session.token-missing");
    }

    private JsonNode sent(String name, byte[] content) {
        return send(office.officer.browser(), memo, name, content).json();
    }

    private static Answer send(Browser by, UUID memo, String name, byte[] content) {
        return by.to(
                        "/memos/"
                                + memo
                                + "/files?name="
                                + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .as("application/octet-stream")
                .send(content);
    }

    private static Answer report(Browser by, UUID memo, long seen, String kind, String file) {
        return by.to("/memos/" + memo + "/report")
                .seen(seen)
                .send(
                        """
                        {"report":{"head":{"kind":"RESULT","fiscalYear":2569,"title":"รายงาน",
                         "columns":[{"key":"c","heading":"ช่อง"}],"opening":[],"closing":[]},
                         "rows":[{"id":"%s","kind":"MEASURE","cells":{},
                          "evidence":[{"kind":"%s","text":"หลักฐาน","file":%s}]}]}}\
                        """
                                .formatted(new UUID(4, 1), kind, file));
    }

    private static String hash(JsonNode file) {
        return file.get("sha256").asString();
    }

    private boolean isKept(UUID ofMemo, JsonNode file) {
        return office.rows
                .sql("SELECT kept FROM command.file WHERE memo = ? AND sha256 = ?")
                .params(ofMemo, hash(file))
                .query(Boolean.class)
                .single();
    }

    private long filesOf(UUID ofMemo) {
        return office.rows
                .sql("SELECT count(*) FROM command.file WHERE memo = ?")
                .param(ofMemo)
                .query(Long.class)
                .single();
    }

    private byte @Nullable [] contentOf(String sha256) {
        return office.rows
                .sql("SELECT content FROM command.file_content WHERE sha256 = ?")
                .param(sha256)
                .query((row, _) -> row.getBytes(1))
                .optional()
                .orElse(null);
    }
}
