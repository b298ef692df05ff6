package bantuek.query.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** แบบรายงาน: the forms of an organisation, and the issues of each year. */
public record FormsPage(
        List<Line> forms,
        List<Issues> issues,
        Issues typed,
        String requestKey,
        @Nullable String problem) {

    public record Line(String path, String name, String kind, String years, int columns) {}

    /**
     * @param text one a line
     */
    public record Issues(String year, List<String> titles, String text) {}
}
