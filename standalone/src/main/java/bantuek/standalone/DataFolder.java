package bantuek.standalone;

import bantuek.standalone.Refused.Cause;
import bantuek.standalone.sample.Notes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The folder that holds everything this installation keeps. One process at a time works in it. */
final class DataFolder implements Notes, AutoCloseable {

    private static final long LEAST_FREE_BYTES = 300L * 1024 * 1024;
    private static final int SECRET_BYTES = 32;

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    static DataFolder open(Path path) throws Refused {
        return open(path, LEAST_FREE_BYTES);
    }

    static DataFolder open(Path path, long leastFreeBytes) throws Refused {
        try {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            FileChannel lockFile =
                    FileChannel.open(
                            path.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            requireFree(lockFile, path);
            requireSpace(path, leastFreeBytes);
            return new DataFolder(path, lockFile);
        } catch (IOException notWritable) {
            throw notWritable(path);
        }
    }

    private static Refused notWritable(Path path) {
        return new Refused(
                Cause.DATA_FOLDER,
                "เขียนโฟลเดอร์ข้อมูล " + path + " ไม่ได้ โปรดเลือกโฟลเดอร์อื่นด้วย --data",
                "cannot write to the data folder " + path + "; choose another with --data");
    }

    /** Whether nobody works in it at this moment. */
    static boolean isFree(Path path) throws Refused {
        try (FileChannel lockFile =
                        FileChannel.open(
                                path.resolve("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = lockFile.tryLock()) {
            return lock != null;
        } catch (IOException notWritable) {
            throw notWritable(path);
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** A secret that is made on first use and kept from then on, for the owner's eyes alone. */
    String secret(String name) {
        Optional<String> known = read(name);
        if (known.isPresent()) {
            return known.get();
        }
        String secret = randomSecret();
        write(name, secret);
        return secret;
    }

    @Override
    public Optional<String> read(String name) {
        try {
            Path file = path.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it or nothing, also when the process dies in the middle. */
    @Override
    public void write(String name, String content) {
        try {
            Path unfinished = path.resolve(name + ".new");
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(unfinished, content);
            Files.move(unfinished, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lock is the operating system's: it goes with the process, however that ends. */
    private static void requireFree(FileChannel lockFile, Path path) throws IOException, Refused {
        FileLock lock = lockFile.tryLock();
        if (lock == null) {
            throw new Refused(
                    Cause.ALREADY_RUNNING,
                    "บันทึกกำลังทำงานกับโฟลเดอร์ข้อมูล "
                            + path
                            + " อยู่แล้ว โปรดปิดตัวเดิมก่อน หรือเลือกโฟลเดอร์อื่นด้วย --data",
                    "another Bantuek is running on "
                            + path
                            + "; end it first, or choose another folder with --data");
        }
    }

    private static void requireSpace(Path path, long leastFreeBytes) throws IOException, Refused {
        if (Files.getFileStore(path).getUsableSpace() < leastFreeBytes) {
            throw new Refused(
                    Cause.NO_SPACE,
                    "พื้นที่ว่างของ "
                            + path
                            + " เหลือน้อยกว่า 300 MB โปรดเพิ่มพื้นที่ หรือเลือกโฟลเดอร์อื่นด้วย --data",
                    "less than 300 MB are free at "
                            + path
                            + "; make room, or choose another folder with --data");
        }
    }

    private static String randomSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
