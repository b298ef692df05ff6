package bantuek.command.platform;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What keeps an office still while somebody decides on it. Whoever acts in an office holds it
 * together with the others; whoever changes it waits until they are done, holds it alone, and is
 * waited for. So of a signature and the end of the order behind it, one is first, and the log shows
 * which. The locks go with the transaction, and are always taken in the same order.
 */
final class OfficeLocks {

    private static final String TOGETHER = lock("pg_advisory_xact_lock_shared");
    private static final String ALONE = lock("pg_advisory_xact_lock");

    private static final long FOR_NUMBERS = 1;

    private OfficeLocks() {}

    static void holdTogether(Collection<UUID> organisations, RoundTrip trip) {
        trip.with(TOGETHER, keys(organisations, 0));
    }

    static void holdAlone(UUID organisation, RoundTrip trip) {
        trip.with(ALONE, keys(List.of(organisation), 0));
    }

    /** Numbers are given one after the other, so that none is missing. */
    static void holdNumbers(Collection<UUID> organisations, RoundTrip trip) {
        if (!organisations.isEmpty()) {
            trip.with(ALONE, keys(organisations, FOR_NUMBERS));
        }
    }

    private static String lock(String function) {
        return "SELECT %s(key) FROM unnest(?::bigint[]) AS key".formatted(function);
    }

    private static List<Object> keys(Collection<UUID> organisations, long purpose) {
        Object keys =
                organisations.stream()
                        .map(id ->
                                id.getMostSignificantBits()
                                        ^ id.getLeastSignificantBits()
                                        ^ purpose)
                        .distinct()
                        .sorted()
                        .toArray(Long[]::new);
        return List.<Object>of(keys);
    }
}
