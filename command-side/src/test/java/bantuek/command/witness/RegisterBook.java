package bantuek.command.witness;

import bantuek.events.memo.MemoNumbered;
import bantuek.events.register.NumberIssued;
import bantuek.events.register.NumberReserved;
import bantuek.events.register.NumberVoided;
import bantuek.events.register.RegisterEvent;
import bantuek.events.register.RegisterOpened;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All registers of an office, line by line. */
final class RegisterBook {

    private enum Line {
        RESERVED,
        ISSUED,
        VOID
    }

    private static final class Pages {
        final RegisterOpened opened;
        final Map<Integer, Line> lines = new HashMap<>();
        final Map<Integer, NumberIssued> issued = new HashMap<>();
        int lastGiven;
        int gaplessTo;

        Pages(RegisterOpened opened) {
            this.opened = opened;
        }
    }

    private final Map<UUID, Pages> registers = new HashMap<>();
    private final Map<RegisterOpened, UUID> kept = new HashMap<>();

    void note(RegisterEvent event) {
        switch (event) {
            case RegisterOpened e -> open(e);
            case NumberReserved e -> {
                Pages pages = pages(e.register());
                take(pages, e.number(), Line.RESERVED, e);
                requireNoGap(pages, e.number(), e);
            }
            case NumberIssued e -> issue(pages(e.register()), e);
            case NumberVoided e -> {
                Line line = pages(e.register()).lines.put(e.number(), Line.VOID);
                Violation.unless(
                        line == Line.RESERVED || line == Line.ISSUED, "void of nothing", e);
            }
        }
    }

    private void open(RegisterOpened opened) {
        RegisterOpened same =
                new RegisterOpened(
                        opened.organisation(),
                        opened.organisation(),
                        opened.unit(),
                        opened.series(),
                        opened.year());
        Violation.unless(
                kept.put(same, opened.register()) == null, "the same register twice", opened);
        Violation.unless(
                registers.put(opened.register(), new Pages(opened)) == null,
                "a register opened again",
                opened);
    }

    private void issue(Pages pages, NumberIssued issued) {
        int number = issued.number();
        Violation.unless(issued.on().getYear() == pages.opened.year(), "of another year", issued);
        if (pages.lines.get(number) == Line.RESERVED) {
            Violation.unless(!issued.outside(), "reserved, and from outside", issued);
            pages.lines.put(number, Line.ISSUED);
        } else {
            take(pages, number, Line.ISSUED, issued);
            if (!issued.outside()) {
                requireNoGap(pages, number, issued);
            }
        }
        pages.issued.put(number, issued);
    }

    private static void take(Pages pages, int number, Line as, RegisterEvent event) {
        Violation.unless(
                pages.lines.putIfAbsent(number, as) == null, "a number given twice", event);
    }

    /** What the register gives by itself leaves no number out. */
    private static void requireNoGap(Pages pages, int number, RegisterEvent event) {
        Violation.unless(number > pages.lastGiven, "numbers that go back", event);
        pages.lastGiven = number;
        while (pages.gaplessTo < number) {
            pages.gaplessTo++;
            Violation.unless(
                    pages.lines.containsKey(pages.gaplessTo), "a gap at " + pages.gaplessTo, event);
        }
    }

    private Pages pages(UUID register) {
        Pages pages = registers.get(register);
        Violation.unless(pages != null, "a register that was not opened", register);
        return Objects.requireNonNull(pages);
    }

    /** What the memo says of its number stands in the register too. */
    void requireLine(MemoNumbered number, UUID unit, String subject) {
        Pages pages = pages(number.register());
        NumberIssued issued = pages.issued.get(number.number());
        boolean same =
                issued != null
                        && number.memo().equals(issued.memo())
                        && issued.printed().equals(number.printed())
                        && issued.on().equals(number.on())
                        && issued.outside() == number.outside()
                        && issued.subject().equals(subject)
                        && pages.opened.unit().equals(unit);
        Violation.unless(same, "another line than " + issued, number);
        Violation.unless(
                pages.lines.get(number.number()) == Line.ISSUED, "not a number in use", number);
    }

    void requireVoid(@Nullable MemoNumbered number, UUID memo) {
        Violation.unless(number != null, "the end of no number", memo);
        MemoNumbered of = Objects.requireNonNull(number);
        Violation.unless(
                pages(of.register()).lines.get(of.number()) == Line.VOID, "not void", number);
    }

    boolean isOfMemo(NumberVoided voided) {
        NumberIssued issued = pages(voided.register()).issued.get(voided.number());
        return issued != null && issued.memo() != null;
    }

    boolean isInUse(MemoNumbered number) {
        return pages(number.register()).lines.get(number.number()) == Line.ISSUED;
    }
}
