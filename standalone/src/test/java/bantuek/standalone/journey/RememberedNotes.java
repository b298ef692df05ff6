package bantuek.standalone.journey;

import bantuek.standalone.sample.Notes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Notes that are gone with the test. */
final class RememberedNotes implements Notes {

    private final Map<String, String> notes = new HashMap<>();

    @Override
    public Optional<String> read(String name) {
        return Optional.ofNullable(notes.get(name));
    }

    @Override
    public void write(String name, String content) {
        notes.put(name, content);
    }
}
