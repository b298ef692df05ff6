package bantuek.query.office;

import bantuek.office.Post;
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

/** What administrators change of one post. */
@Controller
@RequestMapping("/office/posts/{post}")
class PostController {

    private final Offices offices;
    private final FormDesk desk;

    PostController(Offices offices, FormDesk desk) {
        this.offices = offices;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(Frame frame, Viewer viewer, @PathVariable UUID post) {
        return show(frame, viewer, post, HttpStatus.OK, Returned.NOTHING);
    }

    @GetMapping({"/{form:retitle|abolish|duties}", "/duties/withdraw"})
    ModelAndView backFromForm(Viewer viewer, @PathVariable UUID post) {
        Fields.requireAdministrator(viewer);
        return Page.seeOther(PostPage.path(post));
    }

    @PostMapping("/retitle")
    ModelAndView retitle(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID post,
            Sent sent,
            @RequestParam Map<String, String> fields) {
        Order order =
                new Order(PostPage.path(post) + "/retitle", Fields.typed(fields), sent.key(), null);
        return send(request, frame, viewer, post, order, "retitle", PostPage.path(post), fields);
    }

    /** Afterwards there is no page of the post. */
    @PostMapping("/abolish")
    ModelAndView abolish(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID post,
            Sent sent) {
        Order order = new Order(PostPage.path(post) + "/abolish", Map.of(), sent.key(), null);
        return send(request, frame, viewer, post, order, "abolish", "/office", Map.of());
    }

    @PostMapping("/duties")
    ModelAndView assign(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID post,
            Sent sent,
            @RequestParam(defaultValue = "") String duty) {
        return charge(request, frame, viewer, post, "duties", sent, duty);
    }

    @PostMapping("/duties/withdraw")
    ModelAndView withdraw(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID post,
            Sent sent,
            @RequestParam(defaultValue = "") String duty) {
        return charge(request, frame, viewer, post, "duties/withdraw", sent, duty);
    }

    private ModelAndView charge(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            UUID post,
            String form,
            Sent sent,
            String duty) {
        Map<String, String> body = Map.of("post", post.toString(), "duty", duty);
        Order order = new Order("/office/" + form, body, sent.key(), null);
        return send(
                request, frame, viewer, post, order, form + " " + duty, PostPage.path(post), body);
    }

    private ModelAndView send(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            UUID post,
            Order order,
            String form,
            String next,
            Map<String, String> fields) {
        Fields.requireAdministrator(viewer);
        return desk.take(
                request,
                frame,
                order,
                _ -> next,
                (status, problem) ->
                        show(
                                frame,
                                viewer,
                                post,
                                status,
                                Returned.refused(
                                        form,
                                        fields,
                                        new Sent(null, order.key()),
                                        status,
                                        problem)));
    }

    private ModelAndView show(
            Frame frame, Viewer viewer, UUID id, HttpStatus status, Returned back) {
        Fields.requireAdministrator(viewer);
        OfficeToday office = offices.today(viewer.organisation());
        Post post = office.office().posts().get(id);
        if (post == null || post.abolished()) {
            throw new NotFound();
        }
        return Page.of(status, "post", frame, PostPage.of(office, id, post, back, frame.words()));
    }
}
