package bantuek.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers the frame of their page and, through it, who looks: both from one asking. */
class FrameResolver implements HandlerMethodArgumentResolver {

    private static final String FRAME = FrameResolver.class.getName();

    private final Frames frames;

    FrameResolver(Frames frames) {
        this.frames = frames;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Frame.class || type == Viewer.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request =
                Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        Frame frame = frame(request);
        if (parameter.getParameterType() == Frame.class) {
            return frame;
        }
        return Objects.requireNonNull(frame.viewer(), "a page for people who have signed in");
    }

    private Frame frame(HttpServletRequest request) {
        if (request.getAttribute(FRAME) instanceof Frame known) {
            return known;
        }
        Frame frame = frames.of(request);
        request.setAttribute(FRAME, frame);
        return frame;
    }
}
