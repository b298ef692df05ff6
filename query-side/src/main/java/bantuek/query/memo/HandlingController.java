package bantuek.query.memo;

import bantuek.query.commands.FormDesk;
import bantuek.query.commands.Order;
import bantuek.query.commands.Sent;
import bantuek.query.memo.MemoPage.Typed;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is done with a memo besides signing it: how urgent it is, back, out of the way. */
@Controller
@RequestMapping("/memos/{memo}")
class HandlingController {

    private final MemoPages pages;
    private final FormDesk desk;

    HandlingController(MemoPages pages, FormDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    /** A form that came back stands at these addresses: whoever asks for it anew wants the memo. */
    @GetMapping({"/return", "/recall", "/withdraw", "/withdrawal/{answer}", "/urgency"})
    ModelAndView backFromForm(@PathVariable UUID memo) {
        return Page.seeOther("/memos/" + memo);
    }

    @PostMapping({"/{act:return|recall|withdraw}", "/{act:withdrawal}/{answer:agree|refuse}"})
    ModelAndView handle(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            @PathVariable String act,
            @PathVariable(required = false) @Nullable String answer,
            Sent sent,
            @RequestParam(defaultValue = "") String reason) {
        String deed = answer == null ? act : act + "/" + answer;
        return take(
                request,
                frame,
                viewer,
                memo,
                sent,
                Body.of("reason", reason.strip(), "", ""),
                new Typed(deed, reason));
    }

    @PostMapping("/urgency")
    ModelAndView mark(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            Sent sent,
            @RequestParam(defaultValue = "") String urgency,
            @RequestParam(defaultValue = "") String due) {
        return take(
                request,
                frame,
                viewer,
                memo,
                sent,
                Body.of("urgency", urgency, "due", due),
                new Typed(Handling.MARK, ""));
    }

    private ModelAndView take(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            UUID memo,
            Sent sent,
            Map<String, String> body,
            Typed typed) {
        String path = "/memos/" + memo;
        return desk.take(
                request,
                frame,
                new Order(path + "/" + typed.choice(), body, sent.key(), sent.version()),
                _ -> path,
                (status, problem) ->
                        pages.of(frame, viewer, memo, sent.keyAfter(status), problem, typed)
                                .map(page -> Page.of(status, "memo", frame, page))
                                .orElseThrow(NotFound::new));
    }
}
