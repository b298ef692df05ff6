package bantuek.command.memo;

import static bantuek.command.memo.MemoController.saidOrNothing;

import bantuek.command.memo.MemoCommand.DecideMemo;
import bantuek.command.memo.MemoCommand.RecordOpinion;
import bantuek.command.memo.MemoCommand.Seat;
import bantuek.command.platform.Caller;
import bantuek.command.platform.CommandDesk;
import bantuek.command.platform.CommandDesk.Outcome;
import bantuek.command.platform.CommandDesk.Request;
import bantuek.events.Check;
import bantuek.events.memo.Decision;
import bantuek.events.memo.Opinion;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Many memos signed with one request, in one capacity. Each is a signature of its own, checked by
 * itself: one that was changed since the list was shown is refused, and the others go on.
 */
@RestController
@RequestMapping("/memos/sign")
class BulkController {

    private static final int MOST = 100;

    private final CommandDesk desk;

    BulkController(CommandDesk desk) {
        this.desk = desk;
    }

    /** A memo, and the version of it that was on the list. */
    record Item(@Nullable UUID memo, @Nullable Long version) {}

    record OpinionsRequest(
            @Nullable UUID post,
            @Nullable Opinion opinion,
            @Nullable String note,
            @Nullable List<Item> items) {}

    record DecisionsRequest(
            @Nullable UUID post,
            @Nullable Decision decision,
            @Nullable String reason,
            @Nullable List<Item> items) {}

    record Outcomes(List<Outcome> outcomes) {}

    @PostMapping("/opinion")
    Outcomes opinions(@RequestBody OpinionsRequest request, Caller caller) {
        Seat seat = new Seat(null, Check.present(request.post, "post"));
        Opinion opinion = Check.present(request.opinion, "opinion");
        return carryOut(
                items(request.items),
                caller,
                memo -> new RecordOpinion(memo, opinion, saidOrNothing(request.note), seat));
    }

    @PostMapping("/decision")
    Outcomes decisions(@RequestBody DecisionsRequest request, Caller caller) {
        Seat seat = new Seat(null, Check.present(request.post, "post"));
        Decision decision = Check.present(request.decision, "decision");
        return carryOut(
                items(request.items),
                caller,
                memo -> new DecideMemo(memo, decision, saidOrNothing(request.reason), seat));
    }

    private interface Wording {
        MemoCommand about(UUID memo);
    }

    private Outcomes carryOut(List<Item> items, Caller caller, Wording wording) {
        return new Outcomes(
                desk.carryOutEach(
                        items.stream().map(item -> request(item, caller, wording)).toList()));
    }

    private static Request request(Item item, Caller caller, Wording wording) {
        UUID memo = Check.present(item.memo, "memo");
        return new Request(
                caller.forOne(memo, Check.present(item.version, "version")),
                memo,
                wording.about(memo));
    }

    private static List<Item> items(@Nullable List<Item> items) {
        return Check.list(items, "items", 1, MOST);
    }
}
