package bantuek.command.memo;

import bantuek.command.office.Chain;
import bantuek.command.office.Chain.ChainPost;
import bantuek.command.platform.Rejected;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import bantuek.events.office.PostRank;
import java.util.List;
import java.util.Map;

/** The route of an integrity report: head of the unit, clerk, executive. */
final class IntegrityReportRoute {

    private IntegrityReportRoute() {}

    static List<RouteStep> of(Chain chain) {
        return List.of(
                step(chain, PostRank.UNIT_HEAD, StepKind.OPINION),
                step(chain, PostRank.CLERK, StepKind.OPINION),
                step(chain, PostRank.EXECUTIVE, StepKind.DECISION));
    }

    /** A post that does not exist stops the memo at the start: nothing is skipped in silence. */
    private static RouteStep step(Chain chain, PostRank rank, StepKind kind) {
        ChainPost post =
                chain.posts().stream()
                        .filter(candidate -> candidate.rank() == rank)
                        .findFirst()
                        .orElseThrow(() ->
                                new Rejected(MemoRejection.POST_MISSING, Map.of("rank", rank)));
        return new RouteStep(kind, post.post(), post.title());
    }
}
