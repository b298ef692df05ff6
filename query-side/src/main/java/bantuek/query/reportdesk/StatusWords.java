package bantuek.query.reportdesk;

import static java.util.Objects.requireNonNullElse;

import bantuek.events.report.Progress;
import bantuek.events.report.Status;
import bantuek.thai.Reading;
import bantuek.thai.Timeframe;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How far something has come, where what is written of it says so; nothing is guessed. */
final class StatusWords {

    private static final Pattern EXPECTED =
            Pattern.compile(
                    "คาดว่า(?:จะ)?\\s*(?:ดำเนินการ|แล้วเสร็จ|เสร็จ|จัด)?[^\\n]*?"
                            + "(?<when>(?:ประมาณ|ภายใน|เดือน|ใน)?\\s*(?:เดือน)?\\s*(?:[0-9๐-๙]{1,2}\\s*)?"
                            + "(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม"
                            + "|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|[ก-ฮเ][ก-ฮิี]{0,2}\\.[ก-ฮ]{1,2}\\.?)"
                            + "\\s*(?:พ\\.ศ\\.\\s*)?[0-9๐-๙]{2,4})");

    private static final Pattern NOT_YET = Pattern.compile("ยังไม่(?:ได้)?(?:ดำเนินการ|จัด|เริ่ม)");
    private static final Pattern NO_OCCASION =
            Pattern.compile(
                    "ยังไม่มี(?:โครงการ|ภาระงาน|ภารกิจ|กรณี|เหตุ|ผู้|เรื่อง)|ไม่มีกรณี|ไม่มีเหตุ");
    private static final Pattern CANCELLED =
            Pattern.compile(
                    "(?<cause>[^\\n]*?)(?:จึง|ต้อง|ขอ)*(?:ยกเลิก|งด)(?:การ|ไป|กิจกรรม|โครงการ|จัด|$)");
    private static final Pattern UNDER_WAY =
            Pattern.compile("อยู่ระหว่าง|อยู่ในระหว่าง|กำลังดำเนินการ|ดำเนินการอย่างต่อเนื่อง");
    private static final Pattern EARLIER = Pattern.compile("(?:ไว้แล้ว|แล้ว)(?:ตั้งแต่|เมื่อ)ปี");
    private static final Pattern DONE =
            Pattern.compile(
                    "^(?:ได้)?ดำเนินการ(?:แล้ว|เสร็จ|เรียบร้อย|ครบ)|แล้วเสร็จ|เสร็จสิ้น|เสร็จเรียบร้อย");

    private static final int LONGEST = 200;

    private StatusWords() {}

    static Optional<Progress> in(String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Matcher expected = EXPECTED.matcher(words);
        if (expected.find()) {
            return Optional.of(expected(words, expected.group("when").strip()));
        }
        return status(words).map(status -> new Progress(status, cause(status, words), null, null));
    }

    private static Progress expected(String words, String when) {
        Status status = UNDER_WAY.matcher(words).find() ? Status.ONGOING : Status.NOT_STARTED;
        return new Progress(status, null, firstDay(when), when);
    }

    private static @Nullable LocalDate firstDay(String when) {
        Reading<Timeframe> reading = Timeframe.read(when.replaceFirst("^ใน\\s*(?=เดือน)", ""));
        Timeframe time = reading.meaning();
        return time == null
                ? null
                : requireNonNullElse(time.from(), requireNonNullElse(time.to(), null));
    }

    private static Optional<Status> status(String words) {
        if (NOT_YET.matcher(words).find()) {
            return Optional.of(Status.NOT_STARTED);
        }
        if (NO_OCCASION.matcher(words).find()) {
            return Optional.of(Status.NO_OCCASION);
        }
        if (CANCELLED.matcher(words).find()) {
            return Optional.of(Status.CANCELLED);
        }
        if (UNDER_WAY.matcher(words).find()) {
            return Optional.of(Status.ONGOING);
        }
        if (EARLIER.matcher(words).find()) {
            return Optional.of(Status.DONE_EARLIER);
        }
        return DONE.matcher(words).find() ? Optional.of(Status.DONE) : Optional.empty();
    }

    private static @Nullable String cause(Status status, String words) {
        Matcher cancelled = CANCELLED.matcher(words);
        if (status != Status.CANCELLED || !cancelled.find()) {
            return null;
        }
        String cause = cancelled.group("cause").strip();
        return cause.isEmpty() || cause.length() > LONGEST ? null : cause;
    }
}
