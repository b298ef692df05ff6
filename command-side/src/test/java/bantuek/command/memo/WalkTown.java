package bantuek.command.memo;

import bantuek.command.office.OfficeCommand;
import bantuek.command.office.OfficeCommand.AbolishPost;
import bantuek.command.office.OfficeCommand.AliasUnit;
import bantuek.command.office.OfficeCommand.AppointPerson;
import bantuek.command.office.OfficeCommand.AssignDuty;
import bantuek.command.office.OfficeCommand.ChooseSettings;
import bantuek.command.office.OfficeCommand.CloseUnit;
import bantuek.command.office.OfficeCommand.CodeUnit;
import bantuek.command.office.OfficeCommand.CreatePost;
import bantuek.command.office.OfficeCommand.DropUnitAlias;
import bantuek.command.office.OfficeCommand.EndAbsence;
import bantuek.command.office.OfficeCommand.EndAppointment;
import bantuek.command.office.OfficeCommand.FoundOrganisation;
import bantuek.command.office.OfficeCommand.OpenUnit;
import bantuek.command.office.OfficeCommand.OrderActing;
import bantuek.command.office.OfficeCommand.OrderDelegation;
import bantuek.command.office.OfficeCommand.OrderSubstitutes;
import bantuek.command.office.OfficeCommand.RecordAbsence;
import bantuek.command.office.OfficeCommand.RegisterPerson;
import bantuek.command.office.OfficeCommand.RenamePerson;
import bantuek.command.office.OfficeCommand.RenameUnit;
import bantuek.command.office.OfficeCommand.RetitlePost;
import bantuek.command.office.OfficeCommand.RevokeActing;
import bantuek.command.office.OfficeCommand.RevokeDelegation;
import bantuek.command.office.OfficeCommand.WithdrawDuty;
import bantuek.events.WrittenOrder;
import bantuek.events.office.ActingCause;
import bantuek.events.office.ActingKind;
import bantuek.events.office.Duty;
import bantuek.events.office.OfficeSettings;
import bantuek.events.office.OfficeSettings.Digits;
import bantuek.events.office.OfficeSettings.EmptyStep;
import bantuek.events.office.OfficeSettings.NumberAt;
import bantuek.events.office.OfficeSettings.OwnMemo;
import bantuek.events.office.OfficeSettings.SameSignatory;
import bantuek.events.office.OrganisationKind;
import bantuek.events.office.PersonName;
import bantuek.events.office.PostRank;
import bantuek.events.office.UnitKind;
import bantuek.office.Entry;
import bantuek.office.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What administrators come to think of in a walk. */
final class WalkTown {

    static final UUID ORGANISATION = new UUID(7, 1);

    private static final int MOST_POSTS = 19;
    private static final int MOST_UNITS = 7;
    private static final int MOST_PEOPLE = 24;
    private static final int MOST_ENTRIES = 14;

    private final Dice dice;
    private Office office = Office.unfounded();
    private LocalDate today = LocalDate.MIN;
    private List<UUID> people = List.of();
    private List<UUID> posts = List.of();
    private List<UUID> units = List.of();

    WalkTown(Dice dice) {
        this.dice = dice;
    }

    void isOn(LocalDate day) {
        today = day;
    }

    void isNow(Office now) {
        office = now;
        people = now.people().keySet().stream().sorted().toList();
        posts =
                now.posts().entrySet().stream()
                        .filter(post -> !post.getValue().abolished())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
        units =
                now.units().entrySet().stream()
                        .filter(unit -> !unit.getValue().closed())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
    }

    Office office() {
        return office;
    }

    List<UUID> units() {
        return units;
    }

    List<UUID> posts() {
        return posts;
    }

    UUID anyPerson() {
        return dice.chance(1) ? dice.newId() : dice.oneOf(people);
    }

    /** Few have to do much: they hold several posts, and stand in for others besides. */
    private UUID somebodyFit() {
        return dice.chance(45) ? people.get(dice.below(4)) : anyPerson();
    }

    UUID anyPost() {
        return known(posts, office.posts().keySet());
    }

    UUID anyUnit() {
        return known(units, office.units().keySet());
    }

    /** Mostly one that there is; sometimes one that there was, or never was. */
    private UUID known(List<UUID> present, Collection<UUID> ever) {
        if (dice.chance(4) || present.isEmpty()) {
            return dice.chance(50) ? dice.newId() : dice.oneOf(ever.stream().sorted().toList());
        }
        return dice.oneOf(present);
    }

    /** An office to begin with. */
    List<OfficeCommand> founding() {
        List<OfficeCommand> commands = new ArrayList<>();
        commands.add(found());
        List<UUID> divisions = List.of(dice.newId(), dice.newId(), dice.newId());
        for (UUID division : divisions) {
            commands.add(unit(division, null, UnitKind.DIVISION));
        }
        List<UUID> sections = List.of(dice.newId(), dice.newId());
        commands.add(unit(sections.get(0), divisions.get(0), UnitKind.SECTION));
        commands.add(unit(sections.get(1), divisions.get(0), UnitKind.SECTION));
        List<UUID> made = new ArrayList<>();
        for (PostRank rank :
                List.of(
                        PostRank.EXECUTIVE,
                        PostRank.CLERK,
                        PostRank.DEPUTY_EXECUTIVE,
                        PostRank.DEPUTY_CLERK)) {
            made.add(create(commands, rank, null));
        }
        for (UUID unit : divisions) {
            made.add(create(commands, PostRank.UNIT_HEAD, unit));
            made.add(create(commands, PostRank.OFFICER, unit));
        }
        made.add(create(commands, PostRank.UNIT_HEAD, sections.getFirst()));
        made.add(create(commands, PostRank.OFFICER, sections.getFirst()));
        made.add(create(commands, PostRank.OFFICER, sections.getLast()));
        for (UUID post : made) {
            UUID person = dice.newId();
            commands.add(new RegisterPerson(ORGANISATION, person, name()));
            if (!dice.chance(12)) {
                commands.add(
                        new AppointPerson(
                                ORGANISATION,
                                dice.newId(),
                                post,
                                person,
                                LocalDate.of(2020, 10, 1)));
            }
        }
        for (Duty duty : Duty.values()) {
            commands.add(new AssignDuty(ORGANISATION, dice.oneOf(made), duty));
            commands.add(new AssignDuty(ORGANISATION, made.get(1), duty));
        }
        return commands;
    }

    private UUID create(List<OfficeCommand> commands, PostRank rank, @Nullable UUID unit) {
        UUID post = dice.newId();
        commands.add(new CreatePost(ORGANISATION, post, rank, title(), unit));
        return post;
    }

    OfficeCommand command() {
        int roll = dice.below(129);
        if (roll < 17) {
            return appoint();
        } else if (roll < 25) {
            return new EndAppointment(ORGANISATION, entry(office.appointments()));
        } else if (roll < 45) {
            return order();
        } else if (roll < 49) {
            return new RevokeActing(ORGANISATION, entry(office.actingOrders()));
        } else if (roll < 56) {
            return delegate();
        } else if (roll < 59) {
            return new RevokeDelegation(ORGANISATION, entry(office.delegations()));
        } else if (roll < 64) {
            return substitutes();
        } else if (roll < 72) {
            return absence();
        } else if (roll < 77) {
            return new EndAbsence(ORGANISATION, entry(office.absences()));
        } else if (roll < 82) {
            return new AssignDuty(ORGANISATION, anyPost(), dice.oneOf(Duty.values()));
        } else if (roll < 86) {
            return withdrawDuty();
        } else if (roll < 93) {
            return new ChooseSettings(ORGANISATION, settings());
        } else if (roll < 119) {
            return structure();
        }
        return people();
    }

    private OfficeCommand structure() {
        return switch (dice.below(17)) {
            case 0, 12 ->
                    units.size() < MOST_UNITS
                            ? unit(
                                    dice.chance(5) ? anyUnit() : dice.newId(),
                                    dice.chance(60) ? anyUnit() : null,
                                    dice.oneOf(UnitKind.values()))
                            : close();
            case 1 -> new RenameUnit(ORGANISATION, anyUnit(), name(dice.below(40)));
            case 2 -> new CodeUnit(ORGANISATION, anyUnit(), "ลป " + dice.between(52_001, 52_090));
            case 3, 4 -> new AliasUnit(ORGANISATION, anyUnit(), name(dice.below(60)));
            case 5, 6 -> dropAlias();
            case 7, 13, 14 -> close();
            case 8, 9 ->
                    posts.size() < MOST_POSTS
                            ? newPost()
                            : new AbolishPost(ORGANISATION, vacantOrAny(), today);
            case 10, 15, 16 -> new AbolishPost(ORGANISATION, vacantOrAny(), today);
            default -> new RetitlePost(ORGANISATION, anyPost(), title());
        };
    }

    private OfficeCommand people() {
        int roll = dice.below(10);
        if (roll == 0) {
            return found();
        }
        if (roll < 6 && people.size() < MOST_PEOPLE) {
            return new RegisterPerson(
                    ORGANISATION, dice.chance(10) ? anyPerson() : dice.newId(), name());
        }
        return new RenamePerson(ORGANISATION, anyPerson(), name());
    }

    private static FoundOrganisation found() {
        return new FoundOrganisation(
                ORGANISATION, OrganisationKind.SUBDISTRICT_MUNICIPALITY, "บ้านสวนตาล", "ลำปาง");
    }

    private OpenUnit unit(UUID unit, @Nullable UUID parent, UnitKind kind) {
        String code =
                parent == null || dice.chance(20) ? "ลป " + dice.between(52_001, 52_090) : null;
        return new OpenUnit(ORGANISATION, unit, "หน่วย " + dice.newId(), parent, kind, code, null);
    }

    private CreatePost newPost() {
        PostRank rank = dice.chance(50) ? PostRank.UNIT_HEAD : dice.oneOf(PostRank.values());
        boolean inUnit = rank.belongsToUnit() != dice.chance(2);
        return new CreatePost(ORGANISATION, dice.newId(), rank, title(), inUnit ? anyUnit() : null);
    }

    /** Somebody leaves first, so that a unit can be closed at all. */
    private OfficeCommand close() {
        UUID unit = anyUnit();
        List<UUID> held =
                office.appointments().values().stream()
                        .filter(a -> isIn(unit, a.post()))
                        .map(Entry::id)
                        .sorted()
                        .toList();
        return held.isEmpty() || units.size() < 4 || dice.chance(40)
                ? new CloseUnit(ORGANISATION, unit, dice.chance(30) ? anyUnit() : null, today)
                : new EndAppointment(ORGANISATION, dice.oneOf(held));
    }

    private boolean isIn(UUID unit, UUID post) {
        return unit.equals(Objects.requireNonNull(office.posts().get(post)).unit());
    }

    private OfficeCommand dropAlias() {
        for (UUID unit : units) {
            List<String> aliases = Objects.requireNonNull(office.units().get(unit)).aliases();
            if (!aliases.isEmpty() && dice.chance(60)) {
                return new DropUnitAlias(ORGANISATION, unit, dice.oneOf(aliases));
            }
        }
        return new DropUnitAlias(ORGANISATION, anyUnit(), name(dice.below(60)));
    }

    private OfficeCommand appoint() {
        return new AppointPerson(
                ORGANISATION,
                dice.newId(),
                vacantOrAny(),
                somebodyFit(),
                dice.chance(85) ? today.minusDays(dice.below(30)) : today.plusDays(dice.below(20)),
                dice.chance(25) ? today.plusDays(dice.between(-20, 200)) : null,
                dice.chance(30) ? writtenOrder() : null);
    }

    private OfficeCommand order() {
        boolean vacant = dice.chance(55);
        UUID post = vacant ? vacantOrAny() : anyPost();
        UUID person = somebodyFit();
        LocalDate from = today.plusDays(dice.between(-10, 8));
        return new OrderActing(
                ORGANISATION,
                dice.newId(),
                dice.oneOf(ActingKind.values()),
                vacant ? ActingCause.VACANT : ActingCause.UNABLE,
                post,
                person,
                dice.chance(60) ? heldBy(person) : dice.chance(5) ? anyPost() : null,
                writtenOrder(),
                from,
                dice.chance(90) ? from.plusDays(dice.between(-1, 90)) : null);
    }

    private OfficeCommand delegate() {
        LocalDate from = today.plusDays(dice.between(-10, 5));
        return new OrderDelegation(
                ORGANISATION,
                dice.newId(),
                dice.chance(50) ? posts.getFirst() : anyPost(),
                anyPost(),
                dice.chance(50) ? List.of() : List.of(dice.oneOf(WalkRoutes.TYPES)),
                writtenOrder(),
                from,
                dice.chance(80) ? from.plusDays(dice.between(0, 120)) : null);
    }

    private OfficeCommand substitutes() {
        List<UUID> some = new ArrayList<>();
        for (int i = dice.chance(3) ? 0 : dice.between(1, 3); i > 0; i--) {
            some.add(anyPost());
        }
        return new OrderSubstitutes(
                ORGANISATION, dice.chance(40) ? posts.getFirst() : anyPost(), some, writtenOrder());
    }

    private OfficeCommand absence() {
        LocalDate from = today.plusDays(dice.between(-5, 5));
        return new RecordAbsence(
                ORGANISATION,
                dice.newId(),
                anyPost(),
                from,
                dice.chance(85) ? from.plusDays(dice.between(-1, 40)) : null,
                "ลา");
    }

    private OfficeSettings settings() {
        return new OfficeSettings(
                dice.oneOf(NumberAt.values()),
                dice.oneOf(SameSignatory.values()),
                dice.oneOf(OwnMemo.values()),
                dice.oneOf(EmptyStep.values()),
                dice.oneOf(Digits.values()));
    }

    private UUID vacantOrAny() {
        List<UUID> vacant =
                posts.stream()
                        .filter(post ->
                                office.appointments().values().stream()
                                        .noneMatch(a ->
                                                a.post().equals(post) && a.period().covers(today)))
                        .toList();
        return vacant.isEmpty() || dice.chance(15)
                ? anyPost()
                : dice.chance(60) ? vacant.getFirst() : dice.oneOf(vacant);
    }

    private @Nullable UUID heldBy(UUID person) {
        return office.appointments().values().stream()
                .filter(held -> held.person().equals(person) && held.period().covers(today))
                .map(Entry::post)
                .min(UUID::compareTo)
                .orElse(null);
    }

    private WithdrawDuty withdrawDuty() {
        List<UUID> charged =
                posts.stream().filter(post -> !office.dutiesOf(post).isEmpty()).toList();
        if (charged.size() < 3 || dice.chance(20)) {
            return new WithdrawDuty(ORGANISATION, anyPost(), dice.oneOf(Duty.values()));
        }
        UUID post = dice.oneOf(charged);
        return new WithdrawDuty(
                ORGANISATION, post, dice.oneOf(office.dutiesOf(post).stream().sorted().toList()));
    }

    /** What is over goes first, so that the books don't grow without end. */
    private UUID entry(Map<UUID, ? extends Entry> entries) {
        if (entries.isEmpty() || dice.chance(4)) {
            return dice.newId();
        }
        List<UUID> over =
                entries.values().stream()
                        .filter(entry -> entry.period().isOverOn(today))
                        .map(Entry::id)
                        .sorted()
                        .toList();
        return !over.isEmpty() && entries.size() > MOST_ENTRIES
                ? dice.oneOf(over)
                : dice.oneOf(entries.keySet().stream().sorted().toList());
    }

    private WrittenOrder writtenOrder() {
        return new WrittenOrder(
                dice.between(1, 400) + "/" + (today.getYear() + 543),
                today.minusDays(dice.below(20)),
                "พ.ร.บ.เทศบาล พ.ศ. ๒๔๙๖");
    }

    private PersonName name() {
        return new PersonName(dice.oneOf("นาย", "นาง", "นางสาว"), name(dice.below(30)), "สวนตาล");
    }

    private String title() {
        return "ตำแหน่งที่ " + dice.below(1_000);
    }

    private static String name(int number) {
        return "ชื่อ " + number;
    }
}
