package bantuek.query.inbox;

import bantuek.query.commands.Answer;
import bantuek.query.commands.Answered;
import bantuek.query.commands.CommandSide;
import bantuek.query.commands.Order;
import bantuek.query.commands.Outcomes;
import bantuek.query.commands.Problem;
import bantuek.query.commands.Sent;
import bantuek.query.inbox.Inboxes.Item;
import bantuek.query.inbox.SigningPage.Done;
import bantuek.query.inbox.SigningPage.Typed;
import bantuek.query.memo.MemoPage;
import bantuek.query.memo.MemoPages;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Progress;
import bantuek.query.platform.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signs many memos at once: each that was ticked, in the version that was shown. */
@Controller
@RequestMapping(Stack.PATH)
class SigningController {

    private static final Pattern TICKED = Pattern.compile("([0-9a-f-]{36}):(\\d{1,18})");

    private final Inboxes inboxes;
    private final MemoPages memos;
    private final CommandSide commandSide;
    private final Progress progress;

    SigningController(
            Inboxes inboxes, MemoPages memos, CommandSide commandSide, Progress progress) {
        this.inboxes = inboxes;
        this.memos = memos;
        this.commandSide = commandSide;
        this.progress = progress;
    }

    /** A memo, and the version of it that was on the page. */
    private record Ticked(UUID memo, long version) {

        static Ticked of(String value) {
            var ticked = TICKED.matcher(value);
            if (!ticked.matches()) {
                throw new NotFound();
            }
            return new Ticked(UUID.fromString(ticked.group(1)), Long.parseLong(ticked.group(2)));
        }
    }

    @GetMapping
    ModelAndView show(
            Frame frame,
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID post,
            @RequestParam(defaultValue = "") String kind) {
        return page(
                frame,
                viewer,
                HttpStatus.OK,
                post,
                kind,
                null,
                new Again(Typed.NOTHING, UUID.randomUUID(), null));
    }

    @PostMapping
    ModelAndView sign(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @RequestParam UUID post,
            @RequestParam String kind,
            @RequestParam(name = "memo", defaultValue = "") List<String> ticked,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String confirmed,
            Sent sent) {
        Typed typed = new Typed(Set.copyOf(ticked), choice, note);
        List<Ticked> chosen = ticked.stream().map(Ticked::of).distinct().toList();
        boolean decision = kind.equals("decision");
        Problem missing = missing(chosen, decision && confirmed.isEmpty(), frame);
        if (missing != null) {
            return page(
                    frame,
                    viewer,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    post,
                    kind,
                    null,
                    new Again(typed, sent.keyAfter(HttpStatus.UNPROCESSABLE_CONTENT), missing));
        }
        Map<UUID, String> subjects = subjects(viewer);
        Order order =
                new Order(
                        "/memos/sign/" + (decision ? "decision" : "opinion"),
                        body(post, decision, choice, note.strip(), chosen),
                        sent.key(),
                        null);
        return switch (commandSide.sendEach(request, order)) {
            case Answered.Each(Outcomes outcomes) -> {
                // If the read models are that late, the reader sees the older state: still true.
                var _ = progress.await(outcomes.position());
                Done done = SigningPage.done(outcomes, subjects, frame.words());
                yield page(
                        frame,
                        viewer,
                        HttpStatus.OK,
                        post,
                        kind,
                        done,
                        new Again(Typed.NOTHING, UUID.randomUUID(), null));
            }
            case Answered.None(Answer.Refusal why) -> {
                HttpStatus status =
                        why instanceof Answer.Refused refused
                                ? HttpStatus.valueOf(refused.status())
                                : HttpStatus.BAD_GATEWAY;
                yield status == HttpStatus.UNAUTHORIZED
                        ? Page.seeOther("/sign-in")
                        : page(
                                frame,
                                viewer,
                                status,
                                post,
                                kind,
                                null,
                                new Again(
                                        typed, sent.keyAfter(status), why.problem(frame.words())));
            }
        };
    }

    private static @Nullable Problem missing(
            List<Ticked> chosen, boolean isUnconfirmed, Frame frame) {
        if (chosen.isEmpty()) {
            return new Problem("sign.none-ticked", frame.of("sign.none-ticked"), "memos");
        }
        return isUnconfirmed
                ? new Problem("act.unconfirmed", frame.of("act.unconfirmed"), null)
                : null;
    }

    private static Map<String, Object> body(
            UUID post, boolean decision, String choice, String note, List<Ticked> chosen) {
        Map<String, Object> body = new HashMap<>();
        body.put("post", post);
        if (!choice.isEmpty()) {
            body.put(decision ? "decision" : "opinion", choice);
        }
        if (!note.isEmpty()) {
            body.put(decision ? "reason" : "note", note);
        }
        body.put("items", chosen);
        return body;
    }

    /** Of what waits now: what was signed waits no more. */
    private Map<UUID, String> subjects(Viewer viewer) {
        return inboxes.waiting(viewer).stream()
                .collect(Collectors.toMap(Item::memo, Item::subject, (one, _) -> one));
    }

    /** A form as it came back. */
    private record Again(Typed typed, UUID key, @Nullable Problem problem) {}

    private ModelAndView page(
            Frame frame,
            Viewer viewer,
            HttpStatus status,
            @Nullable UUID post,
            String kind,
            @Nullable Done done,
            Again again) {
        List<Stack> stacks = Stack.of(inboxes.waiting(viewer));
        Stack shown = Stack.chosen(stacks, post, kind).orElse(null);
        return Page.of(
                status,
                "sign",
                frame,
                new SigningPage(
                        SigningPage.ways(stacks, shown, frame.words()),
                        done,
                        shown == null
                                ? null
                                : SigningPage.pile(
                                        shown,
                                        read(frame, viewer, shown),
                                        again.typed(),
                                        again.key(),
                                        again.problem(),
                                        frame.words())));
    }

    private List<MemoPage> read(Frame frame, Viewer viewer, Stack stack) {
        return stack.items().stream()
                .limit(Stack.MOST)
                .flatMap(item -> memos.of(frame, viewer, item.memo()).stream())
                .toList();
    }
}
