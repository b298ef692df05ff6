package bantuek.query.inbox;

import bantuek.events.memo.StepKind;
import bantuek.query.commands.Outcomes;
import bantuek.query.commands.Outcomes.Outcome;
import bantuek.query.commands.Problem;
import bantuek.query.memo.MemoPage;
import bantuek.query.memo.MemoPage.Choice;
import bantuek.query.office.OfficeToday;
import bantuek.query.platform.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * ลงนามหลายเรื่อง: what waits for one hand, each with all that warns, to be signed at once.
 *
 * @param others the other stacks that wait
 * @param done what became of those that were signed just now
 * @param pile what is to be signed; absent where nothing is, or it is still to be chosen
 */
public record SigningPage(List<Way> others, @Nullable Done done, @Nullable Pile pile) {

    public record Way(String href, String words, boolean current) {}

    /**
     * @param signed how many
     * @param refused those that were not, and why
     */
    public record Done(String signed, boolean any, List<Refused> refused) {}

    public record Refused(String href, String subject, String why) {}

    /**
     * @param more what stays for afterwards; empty where this is all
     * @param typed what was chosen and said before the form came back
     */
    public record Pile(
            String post,
            String kind,
            boolean decision,
            List<String> capacity,
            List<Card> cards,
            String more,
            List<Choice> choices,
            Typed typed,
            String key,
            @Nullable Problem problem) {

        public @Nullable String problemWith(String field) {
            return problem != null && problem.concerns(field) ? problem.sentence() : null;
        }

        public @Nullable String problemOfForm() {
            return problem != null
                            && problem.concernsNoneOf(
                                    Set.of("memos", "opinion", "note", "decision", "reason"))
                    ? problem.sentence()
                    : null;
        }
    }

    public record Typed(Set<String> memos, String choice, String note) {
        static final Typed NOTHING = new Typed(Set.of(), "", "");
    }

    /**
     * @param value the memo and the version of it that stands here
     */
    public record Card(String value, boolean chosen, MemoPage memo) {}

    static List<Way> ways(List<Stack> stacks, @Nullable Stack shown, Words words) {
        return stacks.stream()
                .map(stack ->
                        new Way(
                                stack.href(),
                                words.of(
                                        "sign.stack",
                                        String.join(" ", OfficeToday.printed(stack.capacity())),
                                        words.of("sign.kind." + stack.kind()),
                                        words.number(stack.items().size())),
                                stack.equals(shown)))
                .toList();
    }

    static Pile pile(
            Stack stack,
            List<MemoPage> memos,
            Typed typed,
            UUID key,
            @Nullable Problem problem,
            Words words) {
        int left = stack.items().size() - memos.size();
        return new Pile(
                stack.post().toString(),
                stack.kindName(),
                stack.isDecision(),
                OfficeToday.printed(stack.capacity()),
                memos.stream()
                        .map(memo -> {
                            String value = memo.memo() + ":" + memo.version();
                            return new Card(value, typed.memos().contains(value), memo);
                        })
                        .toList(),
                left == 0 ? "" : words.of("sign.more", words.number(left)),
                stack.isDecision()
                        ? Choice.ofDecisions(words)
                        : Choice.ofOpinions(stack.kind() == StepKind.VIA, words),
                typed,
                key.toString(),
                problem);
    }

    /**
     * @param subjects of those that were on the list
     */
    static Done done(Outcomes outcomes, Map<UUID, String> subjects, Words words) {
        long signed = outcomes.outcomes().stream().filter(Outcome::isDone).count();
        return new Done(
                words.of("sign.done", words.number(signed)),
                signed > 0,
                outcomes.outcomes().stream()
                        .filter(outcome -> !outcome.isDone())
                        .map(outcome ->
                                new Refused(
                                        "/memos/" + outcome.id(),
                                        subjects.getOrDefault(outcome.id(), ""),
                                        outcome.sentence(words)))
                        .toList());
    }
}
