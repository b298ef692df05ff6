package bantuek.command.memo;

import bantuek.command.file.Attachments;
import bantuek.command.memo.MemoCommand.RemoveReport;
import bantuek.command.memo.MemoCommand.ReviseReport;
import bantuek.command.platform.Caller;
import bantuek.command.platform.CommandDesk;
import bantuek.command.platform.Receipt;
import bantuek.events.Check;
import bantuek.events.report.Report;
import bantuek.events.report.StoredFile;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What its drafter does with the report in a memo. */
@RestController
@RequestMapping("/memos/{memo}/report")
class ReportController {

    private final CommandDesk desk;
    private final Drafts drafts;
    private final Attachments attachments;

    ReportController(CommandDesk desk, Drafts drafts, Attachments attachments) {
        this.desk = desk;
        this.drafts = drafts;
        this.attachments = attachments;
    }

    record ReportRequest(@Nullable Report report) {}

    @PostMapping
    ResponseEntity<Receipt> revise(
            @PathVariable UUID memo, @RequestBody ReportRequest request, Caller caller) {
        Report report = Check.present(request.report, "report");
        Set<StoredFile> named = report.files();
        // Of who may not change it, the rules speak; they see no file that was not taken up here.
        Set<StoredFile> files =
                drafts.isOwnToChange(caller.who(), memo)
                        ? attachments.claim(caller.who(), memo, named)
                        : Set.of();
        ResponseEntity<Receipt> answer = carryOut(caller, new ReviseReport(memo, report, files));
        attachments.keep(memo, files);
        return answer;
    }

    @PostMapping("/remove")
    ResponseEntity<Receipt> remove(@PathVariable UUID memo, Caller caller) {
        return carryOut(caller, new RemoveReport(memo));
    }

    private ResponseEntity<Receipt> carryOut(Caller caller, MemoCommand command) {
        Receipt receipt = desk.carryOut(caller, command.memo(), command);
        return ResponseEntity.ok().eTag(String.valueOf(receipt.version())).body(receipt);
    }
}
