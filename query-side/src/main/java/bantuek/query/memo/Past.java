package bantuek.query.memo;

import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.Wording;
import bantuek.query.platform.Occurrence;
import bantuek.query.trail.Trails;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A memo as it stood after each of its events: its trail, folded as the log is folded for its
 * sheet.
 */
final class Past {

    private final List<Trails.Entry> trail;
    private final List<MemoSheet> sheets = new ArrayList<>();

    private Past(List<Trails.Entry> trail) {
        this.trail = trail;
    }

    /**
     * @param trail from its first event on, without a gap
     */
    static Past of(List<Trails.Entry> trail) {
        Past past = new Past(trail);
        MemoSheet sheet = null;
        for (Trails.Entry entry : trail) {
            sheet = MemoSheet.evolve(sheet, entry.event(), entry.occurrence());
            past.sheets.add(sheet);
        }
        return past;
    }

    MemoSheet at(long version) {
        return sheets.get(Math.toIntExact(version));
    }

    long now() {
        return sheets.getLast().version();
    }

    Occurrence occurrence(long version) {
        return trail.get(Math.toIntExact(version)).occurrence();
    }

    Wording wording(long version) {
        return at(version).course().wording();
    }

    /** The versions that say something else than the one before, the first of all included. */
    List<Long> revisions() {
        return IntStream.range(0, sheets.size())
                .filter(i -> i == 0 || !wording(i).equals(wording(i - 1L)))
                .mapToObj(Long::valueOf)
                .toList();
    }

    /** The revision whose words a version has. */
    long revisionAt(long version) {
        return revisions().stream()
                .filter(revision -> revision <= version)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** The last version with other words than now that this happened to. */
    OptionalLong lastOnOtherWords(Predicate<Trails.Entry> which) {
        return trail.stream()
                .filter(which)
                .mapToLong(Trails.Entry::version)
                .filter(version -> !wording(version).equals(wording(now())))
                .reduce((_, later) -> later);
    }

    /** Signed by somebody, or put before somebody to sign. */
    static boolean isSignedOrSubmitted(Trails.Entry entry) {
        return isAnswer(entry.event())
                || entry.event() instanceof MemoSubmitted
                || entry.event() instanceof MemoResubmitted;
    }

    static boolean isAnswer(MemoEvent event) {
        return event instanceof OpinionRecorded || event instanceof DecisionRecorded;
    }
}
