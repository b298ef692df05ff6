package bantuek.query.reportdesk;

import bantuek.events.report.Report;
import bantuek.query.commands.FormDesk;
import bantuek.query.commands.Order;
import bantuek.query.commands.Sent;
import bantuek.query.memo.Memos;
import bantuek.query.memo.OwnDraft;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Through here goes whatever a drafter does with the report in a memo. */
@Component
class ReportDesk {

    private final Memos memos;
    private final FormDesk desk;

    /** What the command side takes. */
    private record ReviseReport(Report report) {}

    private record Nothing() {}

    ReportDesk(Memos memos, FormDesk desk) {
        this.memos = memos;
        this.desk = desk;
    }

    /** Throws NotFound where it is not this viewer's to change. */
    OwnDraft draft(Viewer viewer, UUID memo) {
        return memos.ownDraft(viewer, memo).orElseThrow(NotFound::new);
    }

    /** Throws NotFound where it has none. */
    static Report report(OwnDraft draft) {
        Report report = draft.report();
        if (report == null) {
            throw new NotFound();
        }
        return report;
    }

    ModelAndView revise(
            HttpServletRequest request,
            Frame frame,
            UUID memo,
            Report report,
            Sent sent,
            String next,
            FormDesk.Again again) {
        return desk.take(
                request,
                frame,
                new Order(path(memo), new ReviseReport(report), sent.key(), sent.version()),
                _ -> next,
                again);
    }

    ModelAndView remove(
            HttpServletRequest request,
            Frame frame,
            UUID memo,
            Sent sent,
            String next,
            FormDesk.Again again) {
        return desk.take(
                request,
                frame,
                new Order(path(memo) + "/remove", new Nothing(), sent.key(), sent.version()),
                _ -> next,
                again);
    }

    private static String path(UUID memo) {
        return "/memos/" + memo + "/report";
    }
}
