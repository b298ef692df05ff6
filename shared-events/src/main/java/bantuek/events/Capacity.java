package bantuek.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * ฐานะ: a post that somebody acted in, its title as it was called then, and what gave it to them.
 *
 * @param appointment the entry in the office's history that gives it: an appointment, an acting
 *     order, a delegation, an absence
 * @param order the written order behind that entry, where it has one
 */
public record Capacity(
        UUID post, String title, Basis basis, UUID appointment, @Nullable WrittenOrder order) {

    public enum Basis {
        /** The post's own holder. */
        HOLDER(""),
        /** By an order, in place of a holder who is unable or not there: with all their power. */
        ACTING("รักษาราชการแทน"),
        /** The same for posts outside the rules of รักษาราชการแทน. */
        ACTING_IN_POST("รักษาการในตำแหน่ง"),
        /** Put into the function by law, between two holders. */
        IN_FUNCTION("ปฏิบัติหน้าที่"),
        /** By the law's own order of substitutes, without an order for this one person. */
        SUBSTITUTE("รักษาราชการแทน"),
        /** By a power that the holder has delegated in writing. */
        DELEGATE("ปฏิบัติราชการแทน");

        private final String thai;

        Basis(String thai) {
            this.thai = thai;
        }

        public String thai() {
            return thai;
        }
    }

    public Capacity {
        Check.present(post, "post");
        Check.text(title, "title", Limits.NAME_CHARACTERS);
        Check.present(basis, "basis");
        Check.present(appointment, "appointment");
    }

    public static Capacity holder(UUID post, String title, UUID appointment) {
        return new Capacity(post, title, Basis.HOLDER, appointment, null);
    }

    /** As it stands under a signature: รักษาราชการแทน ผู้อำนวยการกองคลัง. */
    public String printed() {
        return basis == Basis.HOLDER ? title : basis.thai() + " " + title;
    }
}
