package bantuek.command.witness;

import bantuek.command.witness.Paper.Last;
import bantuek.command.witness.Paper.State;
import bantuek.command.witness.Road.Answer;
import bantuek.command.witness.Road.Step;
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
import bantuek.events.memo.PassageComment;
import bantuek.events.memo.PassingReason;
import bantuek.events.memo.ReportRemoved;
import bantuek.events.memo.ReportRevised;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.memo.UnpublicationAsked;
import bantuek.events.memo.UrgencyMarked;
import bantuek.events.memo.WithdrawalAsked;
import bantuek.events.memo.WithdrawalRefused;
import bantuek.events.office.Duty;
import bantuek.events.office.OfficeSettings.EmptyStep;
import bantuek.events.office.OfficeSettings.NumberAt;
import bantuek.events.office.OfficeSettings.OwnMemo;
import bantuek.events.office.OfficeSettings.SameSignatory;
import bantuek.events.office.PostRank;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.Revision;
import bantuek.events.report.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All memos of an office: what each event claims is held against what is known of its memo. */
final class MemoBook {

    private final Map<UUID, Paper> papers = new HashMap<>();
    private final OfficeBook office;
    private final RouteBook routes;

    /** By the present command: what is to be superseded, and by what. */
    private final Map<UUID, UUID> toSupersede = new HashMap<>();

    MemoBook(OfficeBook office, RouteBook routes) {
        this.office = office;
        this.routes = routes;
    }

    Paper paper(UUID memo) {
        Paper paper = papers.get(memo);
        Violation.unless(paper != null, "a memo that was never drafted", memo);
        return Objects.requireNonNull(paper);
    }

    boolean knows(UUID memo) {
        return papers.containsKey(memo);
    }

    /** Whether somebody had the very right that a refusal denies them. */
    boolean could(String refusal, UUID memo, Act act) {
        Paper paper = paper(memo);
        return switch (refusal) {
            case "memo.not-your-turn", "memo.not-on-route", "memo.already-signed" ->
                    paper.state == State.IN_REVIEW && couldSign(paper, paper.road().open(), act);
            case "memo.nothing-to-do" ->
                    paper.isApproved() && couldSign(paper, paper.road().open(), act);
            case "memo.own-memo" ->
                    !act.person().equals(paper.drafter) || act.settings().ownMemo() == OwnMemo.FLAG;
            case "memo.not-last" -> paper.last != null && paper.last.person().equals(act.person());
            case "memo.not-publisher" -> act.couldHave(Duty.PUBLISHER);
            case "memo.not-registry" -> act.couldHave(Duty.REGISTRY);
            case "memo.not-committee" -> act.couldHave(Duty.DISPOSAL_COMMITTEE);
            case "memo.not-clerk" -> act.couldBe(PostRank.CLERK, paper.type);
            case "memo.not-executive" -> act.couldBe(PostRank.EXECUTIVE, paper.type);
            case "memo.not-yours-to-reroute" ->
                    act.couldBe(PostRank.CLERK, paper.type)
                            || act.couldBe(PostRank.EXECUTIVE, paper.type);
            case "memo.not-your-subordinates", "memo.not-your-correction" ->
                    !act.stacksOver(paper.unit, paper.type).isEmpty();
            case "memo.not-your-decision" -> act.couldSignAt(paper.road().decision(), paper.type);
            case "memo.not-yours-to-mark" -> couldSign(paper, paper.road().open(), act);
            case "memo.not-your-draft" -> act.person().equals(paper.drafter);
            default -> false;
        };
    }

    private static boolean couldSign(Paper paper, List<Integer> steps, Act act) {
        return steps.stream()
                .anyMatch(step -> act.couldSignAt(paper.road().step(step), paper.type));
    }

    /**
     * @param first whether it is what its actor did, and not what followed from that
     */
    void note(MemoEvent event, Act act, boolean first) {
        if (event instanceof MemoDrafted drafted) {
            draft(drafted, act);
            return;
        }
        Paper paper = paper(event.memo());
        Last last = paper.last;
        switch (event) {
            case MemoDrafted _ -> {}
            case MemoRevised e -> revise(paper, e, act);
            case ReportRevised e -> report(paper, e, act, first);
            case ReportRemoved e -> removeReport(paper, e, act);
            case UrgencyMarked e -> mark(paper, e, act);
            case MemoSubmitted e -> submit(paper, e, act);
            case MemoResubmitted e -> resubmit(paper, e, act);
            case MemoOpened e -> open(paper, e, act);
            case OpinionRecorded e -> opinion(paper, e, act);
            case DecisionRecorded e -> decide(paper, e, act);
            case ActionRecorded e -> action(paper, e, act);
            case InformationNoted e -> information(paper, e, act);
            case StepPassedOver e -> pass(paper, e, act, first);
            case StepBlocked e -> block(paper, e, act);
            case MemoReturned e -> sendBack(paper, e, act);
            case MemoRecalled e -> recall(paper, e, act);
            case MemoRerouted e -> reroute(paper, e, act);
            case WithdrawalAsked e -> {
                paper.mustBe(e, State.IN_REVIEW, State.RETURNED);
                byDrafter(paper, e, act);
                Violation.unless(!paper.withdrawalAsked, "asked twice", e);
                Violation.unless(
                        act.stacksOver(paper.unit, paper.type).isEmpty(), "need not ask", e);
                paper.withdrawalAsked = true;
            }
            case WithdrawalRefused e -> {
                paper.mustBe(e, State.IN_REVIEW, State.RETURNED);
                Violation.unless(paper.withdrawalAsked, "nobody asked", e);
                act.isOver(paper.unit, paper.type, e);
                paper.withdrawalAsked = false;
            }
            case MemoWithdrawn e -> withdraw(paper, e, act);
            case DecisionRevoked e -> {
                paper.mustBe(e, State.DECIDED);
                Violation.unless(!paper.published, "still published", e);
                act.signsAt(paper.road().decision().what.post(), paper.type, e);
                paper.state = State.CANCELLED;
            }
            case MemoSuperseded e -> supersede(paper, e);
            case ClericallyCorrected e -> {
                paper.mustBe(e, State.DECIDED);
                Violation.unless(
                        paper.text.section(e.section()).contains(e.wrong()), "no such words", e);
                act.isOver(paper.unit, paper.type, e);
            }
            case MemoPublished e -> {
                Violation.unless(paper.isApproved() && !paper.published, "not to publish", e);
                act.has(Duty.PUBLISHER, e);
                paper.published = true;
            }
            case UnpublicationAsked e -> {
                requirePublished(paper, e);
                Violation.unless(!paper.unpublicationAsked, "asked twice", e);
                act.has(Duty.PUBLISHER, e);
                Violation.unless(!act.couldBe(PostRank.CLERK, paper.type), "need not ask", e);
                paper.unpublicationAsked = true;
            }
            case MemoUnpublished e -> {
                requirePublished(paper, e);
                Violation.unless(
                        paper.unpublicationAsked || act.couldHave(Duty.PUBLISHER),
                        "no publisher had a part in it",
                        e);
                act.is(PostRank.CLERK, paper.type, e);
                paper.published = false;
                paper.unpublicationAsked = false;
            }
            case MemoArchived e -> archive(paper, e, act);
            case DisposalProposed e -> {
                paper.mustBe(e, State.ARCHIVED);
                act.has(Duty.REGISTRY, e);
                Violation.unless(!paper.disposalProposed, "proposed twice", e);
                requireTimeOver(paper, e, act);
                paper.disposalProposed = true;
            }
            case DisposalApproved e -> {
                paper.mustBe(e, State.ARCHIVED);
                act.has(Duty.DISPOSAL_COMMITTEE, e);
                Violation.unless(
                        paper.disposalProposed && !paper.disposalApproved, "not proposed", e);
                paper.disposalApproved = true;
            }
            case MemoDisposed e -> {
                paper.mustBe(e, State.ARCHIVED);
                act.is(PostRank.EXECUTIVE, paper.type, e);
                Violation.unless(paper.disposalApproved, "not approved", e);
                paper.state = State.DISPOSED;
            }
            case MemoNumbered e -> {
                Violation.unless(paper.number == null, "a second number", e);
                paper.number = e;
            }
            case MemoNumberVoided e -> {
                Violation.unless(paper.number != null && !paper.numberVoid, "no number", e);
                paper.mustBe(e, State.WITHDRAWN, State.CANCELLED);
                paper.numberVoid = true;
            }
        }
        if (paper.road != null) {
            if (!Objects.equals(paper.last, last)) {
                paper.road.acted();
            }
            paper.road.settle();
        }
    }

    private void draft(MemoDrafted e, Act act) {
        Violation.unless(!papers.containsKey(e.memo()), "drafted twice", e);
        act.belongsTo(e.unit(), e);
        String type = e.documentType() == null ? "integrity-report" : e.documentType();
        if (e.replaces() != null) {
            Paper old = paper(e.replaces());
            Violation.unless(
                    old.isApproved() && old.unit.equals(e.unit()) && old.type.equals(type),
                    "can't replace " + old,
                    e);
        }
        if (e.copyOf() != null) {
            Paper original = paper(e.copyOf());
            Violation.unless(
                    original.unit.equals(e.unit())
                            && original.type.equals(type)
                            && original.text.equals(e.text())
                            && e.replaces() == null,
                    "no copy of " + original,
                    e);
        }
        papers.put(
                e.memo(),
                new Paper(
                        e.memo(),
                        e.unit(),
                        act.person(),
                        type,
                        e.replaces(),
                        e.copyOf(),
                        e.text()));
    }

    private static void byDrafter(Paper paper, MemoEvent event, Act act) {
        Violation.unless(act.person().equals(paper.drafter), "not by the drafter", event);
        act.asOneself(event);
    }

    private static void revise(Paper paper, MemoRevised e, Act act) {
        paper.mustBe(e, State.DRAFT, State.RETURNED);
        byDrafter(paper, e, act);
        Violation.unless(!paper.text.equals(e.text()), "nothing revised", e);
        paper.says(e.text(), paper.report);
    }

    /** As it is said; with a copy, as it stands in the original. */
    private void report(Paper paper, ReportRevised e, Act act, boolean first) {
        paper.mustBe(e, State.DRAFT, State.RETURNED);
        if (first) {
            byDrafter(paper, e, act);
        } else {
            Violation.unless(paper.copyOf != null && paper.acts == 0, "by the way", e);
        }
        Report revised = revised(paper.report, e.revision());
        Violation.unless(!revised.equals(paper.report), "nothing revised", e);
        Violation.unless(revised.fingerprint().equals(e.fingerprint()), "another report", e);
        if (!first) {
            Report original = paper(Objects.requireNonNull(paper.copyOf)).report;
            Violation.unless(revised.equals(original), "not the original's", e);
        }
        paper.says(paper.text, revised);
    }

    private static Report revised(@Nullable Report before, Revision revision) {
        Map<UUID, Row> rows = new LinkedHashMap<>();
        if (before != null) {
            before.rows().forEach(row -> rows.put(row.id(), row));
        }
        revision.put().forEach(row -> rows.put(row.id(), row));
        List<UUID> order = revision.order() == null ? List.copyOf(rows.keySet()) : revision.order();
        ReportHead head =
                revision.head() == null ? Objects.requireNonNull(before).head() : revision.head();
        return new Report(
                head, order.stream().map(id -> Objects.requireNonNull(rows.get(id))).toList());
    }

    private static void removeReport(Paper paper, ReportRemoved e, Act act) {
        paper.mustBe(e, State.DRAFT, State.RETURNED);
        byDrafter(paper, e, act);
        Violation.unless(paper.report != null, "nothing removed", e);
        paper.says(paper.text, null);
    }

    private static void mark(Paper paper, UrgencyMarked e, Act act) {
        paper.mustBe(e, State.DRAFT, State.IN_REVIEW, State.RETURNED);
        if (act.person().equals(paper.drafter)) {
            act.asOneself(e);
        } else {
            Violation.unless(
                    paper.state == State.IN_REVIEW && couldSign(paper, paper.road().open(), act),
                    "not theirs to mark",
                    e);
        }
        Violation.unless(!paper.isMarked(e), "nothing marked", e);
        paper.urgency = e;
    }

    private void submit(Paper paper, MemoSubmitted e, Act act) {
        paper.mustBe(e, State.DRAFT);
        handIn(paper, e, act);
        inspected(paper, e, e.acknowledged());
        routes.requireWayOf(e, paper, office);
        paper.road = new Road(e.route(), paper.said());
        paper.resubmitted = false;
        paper.numberDue = act.settings().numberAt() == NumberAt.SUBMISSION;
    }

    private static void resubmit(Paper paper, MemoResubmitted e, Act act) {
        paper.mustBe(e, State.RETURNED);
        handIn(paper, e, act);
        inspected(paper, e, e.acknowledged());
        paper.road().askAnew();
        paper.resubmitted = true;
        Violation.unless(paper.road().open().getFirst() == e.resumeAt(), "goes on elsewhere", e);
    }

    /** What the walks write that somebody would object to is one phrase, and one blank result. */
    private static void inspected(Paper paper, MemoEvent e, List<Objection> acknowledged) {
        boolean warned = paper.text.proposal().endsWith("เพื่อโปรดทราบ");
        Violation.unless(acknowledged.size() == (warned ? 1 : 0), "warnings not on record", e);
        Report report = paper.report;
        boolean complete =
                report == null
                        || report.rows().stream()
                                .allMatch(row -> row.cells().containsKey("result"));
        Violation.unless(complete, "an error was handed in", e);
    }

    private static void handIn(Paper paper, MemoEvent e, Act act) {
        Violation.unless(act.person().equals(paper.drafter), "not by the drafter", e);
        act.belongsTo(paper.unit, e);
        Violation.unless(!paper.text.proposal().isBlank(), "nothing proposed", e);
        paper.state = State.IN_REVIEW;
        paper.last = new Last(act.person(), null, ++paper.acts);
        paper.arrived = true;
    }

    private static void open(Paper paper, MemoOpened e, Act act) {
        paper.mustBe(e, State.IN_REVIEW);
        Step step = openStep(paper, e.step(), e);
        act.signsAt(step.what.post(), paper.type, e);
        step.opened = true;
    }

    private static Step openStep(Paper paper, int number, MemoEvent event) {
        Step step = paper.road().step(number);
        Violation.unless(
                paper.road().isOpen(step), "open is " + paper.road().open() + " only", event);
        return step;
    }

    private static void opinion(Paper paper, OpinionRecorded e, Act act) {
        paper.mustBe(e, State.IN_REVIEW);
        requirePresentText(paper, e.textHash(), e);
        boolean own = act.person().equals(paper.drafter);
        Violation.unless(!own || act.settings().ownMemo() == OwnMemo.FLAG, "on their own", e);
        Violation.unless(
                e.flags().equals(own ? List.of(Flag.OWN_MEMO) : List.of()), "other flags", e);
        boolean once = act.settings().sameSignatory() == SameSignatory.ONCE;
        Violation.unless(once || e.also().isEmpty(), "each step is to be signed", e);

        List<UUID> posts = new ArrayList<>();
        int number = ++paper.acts;
        for (int at : Stream.concat(Stream.of(e.step()), e.also().stream()).toList()) {
            Step step = paper.road().step(at);
            boolean first = at == e.step();
            Violation.unless(
                    paper.road().isOpen(step)
                            || (paper.road().isBesideTheLast(step) && isByThisAct(step, e, paper)),
                    "open is " + paper.road().open() + " only",
                    e);
            Violation.unless(takes(step, e.opinion()), "not for such a step", e);
            Violation.unless(first || act.isFirstAt(step.what.post(), paper.type), "by the way", e);
            posts.add(step.what.post());
            step.answer = new Answer(act.person(), paper.said(), number);
        }
        act.signsAt(posts, paper.type, e);
        paper.last = new Last(act.person(), e.step(), number);
        paper.arrived = true;
        if (once) {
            requireNoneLeft(paper, e, act);
        }
    }

    /** One signature may answer steps side by side, though the first of them suffices. */
    private static boolean isByThisAct(Step step, OpinionRecorded e, Paper paper) {
        return e.also().stream()
                .map(paper.road()::step)
                .filter(mate -> mate.stage == step.stage && mate.answer != null)
                .anyMatch(mate -> Objects.requireNonNull(mate.answer).act() == paper.acts);
    }

    private static boolean takes(Step step, Opinion opinion) {
        return step.what.kind() == StepKind.VIA
                || (step.what.kind() == StepKind.OPINION && opinion != Opinion.PASSED);
    }

    /**
     * ลงนามครั้งเดียว: nobody is asked again at once for what their signature covers. One that
     * covers a single step may have been given for that post alone.
     */
    private static void requireNoneLeft(Paper paper, OpinionRecorded e, Act act) {
        if (e.also().isEmpty()) {
            return;
        }
        for (int open : paper.road().open()) {
            Step step = paper.road().step(open);
            Violation.unless(
                    !(takes(step, e.opinion()) && act.isFirstAt(step.what.post(), paper.type)),
                    "to be signed again at " + open,
                    e);
        }
    }

    private static void requirePresentText(Paper paper, @Nullable String hash, MemoEvent e) {
        Violation.unless(paper.said().fingerprint().equals(hash), "on another text", e);
    }

    private void decide(Paper paper, DecisionRecorded e, Act act) {
        paper.mustBe(e, State.IN_REVIEW);
        Step step = openStep(paper, e.step(), e);
        Violation.unless(step.what.kind() == StepKind.DECISION, "decides nothing", e);
        requirePresentText(paper, e.textHash(), e);
        act.signsAt(step.what.post(), paper.type, e);
        boolean own = act.person().equals(paper.drafter);
        boolean before =
                paper.road().steps.stream()
                        .filter(paper.road()::stands)
                        .anyMatch(s ->
                                Objects.requireNonNull(s.answer).person().equals(act.person()));
        Violation.unless(!own || act.settings().ownMemo() == OwnMemo.FLAG, "on their own", e);
        Violation.unless(
                e.flags().contains(Flag.OWN_MEMO) == own
                        && e.flags().contains(Flag.GAVE_OPINION_BEFORE) == before,
                "other flags",
                e);
        step.answer = new Answer(act.person(), paper.said(), ++paper.acts);
        paper.state = State.DECIDED;
        paper.decision = e.decision();
        paper.last = null;
        paper.arrived = e.decision() == Decision.APPROVED;
        paper.numberDue = e.decision() != Decision.NOT_APPROVED;
        if (paper.isApproved() && paper.replaces != null) {
            toSupersede.put(paper.replaces, paper.id);
        }
    }

    private void supersede(Paper paper, MemoSuperseded e) {
        Violation.unless(paper.isApproved(), "can't be replaced", e);
        Violation.unless(e.by().equals(toSupersede.remove(paper.id)), "without its replacement", e);
        Violation.unless(paper.id.equals(paper(e.by()).replaces), "one way only", e);
        paper.supersededBy = e.by();
        paper.state = State.SUPERSEDED;
    }

    private static void action(Paper paper, ActionRecorded e, Act act) {
        Violation.unless(paper.isApproved(), "nothing to be done", e);
        Step step = openStep(paper, e.step(), e);
        Violation.unless(step.what.kind() == StepKind.ACTION, "no such step", e);
        act.signsAt(step.what.post(), paper.type, e);
        step.answer = new Answer(act.person(), paper.said(), ++paper.acts);
        paper.arrived = true;
    }

    private static void information(Paper paper, InformationNoted e, Act act) {
        paper.mustBe(e, State.IN_REVIEW, State.DECIDED);
        Step step = paper.road().step(e.step());
        Violation.unless(
                step.what.kind() == StepKind.INFORMATION && !step.noted && !step.dropped,
                "nothing to note",
                e);
        Violation.unless(paper.road().hasCome(step), "has not come so far", e);
        act.signsAt(step.what.post(), paper.type, e);
        step.noted = true;
    }

    private static void pass(Paper paper, StepPassedOver e, Act act, boolean first) {
        paper.mustBe(e, State.IN_REVIEW, State.DECIDED);
        Step step = openStep(paper, e.step(), e);
        Violation.unless(
                step.what.kind() == StepKind.OPINION || step.what.kind() == StepKind.VIA,
                "never passed over",
                e);
        Violation.unless(e.reason() == whyPassed(paper, step, act), "no reason to pass", e);
        if (first) {
            Violation.unless(act.person().equals(paper.drafter), "not by the drafter", e);
            act.signsAt(step.what.post(), paper.type, e);
        }
        step.passed = true;
        paper.arrived = true;
    }

    private static @Nullable PassingReason whyPassed(Paper paper, Step step, Act act) {
        boolean opinion = step.what.kind() == StepKind.OPINION || step.what.kind() == StepKind.VIA;
        if (opinion && isEmpty(paper, step, act)) {
            return act.settings().emptyStep() == EmptyStep.PASS_OVER ? PassingReason.VACANT : null;
        }
        return opinion
                        && act.settings().ownMemo() == OwnMemo.PASS_OVER
                        && isDraftersAlone(paper, step, act)
                ? PassingReason.OWN_MEMO
                : null;
    }

    private static boolean isEmpty(Paper paper, Step step, Act act) {
        return act.office().toSignFor(step.what.post(), act.day(), paper.type).isEmpty();
    }

    private static boolean isDraftersAlone(Paper paper, Step step, Act act) {
        List<Way> ways = act.office().toSignFor(step.what.post(), act.day(), paper.type);
        return !ways.isEmpty() && ways.stream().allMatch(way -> way.person().equals(paper.drafter));
    }

    private static boolean nobodyCan(Paper paper, Step step, Act act) {
        return isEmpty(paper, step, act)
                || (step.what.kind() != StepKind.ACTION
                        && act.settings().ownMemo() != OwnMemo.FLAG
                        && isDraftersAlone(paper, step, act));
    }

    private static void block(Paper paper, StepBlocked e, Act act) {
        paper.mustBe(e, State.IN_REVIEW, State.DECIDED);
        Step step = openStep(paper, e.step(), e);
        Violation.unless(nobodyCan(paper, step, act), "somebody could", e);
        step.blocked = true;
    }

    private static void sendBack(Paper paper, MemoReturned e, Act act) {
        paper.mustBe(e, State.IN_REVIEW);
        Step step = openStep(paper, e.step(), e);
        act.signsAt(step.what.post(), paper.type, e);
        for (PassageComment comment : e.comments()) {
            Violation.unless(
                    paper.text
                            .section(comment.section())
                            .substring(comment.start())
                            .startsWith(comment.quote()),
                    "on another passage",
                    e);
        }
        paper.last = null;
        if (e.target() == null) {
            paper.state = State.RETURNED;
            return;
        }
        Step target = paper.road().step(e.target());
        Violation.unless(target.stage < step.stage && paper.road().stands(target), "not back", e);
        paper.road().forgetFrom(target.stage);
        paper.arrived = true;
    }

    private static void recall(Paper paper, MemoRecalled e, Act act) {
        paper.mustBe(e, State.IN_REVIEW);
        if (e.step() == null) {
            act.asOneself(e);
        } else {
            act.signsAt(paper.road().step(e.step()).what.post(), paper.type, e);
        }
        Last last = paper.last;
        Violation.unless(
                last != null
                        && last.person().equals(act.person())
                        && Objects.equals(last.step(), e.step()),
                "last was " + last,
                e);
        requireOpenedNoted(paper, e);
        paper.last = null;
        if (e.step() == null) {
            paper.state = paper.resubmitted ? State.RETURNED : State.DRAFT;
            paper.withdrawalAsked &= paper.resubmitted;
            return;
        }
        paper.road().undo(Objects.requireNonNull(last).act(), paper.road().step(e.step()).stage);
        paper.arrived = true;
    }

    private static void requireOpenedNoted(Paper paper, MemoRecalled e) {
        boolean opened = paper.road().steps.stream().anyMatch(step -> step.opened);
        Violation.unless(e.openedMeanwhile() == opened, "opened, or not", e);
    }

    private static void reroute(Paper paper, MemoRerouted e, Act act) {
        paper.mustBe(e, State.IN_REVIEW);
        act.isOneOf(PostRank.CLERK, PostRank.EXECUTIVE, paper.type, e);
        UUID decider = paper.road().decision().what.post();
        paper.road().dropUnanswered();
        paper.road().add(e.route());
        Violation.unless(paper.road().decision().what.post().equals(decider), "another decider", e);
        paper.last = null;
        paper.arrived = true;
    }

    private static void withdraw(Paper paper, MemoWithdrawn e, Act act) {
        paper.mustBe(e, State.DRAFT, State.IN_REVIEW, State.RETURNED);
        boolean drafter = act.person().equals(paper.drafter);
        if (paper.state == State.DRAFT) {
            byDrafter(paper, e, act);
        } else {
            Violation.unless(drafter || paper.withdrawalAsked, "nobody asked", e);
            act.isOver(paper.unit, paper.type, e);
        }
        paper.state = State.WITHDRAWN;
    }

    private static void requirePublished(Paper paper, MemoEvent e) {
        paper.mustBe(e, State.DECIDED);
        Violation.unless(paper.published, "not published", e);
    }

    private static void archive(Paper paper, MemoArchived e, Act act) {
        paper.mustBe(e, State.DECIDED, State.WITHDRAWN, State.CANCELLED, State.SUPERSEDED);
        act.has(Duty.REGISTRY, e);
        if (paper.state == State.DECIDED) {
            Violation.unless(!paper.published, "still published", e);
            Violation.unless(
                    !paper.isApproved() || paper.road().open().isEmpty(), "still to be done", e);
        }
        Violation.unless(e.year() == act.day().getYear(), "another year", e);
        paper.state = State.ARCHIVED;
        paper.retention = e.retention();
        paper.archivedIn = e.year();
    }

    /** Whole calendar years, counted from the end of the one in which it was archived. */
    private static void requireTimeOver(Paper paper, DisposalProposed e, Act act) {
        int years =
                switch (Objects.requireNonNull(paper.retention)) {
                    case ONE_YEAR -> 1;
                    case FIVE_YEARS -> 5;
                    case TEN_YEARS -> 10;
                    case PERMANENT -> 1_000_000;
                };
        Violation.unless(act.day().getYear() > paper.archivedIn + years, "too early", e);
    }

    /** When all that a command did is known. */
    void closeCommand(List<UUID> memos, Act act, RegisterBook registers) {
        Violation.unless(toSupersede.isEmpty(), "approved, but replaced nothing", toSupersede);
        for (UUID memo : memos) {
            Paper paper = paper(memo);
            if (paper.arrived && (paper.state == State.IN_REVIEW || paper.isApproved())) {
                requireSaid(paper, act);
            }
            Violation.unless(!paper.numberDue || paper.number != null, "without a number", paper);
            MemoNumbered number = paper.number;
            boolean ended = paper.state == State.WITHDRAWN || paper.state == State.CANCELLED;
            Violation.unless(
                    number == null || ended || paper.numberVoid || registers.isInUse(number),
                    "its number is void",
                    paper);
            Violation.unless(
                    number == null || !ended || paper.numberVoid, "its number stands", paper);
            paper.arrived = false;
            paper.numberDue = false;
        }
    }

    /** Where a memo has come, either somebody can act, or it says that nobody can. */
    private static void requireSaid(Paper paper, Act act) {
        for (int open : paper.road().open()) {
            Step step = paper.road().step(open);
            Violation.unless(
                    whyPassed(paper, step, act) == null, "waits at " + open + " in vain", paper);
            Violation.unless(
                    step.blocked || !nobodyCan(paper, step, act),
                    "stuck at " + open + " in silence",
                    paper);
        }
    }
}
