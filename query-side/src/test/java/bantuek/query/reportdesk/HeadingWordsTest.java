package bantuek.query.reportdesk;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.report.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingWordsTest {

    @ParameterizedTest
    @CsvSource({
        "ลำดับที่, NUMBER",
        "ที่, NUMBER",
        "ข้อความ ITA, REFERENCE",
        "ข้อคำถาม ITA, REFERENCE",
        "ข้อค้นพบ, FINDING",
        "มาตรการ/กิจกรรมที่ทำ, MEASURE",
        "โครงการ / กิจกรรม, MEASURE",
        "ขั้นตอน หรือวิธีปฏิบัติ, METHOD",
        "หน่วยงานที่ รับผิดชอบ, RESPONSIBLE",
        "ผู้รับผิดชอบ / ผู้เกี่ยวข้อง, RESPONSIBLE",
        "หน่วย ดำเนินการ, RESPONSIBLE",
        "ระยะเวลา ดำเนินการ, TIMEFRAME",
        "สถานะ การดำเนินการ, STATUS",
        "สรุปผลการดำเนินการตามมาตรการ/ กิจกรรม, RESULT",
        "ผลการดำเนินการ, RESULT",
        "ผลลัพธ์/ตัวชี้วัดความสำเร็จ ของการดำเนินการ, OUTCOME",
        "ผลสัมฤทธิ์ของมาตรการ, OUTCOME",
        "งบประมาณ, AMOUNT",
        "ข้อเสนอแนะ, SUGGESTION",
        "หมายเหตุ, REMARK"
    })
    void a_heading_tells_what_its_column_means(String heading, Field field) {
        assertThat(HeadingWords.meaning(heading)).isEqualTo(field);
    }

    @Test
    void one_that_nobody_has_seen_is_left_to_people() {
        assertThat(HeadingWords.meaning("สิ่งที่เห็น")).isNull();
        assertThat(HeadingWords.meaning("")).isNull();
    }
}
