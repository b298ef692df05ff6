package bantuek.query.inbox;

import bantuek.query.memo.Memos;
import bantuek.query.past.AskedMoment;
import bantuek.query.past.AskedSpan;
import bantuek.query.past.Difference;
import bantuek.query.past.KnownMoment;
import bantuek.query.past.KnownSpan;
import bantuek.query.past.Moments;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Moment;
import bantuek.query.platform.Page;
import bantuek.query.platform.Progress;
import bantuek.query.platform.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What waits for the reader, now or at an earlier moment, as a page and as data. */
@Controller
class HomeController {

    private final Inboxes inboxes;
    private final Memos memos;
    private final Moments moments;
    private final Progress progress;
    private final Clock clock;

    HomeController(Inboxes inboxes, Memos memos, Moments moments, Progress progress, Clock clock) {
        this.inboxes = inboxes;
        this.memos = memos;
        this.moments = moments;
        this.progress = progress;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView home(Frame frame, Viewer viewer, @RequestParam Map<String, String> fields) {
        KnownMoment then = moments.of(viewer.organisation(), AskedMoment.of(fields));
        Moment moment = then.moment();
        return Page.of(
                then.status(),
                "home",
                frame,
                HomePage.of(
                        then,
                        inbox(viewer, moment),
                        moment == null ? memos.ownUndecided(viewer) : List.of(),
                        frame.words(),
                        then.clock(clock.instant())));
    }

    @GetMapping(InboxChanges.PATH)
    ModelAndView changes(Frame frame, Viewer viewer, @RequestParam Map<String, String> fields) {
        KnownSpan span = moments.of(viewer.organisation(), AskedSpan.of(fields));
        return Page.of(
                span.status(),
                "difference",
                frame,
                InboxChanges.page(between(viewer, span), span, clock.instant(), frame.words()));
    }

    @GetMapping("/api/inbox/changes")
    @ResponseBody
    InboxChangesData changesData(
            Viewer viewer,
            @RequestParam(name = "from-position", required = false) @Nullable Long fromPosition,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(name = "to-position", required = false) @Nullable Long toPosition,
            @RequestParam(defaultValue = "") String to) {
        AskedSpan asked = AskedSpan.of(fromPosition, from, toPosition, to);
        KnownSpan span = moments.of(viewer.organisation(), asked).orNone();
        return InboxChangesData.of(between(viewer, span), span, clock.instant());
    }

    private Difference<Inboxes.Item> between(Viewer viewer, KnownSpan span) {
        return InboxChanges.between(
                inbox(viewer, span.from().moment()), inbox(viewer, span.to().moment()));
    }

    private Inboxes.Inbox inbox(Viewer viewer, @Nullable Moment moment) {
        return moment == null ? inboxes.of(viewer) : inboxes.asOf(viewer, moment);
    }

    @GetMapping("/api/inbox")
    @ResponseBody
    InboxData data(
            Viewer viewer,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(defaultValue = "") String at) {
        var _ = progress.await(atLeast);
        AskedMoment asked = new AskedMoment(position, at);
        KnownMoment then = moments.of(viewer.organisation(), asked).orNone();
        return InboxData.of(inbox(viewer, then.moment()), then.clock(clock.instant()));
    }
}
