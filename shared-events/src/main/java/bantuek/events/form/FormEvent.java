package bantuek.events.form;

import java.util.UUID;

/**
 * What can happen to an organisation's forms of reports (แบบรายงาน), and to its lists of issues.
 */
public sealed interface FormEvent permits FormDesigned, FormRetired, IssuesListed {

    UUID organisation();
}
