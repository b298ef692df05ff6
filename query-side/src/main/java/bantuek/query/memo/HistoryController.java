package bantuek.query.memo;

import bantuek.query.memo.MemoPage.TrailLine;
import bantuek.query.office.Offices;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import bantuek.query.platform.Words;
import bantuek.query.trail.Trails;
import bantuek.query.trail.Trails.Happened;
import bantuek.query.trail.Trails.Recorded;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What happened to a memo, down to the events, and what it looked like after each. */
@Controller
@RequestMapping("/memos/{memo}")
class HistoryController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType JSON_LINES =
            new MediaType("application", "jsonl", StandardCharsets.UTF_8);

    private final Memos memos;
    private final MemoPages pages;
    private final Trails trails;
    private final Offices offices;

    HistoryController(Memos memos, MemoPages pages, Trails trails, Offices offices) {
        this.memos = memos;
        this.pages = pages;
        this.trails = trails;
        this.offices = offices;
    }

    @GetMapping("/trail")
    ModelAndView trail(Frame frame, Viewer viewer, @PathVariable UUID memo) {
        MemoSheet sheet = sheet(viewer, memo);
        return Page.of(
                "trail",
                frame,
                TrailPage.of(
                        sheet, recorded(sheet), unit(sheet), frame.organisation(), frame.words()));
    }

    @GetMapping("/trail.csv")
    ResponseEntity<byte[]> table(Frame frame, Viewer viewer, @PathVariable UUID memo) {
        MemoSheet sheet = sheet(viewer, memo);
        Words words = frame.words();
        List<TrailPage.Line> lines = new History(recorded(sheet), words).lines();
        return file(sheet, CSV, "csv", TrailFiles.table(lines, words));
    }

    @GetMapping("/trail.jsonl")
    ResponseEntity<byte[]> events(Viewer viewer, @PathVariable UUID memo) {
        MemoSheet sheet = sheet(viewer, memo);
        return file(sheet, JSON_LINES, "jsonl", TrailFiles.events(recorded(sheet)));
    }

    /** One of the three says as of when; without any, as of now. */
    @GetMapping("/as-of")
    ModelAndView asOf(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(required = false) @Nullable String at) {
        List<Happened> marks = memos.isSeen(viewer, memo) ? marks(viewer, memo) : List.of();
        if (marks.isEmpty()) {
            throw new NotFound();
        }
        AsOf asOf = AsOf.of(marks, version, position, at);
        AsOfPage page = page(frame, viewer, memo, marks.size() - 1L, asOf, at == null ? "" : at);
        return Page.of(
                page.unreadable() ? HttpStatus.BAD_REQUEST : HttpStatus.OK, "as-of", frame, page);
    }

    private List<Happened> marks(Viewer viewer, UUID memo) {
        return trails.marks(viewer.organisation(), memo);
    }

    private AsOfPage page(
            Frame frame, Viewer viewer, UUID memo, long now, AsOf asOf, String asked) {
        Words words = frame.words();
        long version = asOf.version();
        List<Trails.Entry> trail = trails.until(viewer.organisation(), memo, version);
        TrailLine told = TrailLines.last(trail, words);
        return new AsOfPage(
                pages.asItStood(
                        frame,
                        viewer,
                        Past.of(trail).at(version),
                        trail.getLast().occurrence().at()),
                words.of("as-of.banner", told.when()),
                told.what(),
                told.who(),
                words.of("as-of.place", words.number(version + 1), words.number(now + 1)),
                remark(asOf, version == now, words),
                asOf.found() == AsOf.Found.UNREADABLE,
                asked,
                version == 0 ? null : version - 1,
                version == now ? null : version + 1,
                now);
    }

    private static String remark(AsOf asOf, boolean last, Words words) {
        return switch (asOf.found()) {
            case EXACT -> last ? words.of("as-of.last") : "";
            case BEFORE_THE_FIRST -> words.of("as-of.before-first");
            case AFTER_THE_LAST -> words.of("as-of.after-last");
            case UNREADABLE -> words.of("as-of.unreadable");
        };
    }

    private MemoSheet sheet(Viewer viewer, UUID memo) {
        return memos.sheet(viewer, memo).orElseThrow(NotFound::new);
    }

    /** The trail may be a moment behind the sheet; before its first event there is nothing yet. */
    private List<Recorded> recorded(MemoSheet sheet) {
        List<Recorded> trail = trails.recorded(sheet.organisation(), sheet.memo());
        if (trail.isEmpty()) {
            throw new NotFound();
        }
        return trail;
    }

    private String unit(MemoSheet sheet) {
        return offices.unitPath(sheet.organisation(), sheet.unit(), sheet.drafter().at());
    }

    private static ResponseEntity<byte[]> file(
            MemoSheet sheet, MediaType type, String extension, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.of("ประวัติ", sheet.text().subject(), extension))
                .body(content);
    }
}
