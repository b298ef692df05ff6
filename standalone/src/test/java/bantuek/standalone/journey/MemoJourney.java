package bantuek.standalone.journey;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One memo from draft to decision in real browsers, with four people, and what they may not do. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MemoJourney {

    private static final String DIRECTOR = "ผู้อำนวยการกองการเจ้าหน้าที่";

    private final Installation installation;
    final Browser browser = new Browser();
    Official officer;
    private Official director;
    private Official clerk;
    private Official mayor;

    @SuppressWarnings("NullAway.Init")
    MemoJourney(Installation installation) {
        this.installation = installation;
    }

    @BeforeAll
    void everybody_signs_in() {
        officer = signIn("piyanuch", 1280, 900);
        director = signIn("wichian", 1280, 900);
        clerk = signIn("kanlaya", 1280, 900);
        mayor = signIn("somboon", 390, 844);
    }

    @AfterAll
    void everybody_goes_home() {
        browser.close();
        installation.close();
    }

    @Test
    void a_memo_goes_from_draft_through_director_and_clerk_to_the_mayors_decision() {
        String subject = "ขออนุมัติซื้อเก้าอี้ " + UUID.randomUUID();
        director.opens("/");
        String memo = officerDraftsRevisesAndSubmits(subject);

        director.sees(subject); // without having asked again
        director.looksRight();
        director.follows(subject);
        director.looksRight();
        director.chooses("เห็นชอบตามที่เสนอ");
        director.presses("ลงนามและเสนอต่อ");
        director.sees("ท่านลงนามในบันทึกนี้แล้ว");
        director.opens("/");
        director.doesNotSee(subject);

        clerk.opens("/");
        clerk.follows(subject);
        clerk.skipsTheBrowsersOwnChecks();
        clerk.chooses("ไม่เห็นชอบ");
        clerk.presses("ลงนามและเสนอต่อ");
        clerk.seesBeside("ความเห็นเพิ่มเติมหรือเหตุผล", "โปรดเขียนความเห็นเพิ่มเติมหรือเหตุผล");
        clerk.looksRight();
        clerk.types("ความเห็นเพิ่มเติมหรือเหตุผล", "งบประมาณปีนี้เหลือน้อย\nขอให้ชะลอไว้ก่อน");
        clerk.presses("ลงนามและเสนอต่อ");
        clerk.sees("ให้ความเห็น: ไม่เห็นชอบ");

        mayor.opens("/");
        mayor.looksRight();
        mayor.follows(subject);
        mayor.looksRight();
        mayor.sees("ขอให้ชะลอไว้ก่อน");
        mayor.skipsTheBrowsersOwnChecks();
        mayor.chooses("ไม่อนุมัติ");
        mayor.presses("ลงนามสั่งการ");
        mayor.sees("โปรดยืนยันว่าท่านอ่านบันทึกนี้แล้ว");
        mayor.chooses("ข้าพเจ้าอ่านบันทึกนี้แล้ว และยืนยันคำสั่งการ ซึ่งแก้ไขภายหลังไม่ได้");
        mayor.skipsTheBrowsersOwnChecks();
        mayor.presses("ลงนามสั่งการ");
        mayor.seesBeside("เหตุผลที่ไม่อนุมัติ", "โปรดเขียนเหตุผลที่ไม่อนุมัติ");
        mayor.types("เหตุผลที่ไม่อนุมัติ", "ขอให้เสนอใหม่ปีหน้า");
        mayor.chooses("ข้าพเจ้าอ่านบันทึกนี้แล้ว และยืนยันคำสั่งการ ซึ่งแก้ไขภายหลังไม่ได้");
        mayor.presses("ลงนามสั่งการ");
        mayor.sees("สั่งการ: ไม่อนุมัติ");
        mayor.opens("/");
        mayor.doesNotSee(subject);

        officer.opens(memo);
        officer.sees("สั่งการ: ไม่อนุมัติ");
        officer.sees("ขอให้เสนอใหม่ปีหน้า");
        officer.sees("นายสมบูรณ์ ฟื้นฟูวงศ์ · นายกเทศมนตรีตำบลบ้านสวนตาล");
        officer.looksRight();
        browser.hadNothingToComplainOf();
    }

    @Test
    void who_signs_out_of_turn_twice_or_without_a_post_is_told_why() {
        String subject = "ขอใช้ห้องประชุม " + UUID.randomUUID();
        String memo = officerDraftsRevisesAndSubmits(subject);

        clerk.opens(memo);
        clerk.sees("ยังไม่ถึงลำดับของท่าน ขณะนี้รอ" + DIRECTOR);
        clerk.seesButton("ลงนามและเสนอต่อ", false);
        sendsAForgedForm(clerk, memo + "/opinion", "opinion", "CONCUR", 1);
        clerk.sees("ยังไม่ถึงลำดับของท่าน ขณะนี้รอ" + DIRECTOR);
        sendsAForgedForm(mayor, memo + "/decision", "decision", "APPROVED", 1);
        mayor.sees("ยังไม่ถึงลำดับของท่าน ขณะนี้รอ" + DIRECTOR);

        sendsAForgedForm(officer, memo + "/opinion", "opinion", "CONCUR", 1);
        officer.sees("ท่านไม่ได้ดำรงตำแหน่งที่ต้องลงนามในบันทึกนี้ ขณะนี้รอ" + DIRECTOR);

        director.opens(memo);
        Official sameDirector = inAnotherTab(director, memo);
        director.chooses("ทราบ");
        director.presses("ลงนามและเสนอต่อ");
        director.sees("ท่านลงนามในบันทึกนี้แล้ว");
        sameDirector.chooses("เห็นชอบตามที่เสนอ");
        sameDirector.presses("ลงนามและเสนอต่อ");
        sameDirector.sees("ท่านลงนามในบันทึกนี้แล้ว");

        officer.opens(memo);
        officer.sees("ให้ความเห็น: ทราบ");
        officer.doesNotSee("ให้ความเห็น: เห็นชอบตามที่เสนอ");
    }

    @Test
    void a_memo_is_marked_sent_back_submitted_anew_and_taken_back() {
        String subject = "ขออนุมัติซ่อมรถ " + UUID.randomUUID();
        String memo = officerDraftsRevisesAndSubmits(subject);

        director.opens(memo);
        director.unfolds("กำหนดชั้นความเร็ว");
        director.chooses("ด่วนมาก");
        director.presses("บันทึกชั้นความเร็ว");
        director.sees("กำหนดชั้นความเร็ว: ด่วนมาก");
        director.unfolds("ส่งกลับแก้ไข");
        director.skipsTheBrowsersOwnChecks();
        director.presses("ส่งกลับแก้ไข");
        director.looksRight();
        director.types("เหตุผล", "โปรดแนบใบเสนอราคา");
        director.types("ข้อความที่ ๑", "๑๒ ตัว");
        director.types("ขอให้แก้ ที่ ๑", "นับใหม่");
        director.presses("ส่งกลับแก้ไข");
        director.sees("โปรดแนบใบเสนอราคา");
        director.sees("นับใหม่");

        officer.opens("/");
        officer.follows(subject);
        officer.sees("โปรดแนบใบเสนอราคา");
        officer.looksRight();
        officer.presses("เสนอใหม่");
        officer.sees("ดึงเรื่องกลับ");
        officer.unfolds("ดึงเรื่องกลับ");
        officer.presses("ดึงเรื่องกลับ");
        officer.seesButton("เสนอใหม่", true);
        browser.hadNothingToComplainOf();
    }

    @Test
    void what_was_typed_is_kept_beside_the_sentence_that_says_what_is_wrong() {
        officer.opens("/memos/new");
        officer.skipsTheBrowsersOwnChecks();
        officer.types("ข้อเท็จจริง", "พิมพ์ไว้แล้ว <b>ไม่หาย</b> น้ำ");
        officer.presses("บันทึกร่าง");
        officer.seesBeside("เรื่อง", "โปรดกรอกข้อมูลในช่องนี้");
        officer.seesTyped("ข้อเท็จจริง", "พิมพ์ไว้แล้ว <b>ไม่หาย</b> น้ำ");
        officer.looksRight();
    }

    @Test
    void every_page_is_there_in_english_too() {
        director.opens("/?lang=en");
        director.sees("Waiting for you");
        director.looksRight();
        director.opens("/memos");
        director.sees("All memos");
        director.opens("/?lang=th");
        director.sees("กล่องงาน");
    }

    private String officerDraftsRevisesAndSubmits(String subject) {
        officer.opens("/");
        officer.follows("ร่างบันทึกใหม่");
        officer.looksRight();
        officer.types("เรื่อง", "ร่างแรก");
        officer.seesTyped("เรียน", "นายกเทศมนตรีตำบลบ้านสวนตาล");
        officer.types("เรื่องเดิม", "เก้าอี้เดิมชำรุดหลายตัว");
        officer.types("ข้อเท็จจริง", "สำรวจแล้วต้องใช้ ๑๒ ตัว");
        officer.types("ข้อพิจารณาและข้อเสนอแนะ", "เห็นควรอนุมัติ");
        officer.presses("บันทึกร่าง");
        officer.sees("ร่างแรก");
        officer.follows("แก้ไขร่าง");
        officer.types("เรื่อง", subject);
        officer.presses("บันทึกร่าง");
        officer.sees(subject);
        officer.looksRight();
        String memo = officer.path();
        officer.presses("เสนอตามลำดับ");
        officer.sees("เสนอเรื่องต่อ" + DIRECTOR);
        return memo;
    }

    /** What the page offers no button for, sent all the same with the session's own token. */
    private static void sendsAForgedForm(
            Official official, String path, String field, String value, int version) {
        official.opens(path.replaceFirst("/[a-z]+$", ""));
        official.page()
                .evaluate(
                        """
                        ([path, field, value, version]) => {
                            const form = document.createElement('form');
                            form.method = 'post';
                            form.action = path;
                            const fields = {
                                [field]: value, version: version, confirmed: 'yes', key: crypto.randomUUID(),
                                _csrf: document.querySelector('input[name=_csrf]').value };
                            for (const [name, content] of Object.entries(fields)) {
                                const input = document.createElement('input');
                                input.name = name;
                                input.value = content;
                                form.append(input);
                            }
                            document.body.append(form);
                            form.submit();
                        }
                        """,
                        new Object[] {path, field, value, version});
        official.page().waitForURL("**" + path);
    }

    private static Official inAnotherTab(Official official, String path) {
        Official again = Official.at(official.page().context().newPage());
        again.opens(path);
        return again;
    }

    String password() {
        return installation.password();
    }

    Official signIn(String username, int width, int height) {
        return Official.signIn(
                browser.window(installation.origin(), width, height),
                username,
                installation.password());
    }
}
