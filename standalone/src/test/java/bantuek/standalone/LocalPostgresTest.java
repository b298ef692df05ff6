package bantuek.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class LocalPostgresTest {

    @TempDir Path temp;

    @Test
    void it_keeps_what_was_committed_lets_nobody_in_and_knows_thai() throws Exception {
        try (DataFolder folder = DataFolder.open(temp);
                LocalPostgres postgres = LocalPostgres.start(folder)) {
            JdbcClient jdbc = JdbcClient.create(postgres.asSuperuser("postgres"));
            assertThat(show(jdbc, "fsync")).isEqualTo("on");
            assertThat(show(jdbc, "synchronous_commit")).isEqualTo("on");
            assertThat(show(jdbc, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(jdbc, "server_version_num")).startsWith("18");
            assertThat(jdbc.sql("SELECT 'น้ำ' ~ '^[[:alpha:]]'").query(Boolean.class).single())
                    .as("a ctype that knows Thai letters")
                    .isTrue();
            assertThatThrownBy(() ->
                            DriverManager.getConnection(
                                    postgres.url("postgres"), "postgres", "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    private static String show(JdbcClient jdbc, String setting) {
        return jdbc.sql("SHOW " + setting).query(String.class).single();
    }
}
