package bantuek.query.commands;

import bantuek.query.platform.Frame;
import bantuek.query.platform.Page;
import bantuek.query.platform.Progress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes a form: sends its order, waits until the pages show what was done, and goes on; or shows
 * the same page again with what was typed and the sentence that says why not.
 */
@Component
public class FormDesk {

    private final CommandSide commandSide;
    private final Progress progress;

    FormDesk(CommandSide commandSide, Progress progress) {
        this.commandSide = commandSide;
        this.progress = progress;
    }

    public ModelAndView take(
            HttpServletRequest request,
            Frame frame,
            Order order,
            Function<Answer.Accepted, String> next,
            Again again) {
        return switch (commandSide.send(request, order)) {
            case Answer.Accepted accepted -> {
                // If the read models are that late, the reader sees the older state: still true.
                var _ = progress.await(accepted.position() == null ? 0 : accepted.position());
                yield Page.seeOther(next.apply(accepted));
            }
            case Answer.Refused refused when refused.status() == HttpStatus.UNAUTHORIZED.value() ->
                    Page.seeOther("/sign-in");
            case Answer.Refused refused ->
                    again.show(
                            HttpStatus.valueOf(refused.status()), refused.problem(frame.words()));
            case Answer.Unreachable unreachable ->
                    again.show(HttpStatus.BAD_GATEWAY, unreachable.problem(frame.words()));
        };
    }

    /** Shows the page again, as it was filled in. */
    @FunctionalInterface
    public interface Again {
        ModelAndView show(HttpStatus status, Problem problem);
    }
}
