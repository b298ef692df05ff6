package bantuek.query.memo;

import bantuek.events.memo.StepKind;
import bantuek.query.memo.MemoPage.RouteLine;
import bantuek.query.platform.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** เส้นทางเสนอ: who has it, who had it, and who comes next. */
final class RouteLines {

    private RouteLines() {}

    static List<RouteLine> of(
            MemoSheet sheet, Map<UUID, String> holders, Words words, Instant now) {
        List<RouteLine> lines = new ArrayList<>();
        Signature last = sheet.submission();
        if (last != null) {
            lines.add(
                    done(
                            words.of("route.drafter"),
                            words.of("route.submitted"),
                            last,
                            false,
                            words));
        }
        boolean nobodyYet = sheet.state() == State.IN_REVIEW;
        for (Step step : sheet.steps()) {
            Signature signature = step.signature();
            if (signature != null) {
                lines.add(
                        done(
                                step.title(),
                                answer(step, words),
                                signature,
                                step.isAgainst(),
                                words));
                last = signature;
            } else if (nobodyYet && last != null) {
                lines.add(waiting(step, holders, Duration.between(last.at(), now), words));
                nobodyYet = false;
            } else {
                lines.add(line(step, "route.ahead", holders, "", false, words));
            }
        }
        return lines;
    }

    private static String answer(Step step, Words words) {
        String kind = step.kind() == StepKind.DECISION ? "decision." : "opinion.";
        return words.of(kind + step.answer());
    }

    private static RouteLine done(
            String post, String status, Signature signature, boolean against, Words words) {
        return new RouteLine(
                post,
                status,
                signature.name() + " " + String.join(" ", signature.titles()),
                words.time(signature.at()),
                Words.machine(signature.at()),
                true,
                false,
                against);
    }

    private static RouteLine waiting(
            Step step, Map<UUID, String> holders, Duration since, Words words) {
        String lasting = words.of("route.waiting", words.lasting(since));
        return line(step, "route.current", holders, lasting, true, words);
    }

    private static RouteLine line(
            Step step,
            String status,
            Map<UUID, String> holders,
            String when,
            boolean current,
            Words words) {
        String holder = holders.getOrDefault(step.post(), words.of("route.vacant"));
        return new RouteLine(
                step.title(), words.of(status), holder, when, null, false, current, false);
    }
}
