package bantuek.query.paper;

import static bantuek.query.paper.FoDocument.points;

import bantuek.query.paper.Block.Album;
import bantuek.query.paper.Block.Photo;
import java.util.List;
import java.util.Optional;
import org.xml.sax.SAXException;

/** Photos, two side by side, each with what it shows below it. */
final class FoAlbum {

    private static final double GAP = 2 * Sheet.MM;
    private static final double HEIGHT = 56 * Sheet.MM;
    private static final String NO_PICTURE = "[ไม่พบภาพ]";

    private final FoPen pen;
    private final Shown pictures;
    private final double room;

    /** Under which address a photo is found; empty where there is none to be shown. */
    @FunctionalInterface
    interface Shown {
        Optional<String> address(String key);
    }

    FoAlbum(FoPen pen, Shown pictures, double room) {
        this.pen = pen;
        this.pictures = pictures;
        this.room = room;
    }

    void write(Album album) throws SAXException {
        for (int i = 0; i < album.photos().size(); i += 2) {
            List<Photo> pair = album.photos().subList(i, Math.min(i + 2, album.photos().size()));
            pen.grid(
                    List.of(room / 2, room / 2),
                    () ->
                            pen.row(
                                    () -> {
                                        for (Photo photo : pair) {
                                            pen.cell(() -> photo(photo));
                                        }
                                    },
                                    "keep-together.within-page",
                                    FoBlocks.IF_POSSIBLE));
        }
    }

    private void photo(Photo photo) throws SAXException {
        double width = room / 2 - 2 * GAP;
        Optional<String> address = pictures.address(photo.key());
        pen.block(
                () -> {
                    if (address.isPresent()) {
                        picture(address.get(), photo.caption(), width);
                    } else {
                        pen.say(NO_PICTURE, width);
                    }
                },
                "text-align",
                "center",
                "space-before",
                points(6),
                "border",
                address.isPresent() ? "none" : "0.5pt solid black",
                "margin-left",
                points(GAP),
                "margin-right",
                points(GAP));
        pen.block(
                () -> pen.say(photo.caption(), ClusterFont.REGULAR, Sheet.SMALL, width),
                "text-align",
                "center",
                "font-size",
                points(Sheet.SMALL),
                "line-height",
                points(15));
    }

    private void picture(String address, String caption, double width) throws SAXException {
        pen.fo()
                .empty(
                        "external-graphic",
                        "src",
                        address,
                        "fox:alt-text",
                        caption.isBlank() ? "ภาพกิจกรรม" : caption,
                        "width",
                        points(width),
                        "height",
                        points(HEIGHT),
                        "content-width",
                        "scale-to-fit",
                        "content-height",
                        "scale-to-fit",
                        "scaling",
                        "uniform",
                        "text-align",
                        "center",
                        "display-align",
                        "center");
    }
}
