package bantuek.events.report;

import bantuek.events.Check;
import bantuek.events.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A column as its organisation prints it.
 *
 * @param key under which rows keep what stands in it
 * @param field what it means; none where nothing of the model is meant
 * @param heading what is printed above it
 * @param group a second heading that spans it and its neighbours of the same group
 */
public record Column(String key, @Nullable Field field, String heading, @Nullable String group) {

    public Column {
        Check.code(key, "key");
        Check.optionalText(heading, "heading", Limits.HEADING_CHARACTERS);
        if (group != null) {
            Check.text(group, "group", Limits.HEADING_CHARACTERS);
        }
    }
}
