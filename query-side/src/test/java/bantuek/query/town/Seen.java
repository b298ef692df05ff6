package bantuek.query.town;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came back. */
public record Seen(int status, Map<String, List<String>> headers, String html) {

    public String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> String.join(", ", header.getValue()))
                .findFirst()
                .orElse("");
    }

    public String location() {
        return header("Location");
    }

    /** The value of the first hidden field of this name. */
    public String hidden(String name) {
        Matcher field =
                Pattern.compile(
                                "<input type=\"hidden\" name=\"%s\" value=\"([^\"]*)\""
                                        .formatted(Pattern.quote(name)))
                        .matcher(html);
        if (!field.find()) {
            throw new AssertionError("no hidden field " + name + " in\n" + html);
        }
        return field.group(1);
    }
}
