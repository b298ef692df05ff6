package bantuek.query.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Apache FOP, set up once. It reads our own fonts, our garuda and the photos that are handed to it,
 * and nothing else: no file, no address. Thai is spelt before it comes here, so FOP's own shaping
 * is off.
 */
final class FoEngine {

    private static final Logger log = LoggerFactory.getLogger(FoEngine.class);

    private static final URI BASE = URI.create("paper:/");

    private static final String CONFIGURATION =
            """
            <fop version="1.0">
              <accessibility keep-empty-tags="true">true</accessibility>
              <renderers><renderer mime="application/pdf">
                <pdf-a-mode>PDF/A-3a</pdf-a-mode>
                <pdf-ua-mode>PDF/UA-1</pdf-ua-mode>
                <version>1.7</version>
                <fonts>
                  <font kerning="no" embed-url="paper:/%s" embedding-mode="subset">
                    <font-triplet name="Sarabun" style="normal" weight="normal"/>
                  </font>
                  <font kerning="no" embed-url="paper:/%s" embedding-mode="subset">
                    <font-triplet name="Sarabun" style="normal" weight="bold"/>
                  </font>
                </fonts>
              </renderer></renderers>
            </fop>
            """
                    .formatted(ClusterFont.REGULAR.file(), ClusterFont.BOLD.file());

    private final Map<String, byte[]> photos = new ConcurrentHashMap<>();
    private final AtomicLong runs = new AtomicLong();
    private final FopFactory factory;

    FoEngine() {
        OwnResources resources = new OwnResources();
        try (InputStream configuration =
                new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8))) {
            factory =
                    new FopFactoryBuilder(BASE, resources)
                            .setConfiguration(
                                    new DefaultConfigurationBuilder().build(configuration))
                            .setComplexScriptFeatures(false)
                            .build();
        } catch (IOException | ConfigurationException e) {
            throw new IllegalStateException(e);
        }
        factory.getFontManager()
                .setResourceResolver(
                        ResourceResolverFactory.createInternalResourceResolver(BASE, resources));
    }

    /** What is laid out; photos are looked at while it is written. */
    interface Layout {
        void write(ContentHandler handler, Album album) throws SAXException;
    }

    /** Takes in a photo for this run, and says under which address it stands. */
    interface Album {
        String add(byte[] jpeg);
    }

    byte[] print(String title, Layout layout) {
        String run = "photo:/" + runs.incrementAndGet() + "/";
        AtomicLong count = new AtomicLong();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(200_000);
        try {
            Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent(title), pdf);
            layout.write(
                    fop.getDefaultHandler(),
                    jpeg -> {
                        String address = run + count.incrementAndGet();
                        photos.put(address, jpeg);
                        return address;
                    });
            return pdf.toByteArray();
        } catch (SAXException e) {
            throw new IllegalStateException("not printed: " + title, e);
        } finally {
            for (long i = 1; i <= count.get(); i++) {
                photos.remove(run + i);
            }
        }
    }

    private FOUserAgent agent(String title) {
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setTitle(title);
        agent.setProducer("Bantuek");
        agent.setCreator("Bantuek");
        agent.getEventBroadcaster().addEventListener(FoEngine::look);
        return agent;
    }

    /** Half a document is none: what FOP could not do is a fault of ours. */
    private static void look(Event event) {
        boolean glyphMissing = event.getEventID().endsWith(".glyphNotAvailable");
        if (glyphMissing
                || event.getSeverity() == EventSeverity.ERROR
                || event.getSeverity() == EventSeverity.FATAL) {
            throw new IllegalStateException(words(event));
        }
        log.debug("{}", words(event));
    }

    private static String words(Event event) {
        return EventFormatter.format(event, Locale.ENGLISH);
    }

    private final class OwnResources implements ResourceResolver {

        @Override
        public Resource getResource(URI uri) throws IOException {
            byte[] photo = photos.get(uri.toString());
            if (photo != null) {
                return new Resource(new ByteArrayInputStream(photo));
            }
            if (!"paper".equals(uri.getScheme())) {
                throw new IOException("not among our resources: " + uri);
            }
            try {
                return new Resource(ClusterFont.open(uri.getPath().substring(1)));
            } catch (IllegalStateException e) {
                throw new IOException(e);
            }
        }

        @Override
        public OutputStream getOutputStream(URI uri) {
            throw new UncheckedIOException(new IOException("nothing is written: " + uri));
        }
    }
}
