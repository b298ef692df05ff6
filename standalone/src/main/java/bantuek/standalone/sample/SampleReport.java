package bantuek.standalone.sample;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The report in the memo that waits: two issues, with the ragged cells that such reports have. */
final class SampleReport {

    private static final String NONE = "ไม่มี";
    private static final String CARRIED = "<";

    private SampleReport() {}

    static Map<String, ?> of(String unit, JsonNode chart, JsonNode training, JsonNode store) {
        List<Map<String, Object>> rows = rows(unit);
        rows.get(1).put("evidence", List.of(photo("ผังขั้นตอนที่โถงชั้นล่าง", chart)));
        rows.get(2)
                .put("evidence", List.of(photo("การอบรมรุ่นที่ ๑ ณ ห้องประชุมชั้นสอง", training)));
        rows.get(4).put("evidence", List.of(photo("ชั้นเก็บพัสดุหลังติดป้ายทะเบียน", store)));
        return Map.of("report", Map.of("head", head(), "rows", rows));
    }

    /** With what a reader from outside would object to. */
    static Map<String, ?> withFaults(String unit) {
        return Map.of(
                "report",
                Map.of(
                        "head",
                        head(),
                        "rows",
                        List.of(
                                row(
                                        11,
                                        "MEASURE",
                                        Map.of(
                                                "measure",
                                                "๑. ตรวจนับทรัพย์สินทุกกอง",
                                                "responsible",
                                                "กองคลัง",
                                                "timeframe",
                                                "ภายใน ก.ย. ๒๕๖๙",
                                                "result",
                                                "ตรวจนับเสร็จเมื่อวันที่ ๓๐ ธันวาคม ๒๕๙๙"),
                                        "DONE",
                                        unit),
                                row(
                                        12,
                                        "MEASURE",
                                        Map.of("measure", "๒. ติดป้ายทะเบียนให้ครบทุกชิ้น"),
                                        "ONGOING",
                                        unit))));
    }

    private static Map<String, ?> photo(String caption, JsonNode file) {
        return Map.of("kind", "PHOTO", "text", caption, "file", file);
    }

    private static Map<String, ?> head() {
        return Map.of(
                "kind",
                "RESULT",
                "fiscalYear",
                2569,
                "assessmentYear",
                2570,
                "title",
                "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙",
                "columns",
                List.of(
                        column("measure", "MEASURE", "มาตรการ/กิจกรรม"),
                        column("responsible", "RESPONSIBLE", "ผู้รับผิดชอบ"),
                        column("timeframe", "TIMEFRAME", "ระยะเวลา"),
                        column("result", "RESULT", "ผลการดำเนินการ"),
                        column("remark", "REMARK", "หมายเหตุ")),
                "opening",
                List.of(),
                "closing",
                List.of(line("ข้อมูล ณ วันที่ ๓๐ กันยายน ๒๕๖๙")));
    }

    private static Map<String, ?> column(String key, String field, String heading) {
        return Map.of("key", key, "field", field, "heading", heading);
    }

    private static List<Map<String, Object>> rows(String unit) {
        return List.of(
                row(1, "ISSUE", Map.of("measure", "ประเด็นที่ ๑ การให้บริการประชาชน"), "", unit),
                row(
                        2,
                        "MEASURE",
                        Map.of(
                                "measure",
                                "๑. จัดทำผังขั้นตอนการให้บริการที่จุดเดียว",
                                "responsible",
                                "กองการเจ้าหน้าที่",
                                "timeframe",
                                "ไตรมาสที่ ๑-๒",
                                "result",
                                "ติดตั้งผังที่โถงชั้นล่างและบนเว็บไซต์แล้ว",
                                "remark",
                                NONE),
                        "DONE",
                        unit),
                row(
                        3,
                        "MEASURE",
                        Map.of(
                                "measure",
                                "๒. อบรมเจ้าหน้าที่จุดบริการ",
                                "responsible",
                                CARRIED,
                                "timeframe",
                                "มี.ค. – พ.ค. ๒๕๖๙",
                                "result",
                                "อบรม ๒ รุ่น รวม ๓๖ คน\nผู้เข้าอบรมพอใจในระดับมาก",
                                "remark",
                                NONE),
                        "DONE",
                        unit),
                row(
                        4,
                        "ISSUE",
                        Map.of("measure", "ประเด็นที่ ๒ การใช้ทรัพย์สินของราชการ"),
                        "",
                        unit),
                row(
                        5,
                        "MEASURE",
                        Map.of(
                                "measure",
                                "๓. ปรับปรุงทะเบียนการยืมพัสดุ",
                                "responsible",
                                "กองคลัง",
                                "timeframe",
                                "ตลอดปีงบประมาณ",
                                "result",
                                "จัดทำแบบยืมใหม่แล้ว อยู่ระหว่างทดลองใช้"),
                        "ONGOING",
                        unit));
    }

    private static Map<String, Object> row(
            int number, String kind, Map<String, String> texts, String status, String unit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", idOf(number, unit));
        row.put("kind", kind);
        Map<String, Object> cells = new LinkedHashMap<>();
        texts.forEach((key, text) -> cells.put(key, cell(text)));
        row.put("cells", cells);
        if (!status.isEmpty()) {
            row.put("progress", Map.of("status", status));
        }
        return row;
    }

    /** The same again, when a move that was cut short goes on. */
    private static String idOf(int number, String unit) {
        byte[] name = (unit + number).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }

    private static Map<String, ?> cell(String text) {
        return switch (text) {
            case CARRIED -> Map.of("filling", "CARRIED", "lines", List.of());
            case NONE -> Map.of("filling", "NONE", "lines", List.of(line(text)));
            default ->
                    Map.of(
                            "filling",
                            "TEXT",
                            "lines",
                            text.lines().map(SampleReport::line).toList());
        };
    }

    private static Map<String, ?> line(String text) {
        return Map.of("level", 0, "marker", "", "text", text);
    }
}
