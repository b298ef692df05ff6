package bantuek.query.memo;

import bantuek.events.Limits;
import bantuek.events.report.Report;
import bantuek.events.report.Row;
import bantuek.events.report.StoredFile;
import bantuek.query.commands.CommandSide;
import bantuek.query.commands.Delivery;
import bantuek.query.commands.FormDesk;
import bantuek.query.commands.Order;
import bantuek.query.commands.Problem;
import bantuek.query.commands.Sent;
import bantuek.query.memo.MemoPage.Typed;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes files for a row of a memo's report: brings each to the command side, then saves the report
 * with them. What is not taken is said by name, and the others are there all the same.
 */
@Controller
class EvidenceController {

    private static final int MEGABYTE = 1_000_000;

    private final Memos memos;
    private final MemoPages pages;
    private final CommandSide commandSide;
    private final FormDesk desk;

    /** What the command side takes. */
    private record ReviseReport(Report report) {}

    EvidenceController(Memos memos, MemoPages pages, CommandSide commandSide, FormDesk desk) {
        this.memos = memos;
        this.pages = pages;
        this.commandSide = commandSide;
        this.desk = desk;
    }

    @GetMapping("/memos/{memo}/files")
    ModelAndView backFromForm(@PathVariable UUID memo) {
        return Page.seeOther("/memos/" + memo);
    }

    @PostMapping("/memos/{memo}/files")
    ModelAndView attach(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            Sent sent,
            @RequestParam(required = false) @Nullable UUID row,
            @RequestParam(defaultValue = "") String caption,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        MemoSheet sheet = memos.sheet(viewer, memo).orElseThrow(NotFound::new);
        Report report = sheet.report();
        Row place = report == null || row == null ? null : rowOf(report, row);
        // Where none was chosen, a browser sends one without a name and without content.
        List<MultipartFile> chosen =
                files == null ? List.of() : files.stream().filter(file -> !file.isEmpty()).toList();
        if (report == null || place == null) {
            return refused(frame, viewer, memo, frame.of("attach.no-row"));
        }
        if (chosen.isEmpty()) {
            return refused(frame, viewer, memo, frame.of("attach.no-file"));
        }
        if (caption.strip().length() > Limits.SUBJECT_CHARACTERS) {
            return refused(frame, viewer, memo, frame.of("attach.caption-too-long"));
        }
        if (!NewEvidence.fits(place, chosen.size())) {
            return refused(
                    frame,
                    viewer,
                    memo,
                    frame.of("attach.too-many", frame.words().number(Limits.ROW_EVIDENCE)));
        }
        List<StoredFile> taken = new ArrayList<>();
        List<String> notTaken = new ArrayList<>();
        for (MultipartFile file : chosen) {
            bring(request, frame, memo, file, taken, notTaken);
        }
        List<StoredFile> added = NewEvidence.notThereYet(place, taken);
        ModelAndView next =
                added.isEmpty()
                        ? Page.seeOther("/memos/" + memo)
                        : save(
                                request,
                                frame,
                                viewer,
                                memo,
                                sent,
                                NewEvidence.at(report, place.id(), caption, added));
        return notTaken.isEmpty() || next.getStatus() != HttpStatus.SEE_OTHER
                ? next
                : refused(frame, viewer, memo, String.join(" · ", notTaken));
    }

    private static @Nullable Row rowOf(Report report, UUID id) {
        return report.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
    }

    private void bring(
            HttpServletRequest request,
            Frame frame,
            UUID memo,
            MultipartFile file,
            List<StoredFile> taken,
            List<String> notTaken) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file.getSize() > Limits.FILE_BYTES) {
            String most = frame.words().number(Limits.FILE_BYTES / MEGABYTE);
            notTaken.add(frame.of("attach.not-taken", name, frame.of("attach.too-large", most)));
            return;
        }
        switch (commandSide.send(request, memo, name, file, file.getSize())) {
            case Delivery.Taken done -> taken.add(done.file());
            case Delivery.NotTaken not ->
                    notTaken.add(
                            frame.of(
                                    "attach.not-taken",
                                    name,
                                    not.why().problem(frame.words()).sentence()));
        }
    }

    private ModelAndView save(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            UUID memo,
            Sent sent,
            Report report) {
        return desk.take(
                request,
                frame,
                new Order(
                        "/memos/" + memo + "/report",
                        new ReviseReport(report),
                        null,
                        sent.version()),
                _ -> "/memos/" + memo,
                (status, problem) -> show(frame, viewer, memo, status, problem));
    }

    private ModelAndView refused(Frame frame, Viewer viewer, UUID memo, String sentence) {
        return show(
                frame,
                viewer,
                memo,
                HttpStatus.UNPROCESSABLE_CONTENT,
                new Problem("attach.refused", sentence, null));
    }

    private ModelAndView show(
            Frame frame, Viewer viewer, UUID memo, HttpStatus status, Problem problem) {
        return pages.of(frame, viewer, memo, UUID.randomUUID(), problem, Typed.NOTHING)
                .map(page -> Page.of(status, "memo", frame, page))
                .orElseThrow(NotFound::new);
    }
}
