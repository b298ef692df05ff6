package bantuek.office;

import static bantuek.office.Book.require;
import static java.util.stream.Collectors.toUnmodifiableMap;

import bantuek.events.office.AbsenceEnded;
import bantuek.events.office.AbsenceRecorded;
import bantuek.events.office.ActingOrdered;
import bantuek.events.office.ActingRevoked;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.DelegationOrdered;
import bantuek.events.office.DelegationRevoked;
import bantuek.events.office.Duty;
import bantuek.events.office.DutyAssigned;
import bantuek.events.office.DutyWithdrawn;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OfficeSettings;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PersonName;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.PersonRenamed;
import bantuek.events.office.PostAbolished;
import bantuek.events.office.PostCreated;
import bantuek.events.office.PostRank;
import bantuek.events.office.PostRetitled;
import bantuek.events.office.SettingsChosen;
import bantuek.events.office.SubstitutesOrdered;
import bantuek.events.office.UnitAliasDropped;
import bantuek.events.office.UnitAliased;
import bantuek.events.office.UnitClosed;
import bantuek.events.office.UnitCoded;
import bantuek.events.office.UnitOpened;
import bantuek.events.office.UnitRenamed;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An office as its history has made it: a fold of its events, and a value that can be kept as JSON.
 *
 * @param duties by the post that is charged with them
 */
public record Office(
        @Nullable Organisation organisation,
        OfficeSettings settings,
        Structure structure,
        Standing standing,
        Map<UUID, Set<Duty>> duties) {

    public Office {
        duties =
                duties.entrySet().stream()
                        .collect(
                                toUnmodifiableMap(
                                        Map.Entry::getKey, charge -> inOrder(charge.getValue())));
    }

    /** The same office gives the same JSON in every process; a hashed set would not. */
    private static Set<Duty> inOrder(Set<Duty> duties) {
        return Collections.unmodifiableSet(new TreeSet<>(duties));
    }

    public static Office unfounded() {
        return new Office(
                null, OfficeSettings.standard(), Structure.empty(), Standing.empty(), Map.of());
    }

    /** Throws IllegalStateException where this can't have happened to that office. */
    public static Office evolve(Office office, OfficeEvent event) {
        office.requireOwn(event);
        return switch (event) {
            case OrganisationFounded e -> office.founded(e);
            case SettingsChosen e -> office.with(e.settings());
            case UnitOpened e -> office.with(office.structure.opened(e));
            case UnitRenamed e -> office.with(office.structure.renamed(e.unit(), e.name()));
            case UnitCoded e -> office.with(office.structure.coded(e.unit(), e.code()));
            case UnitAliased e -> office.with(office.structure.aliased(e.unit(), e.alias()));
            case UnitAliasDropped e ->
                    office.with(office.structure.aliasDropped(e.unit(), e.alias()));
            case UnitClosed e -> office.with(office.structure.closed(e.unit()));
            case PersonRegistered e ->
                    office.with(office.structure.registered(e.person(), e.name()));
            case PersonRenamed e -> office.with(office.structure.renamed(e.person(), e.name()));
            case PostCreated e -> office.with(office.structure.created(e));
            case PostRetitled e -> office.with(office.structure.retitled(e.post(), e.title()));
            case PostAbolished e -> office.with(office.structure.abolished(e.post()));
            case PersonAppointed e -> office.with(appointment(e), e.person());
            case AppointmentEnded e ->
                    office.with(office.standing.withoutAppointment(e.appointment()));
            case ActingOrdered e -> office.with(actingOrder(e), e.person());
            case ActingRevoked e -> office.with(office.standing.withoutActingOrder(e.acting()));
            case DelegationOrdered e -> office.with(delegation(e));
            case DelegationRevoked e ->
                    office.with(office.standing.withoutDelegation(e.delegation()));
            case SubstitutesOrdered e -> office.with(e);
            case AbsenceRecorded e -> office.with(absence(e));
            case AbsenceEnded e -> office.with(office.standing.withoutAbsence(e.absence()));
            case DutyAssigned e -> office.charged(e.post(), e.duty());
            case DutyWithdrawn e -> office.relieved(e.post(), e.duty());
        };
    }

    public boolean founded() {
        return organisation != null;
    }

    public Map<UUID, Unit> units() {
        return structure.units();
    }

    public Map<UUID, Post> posts() {
        return structure.posts();
    }

    public Map<UUID, PersonName> people() {
        return structure.people();
    }

    public Map<UUID, Appointment> appointments() {
        return standing.appointments();
    }

    public Map<UUID, ActingOrder> actingOrders() {
        return standing.actingOrders();
    }

    public Map<UUID, Delegation> delegations() {
        return standing.delegations();
    }

    public Map<UUID, Absence> absences() {
        return standing.absences();
    }

    /** By the post that they stand in for. */
    public Map<UUID, Substitutes> substitutes() {
        return standing.substitutes();
    }

    /** What a post is charged with. */
    public Set<Duty> dutiesOf(UUID post) {
        return duties.getOrDefault(post, Set.of());
    }

    public Optional<UUID> executive() {
        return first(post -> post.rank() == PostRank.EXECUTIVE);
    }

    public Optional<UUID> clerk() {
        return first(post -> post.rank() == PostRank.CLERK);
    }

    public Optional<UUID> headOf(UUID unit) {
        return first(post -> post.rank() == PostRank.UNIT_HEAD && unit.equals(post.unit()));
    }

    /** The topmost unit above a unit; at the top, the unit itself. */
    public UUID divisionOf(UUID unit) {
        UUID division = unit;
        for (UUID above = parentOf(unit); above != null; above = parentOf(above)) {
            division = above;
        }
        return division;
    }

    /** What stands in front of a unit's numbers: its own code, or the nearest above it. */
    public Optional<String> codeOf(UUID unit) {
        for (UUID at = unit; at != null; at = parentOf(at)) {
            String code = unit(at).code();
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private @Nullable UUID parentOf(UUID unit) {
        return unit(unit).parent();
    }

    private Unit unit(UUID id) {
        Unit unit = units().get(id);
        if (unit == null) {
            throw new IllegalArgumentException("no such unit: " + id);
        }
        return unit;
    }

    private Optional<UUID> first(Predicate<Post> wanted) {
        return posts().entrySet().stream()
                .filter(post -> !post.getValue().abolished() && wanted.test(post.getValue()))
                .map(Map.Entry::getKey)
                .min(UUID::compareTo);
    }

    private void requireOwn(OfficeEvent event) {
        if (organisation == null) {
            require(event instanceof OrganisationFounded, "before the founding,", event);
        } else {
            require(organisation.id().equals(event.organisation()), "of another office,", event);
        }
    }

    private Office founded(OrganisationFounded event) {
        require(!founded(), "founded twice,", event);
        Organisation founded =
                new Organisation(
                        event.organisation(), event.kind(), event.name(), event.province());
        return new Office(founded, settings, structure, standing, duties);
    }

    private Office with(Entry entry, UUID person) {
        Book.known(people(), person);
        return with(entry);
    }

    private Office with(Entry entry) {
        structure.standingPost(entry.post());
        return with(standing.with(entry));
    }

    private Office with(SubstitutesOrdered e) {
        structure.standingPost(e.post());
        return with(
                standing.withSubstitutes(e.post(), new Substitutes(e.substitutes(), e.order())));
    }

    private Office charged(UUID post, Duty duty) {
        structure.standingPost(post);
        Set<Duty> charge = EnumSet.noneOf(Duty.class);
        charge.addAll(dutiesOf(post));
        require(charge.add(duty), "charged twice with", duty);
        return withDuties(post, charge);
    }

    private Office relieved(UUID post, Duty duty) {
        Set<Duty> charge = EnumSet.noneOf(Duty.class);
        charge.addAll(dutiesOf(post));
        require(charge.remove(duty), "relieved of what it was not charged with,", duty);
        return withDuties(post, charge);
    }

    private Office withDuties(UUID post, Set<Duty> charge) {
        return new Office(
                organisation, settings, structure, standing, Book.with(duties, post, charge));
    }

    private Office with(OfficeSettings chosen) {
        return new Office(organisation, chosen, structure, standing, duties);
    }

    private Office with(Structure changed) {
        return new Office(organisation, settings, changed, standing, duties);
    }

    private Office with(Standing changed) {
        return new Office(organisation, settings, structure, changed, duties);
    }

    private static Appointment appointment(PersonAppointed e) {
        return new Appointment(
                e.appointment(), e.post(), e.person(), new Period(e.from(), e.to()), e.order());
    }

    private static ActingOrder actingOrder(ActingOrdered e) {
        return new ActingOrder(
                e.acting(),
                e.kind(),
                e.cause(),
                e.post(),
                e.person(),
                e.ownPost(),
                e.order(),
                new Period(e.from(), e.to()));
    }

    private static Delegation delegation(DelegationOrdered e) {
        return new Delegation(
                e.delegation(),
                e.post(),
                e.delegate(),
                e.documentTypes(),
                e.order(),
                new Period(e.from(), e.to()));
    }

    private static Absence absence(AbsenceRecorded e) {
        return new Absence(e.absence(), e.post(), new Period(e.from(), e.to()), e.reason());
    }
}
