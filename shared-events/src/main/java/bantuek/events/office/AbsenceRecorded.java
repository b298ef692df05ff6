package bantuek.events.office;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** ไม่อาจปฏิบัติราชการได้: the holder of a post is away or unable, from this day to that. */
public record AbsenceRecorded(
        UUID organisation,
        UUID absence,
        UUID post,
        LocalDate from,
        @Nullable LocalDate to,
        String reason)
        implements OfficeEvent {

    public AbsenceRecorded {
        Check.present(organisation, "organisation");
        Check.present(absence, "absence");
        Check.present(post, "post");
        Check.present(from, "from");
        Check.notBefore(from, to, "to");
        Check.text(reason, "reason", Limits.NAME_CHARACTERS);
    }
}
