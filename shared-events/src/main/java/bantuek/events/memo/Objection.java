package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * ข้อสังเกต: what an assessor may object to, where the drafter has seen it and left it as it is.
 *
 * @param rule which rule spoke
 * @param section of the text, where it stands in the text
 * @param row of the report, where it stands in a row; neither of both where it stands in its head
 * @param column where it stands in one cell of that row
 * @param quote the words that it is about; empty where words are missing
 */
public record Objection(
        String rule,
        @Nullable TextSection section,
        @Nullable UUID row,
        @Nullable String column,
        String quote) {

    public Objection {
        Check.text(rule, "rule", Limits.CODE_CHARACTERS);
        Check.optionalText(quote, "quote", Limits.QUOTE_CHARACTERS);
    }
}
