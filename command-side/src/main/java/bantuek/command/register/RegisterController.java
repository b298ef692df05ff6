package bantuek.command.register;

import bantuek.command.platform.Caller;
import bantuek.command.platform.CommandDesk;
import bantuek.command.platform.Receipt;
import bantuek.command.register.RegisterCommand.EnterNumber;
import bantuek.command.register.RegisterCommand.IssueNumber;
import bantuek.command.register.RegisterCommand.ReserveNumber;
import bantuek.command.register.RegisterCommand.VoidNumber;
import bantuek.events.Check;
import bantuek.events.register.Series;
import bantuek.thai.ThaiDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the registry does beside the numbers that memos get by themselves. */
@RestController
@RequestMapping("/registers")
class RegisterController {

    private final CommandDesk desk;
    private final Clock clock;

    RegisterController(CommandDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    record ReserveRequest(@Nullable UUID unit, @Nullable Series series, @Nullable String purpose) {}

    record IssueRequest(
            @Nullable UUID unit,
            @Nullable Series series,
            @Nullable Integer reserved,
            @Nullable String subject) {}

    record EnterRequest(
            @Nullable UUID unit,
            @Nullable Series series,
            @Nullable Integer number,
            @Nullable String subject,
            @Nullable LocalDate on) {}

    record VoidRequest(
            @Nullable UUID unit,
            @Nullable Series series,
            @Nullable Integer year,
            @Nullable Integer number,
            @Nullable String reason) {}

    @PostMapping("/reserve")
    Receipt reserve(@RequestBody ReserveRequest request, Caller caller) {
        return carryOut(
                caller,
                new ReserveNumber(
                        key(caller, request.unit, request.series, today().getYear()),
                        Check.present(request.purpose, "purpose")));
    }

    @PostMapping("/issue")
    Receipt issue(@RequestBody IssueRequest request, Caller caller) {
        return carryOut(
                caller,
                new IssueNumber(
                        key(caller, request.unit, request.series, today().getYear()),
                        request.reserved,
                        Check.present(request.subject, "subject")));
    }

    @PostMapping("/enter")
    Receipt enter(@RequestBody EnterRequest request, Caller caller) {
        LocalDate on = Check.present(request.on, "on");
        return carryOut(
                caller,
                new EnterNumber(
                        key(caller, request.unit, request.series, on.getYear()),
                        Check.atLeast(1, Check.present(request.number, "number"), "number"),
                        Check.present(request.subject, "subject"),
                        on));
    }

    @PostMapping("/void")
    Receipt voidNumber(@RequestBody VoidRequest request, Caller caller) {
        int year = request.year == null ? today().getYear() : request.year;
        return carryOut(
                caller,
                new VoidNumber(
                        key(caller, request.unit, request.series, year),
                        Check.present(request.number, "number"),
                        Check.present(request.reason, "reason")));
    }

    private Receipt carryOut(Caller caller, RegisterCommand command) {
        return desk.carryOut(caller, command.register().id(), command);
    }

    private static RegisterKey key(
            Caller caller, @Nullable UUID unit, @Nullable Series series, int year) {
        return new RegisterKey(
                caller.who().organisation(),
                Check.present(unit, "unit"),
                series == null ? Series.GENERAL : series,
                year);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ThaiDate.BANGKOK));
    }
}
