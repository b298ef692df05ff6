package bantuek.query.reportdesk;

import bantuek.events.report.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a column means, by what is printed above it. */
final class HeadingWords {

    /** The first that is found: ผลการดำเนินการตามมาตรการ is a result, and no measure. */
    private static final Map<Field, Pattern> WORDS = new LinkedHashMap<>();

    static {
        word(Field.REMARK, "หมายเหตุ");
        word(Field.SUGGESTION, "ข้อเสนอแนะ");
        word(Field.OUTCOME, "ผลลัพธ์|ผลสัมฤทธิ์|ตัวชี้วัดความสำเร็จ|ตัวชี้วัดผลสำเร็จ");
        word(Field.STATUS, "สถานะ|ความก้าวหน้า");
        word(Field.RESULT, "ผลการ|สรุปผล|ผลที่ได้|ผลดำเนิน|รายงานผล");
        word(Field.TIMEFRAME, "ระยะเวลา|ช่วงเวลา|กำหนดเวลา|กำหนดแล้วเสร็จ|วันที่ดำเนิน");
        word(Field.RESPONSIBLE, "รับผิดชอบ|ผู้เกี่ยวข้อง|หน่วยดำเนิน|หน่วยงานดำเนิน");
        word(Field.AMOUNT, "งบประมาณ|จำนวนเงิน");
        word(Field.FINDING, "ข้อค้นพบ|จุดอ่อน|ประเด็นที่ต้องแก้ไข|ประเด็นที่พบ|ปัญหา");
        word(Field.REFERENCE, "ข้อความITA|ข้อคำถาม|ข้อOIT|ตัวชี้วัดITA|หัวข้อการประเมิน");
        word(Field.METHOD, "ขั้นตอน|วิธีการ|วิธีปฏิบัติ|แนวทาง");
        word(Field.MEASURE, "มาตรการ|กิจกรรม|โครงการ|รายการ");
        word(Field.NUMBER, "^(?:ลำดับ(?:ที่)?|ที่|ข้อ(?:ที่)?|No\\.?)$");
    }

    private HeadingWords() {}

    static @Nullable Field meaning(String heading) {
        String words = heading.replaceAll("\\s+", "");
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(words).find())
                .map(Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static void word(Field field, String words) {
        WORDS.put(field, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    }
}
