package bantuek.command.register;

import bantuek.command.platform.Ledger;
import bantuek.command.platform.StreamType;
import bantuek.events.Provenance;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.register.NumberIssued;
import bantuek.events.register.RegisterEvent;
import bantuek.office.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Gives memos their numbers, in the transaction of the memo's own events. */
public final class Registers {

    static final StreamType<Register, RegisterEvent> REGISTER =
            new StreamType<>(
                    "register",
                    RegisterEvent.class,
                    Register.unopened(),
                    (register, event, _) -> Register.evolve(register, event));

    private Registers() {}

    /** The number that a memo gets, and the date of the day. */
    public static MemoNumbered giveTo(
            UUID memo,
            String subject,
            UUID unit,
            NumberWish wish,
            Office office,
            LocalDate today,
            Ledger ledger,
            Provenance by) {
        LocalDate on = wish.datedOn(today);
        RegisterKey key = RegisterKey.of(by.organisation(), office, unit, wish.series(), on);
        Register register = ledger.read(REGISTER, key.id()).state();
        List<RegisterEvent> events =
                RegisterDecider.give(
                        register, key, wish, Entry.of(memo, subject, office, unit, on), today);
        ledger.append(REGISTER, key.id(), events, by);
        NumberIssued issued = (NumberIssued) events.getLast();
        return new MemoNumbered(
                memo,
                issued.register(),
                issued.number(),
                issued.printed(),
                issued.on(),
                issued.outside());
    }

    /** Crosses out a memo's number: the line stays. */
    public static void crossOut(
            UUID register, int number, String reason, Ledger ledger, Provenance by) {
        Register state = ledger.read(REGISTER, register).state();
        ledger.append(
                REGISTER,
                register,
                RegisterDecider.voidWithMemo(state, register, number, reason),
                by);
    }

    static String printed(int number, RegisterKey key, Office office) {
        Entry entry = Entry.of(null, "", office, key.unit(), LocalDate.MIN);
        return RegisterDecider.printed(key, number, entry.prefix(), entry.thaiDigits());
    }
}
