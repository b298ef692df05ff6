package bantuek.query.memo;

import bantuek.query.commands.FormDesk;
import bantuek.query.commands.Order;
import bantuek.query.commands.Problem;
import bantuek.query.commands.Sent;
import bantuek.query.memo.DraftPage.Form;
import bantuek.query.office.Offices;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Drafting a memo, and changing it as long as it is a draft. */
@Controller
@RequestMapping("/memos")
class DraftController {

    private final Memos memos;
    private final Offices offices;
    private final FormDesk desk;

    /**
     * What the command side takes. A record and no map: sent again under the same key, it must be
     * the same to the letter, from whichever process.
     */
    private record DraftMemo(String unit, DraftPage.Text text) {}

    private record ReviseMemo(DraftPage.Text text) {}

    DraftController(Memos memos, Offices offices, FormDesk desk) {
        this.memos = memos;
        this.offices = offices;
        this.desk = desk;
    }

    @GetMapping("/new")
    ModelAndView blank(Frame frame, Viewer viewer) {
        String executive = offices.organisation(viewer.organisation()).executive();
        return form(frame, viewer, HttpStatus.OK, null, Sent.NOTHING, Form.empty(executive), null);
    }

    @PostMapping("/new")
    ModelAndView draft(
            HttpServletRequest request, Frame frame, Viewer viewer, Form form, Sent sent) {
        String unit = form.unit() == null ? "" : form.unit();
        return desk.take(
                request,
                frame,
                new Order("/memos", new DraftMemo(unit, form.text()), sent.key(), null),
                accepted -> "/memos/" + accepted.id(),
                (status, problem) -> form(frame, viewer, status, null, sent, form, problem));
    }

    @GetMapping("/{memo}/edit")
    ModelAndView edit(Frame frame, Viewer viewer, @PathVariable UUID memo) {
        MemoSheet sheet = memos.sheet(viewer, memo).orElseThrow(NotFound::new);
        if (!sheet.isForDrafter(viewer.person())) {
            return Page.seeOther("/memos/" + memo);
        }
        return form(
                frame,
                viewer,
                HttpStatus.OK,
                memo,
                new Sent(sheet.version(), null),
                Form.of(sheet.unit(), sheet.text()),
                null);
    }

    @PostMapping("/{memo}/edit")
    ModelAndView revise(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            Form form,
            Sent sent) {
        if (memos.sheet(viewer, memo).isEmpty()) {
            throw new NotFound();
        }
        return desk.take(
                request,
                frame,
                new Order(
                        "/memos/" + memo + "/revise",
                        new ReviseMemo(form.text()),
                        sent.key(),
                        sent.version()),
                _ -> "/memos/" + memo,
                (status, problem) -> form(frame, viewer, status, memo, sent, form, problem));
    }

    private ModelAndView form(
            Frame frame,
            Viewer viewer,
            HttpStatus status,
            @Nullable UUID memo,
            Sent sent,
            Form form,
            @Nullable Problem problem) {
        return Page.of(
                status,
                "draft",
                frame,
                new DraftPage(
                        memo,
                        sent.version() == null ? 0 : sent.version(),
                        sent.keyAfter(status).toString(),
                        offices.draftingUnits(viewer),
                        form,
                        problem));
    }
}
