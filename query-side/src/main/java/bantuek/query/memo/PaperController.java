package bantuek.query.memo;

import bantuek.events.EventJson;
import bantuek.events.office.OfficeSettings.Digits;
import bantuek.query.office.Offices;
import bantuek.query.paper.Paper;
import bantuek.query.paper.Paper.Enclosure;
import bantuek.query.paper.PaperPress;
import bantuek.query.paper.Printed;
import bantuek.query.platform.FileShelf;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Viewer;
import bantuek.query.platform.Words;
import bantuek.query.trail.Trails;
import bantuek.query.trail.Trails.Happened;
import bantuek.query.trail.Trails.Recorded;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A memo as a file that is printed, sent and filed; with its data and its events inside. */
@Controller
class PaperController {

    private static final Logger log = LoggerFactory.getLogger(PaperController.class);

    private final Memos memos;
    private final MemoPages pages;
    private final Trails trails;
    private final Offices offices;
    private final FileShelf shelf;
    private final PaperPress press;
    private final Clock clock;

    PaperController(
            Memos memos,
            MemoPages pages,
            Trails trails,
            Offices offices,
            FileShelf shelf,
            PaperPress press,
            Clock clock) {
        this.memos = memos;
        this.pages = pages;
        this.trails = trails;
        this.offices = offices;
        this.shelf = shelf;
        this.press = press;
        this.clock = clock;
    }

    /** One of the three says as of when; without any, as of now. There is that state, or none. */
    @GetMapping("/memos/{memo}/paper.pdf")
    ResponseEntity<byte[]> paper(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(required = false) @Nullable String at) {
        MemoSheet now = memos.sheet(viewer, memo).orElseThrow(NotFound::new);
        List<Recorded> trail = trailOf(now);
        long asked = AsOf.of(happened(trail), version, position, at).orNone();
        MemoSheet sheet = asked == now.version() ? now : Past.of(entries(trail)).at(asked);
        Instant then = trail.get(Math.toIntExact(asked)).entry().occurrence().at();
        Printed printed =
                press.print(
                        paper(frame, viewer, sheet, then, asked < now.version(), trail),
                        new PhotosOnPaper(shelf, sheet.organisation(), sheet.report()));
        if (!printed.flaws().isEmpty()) {
            log.warn("paper of memo {}, version {}: {}", memo, asked, printed.flaws());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.of("บันทึกข้อความ", sheet.text().subject(), "pdf"))
                .body(printed.pdf());
    }

    /** Everything that happened to it, as it is told on the page of its history. */
    @GetMapping("/memos/{memo}/trail.pdf")
    ResponseEntity<byte[]> trail(Frame frame, Viewer viewer, @PathVariable UUID memo) {
        MemoSheet sheet = memos.sheet(viewer, memo).orElseThrow(NotFound::new);
        List<Recorded> trail = trailOf(sheet);
        TrailPage page = TrailPage.of(sheet, trail, unit(sheet), frame.organisation(), Words.THAI);
        Digits digits = offices.today(sheet.organisation()).office().settings().digits();
        Printed printed =
                press.print(
                        TrailPaper.of(
                                page,
                                Words.THAI.of(
                                        "history.printed",
                                        Words.THAI.time(clock.instant()),
                                        viewer.name()),
                                digits,
                                MemoPaper.names(sheet, page.organisation(), page.unit()),
                                List.of(events(sheet, trail))),
                        _ -> Optional.empty());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.of("ประวัติ", sheet.text().subject(), "pdf"))
                .body(printed.pdf());
    }

    /** What came after the sheet was read is not on the paper, nor inside it. */
    private List<Recorded> trailOf(MemoSheet now) {
        List<Recorded> trail = trails.recorded(now.organisation(), now.memo());
        if (trail.size() <= now.version()) {
            throw new NotFound();
        }
        return trail.subList(0, Math.toIntExact(now.version()) + 1);
    }

    private static List<Happened> happened(List<Recorded> trail) {
        return trail.stream()
                .map(one -> new Happened(one.logged().position(), one.entry().occurrence().at()))
                .toList();
    }

    private Paper paper(
            Frame frame,
            Viewer viewer,
            MemoSheet sheet,
            Instant then,
            boolean past,
            List<Recorded> trail) {
        return MemoPaper.of(
                pages.asItStood(frame, viewer, sheet, then),
                sheet,
                PaperStanding.of(sheet, past ? Words.THAI.time(then) : null),
                offices.today(sheet.organisation()).office().settings().digits(),
                enclosures(sheet, trail));
    }

    private static List<Enclosure> enclosures(MemoSheet sheet, List<Recorded> trail) {
        return List.of(
                new Enclosure(
                        "memo.json",
                        MediaType.APPLICATION_JSON_VALUE,
                        "บันทึกและรายงานเป็นข้อมูล",
                        EventJson.MAPPER.writeValueAsString(MemoData.of(sheet))),
                events(sheet, trail));
    }

    private String unit(MemoSheet sheet) {
        return offices.unitPath(sheet.organisation(), sheet.unit(), sheet.drafter().at());
    }

    private static Enclosure events(MemoSheet sheet, List<Recorded> trail) {
        List<Recorded> until = trail.subList(0, Math.toIntExact(sheet.version()) + 1);
        return new Enclosure(
                "events.jsonl",
                "application/jsonl",
                "เหตุการณ์ตามที่บันทึกไว้ในระบบ",
                new String(TrailFiles.events(until), StandardCharsets.UTF_8));
    }

    private static List<Trails.Entry> entries(List<Recorded> trail) {
        return trail.stream().map(Recorded::entry).toList();
    }
}
