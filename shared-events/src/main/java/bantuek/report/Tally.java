package bantuek.report;

import bantuek.events.report.Progress;
import bantuek.events.report.Report;
import bantuek.events.report.ReportKind;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.events.report.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of a plan was carried out, counted by measures. What has steps is as far as its steps
 * are, unless something is said of the measure itself.
 *
 * <ul>
 *   <li>Done: ดำเนินการแล้ว, also where it was done before this year.
 *   <li>Not counted: ยังไม่มีเหตุให้ดำเนินการ. Nothing could be done, and nobody is to blame.
 *   <li>To be done, and not done: everything else. What was cancelled (งด) stood in the plan and
 *       was not carried out, whatever the cause.
 *   <li>What nothing is said of is unknown, counts as not done, and is shown as what it is.
 * </ul>
 */
public record Tally(Map<Status, Integer> counts, int unknown) {

    /** ≥ ร้อยละ ๘๐ */
    public static final int TARGET_PERCENT = 80;

    private static final int HUNDRED = 100;

    public Tally {
        Map<Status, Integer> all = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            all.put(status, counts.getOrDefault(status, 0));
        }
        counts = Collections.unmodifiableMap(all);
    }

    /** A plan says what is to be done, and a table of budgets what it costs; neither is counted. */
    public static boolean counts(ReportKind kind) {
        return switch (kind) {
            case RESULT, FOLLOW_UP -> true;
            case PLAN, BUDGET -> false;
        };
    }

    public static Tally of(Report report) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        int unknown = 0;
        for (List<Row> measure : measures(report.rows())) {
            Status status = statusOf(measure);
            if (status == null) {
                unknown++;
            } else {
                counts.merge(status, 1, Integer::sum);
            }
        }
        return new Tally(counts, unknown);
    }

    /** Each measure, with its steps behind it. */
    static List<List<Row>> measures(List<Row> rows) {
        List<List<Row>> measures = new ArrayList<>();
        for (Row row : rows) {
            switch (row.kind()) {
                case MEASURE -> measures.add(new ArrayList<>(List.of(row)));
                case STEP -> measures.getLast().add(row);
                case ISSUE -> {}
            }
        }
        return measures;
    }

    /** Null where nothing is said. */
    static @Nullable Status statusOf(List<Row> measure) {
        Progress own = measure.getFirst().progress();
        if (own != null) {
            return own.status();
        }
        List<Row> steps = measure.stream().filter(row -> row.kind() == RowKind.STEP).toList();
        List<Status> said = new ArrayList<>();
        for (Row step : steps) {
            if (step.progress() != null) {
                said.add(step.progress().status());
            }
        }
        return said.isEmpty() ? null : together(said, said.size() == steps.size());
    }

    /** A measure is done when all is done that could be. */
    private static @Nullable Status together(List<Status> said, boolean ofAll) {
        if (said.contains(Status.ONGOING)) {
            return Status.ONGOING;
        }
        if (said.contains(Status.NOT_STARTED)) {
            return said.stream().anyMatch(Tally::isDone) ? Status.ONGOING : Status.NOT_STARTED;
        }
        if (!ofAll) {
            return null;
        }
        if (said.contains(Status.CANCELLED)) {
            return Status.CANCELLED;
        }
        if (said.contains(Status.DONE)) {
            return Status.DONE;
        }
        return said.contains(Status.DONE_EARLIER) ? Status.DONE_EARLIER : Status.NO_OCCASION;
    }

    static boolean isDone(Status status) {
        return switch (status) {
            case DONE, DONE_EARLIER -> true;
            case ONGOING, NOT_STARTED, CANCELLED, NO_OCCASION -> false;
        };
    }

    public int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    public int measures() {
        return unknown + counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int done() {
        return count(Status.DONE) + count(Status.DONE_EARLIER);
    }

    public int toDo() {
        return measures() - count(Status.NO_OCCASION);
    }

    /**
     * ร้อยละ, with one decimal and never rounded up: 79.96 does not reach eighty. Null where there
     * was nothing to do.
     */
    public @Nullable BigDecimal percent() {
        return toDo() == 0
                ? null
                : BigDecimal.valueOf(done())
                        .multiply(BigDecimal.valueOf(HUNDRED))
                        .divide(BigDecimal.valueOf(toDo()), 1, RoundingMode.DOWN);
    }

    public boolean reachesTarget() {
        return toDo() > 0 && (long) done() * HUNDRED >= (long) toDo() * TARGET_PERCENT;
    }
}
