package bantuek.events;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.PostCreated;
import bantuek.events.office.UnitOpened;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All events there are, under names that never change and are never used again for something else.
 */
public final class EventCatalogue {

    /** The sealed families; a test asserts that the catalogue covers each of their members. */
    public static final List<Class<?>> FAMILIES = List.of(MemoEvent.class, OfficeEvent.class);

    public static final List<EventType> TYPES =
            List.of(
                    new EventType("memo.drafted", "1", MemoDrafted.class),
                    new EventType("memo.revised", "1", MemoRevised.class),
                    new EventType("memo.submitted", "1", MemoSubmitted.class),
                    new EventType("memo.opinion-recorded", "1", OpinionRecorded.class),
                    new EventType("memo.decision-recorded", "1", DecisionRecorded.class),
                    new EventType("office.organisation-founded", "1", OrganisationFounded.class),
                    new EventType("office.unit-opened", "1", UnitOpened.class),
                    new EventType("office.person-registered", "1", PersonRegistered.class),
                    new EventType("office.post-created", "1", PostCreated.class),
                    new EventType("office.person-appointed", "1", PersonAppointed.class),
                    new EventType("office.appointment-ended", "1", AppointmentEnded.class));

    private static final Map<Class<?>, EventType> BY_CLASS =
            TYPES.stream().collect(toUnmodifiableMap(EventType::javaType, identity()));

    private static final Map<String, EventType> BY_NAME =
            TYPES.stream().collect(toUnmodifiableMap(EventType::name, identity()));

    private EventCatalogue() {}

    public static Optional<EventType> of(Class<?> javaType) {
        return Optional.ofNullable(BY_CLASS.get(javaType));
    }

    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
