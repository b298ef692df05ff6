package bantuek.query.acting;

import java.util.List;
import java.util.Locale;

/** What an administrator enters of who signs in whose place. */
public enum OrderKind {
    /** คำสั่งให้รักษาราชการแทน, รักษาการในตำแหน่ง, ปฏิบัติหน้าที่ */
    ACTING("/office/acting-orders", "revoke"),
    /** คำสั่งมอบอำนาจให้ปฏิบัติราชการแทน */
    DELEGATION("/office/delegations", "revoke"),
    /** ไม่อาจปฏิบัติราชการได้ */
    ABSENCE("/office/absences", "end"),
    /** ลำดับผู้รักษาราชการแทน: one order takes the place of another, and is never revoked. */
    SUBSTITUTES("/office/substitutes", "");

    static final String PATH = ActingPage.PATH + "/orders";

    private final String command;
    private final String end;

    OrderKind(String command, String end) {
        this.command = command;
        this.end = end;
    }

    static OrderKind of(String segment) {
        return valueOf(segment.toUpperCase(Locale.ROOT));
    }

    String segment() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it is written. */
    public String path() {
        return PATH + "/" + segment();
    }

    /** Where the other side takes it. */
    String command() {
        return command;
    }

    /** Where the other side ends it. */
    String ending(String id) {
        return command + "/" + id + "/" + end;
    }

    /** Those that a problem can stand beside, as they are sent. */
    List<String> fields() {
        return switch (this) {
            case ACTING ->
                    List.of(
                            "kind", "cause", "post", "person", "ownPost", "number", "date", "basis",
                            "from", "to");
            case DELEGATION ->
                    List.of(
                            "post",
                            "delegate",
                            "documentTypes",
                            "number",
                            "date",
                            "basis",
                            "from",
                            "to");
            case ABSENCE -> List.of("post", "reason", "from", "to");
            case SUBSTITUTES -> List.of("post", "substitutes", "number", "date", "basis");
        };
    }
}
