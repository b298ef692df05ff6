package bantuek.command.register;

import bantuek.command.platform.Instruction;
import bantuek.command.platform.Ledger;
import bantuek.command.register.RegisterCommand.EnterNumber;
import bantuek.command.register.RegisterCommand.IssueNumber;
import bantuek.command.register.RegisterCommand.ReserveNumber;
import bantuek.command.register.RegisterCommand.VoidNumber;
import bantuek.office.Office;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets the tests of other features in, past the desk. */
public final class RegisterDoor {

    private RegisterDoor() {}

    public static Object reserve(RegisterKey register) {
        return new ReserveNumber(register, "จองไว้");
    }

    public static Object issue(RegisterKey register, @Nullable Integer reserved) {
        return new IssueNumber(register, reserved, "หนังสือกระดาษ");
    }

    public static Object enter(RegisterKey register, int number, LocalDate on) {
        return new EnterNumber(register, number, "หนังสือนอกระบบ", on);
    }

    public static Object voiding(RegisterKey register, int number) {
        return new VoidNumber(register, number, "ออกเลขผิด");
    }

    public static UUID unitOfRegister(Office office, UUID unit) {
        return RegisterKey.keeper(office, unit);
    }

    public static void carryOut(
            Object command, Instruction instruction, Ledger ledger, Clock clock) {
        var _ =
                new RegisterConfiguration()
                        .registerCommands(clock)
                        .handler()
                        .handle((RegisterCommand) command, instruction, ledger);
    }
}
