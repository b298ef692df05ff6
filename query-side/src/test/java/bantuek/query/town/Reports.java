package bantuek.query.town;

import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Evidence;
import bantuek.events.report.EvidenceKind;
import bantuek.events.report.Field;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.events.report.StoredFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** A small report, whose one measure has files. */
public final class Reports {

    public static final UUID MEASURE = new UUID(4, 1);

    private Reports() {}

    static Report with(StoredFile... files) {
        return new Report(
                new ReportHead(
                        ReportKind.RESULT,
                        2568,
                        null,
                        null,
                        "รายงานผล",
                        List.of(new Column("a", Field.MEASURE, "มาตรการ", null)),
                        List.of(),
                        List.of()),
                List.of(
                        new Row(
                                MEASURE,
                                RowKind.MEASURE,
                                new TreeMap<>(Map.of("a", Cell.of("๑. อบรมเจ้าหน้าที่"))),
                                null,
                                null,
                                Stream.of(files).map(Reports::evidence).toList())));
    }

    private static Evidence evidence(StoredFile file) {
        boolean photo = file.mediaType().equals("image/jpeg");
        return new Evidence(
                photo ? EvidenceKind.PHOTO : EvidenceKind.FILE, file.name(), null, file);
    }
}
