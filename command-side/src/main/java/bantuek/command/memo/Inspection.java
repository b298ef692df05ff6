package bantuek.command.memo;

import static bantuek.command.memo.MemoRejection.ERRORS_FOUND;
import static bantuek.command.memo.MemoRejection.WARNINGS_UNSEEN;

import bantuek.command.platform.Rejected;
import bantuek.command.platform.RejectionCode;
import bantuek.events.memo.Objection;
import bantuek.events.memo.TextSection;
import bantuek.office.Organisation;
import bantuek.report.Finding;
import bantuek.report.Inspected;
import bantuek.report.Lint;
import bantuek.report.Rule;
import bantuek.report.Rule.Severity;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** ตรวจก่อนเสนอ: errors are put right first, and of warnings the drafter says to have seen them. */
final class Inspection {

    /**
     * What a client is told of a finding.
     *
     * @param key by which it is acknowledged
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            String key,
            Severity severity,
            Rule rule,
            @Nullable TextSection section,
            @Nullable UUID row,
            @Nullable String column,
            String quote) {

        static Told of(Finding finding) {
            Objection objection = finding.objection();
            return new Told(
                    finding.key(),
                    finding.severity(),
                    finding.rule(),
                    objection.section(),
                    objection.row(),
                    objection.column(),
                    objection.quote());
        }
    }

    private Inspection() {}

    /** What the drafter was warned of, and leaves. */
    static List<Objection> passed(Matter matter, Set<String> acknowledged, Circumstances now) {
        List<Finding> findings =
                Lint.of(
                        new Inspected(
                                matter.text(), matter.report(), organisation(now), now.today()));
        refuse(ERRORS_FOUND, findings.stream().filter(f -> f.severity() == Severity.ERROR));
        refuse(WARNINGS_UNSEEN, findings.stream().filter(f -> !acknowledged.contains(f.key())));
        return findings.stream().map(Finding::objection).toList();
    }

    private static String organisation(Circumstances now) {
        Organisation organisation = now.office().organisation();
        return organisation == null ? "" : organisation.kind().fullName(organisation.name());
    }

    private static void refuse(RejectionCode why, Stream<Finding> objectionable) {
        List<Finding> findings = objectionable.toList();
        if (!findings.isEmpty()) {
            throw new Rejected(
                    why,
                    Map.of("count", findings.size()),
                    null,
                    findings.stream().map(Told::of).toList());
        }
    }
}
