package bantuek.query.memo;

import bantuek.query.commands.FormDesk;
import bantuek.query.commands.Order;
import bantuek.query.commands.Problem;
import bantuek.query.commands.Sent;
import bantuek.query.memo.MemoPage.Typed;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Sends what is done on a memo's page; where that is refused, shows it with what was typed. */
@Component
class MemoDesk {

    private final MemoPages pages;
    private final FormDesk desk;

    MemoDesk(MemoPages pages, FormDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    ModelAndView take(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            UUID memo,
            Sent sent,
            String act,
            Object body,
            Typed typed) {
        String path = "/memos/" + memo;
        return desk.take(
                request,
                frame,
                new Order(path + "/" + act, body, sent.key(), sent.version()),
                _ -> path,
                (status, problem) -> show(frame, viewer, memo, sent, status, problem, typed));
    }

    ModelAndView show(
            Frame frame,
            Viewer viewer,
            UUID memo,
            Sent sent,
            HttpStatus status,
            @Nullable Problem problem,
            Typed typed) {
        return pages.of(frame, viewer, memo, sent.keyAfter(status), problem, typed)
                .map(page -> Page.of(status, "memo", frame, page))
                .orElseThrow(NotFound::new);
    }
}
