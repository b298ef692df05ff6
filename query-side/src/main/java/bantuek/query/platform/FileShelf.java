package bantuek.query.platform;

import bantuek.files.FileStore;
import bantuek.files.InDatabase;
import bantuek.files.InFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What files hold, read where the command side keeps it. Who may see a file is asked elsewhere. */
@Component
public class FileShelf {

    private final Reading reading;
    private final @Nullable FileStore folder;

    FileShelf(Reading reading, @Value("${bantuek.files.folder}") String folder) {
        this.reading = reading;
        this.folder = folder.isBlank() ? null : new InFolder(Path.of(folder).toAbsolutePath());
    }

    /** Read as it is sent on; a file of another organisation is not there. */
    public Optional<InputStream> open(UUID organisation, String sha256) throws IOException {
        FileStore store =
                folder == null ? new InDatabase(work -> reading.on(organisation, work)) : folder;
        return store.open(sha256);
    }

    /** A photo's small form. */
    public Optional<String> thumbnail(UUID organisation, String sha256) {
        return reading.of(
                organisation,
                jdbc ->
                        jdbc.sql(
                                        """
                                        SELECT thumbnail FROM command.file
                                        WHERE sha256 = ? AND thumbnail IS NOT NULL LIMIT 1
                                        """)
                                .param(sha256)
                                .query((row, _) -> row.getString(1))
                                .optional());
    }
}
