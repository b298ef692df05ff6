package bantuek.command.file;

import static bantuek.command.file.FileRejection.DAMAGED;
import static bantuek.command.file.FileRejection.TOO_MANY_PIXELS;

import bantuek.command.platform.Rejected;
import bantuek.command.platform.RequestRejection;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;

/**
 * Makes photos anew out of what was sent: upright, of a size for screens and paper, and holding
 * nothing but what is seen. Where it was taken, and whatever else was hidden in the file, stays
 * behind. No file is written, no font is needed, and no more than one picture is in memory.
 */
@Component
class Darkroom {

    static final int LONGEST_SIDE = 2_560;
    static final int LONGEST_SIDE_SMALL = 480;

    /** More than any telephone takes in one shot; told by the file's head before it is unpacked. */
    static final long MOST_PIXELS = 64_000_000;

    /** WebP is unpacked whole before it is made smaller. */
    static final long MOST_PIXELS_WHOLE = 25_000_000;

    /** Of larger pictures, only every second or third pixel is read. */
    private static final long MOST_PIXELS_READ = 25_000_000;

    private static final float QUALITY = 0.85f;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore room = new Semaphore(1);

    Photo develop(byte[] sent, Kind kind) {
        try {
            if (!room.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new Rejected(RequestRejection.BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Rejected(RequestRejection.BUSY);
        }
        try {
            return alone(sent, kind);
        } finally {
            room.release();
        }
    }

    private static Photo alone(byte[] sent, Kind kind) {
        BufferedImage scaled = Scaling.within(LONGEST_SIDE, read(sent, kind));
        BufferedImage upright = Orientation.of(sent, kind).upright(scaled);
        return new Photo(jpeg(upright), jpeg(Scaling.within(LONGEST_SIDE_SMALL, upright)));
    }

    private static BufferedImage read(byte[] sent, Kind kind) {
        ImageReader reader = readerOf(kind);
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            AtomicBoolean cutShort = new AtomicBoolean();
            reader.addIIOReadWarningListener(
                    (_, warning) -> cutShort.compareAndSet(false, saysCutShort(warning)));
            // Whatever is told beside the picture may be a bomb of its own, and is not read.
            reader.setInput(in, true, true);
            BufferedImage image = reader.read(0, smaller(reader, kind));
            if (cutShort.get()) {
                throw new Rejected(DAMAGED);
            }
            return image;
        } catch (Rejected refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new Rejected(DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    /** The JDK fills up what is missing with grey, and says so only here. */
    private static boolean saysCutShort(String warning) {
        String lower = warning.toLowerCase(Locale.ROOT);
        return lower.contains("premature") || lower.contains("truncated");
    }

    private static ImageReader readerOf(Kind kind) {
        return kind == Kind.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(kind.name()).next();
    }

    private static ImageReadParam smaller(ImageReader reader, Kind kind) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        long most = kind == Kind.WEBP ? MOST_PIXELS_WHOLE : MOST_PIXELS;
        if (pixels > most) {
            throw new Rejected(TOO_MANY_PIXELS, Map.of("most", most / 1_000_000));
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int step = 1;
        while (pixels / step / step > MOST_PIXELS_READ) {
            step++;
        }
        param.setSourceSubsampling(step, step, 0, 0);
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        while (types.hasNext()) {
            ImageTypeSpecifier type = types.next();
            if (type.getColorModel().getColorSpace().isCS_sRGB()) {
                param.setDestinationType(type);
                break;
            }
        }
        return param;
    }

    private static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
