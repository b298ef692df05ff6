package bantuek.query.memo;

import bantuek.events.memo.StepKind;
import bantuek.query.memo.MemoPage.OpinionBlock;
import bantuek.query.memo.MemoPage.PastAnswer;
import bantuek.query.memo.MemoPage.SignatureBlock;
import bantuek.query.platform.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the sheet under the drafter's text, step by step. The sheet is the Thai document,
 * whatever the reader's language.
 */
final class SheetBlocks {

    private static final Words THAI = Words.THAI;

    private SheetBlocks() {}

    static List<OpinionBlock> of(MemoSheet sheet) {
        return sheet.inOrder().stream().flatMap(place -> block(sheet, place)).toList();
    }

    static SignatureBlock drafter(MemoSheet sheet) {
        return sheet.submission() == null
                ? new SignatureBlock(sheet.drafter().name(), sheet.drafter().titles(), "", null)
                : signed(sheet.submission());
    }

    private static Stream<OpinionBlock> block(MemoSheet sheet, int place) {
        Step step = sheet.course().step(place);
        Signature acknowledged = step.marks().acknowledged();
        return switch (step.kind()) {
            case OPINION, VIA, DECISION -> asked(step, instead(sheet, place));
            case ACTION ->
                    step.answer() == null && step.superseded().isEmpty()
                            ? Stream.empty()
                            : Stream.of(block(step, "", answeredOrBlank(step)));
            case INFORMATION ->
                    acknowledged == null
                            ? Stream.empty()
                            : Stream.of(
                                    block(
                                            step,
                                            THAI.of("route.acknowledged"),
                                            signed(acknowledged)));
        };
    }

    /** A step that nobody has to sign any more has no place for a signature. */
    private static Stream<OpinionBlock> asked(Step step, @Nullable String instead) {
        if (instead == null) {
            return Stream.of(block(step, "", answeredOrBlank(step)));
        }
        boolean worthReading = !step.superseded().isEmpty() || step.marks().passedOver() != null;
        return worthReading ? Stream.of(block(step, instead, null)) : Stream.empty();
    }

    private static @Nullable String instead(MemoSheet sheet, int place) {
        Step step = sheet.course().step(place);
        if (step.answer() != null) {
            return null;
        }
        if (step.marks().passedOver() != null) {
            return THAI.of("route.passed-over", THAI.of("passing." + step.marks().passedOver()));
        }
        if (step.marks().dropped()) {
            return THAI.of("route.dropped");
        }
        return sheet.course().steps().isSpared(place) ? THAI.of("route.spared") : null;
    }

    private static OpinionBlock block(
            Step step, String instead, @Nullable SignatureBlock signature) {
        Answer answer = step.answer();
        return new OpinionBlock(
                heading(step),
                step.kind() == StepKind.DECISION && instead.isEmpty(),
                answer == null ? null : answer.said(),
                answer == null ? "" : Said.of(step.kind(), answer.said(), THAI),
                answer == null ? List.of() : lines(answer.note()),
                step.isAgainst(),
                answer == null
                        ? List.of()
                        : answer.flags().stream().map(flag -> THAI.of("flag." + flag)).toList(),
                instead,
                step.superseded().stream().map(past -> past(step, past)).toList(),
                signature);
    }

    private static String heading(Step step) {
        String label = step.asked().label();
        return switch (step.kind()) {
            case OPINION, DECISION -> "ความเห็นของ" + step.title();
            case VIA -> "ผ่าน" + step.title();
            case INFORMATION -> "เพื่อทราบ: " + step.title();
            case ACTION -> label == null ? "ดำเนินการ: " + step.title() : label;
        };
    }

    private static SignatureBlock answeredOrBlank(Step step) {
        return step.answer() == null
                ? new SignatureBlock("", List.of(step.title()), "", null)
                : signed(step.answer().signature());
    }

    private static PastAnswer past(Step step, Answer answer) {
        Signature by = answer.signature();
        return new PastAnswer(
                Said.of(step.kind(), answer.said(), THAI),
                lines(answer.note()),
                Said.whyVoid(answer, THAI),
                by.name() + " " + String.join(" ", by.titles()),
                THAI.time(by.at()),
                Words.machine(by.at()));
    }

    private static List<String> lines(@Nullable String note) {
        return note == null ? List.of() : note.lines().toList();
    }

    private static SignatureBlock signed(Signature signature) {
        return new SignatureBlock(
                signature.name(),
                signature.titles(),
                THAI.time(signature.at()),
                Words.machine(signature.at()));
    }
}
