package bantuek.query.platform;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A page: a template, and the one record that it prints. */
public final class Page {

    private Page() {}

    public static ModelAndView of(String template, Frame frame, Object page) {
        return of(HttpStatus.OK, template, frame, page);
    }

    public static ModelAndView of(HttpStatus status, String template, Frame frame, Object page) {
        return new ModelAndView(template, Map.of("frame", frame, "page", page), status);
    }

    /** After a form was taken: the browser asks anew, and a reload repeats nothing. */
    public static ModelAndView seeOther(String path) {
        ModelAndView other = new ModelAndView(new SeeOther(path));
        other.setStatus(HttpStatus.SEE_OTHER);
        return other;
    }
}
