package bantuek.query.intake;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a part of a page, in the lines in which a browser shows it. */
final class HtmlText implements NodeFilter {

    private static final Set<String> UNSHOWN =
            Set.of("script", "style", "template", "head", "noscript", "object", "iframe");
    private static final Set<String> PICTURES = Set.of("img", "svg", "canvas", "v:shape");

    private final StringBuilder text = new StringBuilder();
    private final IdentityHashMap<Element, Integer> counted = new IdentityHashMap<>();
    private int pictures;
    private int tables;

    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    int pictures() {
        return pictures;
    }

    int tables() {
        return tables;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            return begin(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (breaksLine(element)) {
                text.append('\n');
            } else if (element.nameIs("td") || element.nameIs("th")) {
                text.append(' ');
            }
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        if (UNSHOWN.contains(element.normalName()) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (PICTURES.contains(element.normalName())) {
            pictures++;
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("table")) {
            tables++;
        }
        if (element.nameIs("br") || breaksLine(element)) {
            text.append('\n');
        }
        if (element.nameIs("li") && !hasMarkersOfItsOwn(element)) {
            text.append(marker(element)).append(' ');
        }
        return FilterResult.CONTINUE;
    }

    private boolean breaksLine(Element element) {
        return !element.nameIs("td") && !element.nameIs("th") && element.isBlock();
    }

    private static boolean isHidden(Element element) {
        return style(element).contains("display:none");
    }

    /** What shows no markers has them in its words, if it has any. */
    private static boolean hasMarkersOfItsOwn(Element item) {
        Element list = item.parent();
        return list != null && style(list).matches(".*list-style(-type)?:[^;]*none.*");
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    /** Lines of the source are no lines of the text. */
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isSpace = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (!isSpace && c != '\u00a0') {
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private String marker(Element item) {
        Element list = item.parent();
        if (list == null || !list.nameIs("ol")) {
            return "-";
        }
        int number = counted.merge(list, number(list.attr("start")), (before, _) -> before + 1);
        return ListNumber.of(number, style(list.attr("type"))) + ".";
    }

    private static int number(String start) {
        return start.matches("[0-9]{1,6}") ? Integer.parseInt(start) : 1;
    }

    private static ListNumber.Style style(String type) {
        return switch (type) {
            case "a" -> ListNumber.Style.LOWER_LETTERS;
            case "A" -> ListNumber.Style.UPPER_LETTERS;
            case "i" -> ListNumber.Style.LOWER_ROMAN;
            case "I" -> ListNumber.Style.UPPER_ROMAN;
            default -> ListNumber.Style.DIGITS;
        };
    }
}
