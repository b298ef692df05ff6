package bantuek.files;

import bantuek.events.Check;
import bantuek.events.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code command.file_content}, saved and restored with everything else. Content is read
 * slice by slice, each for itself, so that neither a connection nor much memory is held while
 * somebody far away downloads.
 */
public final class InDatabase implements FileStore {

    static final int SLICE_BYTES = 256 * 1024;

    private final Connections connections;

    public InDatabase(Connections connections) {
        this.connections = connections;
    }

    /** Gives a connection, in whatever transaction and for whomever its user has to ask. */
    @FunctionalInterface
    public interface Connections {
        void use(Work work) throws SQLException;
    }

    @FunctionalInterface
    public interface Work {
        void on(Connection connection) throws SQLException;
    }

    @Override
    public void put(String sha256, byte[] content) throws IOException {
        Check.matches(Fingerprint.FORM, sha256, "sha256");
        use(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            "INSERT INTO command.file_content (sha256, content) VALUES (?, ?)"
                                    + " ON CONFLICT DO NOTHING")) {
                insert.setString(1, sha256);
                insert.setBytes(2, content);
                insert.executeUpdate();
            }
        });
    }

    @Override
    public Optional<InputStream> open(String sha256) throws IOException {
        Check.matches(Fingerprint.FORM, sha256, "sha256");
        byte[] first = slice(sha256, 0);
        return first == null ? Optional.empty() : Optional.of(new Slices(sha256, first));
    }

    @Override
    public void delete(String sha256) throws IOException {
        Check.matches(Fingerprint.FORM, sha256, "sha256");
        use(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement(
                            "DELETE FROM command.file_content WHERE sha256 = ?")) {
                delete.setString(1, sha256);
                delete.executeUpdate();
            }
        });
    }

    private byte @Nullable [] slice(String sha256, int offset) throws IOException {
        AtomicReference<byte @Nullable []> found = new AtomicReference<>();
        use(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(
                            "SELECT substring(content FROM ? FOR ?) FROM command.file_content"
                                    + " WHERE sha256 = ?")) {
                select.setInt(1, offset + 1);
                select.setInt(2, SLICE_BYTES);
                select.setString(3, sha256);
                try (ResultSet row = select.executeQuery()) {
                    found.set(row.next() ? row.getBytes(1) : null);
                }
            }
        });
        return found.get();
    }

    private void use(Work work) throws IOException {
        try {
            connections.use(work);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private final class Slices extends InputStream {

        private final String sha256;
        private byte[] slice;
        private int taken;
        private int behind;

        Slices(String sha256, byte[] first) {
            this.sha256 = sha256;
            this.slice = first;
        }

        @Override
        public int read() throws IOException {
            return isAtEnd() ? -1 : slice[taken++] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, target.length);
            if (length == 0) {
                return 0;
            }
            if (isAtEnd()) {
                return -1;
            }
            int some = Math.min(length, slice.length - taken);
            System.arraycopy(slice, taken, target, offset, some);
            taken += some;
            return some;
        }

        private boolean isAtEnd() throws IOException {
            if (taken == slice.length && slice.length == SLICE_BYTES) {
                behind += slice.length;
                byte[] next = slice(sha256, behind);
                if (next == null) {
                    throw new IOException("gone while it was read: " + sha256);
                }
                slice = next;
                taken = 0;
            }
            return taken == slice.length;
        }
    }
}
