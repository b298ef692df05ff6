package bantuek.events.form;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.List;
import java.util.UUID;

/**
 * กำหนดประเด็นประจำปี: the issues that reports of a year have to treat, in their order. A list
 * takes the place of the one before.
 *
 * @param year ปีงบประมาณ, of the Buddhist era
 */
public record IssuesListed(UUID organisation, int year, List<String> issues) implements FormEvent {

    public IssuesListed {
        Check.present(organisation, "organisation");
        Check.between(Limits.FIRST_YEAR, Limits.LAST_YEAR, year, "year");
        issues = Check.list(issues, "issues", 0, Limits.ISSUES);
        issues.forEach(issue -> Check.text(issue, "issues", Limits.SUBJECT_CHARACTERS));
        Check.unique(issues, "issues");
    }
}
