package bantuek.events;

import java.util.UUID;

/**
 * ฐานะ: a post that somebody acted in, its title as it was called then, and what gave it to them.
 */
public record Capacity(UUID post, String title, Basis basis, UUID appointment) {

    public enum Basis {
        /** The post's own holder. */
        HOLDER
    }

    public Capacity {
        Check.present(post, "post");
        Check.text(title, "title", Limits.NAME_CHARACTERS);
        Check.present(basis, "basis");
        Check.present(appointment, "appointment");
    }
}
