package bantuek.thai;

import bantuek.thai.PartialDate.OfDay;
import bantuek.thai.PartialDate.OfQuarter;
import bantuek.thai.PartialDate.OfYear;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The grammar of ระยะเวลาดำเนินการ: what leads, one date or two, what follows. */
final class TimeframeReader {

    private static final int MONTHS_OF_YEAR = 12;

    private final Cursor cursor;
    private final DateReader dates;
    private final Years years;

    TimeframeReader(Cursor cursor, Context context) {
        this.cursor = cursor;
        this.dates = new DateReader(cursor, context);
        this.years = new Years(cursor, context);
    }

    @Nullable Timeframe read() {
        cursor.accept("เมื่อ");
        boolean approximate = about();
        if (cursor.accept("ภายใน")) {
            return by(about() || approximate);
        }
        boolean since = cursor.acceptAny("เริ่มตั้งแต่", "ตั้งแต่", "เริ่ม");
        cursor.acceptAny("ระหว่าง", "ในช่วง", "ช่วง", "ใน", "ตลอด");
        approximate |= about();
        Integer months = announcedMonths();
        PartialDate begin = dates.read();
        if (begin == null) {
            return null;
        }
        if (cursor.acceptAny("-", "จนถึง", "ถึง")) {
            return months == null && cursor.accept("ปัจจุบัน")
                    ? untilNow(begin, approximate)
                    : between(begin, approximate, months);
        }
        if (months == null && cursor.accept("เป็นต้นมา")) {
            return untilNow(begin, approximate);
        }
        if (months == null && (cursor.accept("เป็นต้นไป") || since)) {
            return onwards(begin, approximate);
        }
        return single(begin, approximate, months);
    }

    private boolean about() {
        return cursor.acceptAny("โดยประมาณ", "ประมาณ", "ราว");
    }

    /** ๕ ปี ( */
    private @Nullable Integer announcedMonths() {
        int start = cursor.mark();
        Integer count = cursor.number(2);
        boolean ofYears = cursor.accept("ปี");
        if (count == null || !(ofYears || cursor.accept("เดือน")) || !cursor.accept("(")) {
            cursor.backTo(start);
            return null;
        }
        return ofYears ? count * MONTHS_OF_YEAR : count;
    }

    private @Nullable Timeframe by(boolean approximate) {
        PartialDate end = dates.read();
        Span span = end == null ? null : last(end);
        return span == null ? null : new Timeframe.By(span, approximate);
    }

    private @Nullable Timeframe untilNow(PartialDate begin, boolean approximate) {
        Span span = last(begin);
        return span == null ? null : new Timeframe.UntilNow(span, approximate);
    }

    private @Nullable Timeframe onwards(PartialDate begin, boolean approximate) {
        Span span = last(begin);
        return span == null ? null : new Timeframe.Onwards(span, approximate);
    }

    private @Nullable Timeframe single(
            PartialDate date, boolean approximate, @Nullable Integer months) {
        if (months != null && !cursor.accept(")")) {
            return null;
        }
        Span span = last(date);
        return span == null ? null : checked(span, span, approximate, months);
    }

    private @Nullable Timeframe between(
            PartialDate begin, boolean approximate, @Nullable Integer months) {
        PartialDate end = end(begin);
        if (end == null || (months != null && !cursor.accept(")")) || !cursor.atEnd()) {
            return null;
        }
        PartialDate first = withMonthOf(end, begin);
        Span from = years.span(years.shared(first, end, 1));
        Span to = from == null ? null : years.span(years.shared(end, first, -1));
        return from == null || to == null ? null : checked(from, to, approximate, months);
    }

    /** Behind a dash a number alone is what stands in front of it: a quarter, or a short year. */
    private @Nullable PartialDate end(PartialDate begin) {
        int start = cursor.mark();
        PartialDate end = dates.read();
        boolean bare = end instanceof OfDay day && day.isBare();
        if (bare && begin instanceof OfQuarter) {
            cursor.backTo(start);
            return dates.quarter();
        }
        if (begin instanceof OfYear(WrittenYear first, _) && first != null) {
            if (bare) {
                cursor.backTo(start);
                WrittenYear last = dates.shortYear(first.fiscal());
                return last == null ? null : new OfYear(last, false);
            }
            if (end instanceof OfYear(WrittenYear last, boolean calendar)
                    && last != null
                    && !calendar) {
                return new OfYear(
                        new WrittenYear(last.isoYear(), first.fiscal() || last.fiscal()), false);
            }
        }
        return end;
    }

    private static PartialDate withMonthOf(PartialDate end, PartialDate begin) {
        return begin instanceof OfDay day && day.isBare() && end instanceof OfDay other
                ? new OfDay(day.day(), other.month(), other.year())
                : begin;
    }

    private @Nullable Span last(PartialDate date) {
        return cursor.atEnd() ? years.span(date) : null;
    }

    private Timeframe checked(Span begin, Span end, boolean approximate, @Nullable Integer months) {
        if (end.lastDay().isBefore(begin.firstDay())) {
            cursor.doubt(Doubt.ENDS_BEFORE_IT_BEGINS);
        }
        if (months != null
                && months
                        != ChronoUnit.MONTHS.between(begin.firstDay(), end.lastDay().plusDays(1))) {
            cursor.doubt(Doubt.LENGTH_DIFFERS);
        }
        return new Timeframe.Between(begin, end, approximate);
    }
}
