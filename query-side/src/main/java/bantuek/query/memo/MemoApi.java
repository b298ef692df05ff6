package bantuek.query.memo;

import bantuek.events.report.Report;
import bantuek.query.office.OfficeToday;
import bantuek.query.office.Offices;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Progress;
import bantuek.query.platform.Viewer;
import bantuek.query.workbook.ReportWorkbook;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A memo and its report as data, and the report as a workbook. */
@RestController
class MemoApi {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** What some system does not let a file be called, or what turns a name round. */
    private static final Pattern NOT_IN_NAMES =
            Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\s]+");

    private static final int NAME_CHARACTERS = 80;

    private final Memos memos;
    private final Offices offices;
    private final Progress progress;

    MemoApi(Memos memos, Offices offices, Progress progress) {
        this.memos = memos;
        this.offices = offices;
        this.progress = progress;
    }

    /** As the command side takes it. */
    record ReportOfMemo(Report report) {}

    @GetMapping("/api/memos/{memo}")
    ResponseEntity<MemoData> memo(
            Viewer viewer,
            @PathVariable UUID memo,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var _ = progress.await(atLeast);
        MemoSheet sheet = sheet(viewer, memo);
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
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(sheet.text().subject()))
                .body(ReportWorkbook.of(report, office::unitName));
    }

    private MemoSheet sheet(Viewer viewer, UUID memo) {
        return memos.sheet(viewer, memo).orElseThrow(NotFound::new);
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

    static String attachment(String subject) {
        String name = NOT_IN_NAMES.matcher(subject).replaceAll(" ").strip();
        int end =
                name.offsetByCodePoints(
                        0, Math.min(NAME_CHARACTERS, name.codePointCount(0, name.length())));
        return ContentDisposition.attachment()
                .filename(
                        "รายงาน " + name.substring(0, end).strip() + ".xlsx",
                        StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
