package bantuek.standalone.sample;

import java.util.Optional;

/** Where the sample remembers, from one start to the next, what it needs to know of itself. */
public interface Notes {

    Optional<String> read(String name);

    void write(String name, String content);
}
