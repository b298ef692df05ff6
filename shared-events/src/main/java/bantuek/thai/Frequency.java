package bantuek.thai;

import bantuek.events.Check;
import bantuek.events.office.OfficeSettings.Digits;

/**
 * ความถี่: อย่างน้อย ๒ ครั้งในแต่ละปีงบประมาณ is at least twice in every one fiscal year.
 *
 * @param times how often within that many cycles
 * @param every of how many cycles: ๖ in ทุก ๖ เดือน
 */
public record Frequency(int times, int every, Cycle cycle, Moment moment, boolean atLeast)
        implements Notation {

    /** The longer word first where one begins with another. */
    public enum Cycle {
        WORKING_DAY("วันทำการ"),
        DAY("วัน"),
        WEEK("สัปดาห์"),
        MONTH("เดือน"),
        QUARTER("ไตรมาส"),
        FISCAL_YEAR("ปีงบประมาณ"),
        YEAR("ปี");

        private final String word;

        Cycle(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** When in the cycle. */
    public enum Moment {
        ANY(""),
        BEGINNING("ต้น"),
        END("สิ้น");

        private final String word;

        Moment(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    public Frequency {
        Check.atLeast(1, times, "times");
        Check.atLeast(1, every, "every");
        Check.present(cycle, "cycle");
        Check.present(moment, "moment");
        if (moment != Moment.ANY) {
            Check.atMost(1, times, "times");
            Check.atMost(1, every, "every");
        }
    }

    /** ทุกเดือน */
    public static Frequency each(Cycle cycle) {
        return new Frequency(1, 1, cycle, Moment.ANY, false);
    }

    /** ทุกต้นเดือน */
    public static Frequency each(Moment moment, Cycle cycle) {
        return new Frequency(1, 1, cycle, moment, false);
    }

    public static Reading<Frequency> read(String text) {
        return Cursor.read(text, cursor -> new FrequencyReader(cursor).read());
    }

    @Override
    public String print(Digits digits) {
        return ThaiDigits.as(digits, atLeast ? "อย่างน้อย" + bounded() : exactly());
    }

    private String bounded() {
        return moment == Moment.ANY ? counted() : each();
    }

    private String exactly() {
        return times == 1 ? each() : counted().strip();
    }

    private String each() {
        return "ทุก" + moment.word() + (every > 1 ? " " + every + " " : "") + cycle.word();
    }

    private String counted() {
        if (every > 1) {
            return " " + times + " ครั้งในทุก " + every + " " + cycle.word();
        }
        return cycle == Cycle.FISCAL_YEAR
                ? " " + times + " ครั้งในแต่ละปีงบประมาณ"
                : cycle.word() + "ละ " + times + " ครั้ง";
    }
}
