package bantuek.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.database.TestDatabase;
import bantuek.events.Fingerprint;
import bantuek.events.InvalidValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of files keeps to, whichever it is. */
@Tag("database")
class FileStoreTest {

    private static final String NEVER_PUT = Fingerprint.of("never put");

    @TempDir static Path folder;
    private static FileStore inDatabase = new InDatabase(_ -> {});

    @BeforeAll
    static void make_the_table() {
        TestDatabase database = TestDatabase.fresh();
        database.asSuperuser(
                "CREATE TABLE command.file_content (sha256 text PRIMARY KEY, content bytea)");
        DataSource source = database.asSuperuser();
        inDatabase =
                new InDatabase(work -> {
                    try (Connection connection = source.getConnection()) {
                        work.on(connection);
                    }
                });
    }

    static Stream<FileStore> stores() {
        return Stream.of(inDatabase, new InFolder(folder.resolve("files")));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_is_put_is_read_back_to_the_byte(FileStore store) throws IOException {
        for (int length :
                List.of(
                        1,
                        InDatabase.SLICE_BYTES - 1,
                        InDatabase.SLICE_BYTES,
                        InDatabase.SLICE_BYTES + 1,
                        3 * InDatabase.SLICE_BYTES + 7)) {
            byte[] content = content(length);
            String sha256 = Fingerprint.of(content);
            store.put(sha256, content);
            assertThat(read(store, sha256)).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void it_can_be_read_byte_by_byte(FileStore store) throws IOException {
        byte[] content = content(InDatabase.SLICE_BYTES + 3);
        String sha256 = Fingerprint.of(content);
        store.put(sha256, content);
        try (InputStream in = store.open(sha256).orElseThrow()) {
            for (byte expected : content) {
                if (in.read() != (expected & 0xff)) {
                    throw new AssertionError("another byte");
                }
            }
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read(new byte[8])).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void there_is_nothing_where_nothing_was_put(FileStore store) throws IOException {
        assertThat(store.open(NEVER_PUT)).isEmpty();
        store.delete(NEVER_PUT);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_is_deleted_is_gone_and_can_be_put_again(FileStore store) throws IOException {
        byte[] content = "เอกสาร".getBytes(StandardCharsets.UTF_8);
        String sha256 = Fingerprint.of(content);
        store.put(sha256, content);
        store.delete(sha256);
        assertThat(store.open(sha256)).isEmpty();
        store.put(sha256, content);
        assertThat(read(store, sha256)).isEqualTo(content);
        store.delete(sha256);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void the_same_put_by_many_at_once_is_there_once(FileStore store) throws Exception {
        byte[] content = content(100_000);
        String sha256 = Fingerprint.of(content);
        Callable<Boolean> put =
                () -> {
                    store.put(sha256, content);
                    return true;
                };
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> done :
                    many.invokeAll(Stream.generate(() -> put).limit(20).toList())) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(read(store, sha256)).isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void nothing_but_a_fingerprint_names_a_file(FileStore store) {
        for (String name : List.of("", "../../etc/passwd", "/etc/passwd", "A".repeat(64), "a/b")) {
            assertThatThrownBy(() -> store.put(name, new byte[1])).isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> store.open(name)).isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> store.delete(name)).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void in_the_folder_stands_one_file_two_levels_down_and_nothing_unfinished() throws IOException {
        Path own = folder.resolve("own");
        byte[] content = content(10);
        String sha256 = Fingerprint.of(content);
        new InFolder(own).put(sha256, content);
        new InFolder(own).put(sha256, content);
        try (Stream<Path> files = Files.walk(own)) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactly(
                            own.resolve(sha256.substring(0, 2))
                                    .resolve(sha256.substring(2, 4))
                                    .resolve(sha256));
        }
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private static byte[] read(FileStore store, String sha256) throws IOException {
        try (InputStream in = store.open(sha256).orElseThrow()) {
            return in.readAllBytes();
        }
    }
}
