package bantuek.query.paper;

import bantuek.query.paper.Printed.Flaw;
import bantuek.query.paper.Printed.Kind;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Prints papers: as PDF/A-3 that can be read aloud (PDF/UA), whole or not at all. What could not be
 * printed as it was written is marked on the paper, and told to whoever had it printed.
 */
@Component
public class PaperPress {

    /** More at once would need more memory and be no sooner done. */
    private static final int AT_ONCE = 4;

    private final FoEngine engine = new FoEngine();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** Throws {@link TooLong} where that is more than a file can hold. */
    public Printed print(Paper paper, Pictures pictures) {
        PaperSize.refuseWhatIsTooLong(paper);
        int share = PaperSize.weight(paper) > PaperSize.LARGE ? AT_ONCE : 1;
        turns.acquireUninterruptibly(share);
        try {
            return printed(paper, pictures);
        } finally {
            turns.release(share);
        }
    }

    private Printed printed(Paper paper, Pictures pictures) {
        Typesetter typesetter = new Typesetter(paper.names());
        byte[] laidOut =
                engine.print(
                        paper.title(),
                        (handler, album) ->
                                new FoDocument(
                                                paper,
                                                new FoWriter(handler),
                                                typesetter,
                                                key -> shown(key, pictures, album, typesetter))
                                        .write());
        return Finish.of(laidOut, paper, typesetter.spelt(paper.stamp()), typesetter.flaws());
    }

    private static Optional<String> shown(
            String key, Pictures pictures, FoEngine.Album album, Typesetter typesetter) {
        Optional<byte[]> photo = pictures.of(key).filter(Jpeg::isPrintable);
        if (photo.isEmpty()) {
            typesetter.found(new Flaw(Kind.NO_PICTURE, key));
        }
        return photo.map(album::add);
    }
}
