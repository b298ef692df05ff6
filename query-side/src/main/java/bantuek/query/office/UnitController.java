package bantuek.query.office;

import bantuek.office.Unit;
import bantuek.query.commands.FormDesk;
import bantuek.query.commands.Order;
import bantuek.query.commands.Returned;
import bantuek.query.commands.Sent;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What administrators change of one unit. */
@Controller
@RequestMapping("/office/units/{unit}")
class UnitController {

    private static final String FORMS = "/{form:rename|code|aliases|close}";

    private final Offices offices;
    private final FormDesk desk;

    UnitController(Offices offices, FormDesk desk) {
        this.offices = offices;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(Frame frame, Viewer viewer, @PathVariable UUID unit) {
        return show(frame, viewer, unit, HttpStatus.OK, Returned.NOTHING);
    }

    @GetMapping({FORMS, "/aliases/drop"})
    ModelAndView backFromForm(Viewer viewer, @PathVariable UUID unit) {
        Fields.requireAdministrator(viewer);
        return Page.seeOther(UnitPage.path(unit));
    }

    @PostMapping(FORMS)
    ModelAndView take(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID unit,
            @PathVariable String form,
            Sent sent,
            @RequestParam Map<String, String> fields) {
        return send(request, frame, viewer, unit, form, form, sent, fields);
    }

    @PostMapping("/aliases/drop")
    ModelAndView dropAlias(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID unit,
            Sent sent,
            @RequestParam Map<String, String> fields) {
        String form = "aliases/drop " + fields.get("alias");
        return send(request, frame, viewer, unit, "aliases/drop", form, sent, fields);
    }

    private ModelAndView send(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            UUID unit,
            String deed,
            String form,
            Sent sent,
            Map<String, String> fields) {
        Fields.requireAdministrator(viewer);
        String path = UnitPage.path(unit);
        return desk.take(
                request,
                frame,
                new Order(path + "/" + deed, Fields.typed(fields), sent.key(), null),
                _ -> path,
                (status, problem) ->
                        show(
                                frame,
                                viewer,
                                unit,
                                status,
                                Returned.refused(form, fields, sent, status, problem)));
    }

    private ModelAndView show(
            Frame frame, Viewer viewer, UUID id, HttpStatus status, Returned back) {
        Fields.requireAdministrator(viewer);
        OfficeToday office = offices.today(viewer.organisation());
        Unit unit = office.office().units().get(id);
        if (unit == null) {
            throw new NotFound();
        }
        return Page.of(status, "unit", frame, UnitPage.of(office, id, unit, back, frame.words()));
    }
}
