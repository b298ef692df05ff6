package bantuek.events.report;

import bantuek.events.Check;
import bantuek.events.Limits;
import org.jspecify.annotations.Nullable;

/** หลักฐาน: what shows that something was done. */
public record Evidence(
        EvidenceKind kind, String text, @Nullable String url, @Nullable StoredFile file) {

    public Evidence {
        Check.present(kind, "kind");
        Check.text(text, "text", Limits.SUBJECT_CHARACTERS);
        if (url != null) {
            Check.webAddress(url, "url");
        }
        switch (kind) {
            case LINK -> Check.present(url, "url");
            case PHOTO, FILE -> Check.present(file, "file");
            case ORDER, ANNOUNCEMENT, BOARD -> {}
        }
    }
}
