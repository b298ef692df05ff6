package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.Fingerprint;
import bantuek.events.memo.ReportRemoved;
import bantuek.events.report.StoredFile;
import bantuek.query.town.Browser;
import bantuek.query.town.Journey;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Town;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The files of a memo, handed to those who may see it, so that they run nowhere. */
@Tag("database")
class FilesTest {

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("ภาพ" + UUID.randomUUID());
    private final Browser officer = side.signedIn(town.officer);
    private final StoredFile photo =
            file("ผู้เข้าอบรม \"ก\".jpg", "image/jpeg", "photo " + town.name);
    private final StoredFile paper = file("คำสั่ง.pdf", "application/pdf", "paper " + town.name);
    private final String small = "small " + town.name;
    private final Journey journey = Journey.in(town, "มีแฟ้ม").reporting(photo, paper);

    @BeforeEach
    void bring() {
        keep(journey.memo, "photo " + town.name, small);
        keep(journey.memo, "paper " + town.name, null);
        side.show(journey);
    }

    @Test
    void a_picture_is_shown_in_the_browser_and_kept_there() {
        Seen seen = officer.get(path(photo));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.html()).isEqualTo("photo " + town.name);
        assertThat(seen.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(seen.header("Content-Length")).isEqualTo(String.valueOf(photo.bytes()));
        assertThat(seen.header("Content-Disposition")).startsWith("inline;");
        assertThat(seen.header("Cache-Control")).isEqualTo("private, max-age=31536000, immutable");
        assertThat(seen.header("ETag")).isEqualTo("\"" + photo.sha256() + "\"");
        Seen again = officer.get(path(photo), "If-None-Match", "\"" + photo.sha256() + "\"");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.html()).isEmpty();
    }

    @Test
    void everything_else_is_saved_under_its_thai_name() {
        Seen seen = officer.get(path(paper));
        assertThat(seen.html()).isEqualTo("paper " + town.name);
        assertThat(seen.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(seen.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains(
                        "filename*=UTF-8''%E0%B8%84%E0%B8%B3%E0%B8%AA%E0%B8%B1%E0%B9%88%E0%B8%87.pdf");
    }

    @Test
    void whatever_it_holds_it_runs_in_no_browser() {
        for (String path : new String[] {path(photo), path(paper), path(photo) + "/thumb"}) {
            Seen seen = officer.get(path);
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(seen.header("Content-Security-Policy"))
                    .isEqualTo("default-src 'none'; sandbox");
        }
    }

    @Test
    void a_photo_has_a_small_form_and_a_paper_has_none() {
        Seen seen = officer.get(path(photo) + "/thumb");
        assertThat(seen.html()).isEqualTo(small);
        assertThat(seen.header("ETag")).isEqualTo("\"" + hash(small) + "\"");
        assertThat(officer.get(path(paper) + "/thumb").status()).isEqualTo(404);
    }

    @Test
    void its_head_alone_can_be_asked_for() {
        Seen seen =
                officer.send(officer.request(path(photo)).method("HEAD", BodyPublishers.noBody()));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.html()).isEmpty();
        assertThat(seen.header("Content-Length")).isEqualTo(String.valueOf(photo.bytes()));
    }

    @Test
    void who_may_not_see_the_memo_finds_nothing() {
        assertThat(side.signedIn(town.colleague).get(path(photo)).status()).isEqualTo(200);
        assertThat(side.signedIn(town.engineer).get(path(photo)).status()).isEqualTo(404);
        assertThat(side.signedIn(town.engineer).get(path(photo) + "/thumb").status())
                .isEqualTo(404);
        assertThat(side.browser().get(path(photo)).location()).isEqualTo("/sign-in");
        Town other = side.town("อื่น" + UUID.randomUUID());
        assertThat(side.signedIn(other.officer).get(path(photo)).status()).isEqualTo(404);
    }

    @Test
    void a_file_of_another_memo_is_not_found_in_this_one() {
        Journey without = Journey.in(town, "ไม่มีแฟ้ม");
        side.show(without);
        assertThat(officer.get("/memos/" + without.memo + "/files/" + photo.sha256()).status())
                .isEqualTo(404);
        for (String other : new String[] {hash("none"), "A".repeat(64), "..%2f..%2fetc", "x"}) {
            assertThat(officer.get("/memos/" + journey.memo + "/files/" + other).status())
                    .as(other)
                    .isIn(400, 404);
        }
    }

    @Test
    void files_of_an_earlier_report_stay_readable() {
        side.show(
                journey.then(new ReportRemoved(journey.memo), town.officer).events().subList(2, 3));
        assertThat(officer.get("/memos/" + journey.memo).html()).doesNotContain(photo.sha256());
        assertThat(officer.get(path(photo)).status()).isEqualTo(200);
    }

    /** A copy names files that were brought to its original. */
    @Test
    void a_copy_shows_the_same_files() {
        Journey copy = Journey.in(town, "สำเนา", journey.memo).reporting(photo);
        side.show(copy);
        assertThat(officer.get("/memos/" + copy.memo + "/files/" + photo.sha256()).status())
                .isEqualTo(200);
    }

    @Test
    void the_page_shows_photos_small_and_files_by_kind_and_size() {
        String html = officer.get("/memos/" + journey.memo).html();
        assertThat(html)
                .contains("<h2 id=\"annex-title\">ภาพกิจกรรม</h2>")
                .contains(
                        "<img src=\"%s/thumb\" alt=\"ผู้เข้าอบรม &#34;ก&#34;.jpg\" width=\"240\""
                                .formatted(path(photo)))
                .contains(
                        "<a href=\""
                                + path(paper)
                                + "\">คำสั่ง.pdf</a> <small>แฟ้ม PDF ๑ KB</small>");
    }

    private String path(StoredFile file) {
        return "/memos/" + journey.memo + "/files/" + file.sha256();
    }

    private static StoredFile file(String name, String mediaType, String content) {
        return new StoredFile(
                hash(content),
                name,
                content.getBytes(StandardCharsets.UTF_8).length,
                mediaType.toLowerCase(Locale.ROOT));
    }

    private static String hash(String content) {
        return Fingerprint.of(content.getBytes(StandardCharsets.UTF_8));
    }

    private void keep(UUID memo, String content, @Nullable String thumbnail) {
        var owner = QueryDatabase.jdbc(side.database(), "owner");
        for (String each :
                thumbnail == null ? new String[] {content} : new String[] {content, thumbnail}) {
            owner.sql("INSERT INTO command.file_content VALUES (?, convert_to(?, 'UTF8'))")
                    .params(hash(each), each)
                    .update();
        }
        owner.sql("INSERT INTO command.file VALUES (?, ?, ?, ?)")
                .param(town.organisation)
                .param(memo)
                .param(hash(content))
                .param(thumbnail == null ? null : hash(thumbnail))
                .update();
    }
}
