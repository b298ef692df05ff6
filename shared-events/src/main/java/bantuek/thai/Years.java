package bantuek.thai;

import bantuek.thai.PartialDate.OfDay;
import bantuek.thai.PartialDate.OfQuarter;
import org.jspecify.annotations.Nullable;

/** Finds the year that a date leaves unsaid: at the other end of the range, or in the context. */
final class Years {

    private final Cursor cursor;
    private final Context context;

    Years(Cursor cursor, Context context) {
        this.cursor = cursor;
        this.context = context;
    }

    @Nullable Span span(PartialDate date) {
        if (date instanceof OfDay day && day.isBare()) {
            return null;
        }
        PartialDate dated = date.year() == null ? fromContext(date) : date;
        if (dated == null) {
            cursor.refuse(Doubt.YEAR_MISSING);
            return null;
        }
        Span span = dated.span();
        if (span == null) {
            cursor.refuse(Doubt.NOT_IN_CALENDAR);
        }
        return span;
    }

    /** ม.ค – เม.ย. ๖๖: one year for both ends, or the one that makes them follow each other. */
    PartialDate shared(PartialDate date, PartialDate other, int direction) {
        WrittenYear year = other.year();
        if (date.year() != null || year == null || !areAlike(date, other)) {
            return date;
        }
        Integer month = date.month();
        Integer otherMonth = other.month();
        if (month == null || otherMonth == null || year.fiscal()) {
            return date.in(year);
        }
        if (direction * Integer.compare(month, otherMonth) <= 0) {
            return date.in(year);
        }
        cursor.doubt(Doubt.YEAR_ASSUMED);
        return date.in(year.plus(-direction));
    }

    private @Nullable PartialDate fromContext(PartialDate date) {
        FiscalYear year = context.fiscalYear();
        if (year == null) {
            return null;
        }
        cursor.doubt(Doubt.YEAR_FROM_CONTEXT);
        return date.in(WrittenYear.of(year));
    }

    private static boolean areAlike(PartialDate one, PartialDate other) {
        boolean bothQuarters = one instanceof OfQuarter && other instanceof OfQuarter;
        return bothQuarters || (one.month() != null && other.month() != null);
    }
}
