package bantuek.query.form;

import bantuek.thai.ThaiDigits;

/** The title of a report, out of that of its form. */
public final class FormTitle {

    private static final String YEAR = "{ปี}";

    private FormTitle() {}

    public static String in(String title, int year) {
        return title.replace(YEAR, ThaiDigits.of(year)).replace("{year}", ThaiDigits.of(year));
    }

    /** The other way round: what a form's title is, from that of one of its reports. */
    static String of(String title, int year) {
        return title.replace(ThaiDigits.of(year), YEAR).replace(String.valueOf(year), YEAR);
    }
}
