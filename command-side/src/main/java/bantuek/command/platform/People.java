package bantuek.command.platform;

import java.util.Optional;

/** Knows who stands behind a username that has signed in, as of now. */
@FunctionalInterface
public interface People {

    Optional<SignedIn> signedIn(String username);
}
