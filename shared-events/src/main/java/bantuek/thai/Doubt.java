package bantuek.thai;

/** Why a text wasn't understood, or what was taken for granted in understanding it. */
public enum Doubt {
    /** Nothing is written. */
    EMPTY(Weight.FATAL),

    /** Longer than any notation, so that nobody tried. */
    TOO_LONG(Weight.FATAL),

    NOT_UNDERSTOOD(Weight.FATAL),

    /** No such day, month or quarter: ๒๙ ก.พ. ๒๕๖๘. */
    NOT_IN_CALENDAR(Weight.FATAL),

    /** A month or a year where a day is asked for. */
    DAY_MISSING(Weight.FATAL),

    /** ไตรมาสที่ ๑-๔ of a year that nothing tells; it can be read once the fiscal year is known. */
    YEAR_MISSING(Weight.FATAL),

    /** ๗๑,๗๗ may be a slip or a decimal comma. */
    ODD_GROUPING(Weight.FATAL),

    /** ๖๕ was taken for ๒๕๖๕. */
    CENTURY_ASSUMED(Weight.REMARK),

    /** The fiscal year that the text stands in says which year is meant. */
    YEAR_FROM_CONTEXT(Weight.REMARK),

    /** ๐๑๔ was taken for O14. */
    LETTER_RESTORED(Weight.REMARK),

    /** 18 was taken for I8, and may as well be a number that has lost its letter. */
    LETTER_ASSUMED(Weight.TO_CONFIRM),

    /** 2022 where the Buddhist era is meant; it was taken for the common era. */
    COMMON_ERA(Weight.TO_CONFIRM),

    /** ธ.ค. – ม.ค. ๖๖: the year of one end was concluded from the other. */
    YEAR_ASSUMED(Weight.TO_CONFIRM),

    ENDS_BEFORE_IT_BEGINS(Weight.TO_CONFIRM),

    /** ๔ ปี (พ.ศ. ๒๕๖๖ - ๒๕๗๐): the years named are not as many as the years counted. */
    LENGTH_DIFFERS(Weight.TO_CONFIRM);

    private enum Weight {
        REMARK,
        TO_CONFIRM,
        FATAL
    }

    private final Weight weight;

    Doubt(Weight weight) {
        this.weight = weight;
    }

    /** Somebody should say whether it was understood as it was meant. */
    public boolean isToConfirm() {
        return weight == Weight.TO_CONFIRM;
    }

    /** With it there is nothing but the text. */
    public boolean isFatal() {
        return weight == Weight.FATAL;
    }
}
