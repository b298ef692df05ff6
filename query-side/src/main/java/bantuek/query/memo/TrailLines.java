package bantuek.query.memo;

import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.query.memo.MemoPage.TrailLine;
import bantuek.query.platform.Words;
import bantuek.query.trail.Trails;
import java.util.List;

/** ประวัติ in the reader's words, the newest first. */
final class TrailLines {

    private TrailLines() {}

    static List<TrailLine> of(List<Trails.Entry> entries, Words words) {
        return entries.reversed().stream().map(entry -> line(entry, words)).toList();
    }

    private static TrailLine line(Trails.Entry entry, Words words) {
        String capacity = entry.titles().isEmpty() ? "" : " · " + String.join(" ", entry.titles());
        return new TrailLine(
                words.time(entry.at()),
                Words.machine(entry.at()),
                what(entry.event(), words),
                noteOf(entry.event()),
                entry.actorName() + capacity,
                isAgainst(entry.event()));
    }

    private static String what(MemoEvent event, Words words) {
        return switch (event) {
            case MemoDrafted _ -> words.of("trail.drafted");
            case MemoRevised _ -> words.of("trail.revised");
            case MemoSubmitted e -> words.of("trail.submitted", e.route().getFirst().title());
            case OpinionRecorded e -> words.of("trail.opinion", words.of("opinion." + e.opinion()));
            case DecisionRecorded e ->
                    words.of("trail.decision", words.of("decision." + e.decision()));
        };
    }

    private static String noteOf(MemoEvent event) {
        String note =
                switch (event) {
                    case OpinionRecorded e -> e.note();
                    case DecisionRecorded e -> e.reason();
                    case MemoDrafted _, MemoRevised _, MemoSubmitted _ -> null;
                };
        return note == null ? "" : note;
    }

    private static boolean isAgainst(MemoEvent event) {
        return switch (event) {
            case OpinionRecorded e -> e.opinion() == Opinion.NOT_CONCUR;
            case DecisionRecorded e -> e.decision() == Decision.NOT_APPROVED;
            case MemoDrafted _, MemoRevised _, MemoSubmitted _ -> false;
        };
    }
}
