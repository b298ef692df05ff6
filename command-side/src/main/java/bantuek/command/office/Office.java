package bantuek.command.office;

import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.PostCreated;
import bantuek.events.office.PostRank;
import bantuek.events.office.UnitOpened;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office's state, as far as its rules need it. */
record Office(
        boolean founded,
        Map<UUID, String> units,
        Map<UUID, String> people,
        Map<UUID, Post> posts,
        Map<UUID, UUID> postsByAppointment) {

    record Post(PostRank rank, @Nullable UUID unit) {}

    static Office unfounded() {
        return new Office(false, Map.of(), Map.of(), Map.of(), Map.of());
    }

    boolean isHeld(UUID post) {
        return postsByAppointment.containsValue(post);
    }

    static Office evolve(Office office, OfficeEvent event) {
        return switch (event) {
            case OrganisationFounded _ -> new Office(true, Map.of(), Map.of(), Map.of(), Map.of());
            case UnitOpened e ->
                    new Office(
                            true,
                            with(office.units, e.unit(), e.name()),
                            office.people,
                            office.posts,
                            office.postsByAppointment);
            case PersonRegistered e ->
                    new Office(
                            true,
                            office.units,
                            with(office.people, e.person(), e.name().printed()),
                            office.posts,
                            office.postsByAppointment);
            case PostCreated e ->
                    new Office(
                            true,
                            office.units,
                            office.people,
                            with(office.posts, e.post(), new Post(e.rank(), e.unit())),
                            office.postsByAppointment);
            case PersonAppointed e ->
                    new Office(
                            true,
                            office.units,
                            office.people,
                            office.posts,
                            with(office.postsByAppointment, e.appointment(), e.post()));
            case AppointmentEnded e ->
                    new Office(
                            true,
                            office.units,
                            office.people,
                            office.posts,
                            without(office.postsByAppointment, e.appointment()));
        };
    }

    private static <V> Map<UUID, V> with(Map<UUID, V> map, UUID key, V value) {
        Map<UUID, V> more = new HashMap<>(map);
        more.put(key, value);
        return Map.copyOf(more);
    }

    private static <V> Map<UUID, V> without(Map<UUID, V> map, UUID key) {
        Map<UUID, V> fewer = new HashMap<>(map);
        fewer.remove(key);
        return Map.copyOf(fewer);
    }
}
