package bantuek.events.route;

import bantuek.events.Check;
import bantuek.events.InvalidValue;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which post a planned step means.
 *
 * @param id the unit whose head is meant, or the post itself, where the kind wants one
 */
public record PostReference(Kind kind, @Nullable UUID id) {

    public enum Kind {
        /** ผู้บังคับบัญชาชั้นต้น: the head of the unit that drafts. */
        OWN_UNIT_HEAD("ผู้บังคับบัญชาชั้นต้น"),
        /**
         * หัวหน้าส่วนราชการ: the head of the bureau or division that the drafting unit is part of.
         */
        DIVISION_HEAD("หัวหน้าส่วนราชการ"),
        /** The head of one certain unit. */
        HEAD_OF("หัวหน้าส่วนราชการที่ระบุ"),
        /** ปลัด */
        CLERK("ปลัด"),
        /** นายก */
        EXECUTIVE("นายก"),
        /** One certain post. */
        POST("ตำแหน่งที่ระบุ");

        private final String thai;

        Kind(String thai) {
            this.thai = thai;
        }

        public String thai() {
            return thai;
        }

        boolean wantsId() {
            return this == HEAD_OF || this == POST;
        }
    }

    public PostReference {
        Check.present(kind, "kind");
        if (kind.wantsId() != (id != null)) {
            throw new InvalidValue("route.reference-mismatch", "id", Map.of("kind", kind));
        }
    }

    public static PostReference to(Kind kind) {
        return new PostReference(kind, null);
    }
}
