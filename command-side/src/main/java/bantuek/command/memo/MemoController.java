package bantuek.command.memo;

import bantuek.command.memo.MemoCommand.AgreeToUnpublication;
import bantuek.command.memo.MemoCommand.AgreeToWithdrawal;
import bantuek.command.memo.MemoCommand.ApproveDisposal;
import bantuek.command.memo.MemoCommand.ArchiveMemo;
import bantuek.command.memo.MemoCommand.CopyMemo;
import bantuek.command.memo.MemoCommand.CorrectSlip;
import bantuek.command.memo.MemoCommand.DecideMemo;
import bantuek.command.memo.MemoCommand.DisposeOfMemo;
import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.command.memo.MemoCommand.MarkUrgency;
import bantuek.command.memo.MemoCommand.NoteInformation;
import bantuek.command.memo.MemoCommand.OpenMemo;
import bantuek.command.memo.MemoCommand.ProposeDisposal;
import bantuek.command.memo.MemoCommand.PublishMemo;
import bantuek.command.memo.MemoCommand.RecallMemo;
import bantuek.command.memo.MemoCommand.RecordAction;
import bantuek.command.memo.MemoCommand.RecordOpinion;
import bantuek.command.memo.MemoCommand.RefuseWithdrawal;
import bantuek.command.memo.MemoCommand.RerouteMemo;
import bantuek.command.memo.MemoCommand.ResubmitMemo;
import bantuek.command.memo.MemoCommand.ReturnMemo;
import bantuek.command.memo.MemoCommand.ReviseMemo;
import bantuek.command.memo.MemoCommand.RevokeDecision;
import bantuek.command.memo.MemoCommand.Seat;
import bantuek.command.memo.MemoCommand.SubmitMemo;
import bantuek.command.memo.MemoCommand.UnpublishMemo;
import bantuek.command.memo.MemoCommand.WithdrawMemo;
import bantuek.command.platform.Caller;
import bantuek.command.platform.CommandDesk;
import bantuek.command.platform.Receipt;
import bantuek.command.register.NumberWish;
import bantuek.events.Check;
import bantuek.events.Limits;
import bantuek.events.memo.Decision;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.PassageComment;
import bantuek.events.memo.RetentionClass;
import bantuek.events.memo.TextSection;
import bantuek.events.memo.Urgency;
import bantuek.events.register.Series;
import bantuek.events.route.PlannedStep;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/memos")
class MemoController {

    private final CommandDesk desk;

    MemoController(CommandDesk desk) {
        this.desk = desk;
    }

    record DraftRequest(
            @Nullable UUID unit,
            @Nullable MemoText text,
            @Nullable String documentType,
            @Nullable UUID replaces) {}

    record ReviseRequest(@Nullable MemoText text) {}

    record SubmitRequest(
            @Nullable Map<String, Boolean> conditions,
            @Nullable NumberRequest number,
            @Nullable Set<String> acknowledged) {}

    record ResubmitRequest(@Nullable Set<String> acknowledged) {}

    record NumberRequest(
            @Nullable Series series,
            @Nullable Integer reserved,
            @Nullable Integer outside,
            @Nullable LocalDate on) {}

    record OpinionRequest(
            @Nullable Opinion opinion,
            @Nullable String note,
            @Nullable Integer step,
            @Nullable UUID post) {}

    record DecisionRequest(
            @Nullable Decision decision,
            @Nullable String reason,
            @Nullable Integer step,
            @Nullable UUID post) {}

    record ActionRequest(@Nullable String note, @Nullable Integer step, @Nullable UUID post) {}

    record ReturnRequest(
            @Nullable String reason,
            @Nullable Integer target,
            @Nullable List<PassageComment> comments,
            @Nullable Integer step,
            @Nullable UUID post) {}

    record UrgencyRequest(@Nullable Urgency urgency, @Nullable LocalDate due) {}

    record ReasonRequest(@Nullable String reason) {

        String required() {
            return Check.text(reason, "reason", Limits.NOTE_CHARACTERS);
        }
    }

    record RerouteRequest(@Nullable List<PlannedStep> steps, @Nullable String reason) {}

    record CorrectionRequest(
            @Nullable TextSection section, @Nullable String wrong, @Nullable String right) {}

    record ArchiveRequest(@Nullable RetentionClass retention) {}

    @PostMapping
    ResponseEntity<Receipt> draft(@RequestBody DraftRequest request, Caller caller) {
        UUID memo = caller.newId();
        return created(
                caller,
                new DraftMemo(
                        memo,
                        Check.present(request.unit, "unit"),
                        Check.present(request.text, "text"),
                        request.documentType,
                        request.replaces));
    }

    @PostMapping("/{memo}/copy")
    ResponseEntity<Receipt> copy(@PathVariable UUID memo, Caller caller) {
        return created(caller, new CopyMemo(caller.newId(), memo));
    }

    @PostMapping("/{memo}/revise")
    ResponseEntity<Receipt> revise(
            @PathVariable UUID memo, @RequestBody ReviseRequest request, Caller caller) {
        return carryOut(caller, new ReviseMemo(memo, Check.present(request.text, "text")));
    }

    @PostMapping("/{memo}/submit")
    ResponseEntity<Receipt> submit(
            @PathVariable UUID memo,
            @RequestBody(required = false) @Nullable SubmitRequest request,
            Caller caller) {
        return carryOut(
                caller,
                new SubmitMemo(
                        memo,
                        conditions(request),
                        wish(request),
                        request == null ? Set.of() : acknowledged(request.acknowledged)));
    }

    @PostMapping("/{memo}/resubmit")
    ResponseEntity<Receipt> resubmit(
            @PathVariable UUID memo,
            @RequestBody(required = false) @Nullable ResubmitRequest request,
            Caller caller) {
        return carryOut(
                caller,
                new ResubmitMemo(
                        memo, request == null ? Set.of() : acknowledged(request.acknowledged)));
    }

    @PostMapping("/{memo}/open")
    ResponseEntity<Receipt> open(@PathVariable UUID memo, Caller caller) {
        return carryOut(caller, new OpenMemo(memo));
    }

    @PostMapping("/{memo}/opinion")
    ResponseEntity<Receipt> opinion(
            @PathVariable UUID memo, @RequestBody OpinionRequest request, Caller caller) {
        return carryOut(
                caller,
                new RecordOpinion(
                        memo,
                        Check.present(request.opinion, "opinion"),
                        saidOrNothing(request.note),
                        new Seat(request.step, request.post)));
    }

    @PostMapping("/{memo}/decision")
    ResponseEntity<Receipt> decision(
            @PathVariable UUID memo, @RequestBody DecisionRequest request, Caller caller) {
        return carryOut(
                caller,
                new DecideMemo(
                        memo,
                        Check.present(request.decision, "decision"),
                        saidOrNothing(request.reason),
                        new Seat(request.step, request.post)));
    }

    @PostMapping("/{memo}/action")
    ResponseEntity<Receipt> action(
            @PathVariable UUID memo, @RequestBody ActionRequest request, Caller caller) {
        return carryOut(
                caller,
                new RecordAction(
                        memo, saidOrNothing(request.note), new Seat(request.step, request.post)));
    }

    @PostMapping("/{memo}/note")
    ResponseEntity<Receipt> note(@PathVariable UUID memo, Caller caller) {
        return carryOut(caller, new NoteInformation(memo));
    }

    @PostMapping("/{memo}/return")
    ResponseEntity<Receipt> sendBack(
            @PathVariable UUID memo, @RequestBody ReturnRequest request, Caller caller) {
        return carryOut(
                caller,
                new ReturnMemo(
                        memo,
                        Check.present(request.reason, "reason"),
                        request.target,
                        request.comments == null ? List.of() : request.comments,
                        new Seat(request.step, request.post)));
    }

    @PostMapping("/{memo}/recall")
    ResponseEntity<Receipt> recall(
            @PathVariable UUID memo,
            @RequestBody(required = false) @Nullable ReasonRequest request,
            Caller caller) {
        return carryOut(
                caller,
                new RecallMemo(memo, request == null ? null : saidOrNothing(request.reason)));
    }

    @PostMapping("/{memo}/reroute")
    ResponseEntity<Receipt> reroute(
            @PathVariable UUID memo, @RequestBody RerouteRequest request, Caller caller) {
        return carryOut(
                caller,
                new RerouteMemo(
                        memo,
                        Check.list(request.steps, "steps", 1, Limits.ROUTE_STEPS),
                        Check.present(request.reason, "reason")));
    }

    @PostMapping("/{memo}/withdraw")
    ResponseEntity<Receipt> withdraw(
            @PathVariable UUID memo, @RequestBody ReasonRequest request, Caller caller) {
        return carryOut(caller, new WithdrawMemo(memo, request.required()));
    }

    @PostMapping("/{memo}/withdrawal/agree")
    ResponseEntity<Receipt> agreeToWithdrawal(@PathVariable UUID memo, Caller caller) {
        return carryOut(caller, new AgreeToWithdrawal(memo));
    }

    @PostMapping("/{memo}/withdrawal/refuse")
    ResponseEntity<Receipt> refuseWithdrawal(
            @PathVariable UUID memo, @RequestBody ReasonRequest request, Caller caller) {
        return carryOut(caller, new RefuseWithdrawal(memo, request.required()));
    }

    @PostMapping("/{memo}/revoke")
    ResponseEntity<Receipt> revoke(
            @PathVariable UUID memo, @RequestBody ReasonRequest request, Caller caller) {
        return carryOut(caller, new RevokeDecision(memo, request.required()));
    }

    @PostMapping("/{memo}/correct")
    ResponseEntity<Receipt> correct(
            @PathVariable UUID memo, @RequestBody CorrectionRequest request, Caller caller) {
        return carryOut(
                caller,
                new CorrectSlip(
                        memo,
                        Check.present(request.section, "section"),
                        Check.text(request.wrong, "wrong", Limits.QUOTE_CHARACTERS),
                        Check.text(request.right, "right", Limits.QUOTE_CHARACTERS)));
    }

    @PostMapping("/{memo}/publish")
    ResponseEntity<Receipt> publish(@PathVariable UUID memo, Caller caller) {
        return carryOut(caller, new PublishMemo(memo));
    }

    @PostMapping("/{memo}/urgency")
    ResponseEntity<Receipt> markUrgency(
            @PathVariable UUID memo, @RequestBody UrgencyRequest request, Caller caller) {
        return carryOut(
                caller,
                new MarkUrgency(memo, Check.present(request.urgency, "urgency"), request.due));
    }

    @PostMapping("/{memo}/unpublish")
    ResponseEntity<Receipt> unpublish(
            @PathVariable UUID memo, @RequestBody ReasonRequest request, Caller caller) {
        return carryOut(caller, new UnpublishMemo(memo, request.required()));
    }

    @PostMapping("/{memo}/unpublication/agree")
    ResponseEntity<Receipt> agreeToUnpublication(@PathVariable UUID memo, Caller caller) {
        return carryOut(caller, new AgreeToUnpublication(memo));
    }

    @PostMapping("/{memo}/archive")
    ResponseEntity<Receipt> archive(
            @PathVariable UUID memo, @RequestBody ArchiveRequest request, Caller caller) {
        return carryOut(
                caller, new ArchiveMemo(memo, Check.present(request.retention, "retention")));
    }

    @PostMapping("/{memo}/disposal/propose")
    ResponseEntity<Receipt> proposeDisposal(@PathVariable UUID memo, Caller caller) {
        return carryOut(caller, new ProposeDisposal(memo));
    }

    @PostMapping("/{memo}/disposal/approve")
    ResponseEntity<Receipt> approveDisposal(@PathVariable UUID memo, Caller caller) {
        return carryOut(caller, new ApproveDisposal(memo));
    }

    @PostMapping("/{memo}/disposal/execute")
    ResponseEntity<Receipt> dispose(@PathVariable UUID memo, Caller caller) {
        return carryOut(caller, new DisposeOfMemo(memo));
    }

    private ResponseEntity<Receipt> created(Caller caller, MemoCommand command) {
        Receipt receipt = desk.carryOut(caller, command.memo(), command);
        return ResponseEntity.created(URI.create("/memos/" + receipt.id()))
                .eTag(String.valueOf(receipt.version()))
                .body(receipt);
    }

    private ResponseEntity<Receipt> carryOut(Caller caller, MemoCommand command) {
        Receipt receipt = desk.carryOut(caller, command.memo(), command);
        return ResponseEntity.ok().eTag(String.valueOf(receipt.version())).body(receipt);
    }

    private static Map<String, Boolean> conditions(@Nullable SubmitRequest request) {
        return request == null || request.conditions == null ? Map.of() : request.conditions;
    }

    private static Set<String> acknowledged(@Nullable Set<String> keys) {
        return keys == null
                ? Set.of()
                : Set.copyOf(Check.list(keys, "acknowledged", 0, Limits.OBJECTIONS));
    }

    private static NumberWish wish(@Nullable SubmitRequest request) {
        NumberRequest number = request == null ? null : request.number;
        return number == null
                ? NumberWish.next()
                : new NumberWish(
                        number.series == null ? Series.GENERAL : number.series,
                        number.reserved,
                        number.outside,
                        number.on);
    }

    static @Nullable String saidOrNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
