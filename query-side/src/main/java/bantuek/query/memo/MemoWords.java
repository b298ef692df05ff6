package bantuek.query.memo;

import static bantuek.query.memo.Passage.Kind.ADDRESSEE;
import static bantuek.query.memo.Passage.Kind.ANSWER;
import static bantuek.query.memo.Passage.Kind.BACKGROUND;
import static bantuek.query.memo.Passage.Kind.COMMENT;
import static bantuek.query.memo.Passage.Kind.CORRECTION;
import static bantuek.query.memo.Passage.Kind.EVIDENCE;
import static bantuek.query.memo.Passage.Kind.FACTS;
import static bantuek.query.memo.Passage.Kind.NUMBER;
import static bantuek.query.memo.Passage.Kind.PERSON;
import static bantuek.query.memo.Passage.Kind.PROPOSAL;
import static bantuek.query.memo.Passage.Kind.REASON;
import static bantuek.query.memo.Passage.Kind.REPORT;
import static bantuek.query.memo.Passage.Kind.SUBJECT;

import bantuek.events.memo.MemoText;
import bantuek.events.report.Evidence;
import bantuek.events.report.Line;
import bantuek.events.report.Progress;
import bantuek.events.report.Report;
import bantuek.events.report.Row;
import bantuek.query.memo.Passage.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a memo is found by: what stands on its sheet now, down to each cell of its report, and the
 * marks that a search is narrowed by.
 *
 * @param passages the subject first
 * @param marks whoever and whatever may bring the memo into somebody's sight, its unit, its state
 */
record MemoWords(List<Passage> passages, Set<UUID> marks) {

    static MemoWords of(MemoSheet sheet) {
        return new MemoWords(new Passages().of(sheet), marks(sheet));
    }

    /**
     * Together with {@link Sight#marks}, wider than what may be seen and never narrower: what
     * nobody can sign is marked by its organisation.
     */
    private static Set<UUID> marks(MemoSheet sheet) {
        Set<UUID> marks = new TreeSet<>(sheet.signers());
        marks.add(sheet.drafter().person());
        marks.add(sheet.unit());
        marks.add(sheet.state().mark());
        sheet.stepsInUse().forEach(step -> marks.add(step.post()));
        if (sheet.isBlocked()) {
            marks.add(sheet.organisation());
        }
        return marks;
    }

    private static final class Passages {

        private final List<Passage> found = new ArrayList<>();

        List<Passage> of(MemoSheet sheet) {
            add(sheet.text());
            add(sheet.margin());
            people(sheet).forEach(name -> add(PERSON, name));
            sheet.steps().stream()
                    .flatMap(Step::answers)
                    .forEach(answer -> add(ANSWER, answer.note()));
            add(sheet.course());
            Report report = sheet.report();
            if (report != null) {
                add(report);
            }
            return List.copyOf(found);
        }

        private void add(MemoText text) {
            add(SUBJECT, text.subject());
            add(ADDRESSEE, text.addressee());
            add(BACKGROUND, text.background());
            add(FACTS, text.facts());
            add(PROPOSAL, text.proposal());
        }

        private void add(Margin margin) {
            if (margin.number() != null) {
                add(NUMBER, margin.number().printed());
                add(REASON, margin.number().voided());
            }
            margin.corrections().forEach(slip -> add(CORRECTION, slip.right()));
            add(REASON, margin.ending());
            if (margin.publication() != null) {
                add(REASON, margin.publication().asked());
            }
        }

        private void add(Course course) {
            add(REASON, course.withdrawal());
            Return back = course.sentBack();
            if (back != null) {
                add(REASON, back.remark());
                back.comments().forEach(comment -> add(COMMENT, comment.comment()));
            }
        }

        private void add(Report report) {
            add(REPORT, report.head().title());
            add(report.head().opening());
            report.rows().forEach(this::add);
            add(report.head().closing());
        }

        private void add(Row row) {
            row.cells().values().forEach(cell -> add(cell.lines()));
            Progress progress = row.progress();
            if (progress != null) {
                add(REPORT, progress.cause());
            }
            for (Evidence evidence : row.evidence()) {
                add(EVIDENCE, evidence.text());
                if (evidence.file() != null) {
                    add(EVIDENCE, evidence.file().name());
                }
            }
        }

        private void add(List<Line> lines) {
            add(REPORT, lines.stream().map(Line::text).collect(Collectors.joining("\n")));
        }

        private void add(Kind kind, @Nullable Remark remark) {
            if (remark != null) {
                add(kind, remark.reason());
            }
        }

        private void add(Kind kind, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                found.add(new Passage(kind, text));
            }
        }

        private static Collection<String> people(MemoSheet sheet) {
            return Stream.concat(
                            Stream.of(sheet.drafter()),
                            sheet.steps().stream().flatMap(Step::signatures))
                    .map(Signature::name)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
