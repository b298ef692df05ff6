package bantuek.thai;

import bantuek.events.Check;
import bantuek.events.InvalidValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text was read as. The text is always there, to the letter.
 *
 * @param meaning absent when the text was not understood; then the doubts say why
 */
public record Reading<T>(String raw, @Nullable T meaning, Set<Doubt> doubts) {

    public Reading {
        Check.present(raw, "raw");
        doubts = doubts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(doubts));
        if ((meaning == null) != doubts.stream().anyMatch(Doubt::isFatal)) {
            throw new InvalidValue("value.missing", "meaning", Map.of());
        }
    }

    static <T> Reading<T> nothing(String raw, Doubt why) {
        return new Reading<>(raw, null, Set.of(why));
    }

    public boolean isUnderstood() {
        return meaning != null;
    }

    /** Understood, but not to be relied on before somebody has looked at it. */
    public boolean isToConfirm() {
        return doubts.stream().anyMatch(Doubt::isToConfirm);
    }
}
