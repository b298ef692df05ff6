package bantuek.query.memo;

import bantuek.events.memo.Flag;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.PassingReason;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.TextSection;
import bantuek.events.memo.Urgency;
import bantuek.events.report.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A memo as data, for programs. Its form is a promise of its own: what a sheet looks like inside
 * may change without it.
 */
record MemoData(
        UUID memo,
        long version,
        String documentType,
        String state,
        UUID unit,
        Text text,
        @Nullable Numbered number,
        Signed drafted,
        @Nullable Signed submitted,
        @Nullable Signed published,
        List<Step> route,
        List<Correction> corrections,
        @Nullable UUID replaces,
        @Nullable UUID copyOf,
        @Nullable UUID supersededBy,
        @Nullable Report report,
        Urgency urgency,
        @Nullable LocalDate due) {

    record Text(
            String subject, String addressee, String background, String facts, String proposal) {

        private static Text of(MemoText text) {
            return new Text(
                    text.subject(),
                    text.addressee(),
                    text.background(),
                    text.facts(),
                    text.proposal());
        }
    }

    /** ที่ */
    record Numbered(String printed, LocalDate on, boolean outside, @Nullable String voided) {}

    /** Who, in which capacities, when. */
    record Signed(UUID person, String name, List<String> capacities, Instant at) {

        private static @Nullable Signed of(@Nullable Signature by) {
            return by == null ? null : certain(by);
        }

        private static Signed certain(Signature by) {
            return new Signed(by.person(), by.name(), by.titles(), by.at());
        }
    }

    /**
     * @param step its place, by which commands name it
     * @param open whether the memo waits here
     */
    record Step(
            int step,
            int stage,
            StepKind kind,
            UUID post,
            String title,
            @Nullable String label,
            boolean open,
            boolean dropped,
            @Nullable PassingReason passedOver,
            @Nullable Instant since,
            @Nullable Instant opened,
            @Nullable Signed acknowledged,
            @Nullable Given answer,
            List<Given> superseded) {}

    /**
     * An opinion, a decision, or DONE.
     *
     * @param undone why it no longer stands
     */
    record Given(
            String answer,
            @Nullable String note,
            List<Flag> flags,
            Signed by,
            Answer.@Nullable Undoing undone) {

        private static Given of(Answer answer, Answer.@Nullable Undoing undone) {
            return new Given(
                    answer.said(),
                    answer.note(),
                    answer.flags(),
                    Signed.certain(answer.signature()),
                    undone);
        }

        private static Given superseded(Answer answer) {
            Answer.Undoing undone = answer.undone();
            return of(answer, undone == null ? Answer.Undoing.EARLIER_TEXT : undone);
        }
    }

    record Correction(TextSection section, String wrong, String right, Signed by) {}

    static MemoData of(MemoSheet sheet) {
        Margin margin = sheet.margin();
        Margin.Publication publication = margin.publication();
        List<Integer> open = sheet.course().open();
        return new MemoData(
                sheet.memo(),
                sheet.version(),
                sheet.origin().documentType(),
                sheet.state().name(),
                sheet.unit(),
                Text.of(sheet.text()),
                number(margin.number()),
                Signed.certain(sheet.drafter()),
                Signed.of(sheet.submission()),
                publication == null ? null : Signed.certain(publication.by()),
                IntStream.range(0, sheet.steps().size())
                        .mapToObj(place -> step(place, sheet, open.contains(place)))
                        .toList(),
                margin.corrections().stream().map(MemoData::correction).toList(),
                sheet.origin().replaces(),
                sheet.origin().copyOf(),
                margin.supersededBy(),
                sheet.report(),
                margin.mark().urgency(),
                margin.mark().due());
    }

    private static @Nullable Numbered number(Margin.@Nullable RegisterNumber number) {
        if (number == null) {
            return null;
        }
        Remark voided = number.voided();
        return new Numbered(
                number.printed(),
                number.on(),
                number.outside(),
                voided == null ? null : voided.reason());
    }

    private static Step step(int place, MemoSheet sheet, boolean open) {
        bantuek.query.memo.Step step = sheet.course().step(place);
        Answer answer = step.answer();
        return new Step(
                place,
                step.stage(),
                step.kind(),
                step.post(),
                step.title(),
                step.asked().label(),
                open,
                step.marks().dropped(),
                step.marks().passedOver(),
                step.since(),
                step.marks().opened(),
                Signed.of(step.marks().acknowledged()),
                answer == null ? null : Given.of(answer, null),
                step.superseded().stream().map(Given::superseded).toList());
    }

    private static Correction correction(Margin.Correction correction) {
        return new Correction(
                correction.section(),
                correction.wrong(),
                correction.right(),
                Signed.certain(correction.by()));
    }
}
