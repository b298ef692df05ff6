package bantuek.command.office;

import java.util.List;
import java.util.UUID;

/** The posts above a unit that exist, from its head up to the executive. */
public record Chain(List<ChainPost> posts) {

    public record ChainPost(bantuek.events.office.PostRank rank, UUID post, String title) {}
}
