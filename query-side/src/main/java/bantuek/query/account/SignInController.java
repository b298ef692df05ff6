package bantuek.query.account;

import bantuek.query.platform.Frame;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewers;
import bantuek.query.platform.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which people sign in; its form goes to the command side, which knows passwords. */
@Controller
class SignInController {

    /** Where the command side leaves what was typed as a name. */
    private static final String TYPED_USERNAME = "sign-in.username";

    private static final Duration BEFORE_SIGNING_IN = Duration.ofMinutes(30);

    private final SampleAccounts sample;
    private final Viewers viewers;

    SignInController(SampleAccounts sample, Viewers viewers) {
        this.sample = sample;
        this.viewers = viewers;
    }

    @GetMapping("/sign-in")
    ModelAndView signIn(
            HttpServletRequest request,
            Frame frame,
            @RequestParam(required = false) @Nullable String problem) {
        if (frame.signedIn()) {
            return Page.seeOther("/");
        }
        if (viewers.areNone()) {
            return Page.seeOther("/setup");
        }
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval((int) BEFORE_SIGNING_IN.toSeconds());
        Object typed = session.getAttribute(TYPED_USERNAME);
        return Page.of(
                "sign-in",
                frame,
                new SignInPage(
                        sentence(problem, frame.words()),
                        typed instanceof String username ? username : "",
                        sample.shownTo(request.getRemoteAddr())));
    }

    private static @Nullable String sentence(@Nullable String problem, Words words) {
        return switch (problem) {
            case "wrong" -> words.of("sign-in.wrong");
            case "too-often" -> words.of("sign-in.too-often");
            case null, default -> null;
        };
    }
}
