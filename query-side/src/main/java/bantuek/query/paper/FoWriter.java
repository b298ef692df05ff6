package bantuek.query.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Tells Apache FOP what to lay out, element by element, without any XML in between. */
final class FoWriter {

    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final ContentHandler handler;
    private final Deque<String> open = new ArrayDeque<>();

    FoWriter(ContentHandler handler) {
        this.handler = handler;
    }

    /** What stands in an element is written by this. */
    interface Content {
        void write() throws SAXException;
    }

    void document(Content content) throws SAXException {
        handler.startDocument();
        handler.startPrefixMapping("fo", FO);
        handler.startPrefixMapping("fox", FOX);
        content.write();
        handler.endDocument();
    }

    /**
     * @param attributes a name and its value, one after the other
     */
    void element(String name, Content content, String... attributes) throws SAXException {
        open(name, attributes);
        content.write();
        close();
    }

    void empty(String name, String... attributes) throws SAXException {
        open(name, attributes);
        close();
    }

    void text(String spelt) throws SAXException {
        handler.characters(spelt.toCharArray(), 0, spelt.length());
    }

    private void open(String name, String... attributes) throws SAXException {
        AttributesImpl all = new AttributesImpl();
        for (int i = 0; i < attributes.length; i += 2) {
            String qualified = attributes[i];
            String local = qualified.substring(qualified.indexOf(':') + 1);
            all.addAttribute(space(qualified), local, qualified, "CDATA", attributes[i + 1]);
        }
        handler.startElement(FO, name, "fo:" + name, all);
        open.push(name);
    }

    private void close() throws SAXException {
        String name = open.pop();
        handler.endElement(FO, name, "fo:" + name);
    }

    private static String space(String qualified) {
        if (qualified.startsWith("fox:")) {
            return FOX;
        }
        return qualified.startsWith("xml:") ? XML : "";
    }
}
