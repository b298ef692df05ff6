package bantuek.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.database.TestDatabase;
import bantuek.standalone.sample.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OneOriginTest {

    @Test
    void each_side_answers_for_its_own_addresses_also_where_no_controller_is_reached() {
        int port = RunningProcess.freePort();
        try (OneOrigin _ = OneOrigin.start(port, TestDatabase.fresh().properties())) {
            Visitor visitor = new Visitor("http://127.0.0.1:" + port);
            assertThat(type(visitor.get("/commands/memos;x=1")))
                    .isEqualTo("application/problem+json");
            assertThat(type(visitor.get("/memos;x=1"))).startsWith("text/html");
            assertThat(visitor.get("/commands/health").statusCode()).isEqualTo(200);
            assertThat(visitor.get("/health").statusCode()).isEqualTo(200);
        }
    }

    private static String type(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer.headers().firstValue("Content-Type").orElseThrow();
    }
}
