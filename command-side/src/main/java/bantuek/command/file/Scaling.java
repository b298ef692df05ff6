package bantuek.command.file;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Makes a picture smaller: each new pixel is the mean of what it covers, over white paper. */
final class Scaling {

    private static final int CHANNELS = 3;
    private static final int WHITE = 255;

    private final BufferedImage source;
    private final BufferedImage target;

    private Scaling(BufferedImage source, int width, int height) {
        this.source = source;
        this.target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** Never larger than it was. */
    static BufferedImage within(int longestSide, BufferedImage source) {
        double factor =
                Math.min(1, (double) longestSide / Math.max(source.getWidth(), source.getHeight()));
        return new Scaling(
                        source,
                        Math.max(1, (int) Math.round(source.getWidth() * factor)),
                        Math.max(1, (int) Math.round(source.getHeight() * factor)))
                .scaled();
    }

    private BufferedImage scaled() {
        double step = (double) source.getHeight() / target.getHeight();
        double[] sum = new double[target.getWidth() * CHANNELS];
        int[] row = new int[source.getWidth()];
        double[] narrow = new double[sum.length];
        int known = -1;
        for (int y = 0; y < target.getHeight(); y++) {
            Arrays.fill(sum, 0);
            double from = y * step;
            double to = Math.min(source.getHeight(), from + step);
            for (int covered = (int) from; covered < to; covered++) {
                if (covered != known) {
                    source.getRGB(0, covered, row.length, 1, row, 0, row.length);
                    narrow(row, narrow);
                    known = covered;
                }
                double part = Math.min(to, covered + 1) - Math.max(from, covered);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += narrow[i] * part;
                }
            }
            write(y, sum, to - from);
        }
        return target;
    }

    private void narrow(int[] row, double[] narrow) {
        double step = (double) row.length / target.getWidth();
        for (int x = 0; x < target.getWidth(); x++) {
            double from = x * step;
            double to = Math.min(row.length, from + step);
            double red = 0;
            double green = 0;
            double blue = 0;
            for (int covered = (int) from; covered < to; covered++) {
                double part = Math.min(to, covered + 1) - Math.max(from, covered);
                int pixel = row[covered];
                int opacity = pixel >>> 24;
                red += part * overWhite(pixel >> 16 & 0xff, opacity);
                green += part * overWhite(pixel >> 8 & 0xff, opacity);
                blue += part * overWhite(pixel & 0xff, opacity);
            }
            narrow[x * CHANNELS] = red / (to - from);
            narrow[x * CHANNELS + 1] = green / (to - from);
            narrow[x * CHANNELS + 2] = blue / (to - from);
        }
    }

    private static int overWhite(int channel, int opacity) {
        return (channel * opacity + WHITE * (WHITE - opacity)) / WHITE;
    }

    private void write(int y, double[] sum, double height) {
        for (int x = 0; x < target.getWidth(); x++) {
            int rgb = 0;
            for (int channel = 0; channel < CHANNELS; channel++) {
                long mean = Math.round(sum[x * CHANNELS + channel] / height);
                rgb = rgb << 8 | Math.clamp(mean, 0, WHITE);
            }
            target.setRGB(x, y, rgb);
        }
    }
}
