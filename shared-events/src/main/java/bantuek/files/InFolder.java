package bantuek.files;

import bantuek.events.Check;
import bantuek.events.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A folder that both sides reach: {@code ab/cd/abcd…}. A file appears whole or not at all, and
 * nothing outside of the folder can be named, as a name is made of sixty-four digits.
 */
public final class InFolder implements FileStore {

    private static final String UNFINISHED = "unfinished-";
    private static final int LEVEL_DIGITS = 2;

    private final Path folder;

    public InFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String sha256, byte[] content) throws IOException {
        Path file = file(sha256);
        if (Files.exists(file)) {
            return;
        }
        Path parent = Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(parent, UNFINISHED, "");
        try {
            write(unfinished, content);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        keepNames(parent);
        keepNames(parent.resolveSibling("."));
        keepNames(folder);
    }

    @Override
    public Optional<InputStream> open(String sha256) throws IOException {
        try {
            return Optional.of(Files.newInputStream(file(sha256)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    @Override
    public void delete(String sha256) throws IOException {
        Files.deleteIfExists(file(sha256));
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** A new name is safe from a power cut once its folder is. */
    private static void keepNames(Path made) throws IOException {
        try (FileChannel channel = FileChannel.open(made, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path file(String sha256) {
        Check.matches(Fingerprint.FORM, sha256, "sha256");
        return folder.resolve(sha256.substring(0, LEVEL_DIGITS))
                .resolve(sha256.substring(LEVEL_DIGITS, 2 * LEVEL_DIGITS))
                .resolve(sha256);
    }
}
