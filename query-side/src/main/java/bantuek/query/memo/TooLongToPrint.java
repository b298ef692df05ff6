package bantuek.query.memo;

import bantuek.query.paper.TooLong;
import bantuek.query.platform.ErrorPage;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says so where something is more than one file can hold. */
@ControllerAdvice
class TooLongToPrint {

    @ExceptionHandler(TooLong.class)
    ModelAndView tooLong(Frame frame) {
        return Page.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "error",
                frame,
                new ErrorPage(
                        frame.of("paper.too-long.title"), frame.of("paper.too-long.advice"), ""));
    }
}
