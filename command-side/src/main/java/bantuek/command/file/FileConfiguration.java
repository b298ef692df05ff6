package bantuek.command.file;

import bantuek.files.FileStore;
import bantuek.files.InDatabase;
import bantuek.files.InFolder;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class FileConfiguration {

    /** The database, unless a folder is named; the other side must be told the same. */
    @Bean
    FileStore fileStore(@Value("${bantuek.files.folder}") String folder, JdbcTemplate jdbc) {
        return folder.isBlank()
                ? new InDatabase(work ->
                        jdbc.execute(
                                (ConnectionCallback<Boolean>)
                                        connection -> {
                                            work.on(connection);
                                            return true;
                                        }))
                : new InFolder(Path.of(folder).toAbsolutePath());
    }
}
