package bantuek.query.platform;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Something to take away. */
public final class Download {

    public static final MediaType WORKBOOK =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Download() {}

    /**
     * @param name without an ending
     */
    public static ResponseEntity<byte[]> workbook(String name, byte[] content) {
        return of(WORKBOOK, name + ".xlsx", content);
    }

    /**
     * @param name without an ending
     */
    public static ResponseEntity<byte[]> paper(String name, byte[] content) {
        return of(MediaType.APPLICATION_PDF, name + ".pdf", content);
    }

    private static ResponseEntity<byte[]> of(MediaType type, String name, byte[] content) {
        String disposition =
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(content);
    }
}
