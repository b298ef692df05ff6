package bantuek.query.office;

import bantuek.events.office.PersonName;
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

/** What administrators change of what is known of somebody. */
@Controller
@RequestMapping("/office/people/{person}")
class PersonController {

    private final Offices offices;
    private final FormDesk desk;

    PersonController(Offices offices, FormDesk desk) {
        this.offices = offices;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(Frame frame, Viewer viewer, @PathVariable UUID person) {
        return show(frame, viewer, person, HttpStatus.OK, Returned.NOTHING);
    }

    @GetMapping("/rename")
    ModelAndView backFromForm(Viewer viewer, @PathVariable UUID person) {
        Fields.requireAdministrator(viewer);
        return Page.seeOther(PersonPage.path(person));
    }

    @PostMapping("/rename")
    ModelAndView rename(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID person,
            Sent sent,
            @RequestParam Map<String, String> fields) {
        Fields.requireAdministrator(viewer);
        String path = PersonPage.path(person);
        return desk.take(
                request,
                frame,
                new Order(path + "/rename", Fields.typed(fields), sent.key(), null),
                _ -> path,
                (status, problem) ->
                        show(
                                frame,
                                viewer,
                                person,
                                status,
                                Returned.refused("rename", fields, sent, status, problem)));
    }

    private ModelAndView show(
            Frame frame, Viewer viewer, UUID id, HttpStatus status, Returned back) {
        Fields.requireAdministrator(viewer);
        OfficeToday office = offices.today(viewer.organisation());
        PersonName name = office.office().people().get(id);
        if (name == null) {
            throw new NotFound();
        }
        return Page.of(status, "person", frame, PersonPage.of(office, id, name, back));
    }
}
