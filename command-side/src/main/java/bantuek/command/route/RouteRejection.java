package bantuek.command.route;

import bantuek.command.platform.RejectionCode;
import bantuek.command.platform.RejectionCode.Kind;

/** The reasons for which a route can't be, or can't be taken. */
public final class RouteRejection {

    public static final RejectionCode UNKNOWN_TYPE =
            new RejectionCode("route.unknown-type", Kind.CONTENT);
    static final RejectionCode NOT_IN_USE = new RejectionCode("route.not-in-use", Kind.STATE);
    static final RejectionCode STAGES_NOT_IN_ORDER =
            new RejectionCode("route.stages-not-in-order", Kind.CONTENT);
    static final RejectionCode ONE_DECISION = new RejectionCode("route.one-decision", Kind.CONTENT);
    static final RejectionCode DECISION_NOT_ALONE =
            new RejectionCode("route.decision-not-alone", Kind.CONTENT);
    static final RejectionCode ACTION_TOO_EARLY =
            new RejectionCode("route.action-too-early", Kind.CONTENT);
    static final RejectionCode OPINION_TOO_LATE =
            new RejectionCode("route.opinion-too-late", Kind.CONTENT);
    static final RejectionCode ACTION_WITHOUT_LABEL =
            new RejectionCode("route.action-without-label", Kind.CONTENT);
    static final RejectionCode BAD_QUORUM = new RejectionCode("route.bad-quorum", Kind.CONTENT);
    static final RejectionCode CONDITION_TWICE =
            new RejectionCode("route.condition-twice", Kind.CONTENT);
    static final RejectionCode CONDITION_UNDECLARED =
            new RejectionCode("route.condition-undeclared", Kind.CONTENT);
    static final RejectionCode UNKNOWN_POST = new RejectionCode("route.unknown-post", Kind.CONTENT);
    static final RejectionCode POST_MISSING = new RejectionCode("route.post-missing", Kind.STATE);
    static final RejectionCode CONDITION_UNANSWERED =
            new RejectionCode("route.condition-unanswered", Kind.CONTENT);
    static final RejectionCode CONDITION_UNKNOWN =
            new RejectionCode("route.condition-unknown", Kind.CONTENT);

    private RouteRejection() {}
}
