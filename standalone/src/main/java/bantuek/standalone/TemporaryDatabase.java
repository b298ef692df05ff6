package bantuek.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL with all its safety on, in a folder that goes when it ends. */
public final class TemporaryDatabase implements AutoCloseable {

    private final Path place;
    private final DataFolder folder;
    private final LocalPostgres postgres;
    private final Map<String, Object> properties;

    private TemporaryDatabase(
            Path place, DataFolder folder, LocalPostgres postgres, Map<String, Object> properties) {
        this.place = place;
        this.folder = folder;
        this.postgres = postgres;
        this.properties = properties;
    }

    public static TemporaryDatabase start() throws IOException, Refused, SQLException {
        Path place = Files.createTempDirectory("bantuek");
        DataFolder folder = DataFolder.open(place);
        LocalPostgres postgres = LocalPostgres.start(folder);
        TemporaryDatabase database =
                new TemporaryDatabase(place, folder, postgres, Databases.prepare(postgres));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(database::end));
        return database;
    }

    /** With which either side finds it. */
    public Map<String, Object> properties() {
        return properties;
    }

    public DataSource superuser() {
        return postgres.asSuperuser("bantuek");
    }

    /** Also where somebody has had enough and presses Ctrl-C. */
    private void end() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (Files.exists(place)) {
            postgres.close();
            folder.close();
            var _ = FileSystemUtils.deleteRecursively(place);
        }
    }
}
