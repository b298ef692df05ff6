package bantuek.command.api;

import static bantuek.command.api.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** What nobody foresaw is logged under an id, and nothing but the id is shown. */
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class UnexpectedTest {

    private final TestOffice office = TestOffice.shared();

    @Test
    void a_command_that_the_database_refuses_shows_an_id_and_leaves_nothing(CapturedOutput log) {
        Written before = office.written();
        Answer answer =
                without(
                        "INSERT ON events.event",
                        () ->
                                office.officer
                                        .to("/memos")
                                        .key("unexpected")
                                        .send(Memos.draftOf(office.unit, "ไม่ถึงไหน")));
        showsOnlyAnId(answer, log);
        assertThat(log).contains("permission denied");
        assertThat(log).as("what the memo says").doesNotContain(hex("ไม่ถึงไหน"));
        assertThat(office.written()).isEqualTo(before);
    }

    @Test
    void what_fails_before_any_command_is_reached_shows_an_id_too(CapturedOutput log) {
        UUID memo = new Memos(office).draft();
        showsOnlyAnId(
                without(
                        "SELECT ON command.session",
                        () -> office.officer.on(memo, "submit").seen(0).send()),
                log);
    }

    /** As a payload would stand in a statement. */
    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private void showsOnlyAnId(Answer answer, CapturedOutput log) {
        JsonNode problem = refused(answer, 500, "request.unexpected");
        String id = problem.get("detail").asString().replaceFirst(".*: ", "");
        assertThat(UUID.fromString(id)).isNotNull();
        assertThat(problem.get("title").asString()).endsWith(id);
        assertThat(log).contains(id);
    }

    private Answer without(String right, Supplier<Answer> command) {
        office.database.asSuperuser("REVOKE " + right + " FROM bantuek_command");
        try {
            return command.get();
        } finally {
            office.database.asSuperuser("GRANT " + right + " TO bantuek_command");
        }
    }
}
