package bantuek.query.memo;

import bantuek.events.memo.ActionRecorded;
import bantuek.events.memo.ClericallyCorrected;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.DecisionRevoked;
import bantuek.events.memo.DisposalApproved;
import bantuek.events.memo.DisposalProposed;
import bantuek.events.memo.Flag;
import bantuek.events.memo.InformationNoted;
import bantuek.events.memo.MemoArchived;
import bantuek.events.memo.MemoDisposed;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoNumberVoided;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.memo.MemoOpened;
import bantuek.events.memo.MemoPublished;
import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.MemoRerouted;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoSuperseded;
import bantuek.events.memo.MemoUnpublished;
import bantuek.events.memo.MemoWithdrawn;
import bantuek.events.memo.Objection;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.ReportRemoved;
import bantuek.events.memo.ReportRevised;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.memo.UnpublicationAsked;
import bantuek.events.memo.UrgencyMarked;
import bantuek.events.memo.WithdrawalAsked;
import bantuek.events.memo.WithdrawalRefused;
import bantuek.query.memo.MemoPage.TrailLine;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Words;
import bantuek.query.trail.Trails;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** ประวัติ in the reader's words, the newest first. */
final class TrailLines {

    private final Words words;

    /** The route as it was when each event happened: events name steps by their place. */
    private final List<RouteStep> route = new ArrayList<>();

    private TrailLines(Words words) {
        this.words = words;
    }

    static List<TrailLine> of(List<Trails.Entry> entries, Words words) {
        TrailLines lines = new TrailLines(words);
        return entries.stream().map(lines::line).toList().reversed();
    }

    /** What is told of the last of them. */
    static TrailLine last(List<Trails.Entry> entries, Words words) {
        TrailLines lines = new TrailLines(words);
        entries.subList(0, entries.size() - 1).forEach(entry -> lines.follow(entry.event()));
        return lines.line(entries.getLast());
    }

    private TrailLine line(Trails.Entry entry) {
        follow(entry.event());
        Occurrence occurrence = entry.occurrence();
        List<String> titles = occurrence.titles();
        String capacity = titles.isEmpty() ? "" : " · " + String.join(" ", titles);
        return new TrailLine(
                words.time(occurrence.at()),
                Words.machine(occurrence.at()),
                what(entry.event()),
                notesOf(entry.event()),
                occurrence.name() + capacity,
                isAgainst(entry.event()),
                changes(entry));
    }

    /** Where it can be read what this made different. */
    private static @Nullable String changes(Trails.Entry entry) {
        return switch (entry.event()) {
            case MemoRevised _, ReportRevised _, ReportRemoved _ ->
                    "/memos/%s/changes?from=%d&to=%d"
                            .formatted(entry.event().memo(), entry.version() - 1, entry.version());
            case MemoEvent _ -> null;
        };
    }

    private void follow(MemoEvent event) {
        if (event instanceof MemoSubmitted e) {
            route.clear();
            route.addAll(e.route());
        } else if (event instanceof MemoRerouted e) {
            route.addAll(e.route());
        }
    }

    private String what(MemoEvent event) {
        return switch (event) {
            case MemoDrafted e -> words.of(begun(e));
            case MemoRevised _ -> words.of("trail.revised");
            case ReportRevised _ -> words.of("trail.report-revised");
            case ReportRemoved _ -> words.of("trail.report-removed");
            case UrgencyMarked e ->
                    words.of("trail.urgency-marked", Urgent.printed(Mark.of(e), words));
            case MemoSubmitted e -> words.of("trail.submitted", titles(e.route().subList(0, 1)));
            case OpinionRecorded e -> opinion(e);
            case DecisionRecorded e ->
                    words.of("trail.decision", words.of("decision." + e.decision()));
            case MemoOpened e -> words.of("trail.opened", title(e.step()));
            case InformationNoted e -> words.of("trail.information-noted", title(e.step()));
            case ActionRecorded e -> words.of("trail.action", task(e.step()));
            case StepPassedOver e ->
                    words.of(
                            "trail.passed-over",
                            title(e.step()),
                            words.of("passing." + e.reason()));
            case StepBlocked e -> words.of("trail.blocked", title(e.step()));
            case MemoReturned e ->
                    e.target() == null
                            ? words.of("trail.returned")
                            : words.of("trail.returned-to", title(e.target()));
            case MemoResubmitted e -> words.of("trail.resubmitted", title(e.resumeAt()));
            case MemoRecalled e ->
                    e.step() == null
                            ? words.of("trail.recalled")
                            : words.of("trail.recalled-answer", title(e.step()));
            case MemoRerouted e -> words.of("trail.rerouted", titles(e.route()));
            case WithdrawalAsked _ -> words.of("trail.withdrawal-asked");
            case WithdrawalRefused _ -> words.of("trail.withdrawal-refused");
            case MemoWithdrawn _ -> words.of("trail.withdrawn");
            case DecisionRevoked _ -> words.of("trail.decision-revoked");
            case MemoSuperseded _ -> words.of("trail.superseded");
            case ClericallyCorrected e ->
                    words.of(
                            "correction",
                            words.of(Notices.section(e.section())),
                            e.wrong(),
                            e.right());
            case MemoPublished _ -> words.of("trail.published");
            case UnpublicationAsked _ -> words.of("trail.unpublication-asked");
            case MemoUnpublished _ -> words.of("trail.unpublished");
            case MemoArchived e ->
                    words.of(
                            "notice.kept",
                            words.of("retention." + e.retention()),
                            words.year(e.year()));
            case DisposalProposed _ -> words.of("disposal.PROPOSED");
            case DisposalApproved _ -> words.of("disposal.APPROVED");
            case MemoDisposed _ -> words.of("disposal.DONE");
            case MemoNumbered e ->
                    words.of(
                            e.outside() ? "trail.numbered-outside" : "trail.numbered", e.printed());
            case MemoNumberVoided _ -> words.of("trail.number-voided");
        };
    }

    private static String begun(MemoDrafted event) {
        if (event.replaces() != null) {
            return "trail.drafted-replacing";
        }
        return event.copyOf() == null ? "trail.drafted" : "trail.drafted-copy";
    }

    /** One signature may answer several steps. */
    private String opinion(OpinionRecorded event) {
        String said = words.of("trail.opinion", words.of("opinion." + event.opinion()));
        return event.also().isEmpty()
                ? said
                : words.of(
                        "trail.also",
                        said,
                        String.join(", ", event.also().stream().map(this::title).toList()));
    }

    private String title(int step) {
        return step < route.size() ? route.get(step).title() : "";
    }

    private String task(int step) {
        String label = step < route.size() ? route.get(step).label() : null;
        return label == null ? title(step) : label;
    }

    private static String titles(List<RouteStep> steps) {
        return String.join(", ", steps.stream().map(RouteStep::title).toList());
    }

    private List<String> notesOf(MemoEvent event) {
        return switch (event) {
            case OpinionRecorded e -> noted(e.note(), flags(e.flags()));
            case DecisionRecorded e -> noted(e.reason(), flags(e.flags()));
            case ActionRecorded e -> noted(e.note(), List.of());
            case MemoReturned e -> noted(e.reason(), passages(e));
            case MemoRecalled e ->
                    noted(
                            e.reason(),
                            e.openedMeanwhile()
                                    ? List.of(words.of("trail.opened-meanwhile"))
                                    : List.of());
            case MemoRerouted e -> noted(e.reason(), List.of());
            case WithdrawalAsked e -> noted(e.reason(), List.of());
            case WithdrawalRefused e -> noted(e.reason(), List.of());
            case MemoWithdrawn e -> noted(e.reason(), List.of());
            case DecisionRevoked e -> noted(e.reason(), List.of());
            case UnpublicationAsked e -> noted(e.reason(), List.of());
            case MemoUnpublished e -> noted(e.reason(), List.of());
            case MemoNumberVoided e -> noted(e.reason(), List.of());
            case MemoSubmitted e -> acknowledged(e.acknowledged());
            case MemoResubmitted e -> acknowledged(e.acknowledged());
            case MemoDrafted _,
                    MemoRevised _,
                    ReportRevised _,
                    ReportRemoved _,
                    UrgencyMarked _,
                    MemoOpened _,
                    InformationNoted _,
                    StepPassedOver _,
                    StepBlocked _,
                    MemoSuperseded _,
                    ClericallyCorrected _,
                    MemoPublished _,
                    MemoArchived _,
                    DisposalProposed _,
                    DisposalApproved _,
                    MemoDisposed _,
                    MemoNumbered _ ->
                    List.of();
        };
    }

    private List<String> acknowledged(List<Objection> objections) {
        return objections.isEmpty()
                ? List.of()
                : List.of(words.of("trail.acknowledged", words.number(objections.size())));
    }

    private List<String> flags(List<Flag> flags) {
        return flags.stream().map(flag -> words.of("flag." + flag)).toList();
    }

    private List<String> passages(MemoReturned event) {
        return event.comments().stream()
                .map(comment ->
                        words.of(
                                "trail.passage",
                                words.of(Notices.section(comment.section())),
                                comment.quote(),
                                comment.comment()))
                .toList();
    }

    private static List<String> noted(@Nullable String note, List<String> more) {
        return Stream.concat(Stream.ofNullable(note), more.stream()).toList();
    }

    private static boolean isAgainst(MemoEvent event) {
        return switch (event) {
            case OpinionRecorded e -> e.opinion() == Opinion.NOT_CONCUR;
            case DecisionRecorded e -> e.decision() == Decision.NOT_APPROVED;
            case MemoEvent _ -> false;
        };
    }
}
