package bantuek.command.office;

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
import bantuek.command.platform.Rejected;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.SettingsChosen;
import bantuek.office.Office;
import java.util.List;

/**
 * The rules of an office. What is already as somebody wants it leads to nothing; what has ended
 * does not end again. Pure.
 */
final class OfficeDecider {

    private OfficeDecider() {}

    static List<OfficeEvent> decide(Office office, OfficeCommand command) {
        if (!(command instanceof FoundOrganisation) && !office.founded()) {
            throw new Rejected(OfficeRejection.UNKNOWN_ORGANISATION);
        }
        return switch (command) {
            case FoundOrganisation c -> found(office, c);
            case ChooseSettings c -> choose(office, c);
            case OpenUnit c -> StructureDecider.open(office, c);
            case RenameUnit c -> StructureDecider.rename(office, c);
            case CodeUnit c -> StructureDecider.code(office, c);
            case AliasUnit c -> StructureDecider.alias(office, c);
            case DropUnitAlias c -> StructureDecider.dropAlias(office, c);
            case CloseUnit c -> StructureDecider.close(office, c);
            case RegisterPerson c -> StructureDecider.register(office, c);
            case RenamePerson c -> StructureDecider.rename(office, c);
            case CreatePost c -> StructureDecider.create(office, c);
            case RetitlePost c -> StructureDecider.retitle(office, c);
            case AbolishPost c -> StructureDecider.abolish(office, c);
            case AppointPerson c -> StandingDecider.appoint(office, c);
            case EndAppointment c -> StandingDecider.end(office, c);
            case OrderActing c -> StandingDecider.order(office, c);
            case RevokeActing c -> StandingDecider.revoke(office, c);
            case OrderDelegation c -> StandingDecider.delegate(office, c);
            case RevokeDelegation c -> StandingDecider.revoke(office, c);
            case OrderSubstitutes c -> StandingDecider.order(office, c);
            case RecordAbsence c -> StandingDecider.record(office, c);
            case EndAbsence c -> StandingDecider.end(office, c);
            case AssignDuty c -> StandingDecider.assign(office, c);
            case WithdrawDuty c -> StandingDecider.withdraw(office, c);
        };
    }

    private static List<OfficeEvent> found(Office office, FoundOrganisation command) {
        if (office.founded()) {
            throw new Rejected(OfficeRejection.ALREADY_FOUNDED);
        }
        return List.of(
                new OrganisationFounded(
                        command.organisation(),
                        command.kind(),
                        command.name(),
                        command.province()));
    }

    private static List<OfficeEvent> choose(Office office, ChooseSettings command) {
        return command.settings().equals(office.settings())
                ? List.of()
                : List.of(new SettingsChosen(command.organisation(), command.settings()));
    }
}
