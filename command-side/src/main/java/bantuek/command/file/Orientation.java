package bantuek.command.file;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** How the camera was held, by the numbers of EXIF: 1 is upright, and 6 lies on its left side. */
record Orientation(int number) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int LAST = 8;
    private static final int FIRST_ON_ITS_SIDE = 5;

    /** Cameras write JPEG; in the other formats, nobody turns pictures by a note beside them. */
    static Orientation of(byte[] sent, Kind kind) {
        return kind == Kind.JPEG ? ofJpeg(sent) : UPRIGHT;
    }

    private static Orientation ofJpeg(byte[] sent) {
        try {
            ExifIFD0Directory told =
                    JpegMetadataReader.readMetadata(
                                    new ByteArrayInputStream(sent), List.of(new ExifReader()))
                            .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer number =
                    told == null ? null : told.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return number == null || number < 1 || number > LAST
                    ? UPRIGHT
                    : new Orientation(number);
        } catch (JpegProcessingException | IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    BufferedImage upright(BufferedImage image) {
        if (equals(UPRIGHT)) {
            return image;
        }
        boolean onItsSide = number >= FIRST_ON_ITS_SIDE;
        int width = onItsSide ? image.getHeight() : image.getWidth();
        int height = onItsSide ? image.getWidth() : image.getHeight();
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                upright.setRGB(x, y, pixel(image, x, y));
            }
        }
        return upright;
    }

    private int pixel(BufferedImage image, int x, int y) {
        int right = image.getWidth() - 1;
        int bottom = image.getHeight() - 1;
        return switch (number) {
            case 2 -> image.getRGB(right - x, y);
            case 3 -> image.getRGB(right - x, bottom - y);
            case 4 -> image.getRGB(x, bottom - y);
            case 5 -> image.getRGB(y, x);
            case 6 -> image.getRGB(y, bottom - x);
            case 7 -> image.getRGB(right - y, bottom - x);
            case 8 -> image.getRGB(right - y, x);
            default -> image.getRGB(x, y);
        };
    }
}
