package bantuek.office;

import bantuek.events.office.PostRank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** ตำแหน่ง: also while nobody holds it. */
public record Post(PostRank rank, String title, @Nullable UUID unit, boolean abolished) {

    Post titled(String newTitle) {
        return new Post(rank, newTitle, unit, abolished);
    }

    Post gone() {
        return new Post(rank, title, unit, true);
    }
}
