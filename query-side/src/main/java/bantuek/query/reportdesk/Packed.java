package bantuek.query.reportdesk;

import bantuek.events.EventJson;
import bantuek.query.intake.Outcome.Understood;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;

/**
 * What was read, as it travels with its page: until somebody has confirmed it, it is kept nowhere
 * else.
 */
final class Packed {

    private static final int MOST_CHARACTERS = 3_000_000;
    private static final int MOST_BYTES = 40_000_000;

    private Packed() {}

    /** Empty where it is more than a page can carry. */
    static Optional<String> of(Understood read) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(EventJson.bytes(read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = Base64.getEncoder().encodeToString(packed.toByteArray());
        return text.length() > MOST_CHARACTERS ? Optional.empty() : Optional.of(text);
    }

    /** Empty where this was never packed here. */
    static Optional<Understood> unpacked(String packed) {
        try (GZIPInputStream gzip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            byte[] json = gzip.readNBytes(MOST_BYTES + 1);
            return json.length > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(EventJson.MAPPER.readValue(json, Understood.class));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
