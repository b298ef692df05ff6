package bantuek.query.intake;

/**
 * How much is read at most. Beyond any of these nothing is taken.
 *
 * @param megabytes of the file as it comes
 * @param inflatedMegabytes of what is packed in it, and of all its parts together
 * @param inflation how many times larger than packed a part may be
 * @param parts files within the file
 * @param markup elements and attributes, of what has to be held in memory at once
 * @param depth of elements within elements; what reads XML here gives up at 100 by itself
 * @param characters of all cells together
 */
record Limits(
        int megabytes,
        int inflatedMegabytes,
        int inflation,
        int parts,
        int markup,
        int depth,
        int tables,
        int rows,
        int columns,
        int cells,
        int cellCharacters,
        int characters) {

    static final Limits STANDARD =
            new Limits(10, 48, 200, 2_000, 800_000, 90, 200, 5_000, 60, 100_000, 20_000, 4_000_000);

    private static final int MEGABYTE = 1 << 20;

    long bytes() {
        return (long) megabytes * MEGABYTE;
    }

    long inflatedBytes() {
        return (long) inflatedMegabytes * MEGABYTE;
    }
}
