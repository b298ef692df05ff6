package bantuek.command.register;

import static bantuek.command.register.RegisterRejection.DATE_AHEAD;
import static bantuek.command.register.RegisterRejection.KEPT_ELSEWHERE;
import static bantuek.command.register.RegisterRejection.NOT_REGISTRY;
import static bantuek.command.register.RegisterRejection.NOT_RESERVED;
import static bantuek.command.register.RegisterRejection.NOT_TAKEN;
import static bantuek.command.register.RegisterRejection.OF_A_MEMO;
import static bantuek.command.register.RegisterRejection.OTHER_YEAR;
import static bantuek.command.register.RegisterRejection.TAKEN;
import static bantuek.command.register.RegisterRejection.UNKNOWN_UNIT;
import static bantuek.command.register.RegisterRejection.VOID_ALREADY;
import static bantuek.command.register.RegisterRejection.YEAR_IS_OVER;

import bantuek.command.platform.Rejected;
import bantuek.command.register.RegisterCommand.EnterNumber;
import bantuek.command.register.RegisterCommand.IssueNumber;
import bantuek.command.register.RegisterCommand.ReserveNumber;
import bantuek.command.register.RegisterCommand.VoidNumber;
import bantuek.events.Capacity;
import bantuek.events.office.Duty;
import bantuek.events.register.NumberIssued;
import bantuek.events.register.NumberReserved;
import bantuek.events.register.NumberVoided;
import bantuek.events.register.RegisterEvent;
import bantuek.events.register.RegisterOpened;
import bantuek.office.Authority;
import bantuek.office.Office;
import bantuek.thai.ThaiDigits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of a register: a number is given once, and never again. Pure. */
final class RegisterDecider {

    private RegisterDecider() {}

    /** In what capacity somebody keeps the registers of a unit. */
    static List<Capacity> registrar(RegisterKey key, UUID person, Office office, LocalDate today) {
        List<Capacity> capacity =
                Authority.withDuty(office, person, Duty.REGISTRY, today)
                        .orElseThrow(() -> new Rejected(NOT_REGISTRY));
        if (!office.units().containsKey(key.unit())) {
            throw new Rejected(UNKNOWN_UNIT, Map.of(), "unit");
        }
        requireKeeper(key, office);
        return capacity;
    }

    /** Two registers under one code would give the same number twice. */
    private static void requireKeeper(RegisterKey key, Office office) {
        UUID keeper = RegisterKey.keeper(office, key.unit());
        if (!keeper.equals(key.unit())) {
            String name = Objects.requireNonNull(office.units().get(keeper)).name();
            throw new Rejected(KEPT_ELSEWHERE, Map.of("unit", name), "unit");
        }
    }

    /** What the registry does by hand. */
    static List<RegisterEvent> decide(
            Register register, RegisterCommand command, Office office, LocalDate today) {
        RegisterKey key = command.register();
        return switch (command) {
            case ReserveNumber c -> {
                requireThisYear(key, today);
                yield reserve(register, key, c.purpose());
            }
            case IssueNumber c -> {
                requireThisYear(key, today);
                Entry entry = Entry.of(null, c.subject(), office, key.unit(), today);
                yield issue(register, key, c.reserved(), entry);
            }
            case EnterNumber c -> {
                Entry entry = Entry.of(null, c.subject(), office, key.unit(), c.on());
                yield enter(register, key, c.number(), entry, today);
            }
            case VoidNumber c -> voidByHand(register, key, c.number(), c.reason());
        };
    }

    /** What a memo gets: its wish, or the next number. */
    static List<RegisterEvent> give(
            Register register, RegisterKey key, NumberWish wish, Entry entry, LocalDate today) {
        Integer outside = wish.outside();
        return outside == null
                ? issue(register, key, wish.reserved(), entry)
                : enter(register, key, outside, entry, today);
    }

    /** With midnight of the last of December, in Bangkok, a register gives no more numbers. */
    private static void requireThisYear(RegisterKey key, LocalDate today) {
        if (key.year() != today.getYear()) {
            throw new Rejected(YEAR_IS_OVER);
        }
    }

    private static List<RegisterEvent> reserve(Register register, RegisterKey key, String purpose) {
        return opened(register, key, new NumberReserved(key.id(), register.next(), purpose));
    }

    /** ออกเลข: the next one, or one that was reserved. */
    private static List<RegisterEvent> issue(
            Register register, RegisterKey key, @Nullable Integer reserved, Entry entry) {
        if (reserved == null) {
            return opened(register, key, issued(key, register.next(), entry, false));
        }
        if (!register.reserved().contains(reserved)) {
            throw new Rejected(NOT_RESERVED, Map.of("number", reserved), "number");
        }
        return List.of(issued(key, reserved, entry, false));
    }

    /** นอกระบบ: what paper has already is entered by hand, if nothing else has it here. */
    private static List<RegisterEvent> enter(
            Register register, RegisterKey key, int number, Entry entry, LocalDate today) {
        if (entry.on().isAfter(today)) {
            throw new Rejected(DATE_AHEAD, Map.of(), "on");
        }
        if (entry.on().getYear() != key.year()) {
            throw new Rejected(OTHER_YEAR, Map.of(), "on");
        }
        if (register.isTaken(number)) {
            throw new Rejected(TAKEN, Map.of("number", number), "number");
        }
        return opened(register, key, issued(key, number, entry, true));
    }

    /** The registry voids what it has given itself; a memo's number goes with the memo alone. */
    private static List<RegisterEvent> voidByHand(
            Register register, RegisterKey key, int number, String reason) {
        requireTaken(register, number);
        if (!register.reserved().contains(number) && !register.onPaper().contains(number)) {
            throw new Rejected(OF_A_MEMO, Map.of("number", number), "number");
        }
        return List.of(new NumberVoided(key.id(), number, reason));
    }

    static List<RegisterEvent> voidWithMemo(Register register, UUID id, int number, String reason) {
        requireTaken(register, number);
        return List.of(new NumberVoided(id, number, reason));
    }

    private static void requireTaken(Register register, int number) {
        if (!register.isTaken(number)) {
            throw new Rejected(NOT_TAKEN, Map.of("number", number), "number");
        }
        if (register.voided().contains(number)) {
            throw new Rejected(VOID_ALREADY, Map.of("number", number), "number");
        }
    }

    /** A register opens with its first number. */
    private static List<RegisterEvent> opened(
            Register register, RegisterKey key, RegisterEvent event) {
        List<RegisterEvent> events = new ArrayList<>();
        if (!register.open()) {
            events.add(
                    new RegisterOpened(
                            key.id(), key.organisation(), key.unit(), key.series(), key.year()));
        }
        events.add(event);
        return events;
    }

    private static NumberIssued issued(RegisterKey key, int number, Entry entry, boolean outside) {
        return new NumberIssued(
                key.id(),
                number,
                entry.memo(),
                entry.subject(),
                printed(key, number, entry.prefix(), entry.thaiDigits()),
                entry.on(),
                outside);
    }

    /** ลป ๕๒๐๐๓/ว ๑๒ */
    static String printed(RegisterKey key, int number, String prefix, boolean thaiDigits) {
        String digits = String.valueOf(number);
        String sign = key.series().sign();
        return (prefix.isEmpty() ? "" : prefix + "/")
                + (sign.isEmpty() ? "" : sign + " ")
                + (thaiDigits ? ThaiDigits.in(digits) : digits);
    }
}
