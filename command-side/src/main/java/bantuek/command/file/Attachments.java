package bantuek.command.file;

import static bantuek.command.file.FileRejection.NOT_RAW;
import static bantuek.command.file.FileRejection.TOO_LARGE;
import static bantuek.command.file.FileRejection.TOO_MANY;
import static bantuek.command.file.FileRejection.TOO_SLOW;

import bantuek.command.file.FileRows.Known;
import bantuek.command.file.FileRows.Owner;
import bantuek.command.platform.Rejected;
import bantuek.command.platform.RequestRejection;
import bantuek.command.platform.SignedIn;
import bantuek.events.Fingerprint;
import bantuek.events.Limits;
import bantuek.events.report.StoredFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files of memos: taken in one by one, and kept from the moment a report names them. */
@Component
public class Attachments {

    /** A form's parts would be taken for text. */
    private static final String RAW = "application/octet-stream";

    /** Each is in memory as a whole until it is stored. */
    private static final int AT_ONCE = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** For who sends slowly takes the place of somebody else. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int MEGABYTE = 1_000_000;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Darkroom darkroom;
    private final Contents contents;
    private final FileRows rows;

    Attachments(Darkroom darkroom, Contents contents, FileRows rows) {
        this.darkroom = darkroom;
        this.contents = contents;
        this.rows = rows;
    }

    /** Stores what is sent, and answers how a report is to name it. Again is the same as once. */
    public StoredFile receive(
            SignedIn who, UUID memo, String name, @Nullable String contentType, InputStream body)
            throws IOException {
        if (!RAW.equals(contentType)) {
            throw new Rejected(NOT_RAW);
        }
        takePlace();
        try {
            return store(new Owner(who.organisation(), memo, who.person()), name, read(body));
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new Rejected(RequestRejection.BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Rejected(RequestRejection.BUSY);
        }
    }

    private static byte[] read(InputStream body) throws IOException {
        Instant end = Instant.now().plus(LONGEST);
        ByteArrayOutputStream read = new ByteArrayOutputStream(BUFFER_BYTES);
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int some = body.read(buffer); some >= 0; some = body.read(buffer)) {
            read.write(buffer, 0, some);
            if (read.size() > Limits.FILE_BYTES) {
                throw new Rejected(TOO_LARGE, Map.of("most", Limits.FILE_BYTES / MEGABYTE));
            }
            if (Instant.now().isAfter(end)) {
                throw new Rejected(TOO_SLOW);
            }
        }
        return read.toByteArray();
    }

    private StoredFile store(Owner owner, String name, byte[] sent) {
        Kind kind = Recognition.of(sent, name);
        Photo photo = kind.isPhoto() ? darkroom.develop(sent, kind) : null;
        byte[] content = photo == null ? sent : photo.content();
        String thumbnail = photo == null ? null : Fingerprint.of(photo.thumbnail());
        Known file = new Known(Fingerprint.of(content), content.length, kind.mediaType());
        SortedMap<String, byte[]> parts = new TreeMap<>(Map.of(file.sha256(), content));
        if (photo != null) {
            parts.put(Fingerprint.of(photo.thumbnail()), photo.thumbnail());
        }
        return named(FileName.of(name, kind), stored(owner, file, thumbnail, parts));
    }

    private Known stored(
            Owner owner, Known file, @Nullable String thumbnail, SortedMap<String, byte[]> parts) {
        AtomicReference<Known> known = new AtomicReference<>(file);
        contents.put(parts, () -> known.set(rows.add(owner, file, thumbnail)));
        return known.get();
    }

    private static StoredFile named(String name, Known file) {
        return new StoredFile(file.sha256(), name, file.bytes(), file.mediaType());
    }

    /**
     * Sees to it that files stay until a report that names them is recorded or refused.
     *
     * @return those that this organisation has, as they are named
     */
    public Set<StoredFile> claim(SignedIn who, UUID memo, Collection<StoredFile> files) {
        Set<Known> named = files.stream().map(Known::of).collect(Collectors.toSet());
        if (named.isEmpty()) {
            return Set.of();
        }
        if (named.size() > Limits.MEMO_FILES) {
            throw new Rejected(TOO_MANY, Map.of("most", Limits.MEMO_FILES));
        }
        Set<Known> there =
                new HashSet<>(rows.claim(new Owner(who.organisation(), memo, who.person()), named));
        return files.stream()
                .filter(file -> there.contains(Known.of(file)))
                .collect(Collectors.toSet());
    }

    /** The report is recorded. Should this not be reached, the sweep finds it in the log. */
    public void keep(UUID memo, Collection<StoredFile> files) {
        if (!files.isEmpty()) {
            rows.keep(memo, files.stream().map(StoredFile::sha256).toList());
        }
    }
}
