package bantuek.standalone.journey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** With what is done about reports, which both sides don't do otherwise when they are apart. */
class OneProcessJourneyTest extends MemoJourney {

    OneProcessJourneyTest() {
        super(OneProcess.start());
    }

    @Test
    void a_table_is_pasted_looked_at_and_becomes_the_memos_report() {
        String subject = "รายงานผล " + UUID.randomUUID();
        officer.opens("/memos/new");
        officer.types("เรื่อง", subject);
        officer.types("ข้อพิจารณาและข้อเสนอแนะ", "เห็นควรอนุมัติ จึงเรียนมาเพื่อโปรดทราบ");
        officer.presses("บันทึกร่าง");
        officer.follows("เพิ่มรายงาน");
        officer.looksRight();
        officer.presses("อ่านตาราง");
        officer.sees("ไม่มีข้อความให้อ่าน");
        officer.types(
                "หรือวางตาราง",
                "มาตรการ\tผู้รับผิดชอบ\tผลการดำเนินการ\nทาสีรั้ว\tกองช่างไม้\tทาแล้ว\nซ่อมท่อ\t\t\n");
        officer.presses("อ่านตาราง");
        officer.sees("ไม่พบหน่วยงาน “กองช่างไม้” ในโครงสร้าง");
        officer.looksRight();
        officer.types("ชื่อรายงาน", "รายงานผลการซ่อม ปีงบประมาณ พ.ศ. ๒๕๖๙");
        officer.presses("แสดงตัวอย่างใหม่");
        officer.presses("ยืนยันการนำเข้า");
        officer.sees("รายงานผลการซ่อม ปีงบประมาณ พ.ศ. ๒๕๖๙");
        officer.sees("ทาสีรั้ว");
        officer.sees("ต้องแก้ไขก่อนเสนอ");
        officer.seesButton("เสนอตามลำดับ", false);
        officer.looksRight();

        officer.follows("แก้ไขรายงาน");
        officer.looksRight();
        officer.follows("ซ่อมท่อ");
        officer.looksRight();
        officer.types("ผลการดำเนินการ", "ซ่อมแล้ว ๒ จุด");
        officer.presses("บันทึก");
        officer.sees("ซ่อมแล้ว ๒ จุด");
        officer.follows("หัวรายงานและคอลัมน์");
        officer.looksRight();
        officer.types("ข้อความหลังตาราง", "ข้อมูล ณ วันที่ ๓๐ กันยายน ๒๕๖๙");
        officer.presses("บันทึก");
        officer.sees("ข้อมูล ณ วันที่ ๓๐ กันยายน ๒๕๖๙");
        officer.presses("ลบแถวที่ ๑");
        officer.doesNotSee("ทาสีรั้ว");
        officer.presses("ย้อนการแก้ไขล่าสุด");
        officer.sees("ทาสีรั้ว");
        officer.follows("กลับไปที่บันทึก");
        officer.skipsTheBrowsersOwnChecks();
        officer.presses("เสนอตามลำดับ");
        officer.sees("ที่ยังไม่ได้รับทราบ");
        officer.sees("คำลงท้ายไม่ตรงกับเรื่องที่ขอ");
        officer.acknowledgesAll();
        officer.presses("เสนอตามลำดับ");
        officer.sees("ผู้เสนอรับทราบข้อสังเกตต่อไปนี้แล้ว และเสนอตามเดิม");
        officer.looksRight();
        browser.hadNothingToComplainOf();
    }

    @Test
    void an_administrator_designs_a_form_and_an_officer_begins_a_report_with_it() {
        Official administrator = signIn("ekachai", 1280, 900);
        String name = "แบบ " + UUID.randomUUID();
        administrator.opens("/forms");
        administrator.looksRight();
        administrator.types("ประเด็น", "การให้บริการ\nการใช้ทรัพย์สิน");
        administrator.presses("บันทึกประเด็น");
        administrator.follows("ออกแบบรายงานใหม่");
        administrator.types("ชื่อแบบ", name);
        administrator.types("ชื่อรายงาน", "รายงานตามแบบ พ.ศ. {ปี}");
        administrator.types("หัวคอลัมน์ ๑", "สิ่งที่ทำ");
        administrator.types("หัวคอลัมน์ ๒", "สิ่งที่เห็น");
        administrator.presses("ดูตัวอย่าง");
        administrator.looksRight();
        administrator.presses("บันทึกแบบ");
        administrator.sees(name);
        for (String page : List.of("/office", "/office/settings", "/acting/orders", "/routes")) {
            administrator.opens(page);
            administrator.looksRight();
        }

        officer.opens("/memos/new");
        officer.types("เรื่อง", "ตามแบบ " + UUID.randomUUID());
        officer.types("ข้อพิจารณาและข้อเสนอแนะ", "เห็นควรอนุมัติ");
        officer.presses("บันทึกร่าง");
        officer.follows("เพิ่มรายงาน");
        officer.selects("แบบรายงาน", name);
        officer.presses("สร้างรายงาน");
        officer.sees("รายงานตามแบบ พ.ศ.");
        officer.sees("การใช้ทรัพย์สิน");
        officer.looksRight();
        browser.hadNothingToComplainOf();
    }

    @Test
    void a_clerk_follows_up_what_waits_how_long_it_takes_and_who_acts_for_whom() {
        Official clerk = signIn("kanlaya", 1280, 900);
        clerk.follows("ติดตามงาน");
        clerk.sees("ขออนุมัติซ้อมอพยพหนีไฟของสำนักงาน");
        clerk.looksRight();
        clerk.opens("/pending?at=" + Instant.now());
        clerk.sees("ตามที่เป็นอยู่เมื่อ");
        clerk.sees("ขออนุมัติซ้อมอพยพหนีไฟของสำนักงาน");
        clerk.unfolds("เลือกวันเวลาอื่น");
        clerk.looksRight();
        clerk.follows("เปรียบเทียบสองวันเวลา");
        clerk.sees("เข้ามาใหม่");
        clerk.looksRight();
        clerk.opens("/?at=" + Instant.now());
        clerk.sees("ตามที่เป็นอยู่เมื่อ");
        clerk.looksRight();
        clerk.opens("/pending");
        clerk.follows("ระยะเวลาที่รอ");
        clerk.sees("ครึ่งหนึ่งรอไม่เกิน");
        clerk.looksRight();
        clerk.follows("สถิติการเสนอ");
        clerk.sees("เวลาที่ใช้ในแต่ละลำดับ");
        clerk.looksRight();
        clerk.follows("ผู้รักษาราชการแทน");
        clerk.sees("รักษาราชการแทน ผู้อำนวยการกองคลัง");
        clerk.looksRight();
        clerk.follows("ทะเบียนหนังสือ");
        clerk.looksRight();
        clerk.types("คำค้น", "อพยพ");
        clerk.follows("ขออนุมัติซ้อมอพยพหนีไฟของสำนักงาน"); // found while it was typed
        clerk.sees("เห็นควรอนุมัติ");
        browser.hadNothingToComplainOf();
    }

    @Test
    void a_director_signs_several_at_once_and_a_clerk_does_on_a_phone() {
        Official director = signIn("wichian", 1280, 900);
        List<String> subjects =
                List.of("ขอยืมรถ " + UUID.randomUUID(), "ขอยืมเต็นท์ " + UUID.randomUUID());
        for (String subject : subjects) {
            officer.opens("/memos/new");
            officer.types("เรื่อง", subject);
            officer.types("ข้อพิจารณาและข้อเสนอแนะ", "เห็นควรอนุมัติ");
            officer.presses("บันทึกร่าง");
            officer.presses("เสนอตามลำดับ");
            officer.sees("ดึงเรื่องกลับ");
        }
        director.opens("/sign");
        director.looksRight();
        subjects.forEach(director::chooses);
        director.chooses("เห็นชอบตามที่เสนอ");
        director.presses("ลงนามเรื่องที่เลือก");
        director.sees("ลงนามแล้ว ๒ เรื่อง");
        director.looksRight();
        Official clerk = signIn("kanlaya", 390, 844);
        clerk.opens("/sign");
        clerk.looksRight();
        subjects.forEach(clerk::chooses);
        clerk.chooses("ทราบ");
        clerk.presses("ลงนามเรื่องที่เลือก");
        clerk.sees("ลงนามแล้ว ๒ เรื่อง");
        browser.hadNothingToComplainOf();
    }

    @Test
    void what_was_typed_outlives_the_session_and_a_lost_network() {
        Official lost = signIn("piyanuch", 1280, 900);
        String subject = "ขอใช้หอประชุม " + UUID.randomUUID();
        lost.opens("/memos/new");
        lost.types("เรื่อง", subject);
        lost.types("ข้อเท็จจริง", "พิมพ์ไว้ยาว");
        lost.losesItsSession();
        lost.presses("บันทึกร่าง");
        lost.signsIn("piyanuch", password());
        lost.sees("ท่านพิมพ์ค้างไว้");
        lost.looksRight();
        lost.follows("ร่างบันทึกใหม่");
        lost.presses("ใช้ข้อความนี้");
        lost.seesTyped("ข้อเท็จจริง", "พิมพ์ไว้ยาว");
        lost.losesTheNetwork(true);
        lost.presses("บันทึกร่าง");
        lost.sees("ไม่มีเครือข่าย จึงยังไม่ได้ส่ง");
        lost.losesTheNetwork(false);
        lost.presses("บันทึกร่าง");
        lost.sees(subject);
        lost.opens("/memos/new");
        lost.doesNotSee("พิมพ์ค้างไว้");
    }

    @Test
    void who_looks_back_slides_through_a_memos_past() {
        Official mayor = signIn("somboon", 1280, 900);
        mayor.opens("/memos");
        mayor.follows("ขออนุมัติจัดอบรมการใช้รถยนต์ส่วนกลาง");
        mayor.follows("ประวัติโดยละเอียด");
        mayor.follows("ดูเรื่องตามที่เป็นอยู่ขณะนั้น (๑)");
        mayor.looksRight();
        mayor.sees("หลังเหตุการณ์ที่ ๑ จาก");
        mayor.slides("เลื่อนดูตามลำดับเหตุการณ์", 1);
        mayor.sees("หลังเหตุการณ์ที่ ๒ จาก");
        mayor.slides("เลื่อนดูตามลำดับเหตุการณ์", 3);
        mayor.sees("หลังเหตุการณ์ที่ ๔ จาก");
        mayor.looksRight();
        browser.hadNothingToComplainOf();
    }
}
