package bantuek.standalone.sample;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Three forms of reports, in shapes that offices print: and what a year's reports have to treat.
 */
final class SampleForms {

    private static final int YEAR = 2569;

    private static final List<String> ISSUES =
            List.of(
                    "ขั้นตอนการทำงานที่เปิดเผยและรวดเร็ว",
                    "การบริการประชาชนทั้งที่สำนักงานและทางออนไลน์",
                    "ช่องทางแจ้งข่าวสารของเทศบาล",
                    "การดูแลทรัพย์สินของราชการ",
                    "การใช้งบประมาณและการจัดหาพัสดุ",
                    "การใช้อำนาจและการบริหารบุคลากร",
                    "การป้องกันและแก้ไขการทุจริตในหน่วยงาน");

    private SampleForms() {}

    static void design(Visitor administrator) {
        put(
                administrator,
                "รายงานผลตามมาตรการรายประเด็น",
                "RESULT",
                "รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. {ปี}",
                List.of(
                        column("MEASURE", "มาตรการ/กิจกรรม", null),
                        column("RESULT", "สรุปผลที่ทำได้", null),
                        column("RESPONSIBLE", "ส่วนราชการที่รับผิดชอบ", null),
                        column("TIMEFRAME", "ช่วงเวลา", null),
                        column("OUTCOME", "ผลลัพธ์หรือตัวชี้วัด", null),
                        column("REMARK", "หมายเหตุ", null)));
        put(
                administrator,
                "แผนมาตรการจากผลการประเมิน",
                "PLAN",
                "มาตรการที่ได้จากการวิเคราะห์ผลการประเมิน ปีงบประมาณ พ.ศ. {ปี}",
                List.of(
                        column("REFERENCE", "ข้อคำถาม", "จากผลการประเมินสู่การปฏิบัติ"),
                        column("FINDING", "สิ่งที่พบ", "จากผลการประเมินสู่การปฏิบัติ"),
                        column("METHOD", "ขั้นตอนการทำงาน", null),
                        column("TIMEFRAME", "ช่วงเวลา", null),
                        column("RESPONSIBLE", "ผู้รับผิดชอบ", null)));
        put(
                administrator,
                "รายงานผลพร้อมข้อเสนอแนะ",
                "RESULT",
                "รายงานผลมาตรการส่งเสริมความโปร่งใส ปีงบประมาณ พ.ศ. {ปี}",
                List.of(
                        column("MEASURE", "มาตรการหรือโครงการ", null),
                        column("METHOD", "ขั้นตอน", null),
                        column("RESPONSIBLE", "ผู้เกี่ยวข้อง", null),
                        column("RESULT", "ผลการดำเนินงาน", null),
                        column("SUGGESTION", "ข้อเสนอแนะ", null)));
        administrator.command(
                "/forms/issues/" + YEAR, Map.of("issues", ISSUES), "sample-issues", null);
    }

    private static void put(
            Visitor administrator,
            String name,
            String kind,
            String title,
            List<Map<String, String>> columns) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", name);
        form.put("kind", kind);
        form.put("fromYear", YEAR);
        form.put("title", title);
        form.put("columns", columns);
        UUID id = UUID.nameUUIDFromBytes(("sample " + name).getBytes(StandardCharsets.UTF_8));
        administrator.command(
                "/forms/" + id + "/design", Map.of("form", form), "sample-form-" + id, null);
    }

    private static Map<String, String> column(
            String field, String heading, @Nullable String group) {
        Map<String, String> column = new LinkedHashMap<>();
        column.put("key", field.toLowerCase(java.util.Locale.ROOT));
        column.put("field", field);
        column.put("heading", heading);
        if (group != null) {
            column.put("group", group);
        }
        return column;
    }
}
