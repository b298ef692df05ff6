package bantuek.command.office;

import bantuek.command.platform.Instruction;
import bantuek.command.platform.Ledger;
import bantuek.events.office.OfficeEvent;
import bantuek.office.Office;
import java.util.List;

/** Lets the tests of other features in, past the desk. */
public final class OfficeDoor {

    private OfficeDoor() {}

    public static void carryOut(OfficeCommand command, Instruction instruction, Ledger ledger) {
        Office office = ledger.read(OfficeConfiguration.OFFICE, command.organisation()).state();
        List<OfficeEvent> events = OfficeDecider.decide(office, command);
        ledger.append(
                OfficeConfiguration.OFFICE,
                command.organisation(),
                events,
                instruction.provenance());
    }
}
