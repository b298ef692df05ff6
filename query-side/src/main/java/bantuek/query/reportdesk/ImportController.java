package bantuek.query.reportdesk;

import bantuek.events.InvalidValue;
import bantuek.events.report.Report;
import bantuek.query.commands.Sent;
import bantuek.query.intake.Intake;
import bantuek.query.intake.Outcome;
import bantuek.query.intake.Outcome.Refused;
import bantuek.query.intake.Outcome.Understood;
import bantuek.query.memo.OwnDraft;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A report that comes from elsewhere: read, looked at, and only then kept. */
@Controller
@RequestMapping("/memos/{memo}/report")
class ImportController {

    private final ImportPages pages;
    private final NewReportPages beginnings;
    private final ReportDesk desk;

    ImportController(ImportPages pages, NewReportPages beginnings, ReportDesk desk) {
        this.pages = pages;
        this.beginnings = beginnings;
        this.desk = desk;
    }

    /** A form that came back stands at these addresses: whoever asks for them begins anew. */
    @GetMapping({"/import", "/import/again", "/import/keep"})
    ModelAndView anew(@PathVariable UUID memo) {
        return Page.seeOther("/memos/" + memo + "/report/new");
    }

    @PostMapping("/import")
    ModelAndView read(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String html,
            @RequestParam(defaultValue = "") String pasted)
            throws IOException {
        OwnDraft draft = desk.draft(viewer, memo);
        Outcome outcome =
                file == null || file.isEmpty()
                        ? Intake.read(html.isBlank() ? pasted : html)
                        : Intake.read(
                                file.getBytes(),
                                Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        return switch (outcome) {
            case Refused refused -> refused(frame, viewer, draft, refused.sentence(frame.words()));
            case Understood read ->
                    Packed.of(read)
                            .map(source ->
                                    page(
                                            frame,
                                            viewer,
                                            draft,
                                            HttpStatus.OK,
                                            source,
                                            read,
                                            pages.suggested(read, draft),
                                            UUID.randomUUID(),
                                            null))
                            .orElseGet(() ->
                                    refused(frame, viewer, draft, frame.of("import.too-much")));
        };
    }

    @PostMapping("/import/again")
    ModelAndView again(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            @RequestParam MultiValueMap<String, String> fields) {
        OwnDraft draft = desk.draft(viewer, memo);
        Optional<Understood> read = source(fields);
        return read.map(tables ->
                        page(
                                frame,
                                viewer,
                                draft,
                                HttpStatus.OK,
                                text(fields),
                                tables,
                                pages.meant(fields, tables, draft),
                                UUID.randomUUID(),
                                null))
                .orElseGet(() -> refused(frame, viewer, draft, frame.of("import.lost")));
    }

    @PostMapping("/import/keep")
    ModelAndView keep(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            Sent sent,
            @RequestParam MultiValueMap<String, String> fields) {
        OwnDraft draft = desk.draft(viewer, memo);
        Optional<Understood> source = source(fields);
        if (source.isEmpty()) {
            return refused(frame, viewer, draft, frame.of("import.lost"));
        }
        Understood read = source.get();
        Adoption adoption = pages.meant(fields, read, draft);
        Report report;
        try {
            report = pages.adopted(read, adoption, viewer).report();
        } catch (InvalidValue e) {
            return page(
                    frame,
                    viewer,
                    draft,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    text(fields),
                    read,
                    adoption,
                    UUID.randomUUID(),
                    null);
        }
        return desk.revise(
                request,
                frame,
                memo,
                report,
                sent,
                "/memos/" + memo,
                (status, problem) ->
                        page(
                                frame,
                                viewer,
                                draft,
                                status,
                                text(fields),
                                read,
                                adoption,
                                sent.keyAfter(status),
                                problem.sentence()));
    }

    private ModelAndView page(
            Frame frame,
            Viewer viewer,
            OwnDraft draft,
            HttpStatus status,
            String source,
            Understood read,
            Adoption adoption,
            UUID key,
            @Nullable String problem) {
        return Page.of(
                status,
                "report-import",
                frame,
                pages.page(frame, viewer, draft, source, read, adoption, key, problem));
    }

    private ModelAndView refused(Frame frame, Viewer viewer, OwnDraft draft, String why) {
        return beginnings.show(
                frame, viewer, draft, HttpStatus.UNPROCESSABLE_CONTENT, Sent.NOTHING, why);
    }

    private static Optional<Understood> source(MultiValueMap<String, String> fields) {
        return Packed.unpacked(text(fields));
    }

    private static String text(MultiValueMap<String, String> fields) {
        return Objects.requireNonNullElse(fields.getFirst("source"), "");
    }
}
