package bantuek.query.inbox;

import bantuek.query.platform.Viewer;
import bantuek.query.platform.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What a page that is open is told while it is. */
@Controller
class LiveController {

    private final LiveInboxes inboxes;

    LiveController(LiveInboxes inboxes) {
        this.inboxes = inboxes;
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(
            HttpServletResponse response,
            Viewer viewer,
            Locale locale,
            @RequestParam(defaultValue = "-1") int shown)
            throws IOException {
        response.setHeader("X-Accel-Buffering", "no"); // or a proxy would keep it to itself
        return inboxes.open(viewer, Words.in(locale), shown);
    }
}
