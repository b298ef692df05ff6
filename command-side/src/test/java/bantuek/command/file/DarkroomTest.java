package bantuek.command.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bantuek.command.platform.Rejected;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of photos, and of what is sent as one. */
class DarkroomTest {

    /** The smallest there is: one pixel. */
    private static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private final Darkroom darkroom = new Darkroom();

    @ParameterizedTest
    @CsvSource({"jpeg, JPEG", "png, PNG", "gif, GIF"})
    void every_kind_becomes_a_jpeg_of_the_same_picture(String format, Kind kind)
            throws IOException {
        Photo photo = darkroom.develop(Samples.picture(format, 400, 200), kind);
        BufferedImage kept = read(photo.content());
        assertThat(List.of(kept.getWidth(), kept.getHeight())).containsExactly(400, 200);
        looksLike(kept, Color.BLUE, Color.RED, Color.GREEN);
        assertThat(Recognition.of(photo.content(), "")).isEqualTo(Kind.JPEG);
    }

    @Test
    void webp_is_read_too() throws IOException {
        assertThat(Recognition.of(WEBP, "")).isEqualTo(Kind.WEBP);
        BufferedImage kept = read(darkroom.develop(WEBP, Kind.WEBP).content());
        assertThat(kept.getWidth()).isPositive();
    }

    @Test
    void large_photos_become_as_large_as_screens_and_paper_need_and_small_ones_stay()
            throws IOException {
        Photo photo = darkroom.develop(Samples.picture("jpeg", 6000, 4500), Kind.JPEG);
        BufferedImage kept = read(photo.content());
        BufferedImage small = read(photo.thumbnail());
        assertThat(List.of(kept.getWidth(), kept.getHeight())).containsExactly(2560, 1920);
        assertThat(List.of(small.getWidth(), small.getHeight())).containsExactly(480, 360);
        looksLike(kept, Color.BLUE, Color.RED, Color.GREEN);
        looksLike(small, Color.BLUE, Color.RED, Color.GREEN);
        assertThat(read(darkroom.develop(Samples.picture("png", 3, 900), Kind.PNG).thumbnail()))
                .extracting(BufferedImage::getWidth, BufferedImage::getHeight)
                .containsExactly(2, 480);
    }

    @Test
    void what_is_transparent_lies_on_white() throws IOException {
        BufferedImage glass = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        byte[] png = Samples.written(glass, "png");
        assertThat(read(darkroom.develop(png, Kind.PNG).content()).getRGB(10, 10))
                .isEqualTo(Color.WHITE.getRGB());
    }

    /** Above, below and the left edge of the sample, when it lies as the camera lay. */
    @ParameterizedTest
    @CsvSource({
        "1, left, top",
        "2, right, top",
        "3, right, bottom",
        "4, left, bottom",
        "5, top, left",
        "6, top, right",
        "7, bottom, right",
        "8, bottom, left"
    })
    void photos_are_turned_upright(int orientation, String blueEdge, String redEdge)
            throws IOException {
        byte[] sent = Samples.jpegWithPosition(400, 200, orientation);
        BufferedImage kept = read(darkroom.develop(sent, Kind.JPEG).content());
        boolean onItsSide = orientation > 4;
        assertThat(kept.getWidth()).isEqualTo(onItsSide ? 200 : 400);
        isNear(edge(kept, blueEdge), Color.BLUE);
        isNear(edge(kept, redEdge), Color.RED);
    }

    private static int edge(BufferedImage image, String edge) {
        int width = image.getWidth();
        int height = image.getHeight();
        return switch (edge) {
            case "left" -> image.getRGB(10, height / 2);
            case "right" -> image.getRGB(width - 10, height / 2);
            case "top" -> image.getRGB(width / 2, 10);
            default -> image.getRGB(width / 2, height - 10);
        };
    }

    @Test
    void where_a_photo_was_taken_is_not_kept() throws IOException, ImageProcessingException {
        byte[] sent = Samples.jpegWithPosition(600, 400, 6);
        assertThat(metadata(sent).getDirectoriesOfType(GpsDirectory.class))
                .extracting(position -> String.valueOf(position.getGeoLocation()))
                .containsExactly("18.291666666666668, 99.485");
        Photo photo = darkroom.develop(sent, Kind.JPEG);
        for (byte[] kept : List.of(photo.content(), photo.thumbnail())) {
            assertThat(directories(kept))
                    .containsExactlyInAnyOrder("JPEG", "JFIF", "Huffman", "File Type");
        }
    }

    @Test
    void nothing_that_was_hidden_in_a_picture_is_kept() {
        String script = "*/=1;alert(document.cookie)/*<script>alert(1)</script>";
        for (String format : List.of("gif", "jpeg", "png")) {
            byte[] polyglot = concat(Samples.picture(format, 40, 40), Samples.text(script));
            Photo photo = darkroom.develop(polyglot, Kind.valueOf(format.toUpperCase(Locale.ROOT)));
            assertThat(new String(photo.content(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("alert", "script");
        }
        byte[] withComment = withComment(Samples.picture("jpeg", 40, 40), script);
        assertThat(
                        new String(
                                darkroom.develop(withComment, Kind.JPEG).content(),
                                StandardCharsets.ISO_8859_1))
                .doesNotContain("alert");
    }

    @Test
    void a_bomb_is_known_by_its_head() {
        byte[] bomb = Samples.pngOf(30_000, 30_000);
        assertThat(bomb.length).isLessThan(1_000_000);
        assertThat(codeOf(bomb, Kind.PNG)).isEqualTo("file.too-many-pixels");
    }

    @Test
    void the_largest_that_is_taken_is_read_with_gaps() throws IOException {
        BufferedImage kept =
                read(darkroom.develop(Samples.pngOf(8_000, 8_000), Kind.PNG).content());
        assertThat(kept.getWidth()).isEqualTo(Darkroom.LONGEST_SIDE);
    }

    @Test
    void what_is_cut_short_is_damaged() {
        for (String format : List.of("jpeg", "png", "gif")) {
            byte[] whole = noise(format);
            byte[] half = Arrays.copyOf(whole, whole.length / 2);
            assertThat(codeOf(half, Kind.valueOf(format.toUpperCase(Locale.ROOT))))
                    .as(format)
                    .isEqualTo("file.damaged");
        }
        assertThat(codeOf(Arrays.copyOf(WEBP, 24), Kind.WEBP)).isEqualTo("file.damaged");
    }

    @Test
    void whatever_bytes_stand_in_a_picture_it_is_taken_or_refused() {
        Random random = new Random(2569);
        for (String format : List.of("jpeg", "png", "gif")) {
            Kind kind = Kind.valueOf(format.toUpperCase(Locale.ROOT));
            byte[] whole = Samples.picture(format, 60, 40);
            for (int round = 0; round < 300; round++) {
                byte[] spoilt = whole.clone();
                for (int i = 0; i < 4; i++) {
                    spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
                }
                try {
                    assertThat(darkroom.develop(spoilt, kind).content()).isNotEmpty();
                } catch (Rejected refused) {
                    assertThat(refused.code().id()).startsWith("file.");
                }
            }
        }
    }

    /** A JRE in a container has none. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void no_fonts_are_needed() throws IOException {
        assertThat(darkroom.develop(Samples.jpegWithPosition(900, 600, 6), Kind.JPEG)).isNotNull();
        assertThat(Files.readString(Path.of("/proc/self/maps")))
                .doesNotContain("libfontmanager", "libfreetype");
    }

    private String codeOf(byte[] sent, Kind kind) {
        return Objects.requireNonNull(
                        catchThrowableOfType(Rejected.class, () -> darkroom.develop(sent, kind)),
                        "not refused")
                .code()
                .id();
    }

    private static byte[] noise(String format) {
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 40_000; i++) {
            image.setRGB(i % 200, i / 200, random.nextInt());
        }
        return Samples.written(image, format);
    }

    private static byte[] withComment(byte[] jpeg, String comment) {
        byte[] words = Samples.text(comment);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (words.length + 2)});
        bytes.writeBytes(words);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static byte[] concat(byte[] one, byte[] other) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(one);
        bytes.writeBytes(other);
        return bytes.toByteArray();
    }

    private static void looksLike(BufferedImage image, Color left, Color above, Color below) {
        isNear(image.getRGB(image.getWidth() / 10, image.getHeight() / 2), left);
        isNear(image.getRGB(image.getWidth() * 2 / 3, image.getHeight() / 5), above);
        isNear(image.getRGB(image.getWidth() * 2 / 3, image.getHeight() * 4 / 5), below);
    }

    private static void isNear(int rgb, Color expected) {
        Color seen = new Color(rgb);
        int distance =
                Math.abs(seen.getRed() - expected.getRed())
                        + Math.abs(seen.getGreen() - expected.getGreen())
                        + Math.abs(seen.getBlue() - expected.getBlue());
        assertThat(distance).as("%s beside %s", seen, expected).isLessThan(40);
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(jpeg)));
    }

    private static List<String> directories(byte[] picture)
            throws IOException, ImageProcessingException {
        return StreamSupport.stream(metadata(picture).getDirectories().spliterator(), false)
                .map(Directory::getName)
                .toList();
    }

    private static Metadata metadata(byte[] picture) throws IOException, ImageProcessingException {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
    }
}
