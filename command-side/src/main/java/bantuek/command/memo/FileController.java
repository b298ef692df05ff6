package bantuek.command.memo;

import bantuek.command.file.Attachments;
import bantuek.command.platform.Caller;
import bantuek.events.report.StoredFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes in a file for a memo: one a request, its bytes as they are. So it is read once and counted
 * while it is read, and nothing is unpacked from around it.
 */
@RestController
class FileController {

    private final Drafts drafts;
    private final Attachments attachments;

    FileController(Drafts drafts, Attachments attachments) {
        this.drafts = drafts;
        this.attachments = attachments;
    }

    @PostMapping("/memos/{memo}/files")
    StoredFile receive(
            @PathVariable UUID memo,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            Caller caller)
            throws IOException {
        drafts.requireOwnToChange(caller.who(), memo);
        return attachments.receive(
                caller.who(), memo, name, request.getContentType(), request.getInputStream());
    }
}
