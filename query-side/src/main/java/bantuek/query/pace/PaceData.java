package bantuek.query.pace;

import bantuek.query.pace.Paces.Taken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long steps took, and how much went through, as data, for programs. */
record PaceData(
        By by,
        int months,
        @Nullable SpanData whole,
        List<StepsTaken> steps,
        List<MonthOfPace> throughput,
        Map<Ending, Integer> leftOut) {

    record SpanData(int times, long medianSeconds, long mostSeconds) {

        static @Nullable SpanData of(@Nullable Span span) {
            return span == null
                    ? null
                    : new SpanData(
                            span.times(), span.median().toSeconds(), span.most().toSeconds());
        }
    }

    /**
     * @param key the id of post, unit or person; of a step its number, from 1, and what it asks for
     * @param name none of a step
     */
    record StepsTaken(
            String key,
            @Nullable String name,
            int times,
            long medianSeconds,
            long mostSeconds,
            long longestSeconds,
            long totalSeconds) {}

    /**
     * @param month its first day
     */
    record MonthOfPace(LocalDate month, int submitted, int decided, @Nullable SpanData whole) {}

    static PaceData of(Taken figures, By by, Period period) {
        return new PaceData(
                by,
                period.months(),
                SpanData.of(figures.whole()),
                figures.groups().stream()
                        .map(group ->
                                new StepsTaken(
                                        group.key(),
                                        group.label().isEmpty() ? null : group.label(),
                                        group.span().times(),
                                        group.span().median().toSeconds(),
                                        group.span().most().toSeconds(),
                                        group.longest().toSeconds(),
                                        group.total().toSeconds()))
                        .toList(),
                PacePage.months(figures, period).stream()
                        .map(month ->
                                new MonthOfPace(
                                        month.first(),
                                        month.submitted(),
                                        month.decided(),
                                        SpanData.of(month.whole())))
                        .toList(),
                figures.leftOut());
    }
}
