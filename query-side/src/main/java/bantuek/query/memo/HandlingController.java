package bantuek.query.memo;

import bantuek.query.commands.Sent;
import bantuek.query.memo.Handling.Deed;
import bantuek.query.memo.MemoPage.Typed;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
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

    private static final String ACTS =
            "/{act:recall|withdraw|action|note|publish|unpublish|revoke}";
    private static final String ANSWERS =
            "/{act:withdrawal|unpublication|disposal}/{answer:agree|refuse|propose|approve|execute}";

    private final MemoDesk desk;

    HandlingController(MemoDesk desk) {
        this.desk = desk;
    }

    /** A form that came back stands at these addresses: whoever asks for it anew wants the memo. */
    @GetMapping({ACTS, ANSWERS, "/urgency", "/correct", "/archive"})
    ModelAndView backFromForm(@PathVariable UUID memo) {
        return Page.seeOther("/memos/" + memo);
    }

    @PostMapping({ACTS, ANSWERS})
    ModelAndView handle(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            @PathVariable String act,
            @PathVariable(required = false) @Nullable String answer,
            Sent sent,
            @RequestParam(defaultValue = "") String reason) {
        String called = answer == null ? act : act + "/" + answer;
        Deed deed = Deed.called(called).orElseThrow(NotFound::new);
        return desk.take(
                request,
                frame,
                viewer,
                memo,
                sent,
                called,
                Body.of(deed.field(), reason.strip(), "", ""),
                new Typed(called, reason));
    }

    @PostMapping("/correct")
    ModelAndView correct(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            Sent sent,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String wrong,
            @RequestParam(defaultValue = "") String right) {
        Map<String, String> body = new LinkedHashMap<>();
        Map.of("section", section, "wrong", wrong, "right", right)
                .forEach((name, value) -> {
                    if (!value.isBlank()) {
                        body.put(name, value.strip());
                    }
                });
        return desk.take(
                request,
                frame,
                viewer,
                memo,
                sent,
                Handling.CORRECT,
                body,
                new Typed(
                        Handling.CORRECT,
                        "",
                        Map.of("section", section, "wrong", wrong, "right", right)));
    }

    @PostMapping("/archive")
    ModelAndView keep(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            Sent sent,
            @RequestParam(defaultValue = "") String retention) {
        return desk.take(
                request,
                frame,
                viewer,
                memo,
                sent,
                Handling.KEEP,
                Body.of("retention", retention, "", ""),
                new Typed(Handling.KEEP, ""));
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
        return desk.take(
                request,
                frame,
                viewer,
                memo,
                sent,
                Handling.MARK,
                Body.of("urgency", urgency, "due", due),
                new Typed(Handling.MARK, ""));
    }
}
