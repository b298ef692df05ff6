package bantuek.command.office;

import static bantuek.command.office.OfficeRejection.ALREADY_FOUNDED;
import static bantuek.command.office.OfficeRejection.ALREADY_THERE;
import static bantuek.command.office.OfficeRejection.IMPLAUSIBLE_DATE;
import static bantuek.command.office.OfficeRejection.POST_HELD;
import static bantuek.command.office.OfficeRejection.RANK_TAKEN;
import static bantuek.command.office.OfficeRejection.UNIT_NAME_TAKEN;
import static bantuek.command.office.OfficeRejection.UNKNOWN_APPOINTMENT;
import static bantuek.command.office.OfficeRejection.UNKNOWN_ORGANISATION;
import static bantuek.command.office.OfficeRejection.UNKNOWN_PERSON;
import static bantuek.command.office.OfficeRejection.UNKNOWN_POST;
import static bantuek.command.office.OfficeRejection.UNKNOWN_UNIT;

import bantuek.command.office.OfficeCommand.AppointPerson;
import bantuek.command.office.OfficeCommand.CreatePost;
import bantuek.command.office.OfficeCommand.EndAppointment;
import bantuek.command.office.OfficeCommand.FoundOrganisation;
import bantuek.command.office.OfficeCommand.OpenUnit;
import bantuek.command.office.OfficeCommand.RegisterPerson;
import bantuek.command.platform.Rejected;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.PostCreated;
import bantuek.events.office.PostRank;
import bantuek.events.office.UnitOpened;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The rules of an office's structure. Pure. */
final class OfficeDecider {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private OfficeDecider() {}

    static OfficeEvent decide(Office office, OfficeCommand command) {
        if (!(command instanceof FoundOrganisation) && !office.founded()) {
            throw new Rejected(UNKNOWN_ORGANISATION);
        }
        return switch (command) {
            case FoundOrganisation c -> found(office, c);
            case OpenUnit c -> openUnit(office, c);
            case RegisterPerson c -> registerPerson(office, c);
            case CreatePost c -> createPost(office, c);
            case AppointPerson c -> appoint(office, c);
            case EndAppointment c -> endAppointment(office, c);
        };
    }

    private static OfficeEvent found(Office office, FoundOrganisation command) {
        if (office.founded()) {
            throw new Rejected(ALREADY_FOUNDED);
        }
        return new OrganisationFounded(
                command.organisation(), command.kind(), command.name(), command.province());
    }

    private static OfficeEvent openUnit(Office office, OpenUnit command) {
        requireNew(office.units(), command.unit());
        UnitOpened opened = new UnitOpened(command.organisation(), command.unit(), command.name());
        if (office.units().containsValue(opened.name())) {
            throw new Rejected(UNIT_NAME_TAKEN, Map.of("name", opened.name()), "name");
        }
        return opened;
    }

    private static OfficeEvent registerPerson(Office office, RegisterPerson command) {
        requireNew(office.people(), command.person());
        return new PersonRegistered(command.organisation(), command.person(), command.name());
    }

    private static OfficeEvent createPost(Office office, CreatePost command) {
        requireNew(office.posts(), command.post());
        PostCreated created =
                new PostCreated(
                        command.organisation(),
                        command.post(),
                        command.rank(),
                        command.title(),
                        command.unit());
        if (created.unit() != null && !office.units().containsKey(created.unit())) {
            throw new Rejected(UNKNOWN_UNIT, Map.of(), "unit");
        }
        if (isTaken(office, created)) {
            throw new Rejected(RANK_TAKEN, Map.of("rank", created.rank()), "rank");
        }
        return created;
    }

    /**
     * One executive and one clerk an organisation, one head a unit; officers as many as there are.
     */
    private static boolean isTaken(Office office, PostCreated created) {
        return created.rank() != PostRank.OFFICER
                && office.posts().values().stream()
                        .anyMatch(post ->
                                post.rank() == created.rank()
                                        && Objects.equals(post.unit(), created.unit()));
    }

    private static OfficeEvent appoint(Office office, AppointPerson command) {
        requireNew(office.postsByAppointment(), command.appointment());
        if (!office.people().containsKey(command.person())) {
            throw new Rejected(UNKNOWN_PERSON, Map.of(), "person");
        }
        if (!office.posts().containsKey(command.post())) {
            throw new Rejected(UNKNOWN_POST, Map.of(), "post");
        }
        if (office.isHeld(command.post())) {
            throw new Rejected(POST_HELD, Map.of(), "post");
        }
        requirePlausible(command.from());
        return new PersonAppointed(
                command.organisation(),
                command.appointment(),
                command.post(),
                command.person(),
                command.from());
    }

    /** A year of the Buddhist era, taken for a common one, would lie centuries ahead. */
    private static void requirePlausible(LocalDate from) {
        if (from.getYear() < EARLIEST_YEAR || from.getYear() > LATEST_YEAR) {
            throw new Rejected(IMPLAUSIBLE_DATE, Map.of(), "from");
        }
    }

    private static OfficeEvent endAppointment(Office office, EndAppointment command) {
        if (!office.postsByAppointment().containsKey(command.appointment())) {
            throw new Rejected(UNKNOWN_APPOINTMENT, Map.of(), "appointment");
        }
        return new AppointmentEnded(command.organisation(), command.appointment());
    }

    private static void requireNew(Map<UUID, ?> known, UUID id) {
        if (known.containsKey(id)) {
            throw new Rejected(ALREADY_THERE);
        }
    }
}
