package bantuek.query.account;

import bantuek.query.account.SetupPage.Form;
import bantuek.query.commands.FormDesk;
import bantuek.query.commands.Order;
import bantuek.query.commands.Problem;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Founds the organisation and its first administrator, as long as there is nobody. */
@Controller
class SetupController {

    private final Viewers viewers;
    private final FormDesk desk;
    private final boolean wantsCode;

    SetupController(Viewers viewers, FormDesk desk, @Value("${bantuek.setup-code:}") String code) {
        this.viewers = viewers;
        this.desk = desk;
        this.wantsCode = !code.isEmpty();
    }

    @GetMapping("/setup")
    ModelAndView blank(Frame frame) {
        return viewers.areNone()
                ? form(frame, HttpStatus.OK, Form.EMPTY, null)
                : Page.seeOther("/sign-in");
    }

    @PostMapping("/setup")
    ModelAndView setUp(HttpServletRequest request, Frame frame, Form form) {
        if (!form.repeatsPassword()) {
            Problem unlike =
                    new Problem("setup.unlike", frame.of("setup.passwords-differ"), "again");
            return form(frame, HttpStatus.UNPROCESSABLE_CONTENT, form, unlike);
        }
        return desk.take(
                request,
                frame,
                Order.of("/setup", body(form)),
                _ -> "/sign-in",
                (status, problem) -> form(frame, status, form, problem));
    }

    private static Map<String, Object> body(Form form) {
        Map<String, Object> body = new LinkedHashMap<>();
        putIfTyped(body, "code", form.code());
        putIfTyped(body, "kind", form.kind());
        putIfTyped(body, "name", form.name());
        putIfTyped(body, "province", form.province());
        putIfTyped(body, "username", form.username());
        putIfTyped(body, "password", form.password());
        body.put(
                "administrator",
                Map.of(
                        "prefix", typed(form.prefix()),
                        "first", typed(form.first()),
                        "last", typed(form.last())));
        return body;
    }

    private static void putIfTyped(Map<String, Object> body, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            body.put(name, name.equals("password") ? value : value.strip());
        }
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private ModelAndView form(
            Frame frame, HttpStatus status, Form form, @Nullable Problem problem) {
        return Page.of(status, "setup", frame, new SetupPage(wantsCode, form, problem));
    }
}
