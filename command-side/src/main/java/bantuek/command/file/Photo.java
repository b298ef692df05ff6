package bantuek.command.file;

/** A photo as it is kept, and its small form for where many stand together. Both are JPEG. */
final class Photo {

    private final byte[] content;
    private final byte[] thumbnail;

    Photo(byte[] content, byte[] thumbnail) {
        this.content = content;
        this.thumbnail = thumbnail;
    }

    byte[] content() {
        return content;
    }

    byte[] thumbnail() {
        return thumbnail;
    }
}
