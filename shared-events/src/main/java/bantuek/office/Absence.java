package bantuek.office;

import java.util.UUID;

/** ไม่อาจปฏิบัติราชการได้: the holder of a post is away or unable. */
public record Absence(UUID id, UUID post, Period period, String reason) implements Entry {}
