package bantuek.command.office;

import bantuek.command.office.OfficeCommand.AppointPerson;
import bantuek.command.office.OfficeCommand.CreatePost;
import bantuek.command.office.OfficeCommand.EndAppointment;
import bantuek.command.office.OfficeCommand.OpenUnit;
import bantuek.command.office.OfficeCommand.RegisterPerson;
import bantuek.command.platform.Caller;
import bantuek.command.platform.CommandDesk;
import bantuek.command.platform.Receipt;
import bantuek.events.Check;
import bantuek.events.office.PersonName;
import bantuek.events.office.PostRank;
import bantuek.thai.ThaiDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What administrators change of their own office. */
@RestController
@RequestMapping("/office")
class OfficeController {

    private final CommandDesk desk;
    private final Clock clock;

    OfficeController(CommandDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** What was made, and where the office's history stands now. */
    record Made(UUID id, long version, long position) {}

    record UnitRequest(@Nullable String name) {}

    record PostRequest(@Nullable PostRank rank, @Nullable String title, @Nullable UUID unit) {}

    record AppointmentRequest(
            @Nullable UUID post, @Nullable UUID person, @Nullable LocalDate from) {}

    @PostMapping("/units")
    @ResponseStatus(HttpStatus.CREATED)
    Made openUnit(@RequestBody UnitRequest request, Caller caller) {
        UUID unit = caller.newId();
        return make(
                caller,
                unit,
                new OpenUnit(organisation(caller), unit, Check.present(request.name, "name")));
    }

    @PostMapping("/people")
    @ResponseStatus(HttpStatus.CREATED)
    Made registerPerson(@RequestBody PersonName name, Caller caller) {
        UUID person = caller.newId();
        return make(caller, person, new RegisterPerson(organisation(caller), person, name));
    }

    @PostMapping("/posts")
    @ResponseStatus(HttpStatus.CREATED)
    Made createPost(@RequestBody PostRequest request, Caller caller) {
        UUID post = caller.newId();
        return make(
                caller,
                post,
                new CreatePost(
                        organisation(caller),
                        post,
                        Check.present(request.rank, "rank"),
                        Check.present(request.title, "title"),
                        request.unit));
    }

    @PostMapping("/appointments")
    @ResponseStatus(HttpStatus.CREATED)
    Made appoint(@RequestBody AppointmentRequest request, Caller caller) {
        UUID appointment = caller.newId();
        LocalDate today = LocalDate.now(clock.withZone(ThaiDate.BANGKOK));
        return make(
                caller,
                appointment,
                new AppointPerson(
                        organisation(caller),
                        appointment,
                        Check.present(request.post, "post"),
                        Check.present(request.person, "person"),
                        request.from == null ? today : request.from));
    }

    @PostMapping("/appointments/{appointment}/end")
    Made endAppointment(@PathVariable UUID appointment, Caller caller) {
        return make(caller, appointment, new EndAppointment(organisation(caller), appointment));
    }

    private Made make(Caller caller, UUID id, OfficeCommand command) {
        Receipt receipt = desk.carryOut(caller.asAdministrator(), command.organisation(), command);
        return new Made(id, receipt.version(), receipt.position());
    }

    private static UUID organisation(Caller caller) {
        return caller.who().organisation();
    }
}
