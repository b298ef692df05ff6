package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.report.StoredFile;
import bantuek.query.town.Browser;
import bantuek.query.town.Journey;
import bantuek.query.town.OtherSide;
import bantuek.query.town.Reports;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Town;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A form with files, as a browser without scripts sends it. */
@Tag("database")
class AttachTest {

    private static final String BOUNDARY = "x0x0x";
    private static final StoredFile PHOTO =
            new StoredFile("a".repeat(64), "อบรม.jpg", 7, "image/jpeg");

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final OtherSide otherSide = side.otherSide();
    private final Town town = side.town("แนบ" + UUID.randomUUID());
    private final Browser officer = side.signedIn(town.officer);
    private final Journey journey = Journey.in(town, "แนบแฟ้ม").reporting();
    private final String memo = "/memos/" + journey.memo;

    @BeforeEach
    void show() {
        side.show(journey);
        otherSide.does(exchange -> {
            String path = exchange.getRequestURI().getPath();
            String answer =
                    path.endsWith("/files")
                            ? fileAnswer(exchange.getRequestURI().getQuery())
                            : "{\"id\":\"%s\",\"position\":0}".formatted(journey.memo);
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.contains("\"code\"") ? 422 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    private static String fileAnswer(String query) {
        String name = query.substring("name=".length());
        return name.endsWith(".heic")
                ? "{\"status\":422,\"code\":\"file.heic\",\"title\":\"เป็น HEIC\",\"detail\":\"HEIC\"}"
                : "{\"sha256\":\"%s\",\"name\":\"%s\",\"bytes\":7,\"mediaType\":\"%s\"}"
                        .formatted(
                                (name.startsWith("อบรม") ? "a" : "b").repeat(64),
                                name,
                                name.endsWith(".pdf") ? "application/pdf" : "image/jpeg");
    }

    @Test
    void files_are_brought_one_by_one_and_stand_at_their_row_of_the_report_that_was_seen() {
        Seen seen = send(form("อบรม.jpg", "ป้าย.jpg"));
        assertThat(seen.status()).as(seen.html()).isEqualTo(303);
        assertThat(seen.location()).isEqualTo(memo);
        assertThat(otherSide.timesAsked()).isEqualTo(3);
        OtherSide.Received report = otherSide.lastReceived();
        assertThat(report.path()).isEqualTo("/commands" + memo + "/report");
        assertThat(report.header("If-Match")).isEqualTo("\"1\"");
        assertThat(report.body())
                .contains(
                        "{\"kind\":\"PHOTO\",\"text\":\"ผู้เข้าอบรม\",",
                        "\"file\":{\"sha256\":\"" + "a".repeat(64) + "\",\"name\":\"อบรม.jpg\"",
                        "\"file\":{\"sha256\":\"" + "b".repeat(64) + "\",\"name\":\"ป้าย.jpg\"");
    }

    @Test
    void a_paper_is_called_by_its_name_whatever_the_caption_of_the_photos() {
        Seen _ = send(form("อบรม.jpg", "คำสั่งที่๑.pdf"));
        assertThat(otherSide.lastReceived().body())
                .contains("{\"kind\":\"FILE\",\"text\":\"คำสั่งที่๑\",");
    }

    @Test
    void what_is_not_taken_is_said_by_name_and_the_rest_is_there() {
        Seen seen = send(form("อบรม.jpg", "จากมือถือ.heic"));
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.html())
                .contains("role=\"alert\"", "ยังไม่ได้แนบ “จากมือถือ.heic”: เป็น HEIC");
        assertThat(otherSide.lastReceived().path()).endsWith("/report");
    }

    @Test
    void where_nothing_is_taken_nothing_is_saved() {
        assertThat(send(form("ก.heic")).status()).isEqualTo(422);
        assertThat(otherSide.timesAsked()).isEqualTo(1);
    }

    @Test
    void a_file_that_stands_there_already_is_not_added_again() {
        Journey with = Journey.in(town, "มีแล้ว").reporting(PHOTO);
        side.show(with);
        Seen seen = send("/memos/" + with.memo, form("อบรม.jpg"));
        assertThat(seen.status()).isEqualTo(303);
        assertThat(otherSide.timesAsked()).isEqualTo(1);
    }

    @Test
    void without_a_file_or_with_another_row_there_is_a_sentence() {
        assertThat(send(form()).html()).contains("โปรดเลือกภาพหรือแฟ้มอย่างน้อยหนึ่งแฟ้ม");
        byte[] otherRow = form(new UUID(9, 9), "อบรม.jpg");
        assertThat(send(memo, otherRow).html()).contains("โปรดเลือกมาตรการหรือขั้นตอน");
        assertThat(otherSide.timesAsked()).isZero();
    }

    @Test
    void a_file_beyond_twenty_megabytes_is_not_sent_on() {
        Seen seen = send(memo, form(Reports.MEASURE, 20_000_001, "ใหญ่.jpg"));
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.html()).contains("“ใหญ่.jpg”", "แฟ้มใหญ่เกิน ๒๐ MB");
        assertThat(otherSide.timesAsked()).isZero();
    }

    @Test
    void more_than_there_is_room_for_is_not_even_read() {
        Seen seen =
                officer.send(
                        officer.request(memo + "/files", "Content-Type", type())
                                .POST(
                                        BodyPublishers.fromPublisher(
                                                BodyPublishers.ofByteArray(new byte[64_000_001]),
                                                64_000_001)));
        assertThat(seen.status()).isEqualTo(413);
    }

    @Test
    void strangers_and_forms_elsewhere_fill_no_disk() {
        byte[] form = form("อบรม.jpg");
        Seen stranger =
                side.browser()
                        .send(
                                side.browser()
                                        .request(memo + "/files", "Content-Type", type())
                                        .POST(BodyPublishers.ofByteArray(form)));
        assertThat(stranger.location()).isEqualTo("/sign-in");
        Seen elsewhere =
                officer.send(
                        officer.request("/memos/new", "Content-Type", type())
                                .POST(BodyPublishers.ofByteArray(form)));
        assertThat(elsewhere.status()).isEqualTo(415);
        Seen withoutToken =
                officer.send(
                        officer.request(memo + "/files", "Content-Type", type())
                                .POST(BodyPublishers.ofByteArray(form)));
        assertThat(withoutToken.status()).isEqualTo(403);
    }

    @Test
    void who_may_not_see_the_memo_finds_nothing() {
        Browser engineer = side.signedIn(town.engineer);
        byte[] form = withToken(engineer.get("/").hidden("_csrf"), form("อบรม.jpg"));
        Seen seen =
                engineer.send(
                        engineer.request(memo + "/files", "Content-Type", type())
                                .POST(BodyPublishers.ofByteArray(form)));
        assertThat(seen.status()).isEqualTo(404);
        assertThat(otherSide.timesAsked()).isZero();
    }

    @Test
    void the_form_stands_on_the_drafters_own_page_alone() {
        assertThat(officer.get(memo).html())
                .contains("enctype=\"multipart/form-data\"", "๑. อบรมเจ้าหน้าที่</option>");
        assertThat(side.signedIn(town.colleague).get(memo).html())
                .doesNotContain("multipart/form-data");
    }

    private Seen send(byte[] form) {
        return send(memo, form);
    }

    private Seen send(String to, byte[] form) {
        byte[] body = withToken(officer.get(to).hidden("_csrf"), form);
        return officer.send(
                officer.request(to + "/files", "Content-Type", type())
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    private static String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    private static byte[] form(String... names) {
        return form(Reports.MEASURE, names);
    }

    private static byte[] form(UUID row, String... names) {
        return form(row, 7, names);
    }

    private static byte[] form(UUID row, int bytes, String... names) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        Map.of("row", row.toString(), "version", "1", "caption", "ผู้เข้าอบรม")
                .forEach((name, value) -> part(form, "name=\"" + name + "\"", text(value)));
        for (String name : names) {
            part(form, "name=\"files\"; filename=\"" + name + "\"", new byte[bytes]);
        }
        form.writeBytes(text("--" + BOUNDARY + "--\r\n"));
        return form.toByteArray();
    }

    private static byte[] withToken(String token, byte[] form) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        part(all, "name=\"_csrf\"", text(token));
        all.writeBytes(form);
        return all.toByteArray();
    }

    private static void part(ByteArrayOutputStream form, String head, byte[] content) {
        form.writeBytes(
                text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n"));
        form.writeBytes(content);
        form.writeBytes(text("\r\n"));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
