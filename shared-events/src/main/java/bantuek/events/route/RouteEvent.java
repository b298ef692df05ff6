package bantuek.events.route;

import java.util.UUID;

/** What can happen to an office's route for one kind of memo (เส้นทางเสนอ). */
public sealed interface RouteEvent permits RoutePublished, RouteRetired {

    UUID route();
}
