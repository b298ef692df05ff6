package bantuek.command.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a command's body once, no more of it than there may be, and only if it is JSON in UTF-8.
 */
@Component
class RequestBodyGuard extends OncePerRequestFilter {

    static final int BODY_BYTES = 1_000_000;

    /** A report is sent whole, of a thousand rows maybe. */
    static final int REPORT_BYTES = 6_000_000;

    /** What is sent there is a file, and read by whoever takes it. */
    private static final String FILES = "/files";

    /** The request attribute under which the body's bytes stand. */
    static final String BODY = RequestBodyGuard.class.getName();

    private final Problems problems;

    RequestBodyGuard(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().endsWith(FILES)) {
            chain.doFilter(request, response);
            return;
        }
        int most = request.getRequestURI().endsWith("/report") ? REPORT_BYTES : BODY_BYTES;
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            problems.write(response, HttpStatus.CONTENT_TOO_LARGE, "request.too-large");
        } else if (body.length > 0 && !isJson(request.getContentType())) {
            problems.write(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "request.wrong-media-type");
        } else if (!isUtf8(body)) {
            problems.write(response, HttpStatus.BAD_REQUEST, "request.not-utf8");
        } else {
            request.setAttribute(BODY, body);
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            MediaType type = MediaType.parseMediaType(contentType == null ? "" : contentType);
            boolean utf8 =
                    type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset());
            return utf8 && type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static final class ReadRequest extends HttpServletRequestWrapper {

        private final byte[] body;

        ReadRequest(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    return bytes.read(target, offset, length);
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(@Nullable ReadListener listener) {
                    throw new UnsupportedOperationException("the body has been read");
                }
            };
        }
    }
}
