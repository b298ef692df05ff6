package bantuek.command.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people and others send them. */
public final class Samples {

    private static final String TYPES =
            "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.%s\"/></Types>";

    private Samples() {}

    /** Red above, green below; its left edge blue. */
    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                Color color = y < height / 2 ? Color.RED : Color.GREEN;
                image.setRGB(x, y, (x < width / 4 ? Color.BLUE : color).getRGB());
            }
        }
        return written(image, format);
    }

    static byte[] written(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With what a telephone writes beside a photo: how it was held, and where it was taken. */
    static byte[] jpegWithPosition(int width, int height, int orientation) {
        byte[] jpeg = picture("jpeg", width, height);
        byte[] exif = exif(orientation);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1});
        bytes.write((exif.length + 2) >> 8);
        bytes.write(exif.length + 2);
        bytes.writeBytes(exif);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static byte[] exif(int orientation) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeBytes("Exif\0\0MM\0*");
            out.writeInt(8);
            out.writeShort(2);
            entry(out, 0x0112, 3, 1, orientation << 16);
            entry(out, 0x8825, 4, 1, 38);
            out.writeInt(0);
            out.writeShort(4);
            entry(out, 1, 2, 2, 'N' << 24);
            entry(out, 2, 5, 3, 92);
            entry(out, 3, 2, 2, 'E' << 24);
            entry(out, 4, 5, 3, 116);
            out.writeInt(0);
            for (int part : new int[] {18, 17, 30, 99, 29, 6}) {
                out.writeInt(part);
                out.writeInt(1);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value)
            throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /** A few hundred kilobytes that unpack to as many pixels as are asked for. */
    static byte[] pngOf(int width, int height) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
                byte[] row = new byte[1 + width / 8];
                for (int y = 0; y < height; y++) {
                    deflater.write(row);
                }
            }
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(head);
            out.writeInt(width);
            out.writeInt(height);
            out.write(new byte[] {1, 0, 0, 0, 0});
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            chunk(png, "IHDR", head.toByteArray());
            chunk(png, "IDAT", packed.toByteArray());
            chunk(png, "IEND", new byte[0]);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content)
            throws IOException {
        DataOutputStream out = new DataOutputStream(png);
        out.writeInt(content.length);
        out.writeBytes(type);
        out.write(content);
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        out.writeInt((int) sum.getValue());
    }

    public static byte[] pdf(String words) {
        return text("%PDF-1.7\n% " + words + "\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n");
    }

    static byte[] docx() {
        return zip(
                Map.of(
                        "[Content_Types].xml",
                        TYPES.formatted("wordprocessingml.document.main+xml"),
                        "word/document.xml",
                        "<w:document/>"));
    }

    static byte[] xlsx() {
        return zip(
                Map.of(
                        "[Content_Types].xml",
                        TYPES.formatted("spreadsheetml.sheet.main+xml"),
                        "xl/workbook.xml",
                        "<workbook/>"));
    }

    static byte[] docm() {
        return zip(
                Map.of(
                        "[Content_Types].xml",
                        "<Types><Override"
                                + " ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>",
                        "word/document.xml",
                        "<w:document/>"));
    }

    static byte[] zip(Map<String, String> parts) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(text(part.getValue()));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
