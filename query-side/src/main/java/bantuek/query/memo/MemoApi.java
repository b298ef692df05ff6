package bantuek.query.memo;

import bantuek.events.report.Report;
import bantuek.query.office.OfficeToday;
import bantuek.query.office.Offices;
import bantuek.query.platform.Download;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Progress;
import bantuek.query.platform.Viewer;
import bantuek.query.trail.Trails;
import bantuek.query.trail.Trails.Happened;
import bantuek.query.workbook.ReportWorkbook;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A memo and its report as data, and the report as a workbook. */
@RestController
class MemoApi {

    private final Memos memos;
    private final Offices offices;
    private final Trails trails;
    private final Progress progress;

    MemoApi(Memos memos, Offices offices, Trails trails, Progress progress) {
        this.memos = memos;
        this.offices = offices;
        this.trails = trails;
        this.progress = progress;
    }

    /** As the command side takes it. */
    record ReportOfMemo(Report report) {}

    @GetMapping("/api/memos/{memo}")
    ResponseEntity<MemoData> memo(
            Viewer viewer,
            @PathVariable UUID memo,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var _ = progress.await(atLeast);
        boolean now = version == null && position == null && at.isEmpty();
        MemoSheet sheet = now ? sheet(viewer, memo) : past(viewer, memo, version, position, at);
        return tagged(sheet).body(MemoData.of(sheet));
    }

    @GetMapping("/api/memos/{memo}/report")
    ResponseEntity<ReportOfMemo> report(
            Viewer viewer,
            @PathVariable UUID memo,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var _ = progress.await(atLeast);
        MemoSheet sheet = sheet(viewer, memo);
        return tagged(sheet).body(new ReportOfMemo(report(sheet)));
    }

    @GetMapping("/memos/{memo}/report.xlsx")
    ResponseEntity<byte[]> workbook(Viewer viewer, @PathVariable UUID memo) {
        MemoSheet sheet = sheet(viewer, memo);
        Report report = report(sheet);
        OfficeToday office = offices.today(viewer.organisation());
        return tagged(sheet)
                .contentType(Download.WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.of("รายงาน", sheet.text().subject(), "xlsx"))
                .body(ReportWorkbook.of(report, office::unitName));
    }

    private MemoSheet sheet(Viewer viewer, UUID memo) {
        return memos.sheet(viewer, memo).orElseThrow(NotFound::new);
    }

    private MemoSheet past(
            Viewer viewer, UUID memo, @Nullable Long version, @Nullable Long position, String at) {
        UUID organisation = viewer.organisation();
        List<Happened> marks =
                memos.isSeen(viewer, memo) ? trails.marks(organisation, memo) : List.of();
        if (marks.isEmpty()) {
            throw new NotFound();
        }
        long then = AsOf.of(marks, version, position, at).orNone();
        return Past.of(trails.until(organisation, memo, then)).at(then);
    }

    private static Report report(MemoSheet sheet) {
        Report report = sheet.report();
        if (report == null) {
            throw new NotFound();
        }
        return report;
    }

    private static ResponseEntity.BodyBuilder tagged(MemoSheet sheet) {
        return ResponseEntity.ok().eTag(String.valueOf(sheet.version()));
    }
}
