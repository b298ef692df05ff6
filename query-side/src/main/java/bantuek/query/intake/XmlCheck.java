package bantuek.query.intake;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through XML once before anything is built of it: no declarations, not too deep, not too
 * much.
 */
final class XmlCheck {

    private static final Set<String> STREAMED = Set.of("worksheet", "sst");
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final Limits limits;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private int markup;

    XmlCheck(Limits limits) {
        this.limits = limits;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    }

    /** Whether it is of the kinds that are read as they go by and need not be held in memory. */
    boolean isStreamed(byte[] part) {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            int depth = 0;
            boolean streamed = false;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD
                        || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Unreadable(Refusal.FORBIDDEN_XML);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (depth == 0) {
                        streamed = root(reader);
                    }
                    depth++;
                    element(reader, depth, streamed);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
            return streamed;
        } catch (XMLStreamException e) {
            throw new Unreadable(Refusal.BROKEN);
        }
    }

    private boolean root(XMLStreamReader reader) {
        String space = reader.getNamespaceURI();
        if (space != null && space.startsWith(STRICT)) {
            throw new Unreadable(Refusal.STRICT_OFFICE);
        }
        return STREAMED.contains(reader.getLocalName());
    }

    private void element(XMLStreamReader reader, int depth, boolean streamed) {
        if (depth > limits.depth()) {
            throw new Unreadable(Refusal.TOO_DEEP);
        }
        if (!streamed) {
            markup += 1 + reader.getAttributeCount();
            if (markup > limits.markup()) {
                throw new Unreadable(Refusal.TOO_MUCH_MARKUP, limits.markup());
            }
        }
    }
}
