package bantuek.command.memo;

import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Field;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Reports for the tests of a memo's life. */
final class Reports {

    static final Row FENCE = row(1, RowKind.MEASURE, "ซ่อมรั้วสนามเด็กเล่น", "ซ่อมแล้ว ๒ จุด");
    static final Row NOTICE = row(2, RowKind.MEASURE, "ปิดประกาศเวลาให้บริการ", "ปิดประกาศแล้ว");
    static final Row PRINT = row(3, RowKind.STEP, "พิมพ์ประกาศ", "พิมพ์แล้ว");

    static final Report SHORT = report("รายงานผล", FENCE);
    static final Report LONG = report("รายงานผล", FENCE, NOTICE, PRINT);

    /** Of what was to be done nothing is reported. */
    static final Report UNFINISHED = report("รายงานผล", FENCE, unreported(4, "ทาสีรั้ว"));

    static final List<Report> SOME =
            List.of(
                    SHORT,
                    LONG,
                    report("รายงานผล", NOTICE, FENCE),
                    report("รายงานอื่น"),
                    UNFINISHED);

    private Reports() {}

    static Report report(String title, Row... rows) {
        return new Report(
                new ReportHead(
                        ReportKind.RESULT,
                        2569,
                        2570,
                        null,
                        title,
                        List.of(
                                new Column("measure", Field.MEASURE, "มาตรการ", null),
                                new Column("result", Field.RESULT, "ผล", null)),
                        List.of(),
                        List.of()),
                List.of(rows));
    }

    private static Row unreported(int id, String measure) {
        return new Row(
                new UUID(16, id),
                RowKind.MEASURE,
                new TreeMap<>(Map.of("measure", Cell.of(measure))),
                null,
                null,
                List.of());
    }

    static Row row(int id, RowKind kind, String measure, String result) {
        return new Row(
                new UUID(16, id),
                kind,
                new TreeMap<>(Map.of("measure", Cell.of(measure), "result", Cell.of(result))),
                null,
                null,
                List.of());
    }
}
