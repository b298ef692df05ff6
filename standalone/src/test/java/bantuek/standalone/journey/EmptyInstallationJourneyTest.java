package bantuek.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The first visit to an installation without a sample, up to the first memo of a new colleague. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmptyInstallationJourneyTest {

    private static final String PASSWORD = "ประโยคยาว ๆ ของฉัน";

    private final Installation installation = OneProcess.startEmpty();
    private final Browser browser = new Browser();

    @AfterAll
    void the_lights_go_out() {
        browser.close();
        installation.close();
    }

    @Test
    void an_administrator_sets_up_the_office_and_a_new_colleague_drafts() {
        Page page = window();
        Official administrator = Official.at(page);
        administrator.opens("/");
        assertThat(administrator.path()).isEqualTo("/setup");
        administrator.looksRight();
        setUp(administrator);

        administrator = Official.signIn(page, "somsri", PASSWORD);
        administrator.follows("สำนักงาน");
        administrator.looksRight();
        describeTheOffice(administrator);
        administrator.looksRight();

        Official officer = Official.signIn(window(), "kong", PASSWORD);
        officer.follows("ร่างบันทึกใหม่");
        officer.seesTyped("เรียน", "นายกองค์การบริหารส่วนตำบลทุ่งทอง");
        officer.types("เรื่อง", "เรื่องแรกของสำนักงาน");
        officer.types("ข้อพิจารณาและข้อเสนอแนะ", "เห็นควรทราบ");
        officer.presses("บันทึกร่าง");
        officer.presses("เสนอตามลำดับ");
        officer.sees("รอผู้อำนวยการกองช่าง");
        officer.sees("ตำแหน่งว่าง");
        officer.looksRight();
        browser.hadNothingToComplainOf();
    }

    private static void setUp(Official administrator) {
        administrator.skipsTheBrowsersOwnChecks();
        administrator.chooses("องค์การบริหารส่วนตำบล");
        administrator.types("ชื่อ", "ทุ่งทอง");
        administrator.types("จังหวัด", "พะเยา");
        administrator.types("คำนำหน้า", "นาง");
        administrator.types("ชื่อตัว", "สมศรี");
        administrator.types("ชื่อสกุล", "แก้วดี");
        administrator.types("ชื่อผู้ใช้", "somsri");
        administrator.types("รหัสผ่าน", "สั้น");
        administrator.types("รหัสผ่านอีกครั้ง", "สั้น");
        administrator.presses("เริ่มใช้งาน");
        administrator.seesBeside("รหัสผ่าน", "รหัสผ่านต้องมีอย่างน้อย 10 ตัว");
        administrator.seesTyped("ชื่อ", "ทุ่งทอง");
        administrator.looksRight();
        administrator.types("รหัสผ่าน", PASSWORD);
        administrator.types("รหัสผ่านอีกครั้ง", PASSWORD);
        administrator.presses("เริ่มใช้งาน");
        administrator.sees("เข้าสู่ระบบ");
    }

    private static void describeTheOffice(Official administrator) {
        administrator.unfolds("เพิ่มส่วนราชการ");
        administrator.types("ชื่อส่วนราชการ", "กองช่าง");
        administrator.presses("เพิ่มส่วนราชการ");

        administrator.unfolds("เพิ่มบุคลากร");
        administrator.types("คำนำหน้า", "นาย");
        administrator.types("ชื่อตัว", "ก้อง");
        administrator.types("ชื่อสกุล", "มั่นคง");
        administrator.presses("เพิ่มบุคลากร");
        administrator.sees("นายก้อง มั่นคง");

        administrator.unfolds("เปิดบัญชีผู้ใช้");
        administrator.types("ชื่อผู้ใช้", "kong");
        administrator.types("รหัสผ่าน", PASSWORD);
        administrator.presses("เปิดบัญชีผู้ใช้");
        assertThat(administrator.path()).isEqualTo("/office");
        administrator.sees("kong");

        createPost(administrator, "ผู้อำนวยการกองช่าง", "หัวหน้าส่วนราชการ");
        createPost(administrator, "นายช่างโยธา", "เจ้าหน้าที่");

        administrator.unfolds("แต่งตั้งให้ดำรงตำแหน่ง");
        administrator.selects("บุคลากร", "นายก้อง มั่นคง");
        administrator.selects("ตำแหน่ง", "นายช่างโยธา");
        administrator.presses("แต่งตั้งให้ดำรงตำแหน่ง");
        administrator.sees("ให้พ้นจากตำแหน่ง");
    }

    private static void createPost(Official administrator, String title, String rank) {
        administrator.unfolds("เพิ่มตำแหน่ง");
        administrator.types("ชื่อตำแหน่ง", title);
        administrator.selects("ระดับในเส้นทาง", rank);
        administrator.selects("ส่วนราชการ", "กองช่าง");
        administrator.presses("เพิ่มตำแหน่ง");
        administrator.sees(title);
    }

    private Page window() {
        return browser.window(installation.origin(), 390, 844);
    }
}
