package bantuek.query.memo;

import bantuek.query.commands.Sent;
import bantuek.query.memo.MemoPage.Typed;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import jakarta.servlet.http.HttpServletRequest;
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

    private final MemoDesk desk;

    HandlingController(MemoDesk desk) {
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
        return desk.take(
                request,
                frame,
                viewer,
                memo,
                sent,
                deed,
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
