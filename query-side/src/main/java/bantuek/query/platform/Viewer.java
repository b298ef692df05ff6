package bantuek.query.platform;

import java.util.UUID;

/** Who looks: read afresh for each request, so that a closed account sees nothing any more. */
public record Viewer(UUID organisation, UUID person, String name, boolean administrator) {}
