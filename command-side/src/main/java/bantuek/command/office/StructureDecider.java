package bantuek.command.office;

import bantuek.command.office.OfficeCommand.AbolishPost;
import bantuek.command.office.OfficeCommand.AliasUnit;
import bantuek.command.office.OfficeCommand.CloseUnit;
import bantuek.command.office.OfficeCommand.CodeUnit;
import bantuek.command.office.OfficeCommand.CreatePost;
import bantuek.command.office.OfficeCommand.DropUnitAlias;
import bantuek.command.office.OfficeCommand.OpenUnit;
import bantuek.command.office.OfficeCommand.RegisterPerson;
import bantuek.command.office.OfficeCommand.RenamePerson;
import bantuek.command.office.OfficeCommand.RenameUnit;
import bantuek.command.office.OfficeCommand.RetitlePost;
import bantuek.command.platform.Rejected;
import bantuek.events.Limits;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.PersonRenamed;
import bantuek.events.office.PostAbolished;
import bantuek.events.office.PostCreated;
import bantuek.events.office.PostRank;
import bantuek.events.office.PostRetitled;
import bantuek.events.office.UnitAliasDropped;
import bantuek.events.office.UnitAliased;
import bantuek.events.office.UnitClosed;
import bantuek.events.office.UnitCoded;
import bantuek.events.office.UnitOpened;
import bantuek.events.office.UnitRenamed;
import bantuek.office.Entry;
import bantuek.office.Office;
import bantuek.office.Post;
import bantuek.office.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of units, posts and people. Pure. */
final class StructureDecider {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u200b]+");

    private StructureDecider() {}

    static List<OfficeEvent> open(Office office, OpenUnit command) {
        Requirements.isNew(office.units(), command.unit());
        UnitOpened opened =
                new UnitOpened(
                        command.organisation(),
                        command.unit(),
                        command.name(),
                        command.parent(),
                        command.kind(),
                        command.code(),
                        command.from());
        Requirements.plausible(opened.from(), "from");
        if (opened.parent() != null) {
            requireRoomBelow(office, opened.parent());
        }
        requireFreeName(office, opened.unit(), opened.name(), opened.parent());
        return List.of(opened);
    }

    static List<OfficeEvent> rename(Office office, RenameUnit command) {
        Unit unit = Requirements.openUnit(office, command.unit(), "unit");
        UnitRenamed renamed =
                new UnitRenamed(command.organisation(), command.unit(), command.name());
        if (unit.name().equals(renamed.name())) {
            return List.of();
        }
        requireFreeName(office, renamed.unit(), renamed.name(), unit.parent());
        return List.of(renamed);
    }

    static List<OfficeEvent> code(Office office, CodeUnit command) {
        Unit unit = Requirements.openUnit(office, command.unit(), "unit");
        return command.code().equals(unit.code())
                ? List.of()
                : List.of(new UnitCoded(command.organisation(), command.unit(), command.code()));
    }

    static List<OfficeEvent> alias(Office office, AliasUnit command) {
        Unit unit = Requirements.openUnit(office, command.unit(), "unit");
        UnitAliased aliased =
                new UnitAliased(command.organisation(), command.unit(), command.alias());
        if (unit.aliases().contains(aliased.alias())) {
            return List.of();
        }
        if (openUnits(office).anyMatch(other -> isCalled(other.getValue(), aliased.alias()))) {
            throw aliasTaken(aliased.alias(), "alias");
        }
        return List.of(aliased);
    }

    static List<OfficeEvent> dropAlias(Office office, DropUnitAlias command) {
        Unit unit = Requirements.openUnit(office, command.unit(), "unit");
        return unit.aliases().contains(command.alias())
                ? List.of(
                        new UnitAliasDropped(
                                command.organisation(), command.unit(), command.alias()))
                : List.of();
    }

    static List<OfficeEvent> close(Office office, CloseUnit command) {
        Requirements.openUnit(office, command.unit(), "unit");
        if (command.into() != null) {
            requireHeir(office, command.unit(), command.into());
        }
        requireNoUnitsBelow(office, command.unit());
        requireNobodyIn(office, command.unit(), command.day());
        return List.of(new UnitClosed(command.organisation(), command.unit(), command.into()));
    }

    static List<OfficeEvent> register(Office office, RegisterPerson command) {
        Requirements.isNew(office.people(), command.person());
        return List.of(
                new PersonRegistered(command.organisation(), command.person(), command.name()));
    }

    static List<OfficeEvent> rename(Office office, RenamePerson command) {
        Requirements.knownPerson(office, command.person());
        return command.name().equals(office.people().get(command.person()))
                ? List.of()
                : List.of(
                        new PersonRenamed(
                                command.organisation(), command.person(), command.name()));
    }

    static List<OfficeEvent> create(Office office, CreatePost command) {
        Requirements.isNew(office.posts(), command.post());
        PostCreated created =
                new PostCreated(
                        command.organisation(),
                        command.post(),
                        command.rank(),
                        command.title(),
                        command.unit());
        if (created.unit() != null) {
            Requirements.openUnit(office, created.unit(), "unit");
        }
        if (isTaken(office, created)) {
            throw new Rejected(OfficeRejection.RANK_TAKEN, Map.of("rank", created.rank()), "rank");
        }
        return List.of(created);
    }

    static List<OfficeEvent> retitle(Office office, RetitlePost command) {
        Post post = Requirements.standingPost(office, command.post(), "post");
        PostRetitled retitled =
                new PostRetitled(command.organisation(), command.post(), command.title());
        return post.title().equals(retitled.title()) ? List.of() : List.of(retitled);
    }

    static List<OfficeEvent> abolish(Office office, AbolishPost command) {
        Post post = Requirements.standingPost(office, command.post(), "post");
        if (post.rank() == PostRank.EXECUTIVE || post.rank() == PostRank.CLERK) {
            throw new Rejected(
                    OfficeRejection.POST_INDISPENSABLE, Map.of("title", post.title()), "post");
        }
        if (isHeld(office, command.post(), command.day())) {
            throw new Rejected(OfficeRejection.POST_HELD, Map.of(), "post");
        }
        if (isStoodInFor(office, command.post(), command.day())) {
            throw new Rejected(OfficeRejection.POST_STOOD_IN_FOR, Map.of(), "post");
        }
        return List.of(new PostAbolished(command.organisation(), command.post()));
    }

    private static void requireRoomBelow(Office office, UUID parent) {
        Requirements.openUnit(office, parent, "parent");
        if (levelOf(office, parent) >= Limits.UNIT_LEVELS) {
            throw new Rejected(
                    OfficeRejection.UNIT_TOO_DEEP, Map.of("most", Limits.UNIT_LEVELS), "parent");
        }
    }

    private static int levelOf(Office office, UUID unit) {
        int level = 0;
        for (UUID at = unit; at != null; at = unitOf(office, at).parent()) {
            level++;
        }
        return level;
    }

    private static Unit unitOf(Office office, UUID unit) {
        return Requirements.known(office.units(), unit, OfficeRejection.UNKNOWN_UNIT, "unit");
    }

    /** งานธุรการ may stand under each division, but only once under the same. */
    private static void requireFreeName(
            Office office, UUID unit, String name, @Nullable UUID parent) {
        if (openUnits(office)
                .filter(other -> !other.getKey().equals(unit))
                .map(Map.Entry::getValue)
                .filter(other -> Objects.equals(other.parent(), parent))
                .anyMatch(sibling -> looksAlike(sibling.name(), name))) {
            throw new Rejected(OfficeRejection.UNIT_NAME_TAKEN, Map.of("name", name), "name");
        }
        if (openUnits(office).anyMatch(other -> isAlsoCalled(other.getValue(), name))) {
            throw aliasTaken(name, "name");
        }
    }

    private static boolean isCalled(Unit unit, String name) {
        return looksAlike(unit.name(), name) || isAlsoCalled(unit, name);
    }

    private static boolean isAlsoCalled(Unit unit, String name) {
        return unit.aliases().stream().anyMatch(alias -> looksAlike(alias, name));
    }

    /** Thai sets no spaces between words, so that a space more or less makes no other name. */
    private static boolean looksAlike(String one, String other) {
        return withoutSpaces(one).equals(withoutSpaces(other));
    }

    private static String withoutSpaces(String name) {
        return SPACE.matcher(name).replaceAll("");
    }

    private static Rejected aliasTaken(String name, String field) {
        return new Rejected(OfficeRejection.ALIAS_TAKEN, Map.of("name", name), field);
    }

    private static void requireHeir(Office office, UUID unit, UUID into) {
        if (into.equals(unit)) {
            throw new Rejected(OfficeRejection.UNIT_INTO_ITSELF, Map.of(), "into");
        }
        Requirements.openUnit(office, into, "into");
    }

    private static void requireNoUnitsBelow(Office office, UUID unit) {
        openUnits(office)
                .map(Map.Entry::getValue)
                .filter(below -> unit.equals(below.parent()))
                .findAny()
                .ifPresent(below -> {
                    throw new Rejected(
                            OfficeRejection.UNIT_HAS_UNITS, Map.of("name", below.name()));
                });
    }

    private static void requireNobodyIn(Office office, UUID unit, LocalDate day) {
        office.posts().entrySet().stream()
                .filter(post -> unit.equals(post.getValue().unit()))
                .filter(post ->
                        isHeld(office, post.getKey(), day)
                                || isStoodInFor(office, post.getKey(), day))
                .findAny()
                .ifPresent(post -> {
                    throw new Rejected(
                            OfficeRejection.UNIT_STAFFED, Map.of("title", post.getValue().title()));
                });
    }

    private static boolean isHeld(Office office, UUID post, LocalDate day) {
        return isUnfinished(office.appointments(), post, day);
    }

    private static boolean isStoodInFor(Office office, UUID post, LocalDate day) {
        return isUnfinished(office.actingOrders(), post, day);
    }

    private static boolean isUnfinished(
            Map<UUID, ? extends Entry> entries, UUID post, LocalDate day) {
        return entries.values().stream()
                .anyMatch(entry -> entry.post().equals(post) && !entry.period().isOverOn(day));
    }

    /**
     * One executive and one clerk an organisation, one head a unit; all others as many as needed.
     */
    private static boolean isTaken(Office office, PostCreated created) {
        return switch (created.rank()) {
            case EXECUTIVE, CLERK, UNIT_HEAD ->
                    office.posts().values().stream()
                            .filter(post -> !post.abolished())
                            .filter(post -> post.rank() == created.rank())
                            .anyMatch(post -> Objects.equals(post.unit(), created.unit()));
            case DEPUTY_EXECUTIVE, DEPUTY_CLERK, OFFICER -> false;
        };
    }

    private static Stream<Map.Entry<UUID, Unit>> openUnits(Office office) {
        return office.units().entrySet().stream().filter(unit -> !unit.getValue().closed());
    }
}
