package bantuek.query.memo;

import bantuek.events.report.EvidenceKind;
import bantuek.events.report.Report;
import bantuek.query.paper.Pictures;
import bantuek.query.platform.FileShelf;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The photos of a memo for its paper: as they are kept, or, where that is too much, small. */
final class PhotosOnPaper implements Pictures {

    /** Of all photos together; what is more would make a file that nobody can send. */
    static final long MOST_BYTES = 20_000_000;

    private final FileShelf shelf;
    private final UUID organisation;
    private final boolean small;

    PhotosOnPaper(FileShelf shelf, UUID organisation, @Nullable Report report) {
        this.shelf = shelf;
        this.organisation = organisation;
        this.small = report != null && bytes(report) > MOST_BYTES;
    }

    private static long bytes(Report report) {
        return report.rows().stream()
                .flatMap(row -> row.evidence().stream())
                .filter(evidence -> evidence.kind() == EvidenceKind.PHOTO)
                .map(evidence -> evidence.file())
                .filter(Objects::nonNull)
                .mapToLong(file -> file.bytes())
                .sum();
    }

    @Override
    public Optional<byte[]> of(String sha256) {
        return small ? shelf.thumbnail(organisation, sha256).flatMap(this::read) : read(sha256);
    }

    private Optional<byte[]> read(String sha256) {
        try {
            Optional<InputStream> content = shelf.open(organisation, sha256);
            if (content.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream in = content.get()) {
                return Optional.of(in.readAllBytes());
            }
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
