package bantuek.query.paper;

import java.util.Optional;

/** Where the photos of a paper are. */
@FunctionalInterface
public interface Pictures {

    Pictures NONE = _ -> Optional.empty();

    /** The bytes of a JPEG; empty where it is not there any more. */
    Optional<byte[]> of(String key);
}
