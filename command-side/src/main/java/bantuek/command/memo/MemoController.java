package bantuek.command.memo;

import bantuek.command.memo.MemoCommand.DecideMemo;
import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.command.memo.MemoCommand.RecordOpinion;
import bantuek.command.memo.MemoCommand.ReviseMemo;
import bantuek.command.memo.MemoCommand.SubmitMemo;
import bantuek.command.platform.Caller;
import bantuek.command.platform.CommandDesk;
import bantuek.command.platform.Receipt;
import bantuek.events.Check;
import bantuek.events.memo.Decision;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.Opinion;
import java.net.URI;
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

    record DraftRequest(@Nullable UUID unit, @Nullable MemoText text) {}

    record ReviseRequest(@Nullable MemoText text) {}

    record OpinionRequest(@Nullable Opinion opinion, @Nullable String note) {}

    record DecisionRequest(@Nullable Decision decision, @Nullable String reason) {}

    @PostMapping
    ResponseEntity<Receipt> draft(@RequestBody DraftRequest request, Caller caller) {
        UUID memo = caller.newId();
        Receipt receipt =
                desk.carryOut(
                        caller,
                        memo,
                        new DraftMemo(
                                memo,
                                Check.present(request.unit, "unit"),
                                Check.present(request.text, "text")));
        return ResponseEntity.created(URI.create("/memos/" + receipt.id()))
                .eTag(String.valueOf(receipt.version()))
                .body(receipt);
    }

    @PostMapping("/{memo}/revise")
    ResponseEntity<Receipt> revise(
            @PathVariable UUID memo, @RequestBody ReviseRequest request, Caller caller) {
        return carryOut(caller, new ReviseMemo(memo, Check.present(request.text, "text")));
    }

    @PostMapping("/{memo}/submit")
    ResponseEntity<Receipt> submit(@PathVariable UUID memo, Caller caller) {
        return carryOut(caller, new SubmitMemo(memo));
    }

    @PostMapping("/{memo}/opinion")
    ResponseEntity<Receipt> opinion(
            @PathVariable UUID memo, @RequestBody OpinionRequest request, Caller caller) {
        return carryOut(
                caller,
                new RecordOpinion(
                        memo,
                        Check.present(request.opinion, "opinion"),
                        saidOrNothing(request.note)));
    }

    @PostMapping("/{memo}/decision")
    ResponseEntity<Receipt> decision(
            @PathVariable UUID memo, @RequestBody DecisionRequest request, Caller caller) {
        return carryOut(
                caller,
                new DecideMemo(
                        memo,
                        Check.present(request.decision, "decision"),
                        saidOrNothing(request.reason)));
    }

    private ResponseEntity<Receipt> carryOut(Caller caller, MemoCommand command) {
        Receipt receipt = desk.carryOut(caller, command.memo(), command);
        return ResponseEntity.ok().eTag(String.valueOf(receipt.version())).body(receipt);
    }

    private static @Nullable String saidOrNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
