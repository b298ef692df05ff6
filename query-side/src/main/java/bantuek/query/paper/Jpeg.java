package bantuek.query.paper;

/** Whether a file is a whole JPEG that can stand on a paper as it is. */
final class Jpeg {

    private static final int MARKER = 0xff;
    private static final int BEGIN = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;

    private Jpeg() {}

    /** Grey or in three colours: four are for printing works, and mean something else in each. */
    static boolean isPrintable(byte[] file) {
        int length = file.length;
        if (length < 4 || at(file, 0) != MARKER || at(file, 1) != BEGIN) {
            return false;
        }
        int end = length;
        while (end > 2 && at(file, end - 1) == 0) {
            end--;
        }
        return at(file, end - 2) == MARKER && at(file, end - 1) == END && hasPrintableFrame(file);
    }

    private static boolean hasPrintableFrame(byte[] file) {
        int at = 2;
        while (at + 9 < file.length && at(file, at) == MARKER) {
            int kind = at(file, at + 1);
            if (isFrame(kind)) {
                int components = at(file, at + 9);
                boolean isDrawn = number(file, at + 5) > 0 && number(file, at + 7) > 0;
                return isDrawn && (components == 1 || components == 3);
            }
            if (kind == SCAN) {
                return false;
            }
            at += kind == MARKER ? 1 : 2 + number(file, at + 2);
        }
        return false;
    }

    /** Of its four groups of frames the arithmetic ones are read by nobody. */
    private static boolean isFrame(int kind) {
        return kind >= 0xc0 && kind <= 0xc2;
    }

    private static int number(byte[] file, int at) {
        return (at(file, at) << 8) + at(file, at + 1);
    }

    private static int at(byte[] file, int at) {
        return file[at] & 0xff;
    }
}
