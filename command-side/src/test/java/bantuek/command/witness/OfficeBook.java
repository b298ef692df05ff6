package bantuek.command.witness;

import bantuek.events.Capacity;
import bantuek.events.Capacity.Basis;
import bantuek.events.WrittenOrder;
import bantuek.events.office.AbsenceEnded;
import bantuek.events.office.AbsenceRecorded;
import bantuek.events.office.ActingCause;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An office as lists of what was entered, and who may act for which post by going through all of
 * them. Written from the rules, not from the code that it watches.
 */
final class OfficeBook {

    private final List<PersonAppointed> appointments = new ArrayList<>();
    private final List<ActingOrdered> actingOrders = new ArrayList<>();
    private final List<DelegationOrdered> delegations = new ArrayList<>();
    private final List<AbsenceRecorded> absences = new ArrayList<>();
    private final Map<UUID, SubstitutesOrdered> substitutes = new HashMap<>();
    private final Map<UUID, PostCreated> posts = new LinkedHashMap<>();
    private final Map<UUID, String> titles = new HashMap<>();
    private final Map<UUID, UnitOpened> units = new LinkedHashMap<>();
    private final Map<UUID, String> codes = new HashMap<>();
    private final Set<UUID> closed = new HashSet<>();
    private final Set<DutyAssigned> duties = new HashSet<>();
    private final Set<UUID> people = new HashSet<>();
    private OfficeSettings settings = OfficeSettings.standard();

    void note(OfficeEvent event) {
        switch (event) {
            case OrganisationFounded e -> Violation.unless(units.isEmpty(), "founded late", e);
            case SettingsChosen e -> settings = e.settings();
            case UnitOpened e -> {
                units.put(e.unit(), e);
                if (e.code() != null) {
                    codes.put(e.unit(), e.code());
                }
            }
            case UnitCoded e -> codes.put(e.unit(), e.code());
            case UnitRenamed _, UnitAliased _, UnitAliasDropped _, PersonRenamed _ -> {}
            case UnitClosed e -> Violation.unless(closed.add(e.unit()), "a unit closed twice", e);
            case PersonRegistered e ->
                    Violation.unless(people.add(e.person()), "a person twice", e);
            case PostCreated e -> {
                posts.put(e.post(), e);
                titles.put(e.post(), e.title());
            }
            case PostRetitled e -> titles.put(e.post(), e.title());
            case PostAbolished e ->
                    Violation.unless(posts.remove(e.post()) != null, "no such post", e);
            case PersonAppointed e -> appointments.add(e);
            case AppointmentEnded e ->
                    gone(appointments, entry -> entry.appointment().equals(e.appointment()), e);
            case ActingOrdered e -> {
                Violation.unless(
                        actingOrders.stream()
                                .filter(other -> other.post().equals(e.post()))
                                .noneMatch(other ->
                                        overlap(other.from(), other.to(), e.from(), e.to())),
                        "two acting orders at a time",
                        e);
                actingOrders.add(e);
            }
            case ActingRevoked e ->
                    gone(actingOrders, entry -> entry.acting().equals(e.acting()), e);
            case DelegationOrdered e -> delegations.add(e);
            case DelegationRevoked e ->
                    gone(delegations, entry -> entry.delegation().equals(e.delegation()), e);
            case SubstitutesOrdered e -> substitutes.put(e.post(), e);
            case AbsenceRecorded e -> absences.add(e);
            case AbsenceEnded e -> gone(absences, entry -> entry.absence().equals(e.absence()), e);
            case DutyAssigned e -> Violation.unless(duties.add(e), "charged twice", e);
            case DutyWithdrawn e ->
                    gone(
                            duties,
                            duty -> duty.post().equals(e.post()) && duty.duty() == e.duty(),
                            e);
        }
    }

    private static <T> void gone(
            java.util.Collection<T> entries, Predicate<T> which, OfficeEvent event) {
        Violation.unless(entries.removeIf(which), "an end of what never was", event);
    }

    private static boolean overlap(
            LocalDate from, @Nullable LocalDate to, LocalDate start, @Nullable LocalDate end) {
        return (to == null || !start.isAfter(to)) && (end == null || !from.isAfter(end));
    }

    OfficeSettings settings() {
        return settings;
    }

    boolean isOpen(UUID unit) {
        return units.containsKey(unit) && !closed.contains(unit);
    }

    @Nullable UUID parentOf(UUID unit) {
        return Objects.requireNonNull(units.get(unit)).parent();
    }

    /** The unit whose code stands in front of a number, or the topmost one. */
    UUID registerUnitOf(UUID unit) {
        UUID here = unit;
        for (UUID parent = parentOf(here);
                !codes.containsKey(here) && parent != null;
                parent = parentOf(here)) {
            here = parent;
        }
        return here;
    }

    Stream<UUID> ranked(PostRank rank) {
        return posts.values().stream().filter(p -> p.rank() == rank).map(PostCreated::post);
    }

    @Nullable UUID headOf(UUID unit) {
        return ranked(PostRank.UNIT_HEAD)
                .filter(post -> unit.equals(Objects.requireNonNull(posts.get(post)).unit()))
                .findFirst()
                .orElse(null);
    }

    String titleOf(UUID post) {
        return Objects.requireNonNull(titles.get(post));
    }

    /** Everybody at the post itself, whatever the document. */
    List<Way> at(UUID post, LocalDate day) {
        List<Way> ways = new ArrayList<>();
        if (!posts.containsKey(post)) {
            return ways;
        }
        List<PersonAppointed> holders = holdersOf(post, day);
        holders.forEach(held -> ways.add(new Way(held.person(), Way.HOLDER, List.of(own(held)))));
        List<ActingOrdered> acting =
                actingOrders.stream()
                        .filter(order -> order.post().equals(post))
                        .filter(order -> isInForce(order.from(), order.to(), day))
                        .filter(order -> order.cause() == ActingCause.UNABLE || holders.isEmpty())
                        .toList();
        acting.forEach(order -> ways.addAll(actingWays(order, day)));
        if (acting.isEmpty() && (holders.isEmpty() || awayFrom(post, day) != null)) {
            PersonAppointed substitute = substituteFor(post, day);
            if (substitute != null) {
                ways.add(substituteWay(substitute, post, day));
            }
        }
        return ways;
    }

    /** Everybody who may sign for the post, those with delegated power too. */
    List<Way> toSignFor(UUID post, LocalDate day, String documentType) {
        List<Way> ways = at(post, day);
        if (holdersOf(post, day).isEmpty()) {
            return ways;
        }
        for (DelegationOrdered order : delegations) {
            boolean goes =
                    order.post().equals(post)
                            && isInForce(order.from(), order.to(), day)
                            && (order.documentTypes().isEmpty()
                                    || order.documentTypes().contains(documentType));
            if (goes) {
                Capacity power = capacity(post, Basis.DELEGATE, order.delegation(), order.order());
                for (Way way : at(order.delegate(), day)) {
                    ways.add(new Way(way.person(), Way.DELEGATE, stack(way.stack(), power)));
                }
            }
        }
        return ways;
    }

    /** The stacks in which a person may sign, of the strongest right that they have. */
    Set<List<Capacity>> stacks(UUID person, UUID post, LocalDate day, String documentType) {
        return strongest(person, toSignFor(post, day, documentType));
    }

    private static Set<List<Capacity>> strongest(UUID person, List<Way> ways) {
        Set<List<Capacity>> stacks = new HashSet<>();
        int best = Integer.MAX_VALUE;
        for (Way way : ways) {
            if (way.person().equals(person)) {
                if (way.strength() < best) {
                    best = way.strength();
                    stacks.clear();
                }
                if (way.strength() == best) {
                    stacks.add(way.stack());
                }
            }
        }
        return stacks;
    }

    Set<List<Capacity>> stacksIn(UUID unit, UUID person, LocalDate day) {
        return stacksAt(post -> unit.equals(post.unit()), person, day);
    }

    Set<List<Capacity>> stacksWith(Duty duty, UUID person, LocalDate day) {
        return stacksAt(
                post ->
                        duties.stream()
                                .anyMatch(d -> d.duty() == duty && d.post().equals(post.post())),
                person,
                day);
    }

    private Set<List<Capacity>> stacksAt(Predicate<PostCreated> which, UUID person, LocalDate day) {
        Set<List<Capacity>> stacks = new HashSet<>();
        posts.values().stream()
                .filter(which)
                .forEach(post -> stacks.addAll(strongest(person, at(post.post(), day))));
        return stacks;
    }

    private List<PersonAppointed> holdersOf(UUID post, LocalDate day) {
        return appointments.stream()
                .filter(held -> held.post().equals(post) && posts.containsKey(post))
                .filter(held -> isInForce(held.from(), held.to(), day))
                .toList();
    }

    private @Nullable AbsenceRecorded awayFrom(UUID post, LocalDate day) {
        return absences.stream()
                .filter(away -> away.post().equals(post))
                .filter(away -> isInForce(away.from(), away.to(), day))
                .findFirst()
                .orElse(null);
    }

    /** With the own post named in the order, if held; else the one held longest. */
    private List<Way> actingWays(ActingOrdered order, LocalDate day) {
        Capacity standsIn = capacity(order.post(), basisOf(order), order.acting(), order.order());
        List<PersonAppointed> own =
                appointments.stream()
                        .filter(held -> held.person().equals(order.person()))
                        .filter(held -> posts.containsKey(held.post()))
                        .filter(held -> isInForce(held.from(), held.to(), day))
                        .toList();
        List<PersonAppointed> named =
                own.stream().filter(held -> held.post().equals(order.ownPost())).toList();
        List<PersonAppointed> first = named.isEmpty() ? longestHeld(own) : named;
        return first.isEmpty()
                ? List.of(new Way(order.person(), Way.ACTING, List.of(standsIn)))
                : first.stream()
                        .map(held ->
                                new Way(order.person(), Way.ACTING, List.of(own(held), standsIn)))
                        .toList();
    }

    private static List<PersonAppointed> longestHeld(List<PersonAppointed> own) {
        return own.stream()
                .filter(held -> own.stream().noneMatch(other -> other.from().isBefore(held.from())))
                .toList();
    }

    private static Basis basisOf(ActingOrdered order) {
        return switch (order.kind()) {
            case ACTING -> Basis.ACTING;
            case ACTING_IN_POST -> Basis.ACTING_IN_POST;
            case IN_FUNCTION -> Basis.IN_FUNCTION;
        };
    }

    private @Nullable PersonAppointed substituteFor(UUID post, LocalDate day) {
        boolean forExecutive = ranked(PostRank.EXECUTIVE).anyMatch(post::equals);
        List<PersonAppointed> deputies = presentRanked(PostRank.DEPUTY_EXECUTIVE, day);
        PersonAppointed ordered = orderedFor(post, day);
        if (ordered != null) {
            return ordered;
        } else if (forExecutive && deputies.isEmpty()) {
            return onlyOne(presentRanked(PostRank.CLERK, day));
        } else if (substitutes.containsKey(post)) {
            return null;
        } else if (forExecutive) {
            return onlyOne(deputies);
        }
        return ranked(PostRank.CLERK).anyMatch(post::equals)
                ? onlyOne(presentRanked(PostRank.DEPUTY_CLERK, day))
                : null;
    }

    private @Nullable PersonAppointed orderedFor(UUID post, LocalDate day) {
        SubstitutesOrdered order = substitutes.get(post);
        return order == null
                ? null
                : order.substitutes().stream()
                        .flatMap(substitute -> presentAt(substitute, day).stream())
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable PersonAppointed onlyOne(List<PersonAppointed> some) {
        return some.size() == 1 ? some.getFirst() : null;
    }

    private List<PersonAppointed> presentRanked(PostRank rank, LocalDate day) {
        return ranked(rank).flatMap(post -> presentAt(post, day).stream()).toList();
    }

    private List<PersonAppointed> presentAt(UUID post, LocalDate day) {
        return awayFrom(post, day) == null ? holdersOf(post, day) : List.of();
    }

    private Way substituteWay(PersonAppointed substitute, UUID post, LocalDate day) {
        AbsenceRecorded away = awayFrom(post, day);
        SubstitutesOrdered order = substitutes.get(post);
        boolean isOrdered = substitute.equals(orderedFor(post, day));
        UUID entry =
                away == null || holdersOf(post, day).isEmpty()
                        ? substitute.appointment()
                        : away.absence();
        return new Way(
                substitute.person(),
                Way.SUBSTITUTE,
                List.of(
                        own(substitute),
                        capacity(
                                post,
                                Basis.SUBSTITUTE,
                                entry,
                                order == null || !isOrdered ? null : order.order())));
    }

    private Capacity own(PersonAppointed held) {
        return capacity(held.post(), Basis.HOLDER, held.appointment(), held.order());
    }

    private Capacity capacity(UUID post, Basis basis, UUID entry, @Nullable WrittenOrder order) {
        return new Capacity(post, titleOf(post), basis, entry, order);
    }

    private static List<Capacity> stack(List<Capacity> below, Capacity top) {
        List<Capacity> stack = new ArrayList<>(below);
        stack.add(top);
        return List.copyOf(stack);
    }

    private static boolean isInForce(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
