package bantuek.command.memo;

import bantuek.command.register.NumberWish;
import bantuek.command.register.RegisterDoor;
import bantuek.command.register.RegisterKey;
import bantuek.events.register.NumberIssued;
import bantuek.events.register.NumberReserved;
import bantuek.events.register.NumberVoided;
import bantuek.events.register.RegisterEvent;
import bantuek.events.register.RegisterOpened;
import bantuek.events.register.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the registry does in a walk, and which numbers drafters wish for. */
final class WalkRegisters {

    private final Dice dice;
    private final WalkTown town;
    private final Map<UUID, Integer> furthest = new HashMap<>();
    private final Map<UUID, List<Integer>> reserved = new HashMap<>();

    WalkRegisters(Dice dice, WalkTown town) {
        this.dice = dice;
        this.town = town;
    }

    void happened(RegisterEvent event) {
        switch (event) {
            case RegisterOpened _ -> {}
            case NumberReserved e -> {
                reserved.computeIfAbsent(e.register(), _ -> new ArrayList<>()).add(e.number());
                furthest.merge(e.register(), e.number(), Math::max);
            }
            case NumberIssued e -> furthest.merge(e.register(), e.number(), Math::max);
            case NumberVoided _ -> {}
        }
    }

    Object command(LocalDate today) {
        int year = dice.chance(92) ? today.getYear() : today.getYear() - dice.between(-1, 2);
        RegisterKey key =
                key(town.anyUnit(), dice.chance(85) ? Series.GENERAL : Series.CIRCULAR, year);
        return switch (dice.below(13)) {
            case 0, 1, 2 -> RegisterDoor.reserve(key);
            case 3 -> RegisterDoor.issue(key, null);
            case 4, 5 -> RegisterDoor.issue(key, reservedIn(key));
            case 6, 7 ->
                    RegisterDoor.enter(
                            key, ahead(key), LocalDate.of(year, 1, 1).plusDays(dice.below(364)));
            default -> RegisterDoor.voiding(key, dice.chance(60) ? reservedIn(key) : numberIn(key));
        };
    }

    private RegisterKey key(UUID unit, Series series, int year) {
        UUID keeper =
                town.office().units().containsKey(unit)
                        ? RegisterDoor.unitOfRegister(town.office(), unit)
                        : unit;
        return new RegisterKey(WalkTown.ORGANISATION, keeper, series, year);
    }

    NumberWish wish(UUID unit, LocalDate today) {
        Series series = dice.chance(90) ? Series.GENERAL : Series.CIRCULAR;
        int roll = dice.below(100);
        if (roll < 85) {
            return new NumberWish(series, null, null, null);
        }
        RegisterKey key = key(unit, series, today.getYear());
        return roll < 94
                ? new NumberWish(series, reservedIn(key), null, null)
                : new NumberWish(series, null, ahead(key), onPaper(today));
    }

    private @Nullable LocalDate onPaper(LocalDate today) {
        return dice.chance(30) ? null : today.minusDays(dice.between(-2, 40));
    }

    private int reservedIn(RegisterKey key) {
        List<Integer> numbers = reserved.getOrDefault(key.id(), List.of());
        return numbers.isEmpty() ? numberIn(key) : dice.oneOf(numbers);
    }

    private int numberIn(RegisterKey key) {
        return dice.between(1, furthest.getOrDefault(key.id(), 0) + 1);
    }

    private int ahead(RegisterKey key) {
        return dice.chance(70)
                ? furthest.getOrDefault(key.id(), 0) + dice.between(1, 6)
                : numberIn(key);
    }
}
