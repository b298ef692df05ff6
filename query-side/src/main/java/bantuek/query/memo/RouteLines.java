package bantuek.query.memo;

import bantuek.events.Capacity;
import bantuek.events.Capacity.Basis;
import bantuek.events.memo.StepKind;
import bantuek.office.Authority.Signatory;
import bantuek.query.memo.MemoPage.RouteLine;
import bantuek.query.office.OfficeToday;
import bantuek.query.platform.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** เส้นทางเสนอ: who has it, who had it, and who comes next. */
final class RouteLines {

    private final MemoSheet sheet;
    private final @Nullable OfficeToday office;
    private final Words words;
    private final Instant now;

    private RouteLines(MemoSheet sheet, @Nullable OfficeToday office, Words words, Instant now) {
        this.sheet = sheet;
        this.office = office;
        this.words = words;
        this.now = now;
    }

    static List<RouteLine> of(MemoSheet sheet, OfficeToday office, Words words, Instant now) {
        return new RouteLines(sheet, office, words, now).all();
    }

    /** As it stood then: whoever may sign today says nothing of who might have. */
    static List<RouteLine> then(MemoSheet sheet, Words words, Instant then) {
        return new RouteLines(sheet, null, words, then).all();
    }

    private List<RouteLine> all() {
        List<RouteLine> lines = new ArrayList<>();
        Signature submission = sheet.submission();
        String drafter = words.of("route.drafter");
        if (sheet.state() == State.RETURNED) {
            lines.add(plain(drafter, "route.returned", sheet.drafter().name(), true, List.of()));
        } else if (submission != null) {
            String submitted = words.of("route.submitted");
            lines.add(signed(drafter, submitted, submission, false, List.of()));
        }
        sheet.inOrder().forEach(place -> lines.add(line(place)));
        return lines;
    }

    private RouteLine line(int place) {
        Step step = sheet.course().step(place);
        String post = post(step);
        List<String> past = past(step);
        Answer answer = step.answer();
        Signature acknowledged = step.marks().acknowledged();
        if (answer != null) {
            String said = Said.of(step.kind(), answer.said(), words);
            return signed(post, said, answer.signature(), answer.isAgainst(), past);
        }
        if (acknowledged != null) {
            return signed(post, words.of("route.acknowledged"), acknowledged, false, past);
        }
        if (step.marks().passedOver() != null) {
            String why = words.of("passing." + step.marks().passedOver());
            return unsigned(post, words.of("route.passed-over", why), "", "", false, past);
        }
        if (step.marks().dropped()) {
            return plain(post, "route.dropped", "", false, past);
        }
        if (sheet.course().steps().isSpared(place)) {
            return plain(post, "route.spared", "", false, past);
        }
        return step.since() == null
                ? plain(post, whyNotOpen(step), mayDo(step), false, past)
                : waiting(step, post, step.since(), past);
    }

    /** What has not come to its turn: it still may, or it never will. */
    private String whyNotOpen(Step step) {
        if (step.kind() == StepKind.INFORMATION) {
            return "route.information";
        }
        boolean stillTo =
                sheet.course().goesOn() && (sheet.state() != State.APPROVED || isAction(step));
        return stillTo ? "route.ahead" : "route.never";
    }

    private static boolean isAction(Step step) {
        return step.kind() == StepKind.ACTION;
    }

    private RouteLine waiting(Step step, String post, Instant since, List<String> past) {
        boolean nobody = office != null && signatories(step, office).isEmpty();
        String status = nobody ? "route.nobody" : isAction(step) ? "route.to-do" : "route.current";
        String lasting = words.of("route.waiting", words.lasting(Duration.between(since, now)));
        Instant opened = step.marks().opened();
        String when =
                opened == null
                        ? lasting
                        : lasting + " · " + words.of("route.opened", words.time(opened));
        return unsigned(post, words.of(status), mayDo(step), when, true, past);
    }

    private String mayDo(Step step) {
        if (office == null) {
            return "";
        }
        List<Signatory> signatories = signatories(step, office);
        return signatories.isEmpty()
                ? words.of("route.vacant")
                : signatories.stream()
                        .map(signatory -> named(signatory, office))
                        .collect(Collectors.joining(", "));
    }

    private List<Signatory> signatories(Step step, OfficeToday today) {
        return today.signatories(step.post(), sheet.origin().documentType());
    }

    private static String named(Signatory signatory, OfficeToday office) {
        Capacity last = signatory.capacity().getLast();
        String name = office.nameOf(signatory.person());
        return last.basis() == Basis.HOLDER ? name : name + " (" + last.printed() + ")";
    }

    private static String post(Step step) {
        String label = step.asked().label();
        return label == null ? step.title() : step.title() + " · " + label;
    }

    private List<String> past(Step step) {
        return step.superseded().stream()
                .map(answer ->
                        "%s: %s · %s · %s"
                                .formatted(
                                        Said.whyVoid(answer, words),
                                        Said.of(step.kind(), answer.said(), words),
                                        answer.signature().name(),
                                        words.time(answer.signature().at())))
                .toList();
    }

    private RouteLine signed(
            String post, String status, Signature by, boolean against, List<String> past) {
        return new RouteLine(
                post,
                status,
                by.name() + " " + String.join(" ", by.titles()),
                words.time(by.at()),
                Words.machine(by.at()),
                true,
                false,
                against,
                past);
    }

    private RouteLine plain(
            String post, String status, String who, boolean current, List<String> past) {
        return unsigned(post, words.of(status), who, "", current, past);
    }

    private static RouteLine unsigned(
            String post,
            String status,
            String who,
            String when,
            boolean current,
            List<String> past) {
        @Nullable String noMachineTime = null;
        return new RouteLine(post, status, who, when, noMachineTime, false, current, false, past);
    }
}
