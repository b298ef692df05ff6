package bantuek.query.memo;

import bantuek.query.commands.Problem;
import bantuek.query.commands.Sent;
import bantuek.query.memo.Handling.Deed;
import bantuek.query.memo.MemoPage.Typed;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sends a memo back with what is to be changed, passage by passage. */
@Controller
@RequestMapping("/memos/{memo}/return")
class ReturnController {

    private static final Pattern PLACE = Pattern.compile("\\d{1,4}");

    private final Memos memos;
    private final MemoDesk desk;

    ReturnController(Memos memos, MemoDesk desk) {
        this.memos = memos;
        this.desk = desk;
    }

    /** A form that came back stands at this address: whoever asks for it anew wants the memo. */
    @GetMapping
    ModelAndView backFromForm(@PathVariable UUID memo) {
        return Page.seeOther("/memos/" + memo);
    }

    @PostMapping
    ModelAndView sendBack(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            Sent sent,
            @RequestParam MultiValueMap<String, String> fields) {
        MemoSheet sheet = memos.sheet(viewer, memo).orElseThrow(NotFound::new);
        List<QuotedComment> comments = QuotedComment.of(fields);
        Typed typed = typed(fields, comments);
        for (QuotedComment comment : comments) {
            if (comment.passageOf(sheet.text()).isEmpty()) {
                Problem problem =
                        new Problem(
                                "return.not-there",
                                frame.of("return.not-there", comment.quote()),
                                "comments");
                return desk.show(
                        frame,
                        viewer,
                        memo,
                        sent,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        problem,
                        typed);
            }
        }
        return desk.take(
                request,
                frame,
                viewer,
                memo,
                sent,
                Deed.RETURN.act(),
                body(fields, comments, sheet),
                typed);
    }

    private static Map<String, Object> body(
            MultiValueMap<String, String> fields, List<QuotedComment> comments, MemoSheet sheet) {
        Map<String, Object> body = new LinkedHashMap<>();
        put(body, "reason", first(fields, "reason"));
        String target = first(fields, "target");
        if (!target.isEmpty()) {
            body.put("target", place(target));
        }
        if (!comments.isEmpty()) {
            body.put(
                    "comments",
                    comments.stream()
                            .flatMap(comment -> comment.passageOf(sheet.text()).stream())
                            .toList());
        }
        return body;
    }

    private static int place(String target) {
        if (!PLACE.matcher(target).matches()) {
            throw new NotFound();
        }
        return Integer.parseInt(target);
    }

    private static void put(Map<String, Object> body, String name, String value) {
        if (!value.isBlank()) {
            body.put(name, value.strip());
        }
    }

    private static Typed typed(MultiValueMap<String, String> fields, List<QuotedComment> comments) {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("target", first(fields, "target"));
        for (int i = 0; i < comments.size(); i++) {
            more.put("quote" + i, comments.get(i).quote());
            more.put("comment" + i, comments.get(i).comment());
        }
        return new Typed(Deed.RETURN.act(), first(fields, "reason"), more);
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
