package bantuek.command.file;

import java.util.List;

/** The kinds of files that are taken. Photos are kept as JPEG, everything else as it came. */
enum Kind {
    JPEG("image/jpeg"),
    PNG("image/jpeg"),
    GIF("image/jpeg"),
    WEBP("image/jpeg"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv"),
    TEXT("text/plain");

    private final String mediaType;

    Kind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Under which it is kept. */
    String mediaType() {
        return mediaType;
    }

    /** What names of this kind may end in, the usual one first. */
    List<String> endings() {
        return switch (this) {
            case JPEG, PNG, GIF, WEBP -> List.of(".jpg", ".jpeg");
            case PDF -> List.of(".pdf");
            case DOCX -> List.of(".docx");
            case XLSX -> List.of(".xlsx");
            case CSV -> List.of(".csv");
            case TEXT -> List.of(".txt");
        };
    }

    boolean isPhoto() {
        return switch (this) {
            case JPEG, PNG, GIF, WEBP -> true;
            case PDF, DOCX, XLSX, CSV, TEXT -> false;
        };
    }
}
