package bantuek.query.inbox;

import bantuek.query.memo.Memos;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController {

    private final Inboxes inboxes;
    private final Memos memos;
    private final Clock clock;

    HomeController(Inboxes inboxes, Memos memos, Clock clock) {
        this.inboxes = inboxes;
        this.memos = memos;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView home(Frame frame, Viewer viewer) {
        return Page.of(
                "home",
                frame,
                HomePage.of(
                        inboxes.of(viewer),
                        inboxes.forsaken(viewer),
                        memos.ownUndecided(viewer),
                        frame.words(),
                        clock.instant()));
    }
}
