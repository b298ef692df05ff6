package bantuek.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir Path temp;

    @Test
    void a_folder_is_made_for_its_owner_alone() throws Exception {
        Path path = temp.resolve("ข้อมูล ของเรา").resolve("bantuek");
        try (DataFolder folder = DataFolder.open(path)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rwx------");
            folder.write("note", "จำไว้");
            assertThat(folder.read("note")).contains("จำไว้");
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(path.resolve("note"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_secret_is_made_once_and_kept() throws Exception {
        String first;
        try (DataFolder folder = DataFolder.open(temp)) {
            first = folder.secret("key");
            assertThat(first).hasSizeGreaterThan(40);
            assertThat(folder.secret("other")).isNotEqualTo(first);
        }
        try (DataFolder folder = DataFolder.open(temp)) {
            assertThat(folder.secret("key")).isEqualTo(first);
        }
    }

    @Test
    void what_is_no_folder_is_refused_with_what_to_do() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file.resolve("bantuek")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.exitCode()).isEqualTo(73))
                .hasMessageContaining("--data");
    }

    @Test
    void too_little_space_is_refused_before_anything_is_begun() {
        assertThatThrownBy(() -> DataFolder.open(temp, Long.MAX_VALUE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.exitCode()).isEqualTo(74))
                .hasMessageContaining("MB");
    }
}
