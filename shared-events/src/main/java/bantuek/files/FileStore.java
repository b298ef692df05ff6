package bantuek.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Where the content of files is kept, beside the log: once, under the SHA-256 of its bytes. It
 * knows nothing of who may see what, and nothing of what a file is called.
 */
public interface FileStore {

    /** Kept for good when this returns; what is there already stays as it is. */
    void put(String sha256, byte[] content) throws IOException;

    /**
     * What is kept, read as it is taken out and never held as a whole; empty where there is none.
     */
    Optional<InputStream> open(String sha256) throws IOException;

    /** Does nothing where there is none. */
    void delete(String sha256) throws IOException;
}
