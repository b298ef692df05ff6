package bantuek.standalone.sample;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Pictures for the sample, drawn as it is made: they show nobody and come from nowhere. */
final class SamplePictures {

    private static final int WIDTH = 1_200;
    private static final int HEIGHT = 900;
    private static final Color WALL = new Color(0xE9E2D3);
    private static final Color FLOOR = new Color(0xB79B78);
    private static final Color WOOD = new Color(0x8A6239);
    private static final Color BLUE = new Color(0x2F4E8C);
    private static final Color GREEN = new Color(0x4C8C5A);
    private static final Color RED = new Color(0xB5523B);
    private static final Color SKIN = new Color(0xC98F64);
    private static final Color HAIR = new Color(0x2B2320);

    private SamplePictures() {}

    /** A chart on a stand in a hall. */
    static byte[] chart() {
        return drawn(g -> {
            fill(g, new Color(0xD8DEE8), 90, 90, 300, 420);
            fill(g, new Color(0xD8DEE8), 810, 90, 300, 420);
            fill(g, WOOD, 588, 600, 24, 190);
            fill(g, WOOD, 500, 780, 200, 20);
            fill(g, Color.WHITE, 400, 140, 400, 470);
            Color[] steps = {BLUE, GREEN, RED, BLUE};
            for (int step = 0; step < steps.length; step++) {
                int top = 180 + step * 108;
                g.setColor(steps[step]);
                g.fill(new RoundRectangle2D.Double(450, top, 300, 62, 24, 24));
                fill(g, HAIR, 596, top + 62, 8, step < steps.length - 1 ? 46 : 0);
            }
            person(g, 230, 470, GREEN);
            person(g, 960, 480, RED);
        });
    }

    /** People in rows before a screen. */
    static byte[] training() {
        return drawn(g -> {
            fill(g, HAIR, 330, 90, 540, 330);
            fill(g, Color.WHITE, 344, 104, 512, 302);
            int[] bars = {90, 150, 120, 210};
            for (int bar = 0; bar < bars.length; bar++) {
                fill(
                        g,
                        bar % 2 == 0 ? BLUE : GREEN,
                        420 + bar * 100,
                        380 - bars[bar],
                        56,
                        bars[bar]);
            }
            person(g, 150, 330, BLUE);
            for (int row = 0; row < 2; row++) {
                for (int seat = 0; seat < 5; seat++) {
                    person(
                            g,
                            180 + seat * 200 + row * 40,
                            540 + row * 150,
                            seat % 2 == 0 ? RED : GREEN);
                }
            }
        });
    }

    /** Shelves with labelled boxes. */
    static byte[] storeroom() {
        return drawn(g -> {
            Color[] boxes = {new Color(0xC79A5B), new Color(0xA97B43), BLUE, GREEN};
            for (int shelf = 0; shelf < 3; shelf++) {
                int top = 130 + shelf * 200;
                for (int box = 0; box < 6; box++) {
                    int height = 110 + (box * 37 + shelf * 53) % 50;
                    int left = 150 + box * 152;
                    fill(
                            g,
                            boxes[(box + shelf) % boxes.length],
                            left,
                            top + 170 - height,
                            130,
                            height);
                    fill(g, Color.WHITE, left + 35, top + 120, 60, 26);
                }
                fill(g, WOOD, 110, top + 170, 980, 22);
            }
            fill(g, WOOD, 96, 100, 22, 700);
            fill(g, WOOD, 1_082, 100, 22, 700);
        });
    }

    private static byte[] drawn(Consumer<Graphics2D> scene) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, WALL.brighter(), 0, HEIGHT, WALL));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setPaint(new GradientPaint(0, 720, FLOOR, 0, HEIGHT, FLOOR.darker()));
        g.fillRect(0, 720, WIDTH, HEIGHT - 720);
        scene.accept(g);
        g.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void person(Graphics2D g, int left, int top, Color shirt) {
        g.setColor(shirt);
        g.fill(new RoundRectangle2D.Double(left - 20, top + 78, 110, 170, 50, 50));
        g.setColor(HAIR);
        g.fill(new Ellipse2D.Double(left - 4, top - 10, 78, 84));
        g.setColor(SKIN);
        g.fill(new Ellipse2D.Double(left + 2, top + 8, 66, 74));
    }

    private static void fill(Graphics2D g, Color color, int x, int y, int width, int height) {
        g.setColor(color);
        g.fillRect(x, y, width, height);
    }
}
