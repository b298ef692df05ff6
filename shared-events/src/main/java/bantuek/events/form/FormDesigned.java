package bantuek.events.form;

import bantuek.events.Check;
import java.util.UUID;

/**
 * ออกแบบรายงาน: reports that are there already keep the columns that they have.
 *
 * @param form which of the organisation's forms
 * @param version 1 for a new one
 */
public record FormDesigned(UUID organisation, UUID form, int version, ReportForm content)
        implements FormEvent {

    public FormDesigned {
        Check.present(organisation, "organisation");
        Check.present(form, "form");
        Check.atLeast(1, version, "version");
        Check.present(content, "content");
    }
}
