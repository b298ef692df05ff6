package bantuek.command.file;

import bantuek.command.platform.RejectionCode;
import bantuek.command.platform.RejectionCode.Kind;

/** The reasons for which a file is not taken. Each sentence says what to do instead. */
final class FileRejection {

    static final RejectionCode NOT_RAW = content("file.not-raw");
    static final RejectionCode EMPTY = content("file.empty");
    static final RejectionCode TOO_LARGE = content("file.too-large");
    static final RejectionCode TOO_SLOW = content("file.too-slow");
    static final RejectionCode HEIC = content("file.heic");
    static final RejectionCode OLD_OFFICE = content("file.old-office");
    static final RejectionCode LOCKED = content("file.locked");
    static final RejectionCode MACROS = content("file.macros");
    static final RejectionCode ARCHIVE = content("file.archive");
    static final RejectionCode EXECUTABLE = content("file.executable");
    static final RejectionCode MARKUP = content("file.markup");
    static final RejectionCode UNKNOWN_KIND = content("file.unknown-kind");
    static final RejectionCode DAMAGED = content("file.damaged");
    static final RejectionCode TOO_MANY_PIXELS = content("file.too-many-pixels");
    static final RejectionCode TOO_MANY = content("file.too-many");
    static final RejectionCode NO_ROOM = content("file.no-room");

    private FileRejection() {}

    private static RejectionCode content(String id) {
        return new RejectionCode(id, Kind.CONTENT);
    }
}
