package bantuek.query.memo;

import bantuek.events.report.StoredFile;
import bantuek.query.platform.FileShelf;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Hands out the files of a memo to those who may see it. Whatever somebody hid in one, it runs in
 * no browser: it is not guessed what it is, pictures stand in a box without rights, and everything
 * else is saved to disk.
 */
@Controller
@RequestMapping("/memos/{memo}/files/{sha256:[0-9a-f]{64}}")
class FileController {

    private static final Duration A_YEAR = Duration.ofDays(365);

    /** What a name stands for never changes, so it is asked for once. */
    private static final String KEPT_FOR_GOOD =
            "private, max-age=%d, immutable".formatted(A_YEAR.toSeconds());

    private final Memos memos;
    private final FileShelf shelf;

    FileController(Memos memos, FileShelf shelf) {
        this.memos = memos;
        this.shelf = shelf;
    }

    @GetMapping
    void file(
            Viewer viewer,
            @PathVariable UUID memo,
            @PathVariable String sha256,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        StoredFile file = memos.file(viewer, memo, sha256).orElseThrow(NotFound::new);
        send(viewer, sha256, file, new ServletWebRequest(request, response), response);
    }

    @GetMapping("/thumb")
    void thumbnail(
            Viewer viewer,
            @PathVariable UUID memo,
            @PathVariable String sha256,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        StoredFile file = memos.file(viewer, memo, sha256).orElseThrow(NotFound::new);
        String small = shelf.thumbnail(viewer.organisation(), sha256).orElseThrow(NotFound::new);
        send(viewer, small, file, new ServletWebRequest(request, response), response);
    }

    private void send(
            Viewer viewer,
            String content,
            StoredFile file,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT_FOR_GOOD);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (request.checkNotModified("\"" + content + "\"")) {
            return;
        }
        try (InputStream in =
                shelf.open(viewer.organisation(), content)
                        .orElseThrow(() -> new IllegalStateException("not kept: " + content))) {
            response.setContentType(file.mediaType());
            if (content.equals(file.sha256())) {
                response.setContentLength(file.bytes());
            }
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file));
            if (!HttpMethod.HEAD.equals(request.getHttpMethod())) {
                in.transferTo(response.getOutputStream());
            }
        }
    }

    private static String disposition(StoredFile file) {
        ContentDisposition.Builder disposition =
                Attached.isPhoto(file)
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment();
        return disposition.filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }
}
