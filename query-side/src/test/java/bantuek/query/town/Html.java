package bantuek.query.town;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a page strictly, as no browser does, and says everything that is wrong with it. */
public final class Html {

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:\\s+[a-zA-Z-]+(?:=\"[^\"<]*\")?)*)\\s*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)(?:=\"([^\"]*)\")?");
    private static final Set<String> EMPTY = Set.of("meta", "link", "img", "input", "br");
    private static final Set<String> NOT_IN_PARAGRAPH =
            Set.of("p", "div", "ul", "ol", "dl", "form", "section", "table", "h1", "h2", "h3");
    private static final Set<String> NOT_AT_ALL = Set.of("style", "iframe", "object");
    private static final List<String> POINTING =
            List.of("for", "aria-labelledby", "aria-describedby", "aria-controls");

    private final Deque<String> open = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> pointedAt = new HashSet<>();
    private final Set<String> labelled = new HashSet<>();
    private final List<String> fields = new ArrayList<>();
    private final List<Integer> headings = new ArrayList<>();

    private Html() {}

    public static List<String> problemsOf(String page) {
        Html html = new Html();
        html.read(page.strip());
        html.judge();
        return html.problems;
    }

    private void read(String page) {
        String doctype = "<!doctype html>";
        check(page.startsWith(doctype), "no doctype");
        Matcher tag = TAG.matcher(page);
        int end = doctype.length();
        while (tag.find()) {
            String text = page.substring(Math.min(end, tag.start()), tag.start());
            checkText(text);
            check(!"script".equals(open.peek()) || text.isEmpty(), "a script inline");
            end = tag.end();
            if (tag.group(1).isEmpty()) {
                begin(tag.group(2), attributes(tag.group(3)));
            } else {
                String innermost = open.isEmpty() ? "nothing" : open.pop();
                check(innermost.equals(tag.group(2)), "</" + tag.group(2) + "> ends " + innermost);
            }
        }
        checkText(page.substring(end));
    }

    private void begin(String name, Map<String, String> attributes) {
        check(!NOT_AT_ALL.contains(name), "<" + name + ">");
        check(
                !name.equals("script") || attributes.getOrDefault("src", "").startsWith("/assets/"),
                "a script from elsewhere");
        boolean inParagraph = open.contains("p") && NOT_IN_PARAGRAPH.contains(name);
        check(!inParagraph, "<" + name + "> within <p>");
        check(!(name.equals("form") && open.contains("form")), "a form within a form");
        if (name.matches("h[1-6]")) {
            headings.add(name.charAt(1) - '0');
        }
        attributes.forEach((attribute, value) -> checkAttribute(name, attribute, value));
        checkField(name, attributes);
        check(!name.equals("img") || attributes.containsKey("alt"), "an image without alt");
        check(!name.equals("html") || attributes.containsKey("lang"), "a page without lang");
        if (!EMPTY.contains(name)) {
            open.push(name);
        }
    }

    private void checkAttribute(String element, String attribute, String value) {
        check(!attribute.startsWith("on") && !attribute.equals("style"), attribute + " inline");
        check(!value.contains("javascript:"), "a script as an address");
        if (attribute.equals("id")) {
            check(ids.add(value), "twice the id " + value);
        }
        if (POINTING.contains(attribute)) {
            pointedAt.addAll(List.of(value.split(" ")));
        }
        if (attribute.equals("href") && value.startsWith("#")) {
            pointedAt.add(value.substring(1));
        }
        if (element.equals("label") && attribute.equals("for")) {
            labelled.add(value);
        }
    }

    private void checkField(String name, Map<String, String> attributes) {
        boolean asks =
                List.of("input", "select", "textarea").contains(name)
                        && !"hidden".equals(attributes.get("type"));
        if (asks && !open.contains("label")) {
            fields.add(attributes.getOrDefault("id", "without an id"));
        }
    }

    private void judge() {
        check(open.isEmpty(), "never ended: " + open);
        pointedAt.forEach(id -> check(ids.contains(id), "nothing has the id " + id));
        ids.stream()
                .filter(id -> id.endsWith("-error"))
                .forEach(id -> check(pointedAt.contains(id), "no field points at " + id));
        fields.forEach(id -> check(labelled.contains(id), "no label for the field " + id));
        check(headings.stream().filter(level -> level == 1).count() == 1, "not one h1");
        for (int i = 1; i < headings.size(); i++) {
            boolean skips = headings.get(i) > headings.get(i - 1) + 1;
            check(!skips, "the headings skip a level: " + headings);
        }
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            String value = attribute.group(2) == null ? "" : attribute.group(2);
            if (attributes.put(attribute.group(1), value) != null) {
                throw new AssertionError("twice in one tag: " + text);
            }
        }
        return attributes;
    }

    private void checkText(String text) {
        check(!text.contains("<") && !text.contains("\u0000"), "not escaped: " + text);
    }

    private void check(boolean right, String problem) {
        if (!right) {
            problems.add(problem);
        }
    }
}
