package bantuek.thai;

import bantuek.events.Check;
import bantuek.events.office.OfficeSettings.Digits;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** ระยะเวลาดำเนินการ: when something is to be done, or was. */
public sealed interface Timeframe extends Notation {

    /** The first day; absent if only the end is said. */
    @Nullable LocalDate from();

    /** The last day; absent if it is open, or is whatever day it is read on. */
    @Nullable LocalDate to();

    /** ประมาณ */
    boolean approximate();

    static Reading<Timeframe> read(String text) {
        return read(text, Context.none());
    }

    /** In the context of a fiscal year ไตรมาสที่ ๑-๔ is understood as well. */
    static Reading<Timeframe> read(String text, Context context) {
        return Cursor.read(text, cursor -> new TimeframeReader(cursor, context).read());
    }

    /** ต.ค. ๖๕ – ก.ย. ๖๖, as it is written: a doubt tells if it ends before it begins. */
    record Between(Span begin, Span end, boolean approximate) implements Timeframe {

        public Between {
            Check.present(begin, "begin");
            Check.present(end, "end");
        }

        @Override
        public LocalDate from() {
            return begin.firstDay();
        }

        @Override
        public LocalDate to() {
            return end.lastDay();
        }

        @Override
        public String print(Digits digits) {
            return PrintedSpans.about(approximate) + PrintedSpans.range(begin, end, digits);
        }
    }

    /** เป็นต้นไป */
    record Onwards(Span begin, boolean approximate) implements Timeframe {

        public Onwards {
            Check.present(begin, "begin");
        }

        @Override
        public LocalDate from() {
            return begin.firstDay();
        }

        @Override
        public @Nullable LocalDate to() {
            return null;
        }

        @Override
        public String print(Digits digits) {
            return PrintedSpans.about(approximate)
                    + PrintedSpans.alone(begin, digits)
                    + " เป็นต้นไป";
        }
    }

    /** ถึงปัจจุบัน */
    record UntilNow(Span begin, boolean approximate) implements Timeframe {

        public UntilNow {
            Check.present(begin, "begin");
        }

        @Override
        public LocalDate from() {
            return begin.firstDay();
        }

        @Override
        public @Nullable LocalDate to() {
            return null;
        }

        @Override
        public String print(Digits digits) {
            return PrintedSpans.about(approximate)
                    + PrintedSpans.alone(begin, digits)
                    + " ถึงปัจจุบัน";
        }
    }

    /** ภายใน */
    record By(Span end, boolean approximate) implements Timeframe {

        public By {
            Check.present(end, "end");
        }

        @Override
        public @Nullable LocalDate from() {
            return null;
        }

        @Override
        public LocalDate to() {
            return end.lastDay();
        }

        @Override
        public String print(Digits digits) {
            return "ภายใน" + PrintedSpans.about(approximate) + PrintedSpans.alone(end, digits);
        }
    }
}
