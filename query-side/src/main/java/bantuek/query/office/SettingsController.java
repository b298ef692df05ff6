package bantuek.query.office;

import bantuek.query.commands.FormDesk;
import bantuek.query.commands.Order;
import bantuek.query.commands.Returned;
import bantuek.query.commands.Sent;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the office wants its rules. */
@Controller
class SettingsController {

    private final Offices offices;
    private final FormDesk desk;

    SettingsController(Offices offices, FormDesk desk) {
        this.offices = offices;
        this.desk = desk;
    }

    @GetMapping(SettingsPage.PATH)
    ModelAndView show(Frame frame, Viewer viewer) {
        return show(frame, viewer, HttpStatus.OK, Returned.NOTHING);
    }

    @PostMapping(SettingsPage.PATH)
    ModelAndView choose(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            Sent sent,
            @RequestParam Map<String, String> fields) {
        Fields.requireAdministrator(viewer);
        return desk.take(
                request,
                frame,
                new Order(SettingsPage.PATH, Fields.typed(fields), sent.key(), null),
                _ -> SettingsPage.PATH,
                (status, problem) ->
                        show(
                                frame,
                                viewer,
                                status,
                                Returned.refused(
                                        SettingsPage.FORM, fields, sent, status, problem)));
    }

    private ModelAndView show(Frame frame, Viewer viewer, HttpStatus status, Returned back) {
        Fields.requireAdministrator(viewer);
        return Page.of(
                status,
                "settings",
                frame,
                SettingsPage.of(
                        offices.today(viewer.organisation()).office().settings(),
                        back,
                        frame.words()));
    }
}
