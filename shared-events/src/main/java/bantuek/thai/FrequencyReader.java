package bantuek.thai;

import bantuek.thai.Frequency.Cycle;
import bantuek.thai.Frequency.Moment;
import org.jspecify.annotations.Nullable;

/** The grammar of how often: ทุกเดือน, รายเดือน, เดือนละ ๑ ครั้ง, ๑ ครั้งในแต่ละเดือน. */
final class FrequencyReader {

    private static final int TIMES_DIGITS = 3;

    private final Cursor cursor;

    FrequencyReader(Cursor cursor) {
        this.cursor = cursor;
    }

    @Nullable Frequency read() {
        boolean atLeast = cursor.acceptAny("อย่างน้อย", "ไม่น้อยกว่า");
        if (cursor.accept("ทุก")) {
            cursor.accept("ๆ");
            return each(atLeast);
        }
        if (cursor.acceptAny("ราย", "ประจำ")) {
            return once(cycle(), 1, Moment.ANY, atLeast);
        }
        Cycle cycle = cycle();
        return cycle == null ? timesFirst(atLeast) : cycleFirst(cycle, atLeast);
    }

    private @Nullable Frequency each(boolean atLeast) {
        Moment moment = moment();
        if (moment != Moment.ANY) {
            return once(cycle(), 1, moment, atLeast);
        }
        Integer every = every();
        return every == null ? null : once(cycle(), every, moment, atLeast);
    }

    private @Nullable Frequency cycleFirst(Cycle cycle, boolean atLeast) {
        if (!cursor.accept("ละ")) {
            return null;
        }
        Integer times = cursor.number(TIMES_DIGITS);
        if (!cursor.accept("ครั้ง")) {
            return null;
        }
        return frequency(times == null ? 1 : times, 1, cycle, atLeast);
    }

    private @Nullable Frequency timesFirst(boolean atLeast) {
        Integer times = cursor.number(TIMES_DIGITS);
        if (times == null
                || !cursor.accept("ครั้ง")
                || !cursor.acceptAny("ในแต่ละ", "ในทุก", "ในรอบ", "ใน", "ต่อ", "/")) {
            return null;
        }
        Integer every = every();
        return every == null ? null : frequency(times, every, cycle(), atLeast);
    }

    private @Nullable Integer every() {
        Integer every = cursor.number(2);
        return every == null ? Integer.valueOf(1) : every;
    }

    private Moment moment() {
        for (Moment moment : Moment.values()) {
            if (moment != Moment.ANY && cursor.accept(moment.word())) {
                return moment;
            }
        }
        return Moment.ANY;
    }

    private @Nullable Cycle cycle() {
        for (Cycle cycle : Cycle.values()) {
            if (cursor.accept(cycle.word())) {
                return cycle;
            }
        }
        return cursor.accept("อาทิตย์") ? Cycle.WEEK : null;
    }

    private static @Nullable Frequency once(
            @Nullable Cycle cycle, int every, Moment moment, boolean atLeast) {
        return cycle == null || every < 1 ? null : new Frequency(1, every, cycle, moment, atLeast);
    }

    private static @Nullable Frequency frequency(
            int times, int every, @Nullable Cycle cycle, boolean atLeast) {
        return cycle == null || times < 1 || every < 1
                ? null
                : new Frequency(times, every, cycle, Moment.ANY, atLeast);
    }
}
