package bantuek.query.memo;

import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.Objection;
import bantuek.events.memo.ReportRemoved;
import bantuek.events.memo.ReportRevised;
import bantuek.events.report.Report;
import bantuek.query.platform.Occurrence;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A memo as it stands on the sheet after some of its events: a pure fold, so that how it stood at
 * any moment is the fold up to there.
 *
 * @param earlierTexts what it said before, as far as somebody gave an answer on it
 * @param report what it carries beside its text
 * @param submission the drafter's signature under this text
 * @param acknowledged what the drafter was warned of then, and left
 */
public record MemoSheet(
        Origin origin,
        MemoText text,
        List<MemoText> earlierTexts,
        @Nullable Report report,
        @Nullable Signature submission,
        List<Objection> acknowledged,
        Course course,
        Margin margin,
        long version) {

    static MemoSheet evolve(@Nullable MemoSheet sheet, MemoEvent event, Occurrence occurrence) {
        if (sheet == null) {
            return drafted(event, occurrence);
        }
        occurrence.requireAfter(sheet.version);
        return sheet.changed(event, occurrence);
    }

    public UUID memo() {
        return origin.memo();
    }

    public UUID organisation() {
        return origin.organisation();
    }

    public UUID unit() {
        return origin.unit();
    }

    public Signature drafter() {
        return origin.drafter();
    }

    public State state() {
        return course.state();
    }

    public List<Step> steps() {
        return course.steps().all();
    }

    /** Whether it is this person's to change and to submit. */
    boolean isForDrafter(UUID person) {
        return drafter().person().equals(person)
                && (state() == State.DRAFT || state() == State.RETURNED);
    }

    /** The steps that the memo waits at. */
    public List<Step> open() {
        return course.open().stream().map(course::step).toList();
    }

    /** ไม่มีผู้ลงนาม: nobody could sign when it came to where it waits. */
    boolean isBlocked() {
        return open().stream().anyMatch(step -> step.marks().blocked() != null);
    }

    /** The places of all steps as they are taken, one stage after the other. */
    List<Integer> inOrder() {
        return IntStream.range(0, steps().size())
                .boxed()
                .sorted(Comparator.comparingInt(place -> course.step(place).stage()))
                .toList();
    }

    /** Those that the memo has come to or may still come to. */
    List<Step> stepsInUse() {
        return steps().stream().filter(step -> !step.marks().dropped()).toList();
    }

    /** Everybody who ever signed, whether it stands or not. */
    List<UUID> signers() {
        return steps().stream()
                .flatMap(Step::signatures)
                .map(Signature::person)
                .distinct()
                .toList();
    }

    private static MemoSheet drafted(MemoEvent event, Occurrence occurrence) {
        if (!(event instanceof MemoDrafted drafted) || occurrence.version() != 0) {
            throw occurrence.cannotHaveComeFirst(event);
        }
        return new MemoSheet(
                Origin.of(drafted, occurrence),
                drafted.text(),
                List.of(),
                null,
                null,
                List.of(),
                Course.begun(drafted.text()),
                Margin.EMPTY,
                occurrence.version());
    }

    private MemoSheet changed(MemoEvent event, Occurrence occurrence) {
        // First of all whether this can have happened.
        Course next = course.after(event, occurrence);
        Signature by = Signature.of(occurrence);
        MemoText said = event instanceof MemoRevised revised ? revised.text() : text;
        return new MemoSheet(
                origin,
                said,
                earlierThan(said),
                reportAfter(event),
                submissionAfter(event, by),
                acknowledgedAfter(event),
                next,
                margin.after(event, by),
                occurrence.version());
    }

    private List<MemoText> earlierThan(MemoText said) {
        return Stream.concat(earlierTexts.stream(), Stream.of(text))
                .filter(earlier -> !earlier.equals(said))
                .filter(earlier -> course.steps().hasAnswerOn(earlier.fingerprint()))
                .toList();
    }

    private @Nullable Report reportAfter(MemoEvent event) {
        return switch (event) {
            case ReportRevised e -> Report.after(report, e.revision());
            case ReportRemoved _ -> null;
            case MemoEvent _ -> report;
        };
    }

    private List<Objection> acknowledgedAfter(MemoEvent event) {
        return switch (event) {
            case MemoSubmitted e -> e.acknowledged();
            case MemoResubmitted e -> e.acknowledged();
            case MemoEvent _ -> acknowledged;
        };
    }

    private @Nullable Signature submissionAfter(MemoEvent event, Signature by) {
        return switch (event) {
            case MemoSubmitted _, MemoResubmitted _ -> by;
            case MemoRevised _, ReportRevised _, ReportRemoved _ -> null;
            case MemoRecalled e when e.step() == null -> null;
            case MemoEvent _ -> submission;
        };
    }
}
