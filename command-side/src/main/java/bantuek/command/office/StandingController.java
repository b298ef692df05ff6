package bantuek.command.office;

import static bantuek.command.office.OfficeDesk.organisation;

import bantuek.command.office.OfficeCommand.AppointPerson;
import bantuek.command.office.OfficeCommand.AssignDuty;
import bantuek.command.office.OfficeCommand.EndAbsence;
import bantuek.command.office.OfficeCommand.EndAppointment;
import bantuek.command.office.OfficeCommand.OrderActing;
import bantuek.command.office.OfficeCommand.OrderDelegation;
import bantuek.command.office.OfficeCommand.OrderSubstitutes;
import bantuek.command.office.OfficeCommand.RecordAbsence;
import bantuek.command.office.OfficeCommand.RevokeActing;
import bantuek.command.office.OfficeCommand.RevokeDelegation;
import bantuek.command.office.OfficeCommand.WithdrawDuty;
import bantuek.command.office.OfficeDesk.Made;
import bantuek.command.platform.Caller;
import bantuek.events.Check;
import bantuek.events.WrittenOrder;
import bantuek.events.office.ActingCause;
import bantuek.events.office.ActingKind;
import bantuek.events.office.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What administrators enter of who may act for which post. Where they give no first day, it is
 * today.
 */
@RestController
@RequestMapping("/office")
class StandingController {

    private final OfficeDesk desk;

    StandingController(OfficeDesk desk) {
        this.desk = desk;
    }

    record AppointmentRequest(
            @Nullable UUID post,
            @Nullable UUID person,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable WrittenOrder order) {}

    record ActingRequest(
            @Nullable ActingKind kind,
            @Nullable ActingCause cause,
            @Nullable UUID post,
            @Nullable UUID person,
            @Nullable UUID ownPost,
            @Nullable WrittenOrder order,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record DelegationRequest(
            @Nullable UUID post,
            @Nullable UUID delegate,
            @Nullable List<String> documentTypes,
            @Nullable WrittenOrder order,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record SubstitutesRequest(
            @Nullable UUID post, @Nullable List<UUID> substitutes, @Nullable WrittenOrder order) {}

    record AbsenceRequest(
            @Nullable UUID post,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String reason) {}

    record DutyRequest(@Nullable UUID post, @Nullable Duty duty) {}

    @PostMapping("/appointments")
    @ResponseStatus(HttpStatus.CREATED)
    Made appoint(@RequestBody AppointmentRequest request, Caller caller) {
        UUID appointment = caller.newId();
        return desk.carryOut(
                caller,
                appointment,
                new AppointPerson(
                        organisation(caller),
                        appointment,
                        Check.present(request.post, "post"),
                        Check.present(request.person, "person"),
                        desk.orToday(request.from),
                        request.to,
                        request.order));
    }

    @PostMapping("/appointments/{appointment}/end")
    Made endAppointment(@PathVariable UUID appointment, Caller caller) {
        return desk.carryOut(
                caller, appointment, new EndAppointment(organisation(caller), appointment));
    }

    @PostMapping("/acting-orders")
    @ResponseStatus(HttpStatus.CREATED)
    Made orderActing(@RequestBody ActingRequest request, Caller caller) {
        UUID acting = caller.newId();
        return desk.carryOut(
                caller,
                acting,
                new OrderActing(
                        organisation(caller),
                        acting,
                        Check.present(request.kind, "kind"),
                        Check.present(request.cause, "cause"),
                        Check.present(request.post, "post"),
                        Check.present(request.person, "person"),
                        request.ownPost,
                        Check.present(request.order, "order"),
                        desk.orToday(request.from),
                        request.to));
    }

    @PostMapping("/acting-orders/{acting}/revoke")
    Made revokeActing(@PathVariable UUID acting, Caller caller) {
        return desk.carryOut(caller, acting, new RevokeActing(organisation(caller), acting));
    }

    @PostMapping("/delegations")
    @ResponseStatus(HttpStatus.CREATED)
    Made orderDelegation(@RequestBody DelegationRequest request, Caller caller) {
        UUID delegation = caller.newId();
        return desk.carryOut(
                caller,
                delegation,
                new OrderDelegation(
                        organisation(caller),
                        delegation,
                        Check.present(request.post, "post"),
                        Check.present(request.delegate, "delegate"),
                        request.documentTypes == null ? List.of() : request.documentTypes,
                        Check.present(request.order, "order"),
                        desk.orToday(request.from),
                        request.to));
    }

    @PostMapping("/delegations/{delegation}/revoke")
    Made revokeDelegation(@PathVariable UUID delegation, Caller caller) {
        return desk.carryOut(
                caller, delegation, new RevokeDelegation(organisation(caller), delegation));
    }

    @PostMapping("/substitutes")
    Made orderSubstitutes(@RequestBody SubstitutesRequest request, Caller caller) {
        UUID post = Check.present(request.post, "post");
        return desk.carryOut(
                caller,
                post,
                new OrderSubstitutes(
                        organisation(caller),
                        post,
                        Check.present(request.substitutes, "substitutes"),
                        Check.present(request.order, "order")));
    }

    @PostMapping("/absences")
    @ResponseStatus(HttpStatus.CREATED)
    Made recordAbsence(@RequestBody AbsenceRequest request, Caller caller) {
        UUID absence = caller.newId();
        return desk.carryOut(
                caller,
                absence,
                new RecordAbsence(
                        organisation(caller),
                        absence,
                        Check.present(request.post, "post"),
                        desk.orToday(request.from),
                        request.to,
                        Check.present(request.reason, "reason")));
    }

    @PostMapping("/absences/{absence}/end")
    Made endAbsence(@PathVariable UUID absence, Caller caller) {
        return desk.carryOut(caller, absence, new EndAbsence(organisation(caller), absence));
    }

    @PostMapping("/duties")
    Made assignDuty(@RequestBody DutyRequest request, Caller caller) {
        UUID post = Check.present(request.post, "post");
        Duty duty = Check.present(request.duty, "duty");
        return desk.carryOut(caller, post, new AssignDuty(organisation(caller), post, duty));
    }

    @PostMapping("/duties/withdraw")
    Made withdrawDuty(@RequestBody DutyRequest request, Caller caller) {
        UUID post = Check.present(request.post, "post");
        Duty duty = Check.present(request.duty, "duty");
        return desk.carryOut(caller, post, new WithdrawDuty(organisation(caller), post, duty));
    }
}
