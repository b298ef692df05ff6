package bantuek.query.memo;

import bantuek.query.commands.Problem;
import bantuek.query.commands.Sent;
import bantuek.query.memo.MemoPage.Typed;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of memos, and the forms with which they are signed. */
@Controller
@RequestMapping("/memos")
class MemoController {

    private static final int LAST_PAGE = 10_000;

    private final Memos memos;
    private final MemoDesk desk;

    /** A box stands for all that one rule warns of: several keys, with commas between. */
    private record Submission(List<String> acknowledged) {

        static Submission of(List<String> boxes) {
            return new Submission(
                    boxes.stream().flatMap(keys -> Stream.of(keys.split(","))).toList());
        }
    }

    MemoController(Memos memos, MemoDesk desk) {
        this.memos = memos;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView all(Frame frame, Viewer viewer, @RequestParam(defaultValue = "1") int page) {
        int number = Math.clamp(page, 1, LAST_PAGE);
        return Page.of(
                "memos", frame, MemosPage.of(memos.page(viewer, number), number, frame.words()));
    }

    @GetMapping("/{memo}")
    ModelAndView show(Frame frame, Viewer viewer, @PathVariable UUID memo) {
        return desk.show(frame, viewer, memo, Sent.NOTHING, HttpStatus.OK, null, Typed.NOTHING);
    }

    /** A form that came back stands at this address: whoever asks for it anew wants the memo. */
    @GetMapping("/{memo}/{act:submit|resubmit|opinion|decision}")
    ModelAndView backFromForm(@PathVariable UUID memo, @PathVariable String act) {
        return Page.seeOther("/memos/" + memo);
    }

    @PostMapping("/{memo}/{act:submit|resubmit}")
    ModelAndView submit(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            @PathVariable String act,
            Sent sent,
            @RequestParam(defaultValue = "") List<String> acknowledged) {
        return desk.take(
                request,
                frame,
                viewer,
                memo,
                sent,
                act,
                Submission.of(acknowledged),
                Typed.NOTHING);
    }

    @PostMapping("/{memo}/opinion")
    ModelAndView opinion(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            Sent sent,
            @RequestParam(defaultValue = "") String opinion,
            @RequestParam(defaultValue = "") String note) {
        return desk.take(
                request,
                frame,
                viewer,
                memo,
                sent,
                "opinion",
                Body.of("opinion", opinion, "note", note),
                new Typed(opinion, note));
    }

    @PostMapping("/{memo}/decision")
    ModelAndView decision(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            Sent sent,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String confirmed) {
        Typed typed = new Typed(decision, reason);
        if (confirmed.isEmpty()) {
            Problem problem =
                    new Problem("act.unconfirmed", frame.of("act.unconfirmed"), "confirmed");
            return desk.show(
                    frame, viewer, memo, sent, HttpStatus.UNPROCESSABLE_CONTENT, problem, typed);
        }
        return desk.take(
                request,
                frame,
                viewer,
                memo,
                sent,
                "decision",
                Body.of("decision", decision, "reason", reason),
                typed);
    }
}
