package bantuek.command.memo;

import static java.util.stream.Collectors.toSet;

import bantuek.command.memo.Journey.Act;
import bantuek.command.memo.Memo.Archived;
import bantuek.command.memo.Memo.Decided;
import bantuek.command.memo.Memo.Disposed;
import bantuek.command.memo.Memo.Draft;
import bantuek.command.memo.Memo.InReview;
import bantuek.command.memo.Memo.Returned;
import bantuek.command.memo.Memo.Unwritten;
import bantuek.command.memo.Memo.Written;
import bantuek.command.memo.MemoCommand.AgreeToUnpublication;
import bantuek.command.memo.MemoCommand.AgreeToWithdrawal;
import bantuek.command.memo.MemoCommand.ApproveDisposal;
import bantuek.command.memo.MemoCommand.ArchiveMemo;
import bantuek.command.memo.MemoCommand.CopyMemo;
import bantuek.command.memo.MemoCommand.CorrectSlip;
import bantuek.command.memo.MemoCommand.DecideMemo;
import bantuek.command.memo.MemoCommand.DisposeOfMemo;
import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.command.memo.MemoCommand.MarkUrgency;
import bantuek.command.memo.MemoCommand.NoteInformation;
import bantuek.command.memo.MemoCommand.OpenMemo;
import bantuek.command.memo.MemoCommand.ProposeDisposal;
import bantuek.command.memo.MemoCommand.PublishMemo;
import bantuek.command.memo.MemoCommand.RecallMemo;
import bantuek.command.memo.MemoCommand.RecordAction;
import bantuek.command.memo.MemoCommand.RecordOpinion;
import bantuek.command.memo.MemoCommand.RefuseWithdrawal;
import bantuek.command.memo.MemoCommand.RemoveReport;
import bantuek.command.memo.MemoCommand.RerouteMemo;
import bantuek.command.memo.MemoCommand.ResubmitMemo;
import bantuek.command.memo.MemoCommand.ReturnMemo;
import bantuek.command.memo.MemoCommand.ReviseMemo;
import bantuek.command.memo.MemoCommand.ReviseReport;
import bantuek.command.memo.MemoCommand.RevokeDecision;
import bantuek.command.memo.MemoCommand.Seat;
import bantuek.command.memo.MemoCommand.SubmitMemo;
import bantuek.command.memo.MemoCommand.UnpublishMemo;
import bantuek.command.memo.MemoCommand.WithdrawMemo;
import bantuek.events.memo.Decision;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.PassageComment;
import bantuek.events.memo.RetentionClass;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.TextSection;
import bantuek.events.memo.Urgency;
import bantuek.events.office.Duty;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import bantuek.office.Authority;
import bantuek.office.Authority.Signatory;
import bantuek.report.Finding;
import bantuek.report.Inspected;
import bantuek.report.Lint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What people come to do with memos in a walk: mostly what makes sense, by who may. */
final class WalkMemos {

    private static final int AT_ONCE = 7;
    private static final int KEPT = 30;
    private static final List<MemoText> TEXTS =
            List.of(
                    text("เห็นควรเผยแพร่"),
                    text("เห็นควรอนุมัติ"),
                    text("เห็นควรซ่อม จึงเรียนมาเพื่อโปรดทราบ"),
                    text(""));

    /** A command, and who gives it. */
    record Wish(MemoCommand command, UUID person) {}

    private final Dice dice;
    private final WalkTown town;
    private final WalkRoutes routes;
    private final WalkRegisters registers;
    private final Function<UUID, Memo> memos;
    private final List<UUID> present = new ArrayList<>();
    private final List<UUID> archived = new ArrayList<>();
    private LocalDate today = LocalDate.MIN;

    WalkMemos(
            Dice dice,
            WalkTown town,
            WalkRoutes routes,
            WalkRegisters registers,
            Function<UUID, Memo> memos) {
        this.dice = dice;
        this.town = town;
        this.routes = routes;
        this.registers = registers;
        this.memos = memos;
    }

    private static MemoText text(String proposal) {
        return new MemoText("ขออนุมัติ", "นายกเทศมนตรี", "เดิม", "ข้อเท็จจริง", proposal);
    }

    void drafted(UUID memo) {
        present.add(memo);
    }

    void archived(UUID memo) {
        present.remove(memo);
        archived.add(memo);
        if (archived.size() > KEPT) {
            archived.removeFirst();
        }
    }

    Wish next(LocalDate day) {
        today = day;
        if (present.size() < AT_ONCE || dice.chance(1)) {
            return draft(null);
        }
        UUID memo = dice.oneOf(!archived.isEmpty() && dice.chance(12) ? archived : present);
        Memo state = memos.apply(memo);
        if (dice.chance(4)) {
            return new Wish(anything(memo), town.anyPerson());
        }
        return switch (state) {
            case Unwritten _ -> draft(null);
            case Draft draft -> ofDraft(memo, draft.matter());
            case InReview review -> ofReview(memo, review);
            case Returned returned -> ofReturned(memo, returned);
            case Decided decided -> ofDecided(memo, decided);
            case Archived archived -> ofArchived(memo, archived);
            case Disposed _ -> {
                archived.remove(memo);
                yield new Wish(anything(memo), town.anyPerson());
            }
            case Written ended -> ofEnded(memo, ended);
        };
    }

    private Wish draft(@Nullable UUID replaces) {
        UUID memo = dice.chance(1) && !present.isEmpty() ? dice.oneOf(present) : dice.newId();
        UUID unit = town.anyUnit();
        if (replaces != null && memos.apply(replaces) instanceof Written written) {
            unit = dice.chance(95) ? written.matter().unit() : unit;
        }
        return new Wish(
                new DraftMemo(
                        memo,
                        unit,
                        dice.oneOf(TEXTS),
                        dice.chance(30) ? null : dice.oneOf(WalkRoutes.TYPES),
                        replaces),
                somebodyIn(unit));
    }

    private Wish ofDraft(UUID memo, Matter matter) {
        MemoCommand command =
                switch (dice.below(20)) {
                    case 0 -> new WithdrawMemo(memo, "ไม่ใช้แล้ว");
                    case 1, 2, 3, 4 -> new ReviseMemo(memo, dice.oneOf(TEXTS));
                    case 5 -> anything(memo);
                    case 6 -> new CopyMemo(dice.newId(), memo);
                    case 7 -> report(memo);
                    default -> submit(memo, matter);
                };
        if (matter.text().proposal().isBlank() && dice.chance(60)) {
            command = new ReviseMemo(memo, TEXTS.getFirst());
        }
        return by(matter.drafter(), command);
    }

    private MemoCommand report(UUID memo) {
        return dice.chance(25)
                ? new RemoveReport(memo)
                : new ReviseReport(memo, dice.oneOf(Reports.SOME), Set.of());
    }

    private MarkUrgency urgency(UUID memo) {
        LocalDate due = dice.chance(40) ? today.plusDays(dice.between(-1, 30)) : null;
        return new MarkUrgency(memo, dice.oneOf(Urgency.values()), due);
    }

    private SubmitMemo submit(UUID memo, Matter matter) {
        return new SubmitMemo(
                memo,
                routes.answersFor(matter.documentType()),
                registers.wish(matter.unit(), today),
                seen(matter));
    }

    /** Most drafters look at what they are warned of. */
    private Set<String> seen(Matter matter) {
        return dice.chance(10)
                ? Set.of()
                : Lint.of(new Inspected(matter.text(), matter.report(), "", today)).stream()
                        .map(Finding::key)
                        .collect(toSet());
    }

    private Wish by(UUID person, MemoCommand command) {
        return new Wish(command, dice.chance(92) ? person : town.anyPerson());
    }

    private Wish ofReview(UUID memo, InReview review) {
        Journey journey = review.journey();
        Matter matter = review.matter();
        int roll = dice.below(100);
        if (review.withdrawal() != null && roll < 30) {
            return by(
                    superior(matter),
                    dice.chance(50)
                            ? new AgreeToWithdrawal(memo)
                            : new RefuseWithdrawal(memo, "ให้ดำเนินการต่อ"));
        }
        if (roll < 8) {
            Act last = journey.last();
            return by(
                    last == null ? town.anyPerson() : last.person(),
                    new RecallMemo(memo, dice.chance(50) ? "ส่งผิด" : null));
        }
        if (roll < 12) {
            UUID office = dice.chance(60) ? clerk() : executive();
            return by(office, reroute(memo, journey));
        }
        if (roll < 15) {
            return by(matter.drafter(), new WithdrawMemo(memo, "ขอถอนเรื่อง"));
        }
        if (roll < 21 && !journey.toBeKnown().isEmpty()) {
            int step = dice.oneOf(journey.toBeKnown());
            return by(signatoryAt(journey.step(step).post(), matter), new NoteInformation(memo));
        }
        if (roll < 24) {
            UUID marking =
                    dice.chance(60)
                            ? matter.drafter()
                            : signatoryAt(journey.step(dice.oneOf(journey.open())).post(), matter);
            return by(marking, urgency(memo));
        }
        if (roll < 25) {
            return by(matter.drafter(), dice.chance(50) ? submit(memo, matter) : anything(memo));
        }
        return atStep(memo, review, dice.oneOf(journey.open()));
    }

    private Wish atStep(UUID memo, InReview review, int step) {
        Journey journey = review.journey();
        UUID post = journey.step(step).post();
        UUID person = signatoryAt(post, review.matter());
        Seat seat = seat(step, post);
        int roll = dice.below(100);
        if (roll < 12) {
            return by(person, new OpenMemo(memo));
        }
        if (roll < 26) {
            return by(person, sendBack(memo, review, seat));
        }
        boolean decides = (journey.step(step).kind() == StepKind.DECISION) != dice.chance(3);
        return by(
                person,
                decides
                        ? new DecideMemo(memo, decision(), dice.chance(60) ? "เหตุผล" : null, seat)
                        : new RecordOpinion(
                                memo, opinion(), dice.chance(60) ? "ข้อสังเกต" : null, seat));
    }

    private Decision decision() {
        return dice.chance(70) ? Decision.APPROVED : dice.oneOf(Decision.values());
    }

    private Opinion opinion() {
        return dice.chance(50) ? Opinion.CONCUR : dice.oneOf(Opinion.values());
    }

    private Seat seat(int step, UUID post) {
        return switch (dice.below(20)) {
            case 0, 1, 2 -> new Seat(step, null);
            case 3, 4 -> new Seat(null, post);
            case 5, 6 -> new Seat(step, post);
            case 7 -> new Seat(dice.between(-1, 8), dice.chance(30) ? town.anyPost() : null);
            case 8 -> dice.chance(30) ? new Seat(null, town.anyPost()) : Seat.ANY;
            default -> Seat.ANY;
        };
    }

    private ReturnMemo sendBack(UUID memo, InReview review, Seat seat) {
        Integer target = null;
        if (dice.chance(60)) {
            List<Integer> answered =
                    IntStream.range(0, review.journey().size())
                            .filter(review.journey()::isAnswered)
                            .boxed()
                            .toList();
            target =
                    answered.isEmpty() || dice.chance(5)
                            ? Integer.valueOf(dice.between(-1, 9))
                            : dice.oneOf(answered);
        }
        List<PassageComment> comments =
                dice.chance(30)
                        ? List.of(
                                new PassageComment(
                                        TextSection.PROPOSAL,
                                        dice.oneOf(0, 0, 0, 3, 90),
                                        dice.oneOf("เห็น", "ควร"),
                                        "แก้ไข"))
                        : List.of();
        return new ReturnMemo(memo, dice.chance(1) ? " " : "แก้ไข", target, comments, seat);
    }

    private RerouteMemo reroute(UUID memo, Journey journey) {
        PostReference decider =
                dice.chance(92)
                        ? new PostReference(Kind.POST, journey.decision().post())
                        : PostReference.to(Kind.CLERK);
        return new RerouteMemo(memo, routes.steps(List.of(), decider), "เปลี่ยนทาง");
    }

    private Wish ofReturned(UUID memo, Returned returned) {
        Matter matter = returned.matter();
        int roll = dice.below(100);
        if (returned.withdrawal() != null && roll < 40) {
            return by(
                    superior(matter),
                    dice.chance(50)
                            ? new AgreeToWithdrawal(memo)
                            : new RefuseWithdrawal(memo, "ให้แก้ไข"));
        }
        if (roll < 8) {
            return by(matter.drafter(), new WithdrawMemo(memo, "ขอถอนเรื่อง"));
        }
        if (roll < 45 || matter.text().proposal().isBlank()) {
            return by(
                    matter.drafter(),
                    dice.chance(30) ? report(memo) : new ReviseMemo(memo, dice.oneOf(TEXTS)));
        }
        return by(matter.drafter(), new ResubmitMemo(memo, seen(matter)));
    }

    private Wish ofDecided(UUID memo, Decided decided) {
        Matter matter = decided.matter();
        Journey journey = decided.journey();
        if (decided.hasOpenActions() && dice.chance(45)) {
            int step = dice.oneOf(journey.open());
            UUID post = journey.step(step).post();
            return by(
                    signatoryAt(post, matter),
                    new RecordAction(memo, dice.chance(50) ? "ส่งแล้ว" : null, seat(step, post)));
        }
        if (!journey.toBeKnown().isEmpty() && dice.chance(25)) {
            int step = dice.oneOf(journey.toBeKnown());
            return by(signatoryAt(journey.step(step).post(), matter), new NoteInformation(memo));
        }
        if (decided.unpublication() != null && dice.chance(75)) {
            return by(clerk(), new AgreeToUnpublication(memo));
        }
        return switch (dice.below(20)) {
            case 0, 1, 2 ->
                    by(
                            withDuty(Duty.PUBLISHER),
                            decided.published()
                                    ? new UnpublishMemo(memo, "ข้อมูลผิด")
                                    : new PublishMemo(memo));
            case 3 -> by(withDuty(Duty.PUBLISHER), new PublishMemo(memo));
            case 4, 5 -> by(withDuty(Duty.PUBLISHER), new UnpublishMemo(memo, "ข้อมูลผิด"));
            case 6 ->
                    by(
                            signatoryAt(journey.decision().post(), matter),
                            new RevokeDecision(memo, "ยกเลิก"));
            case 7, 8 -> by(superior(matter), slip(memo));
            case 9, 10, 11, 15, 16 -> draft(memo);
            case 12 -> by(somebodyIn(matter.unit()), new CopyMemo(dice.newId(), memo));
            case 13 -> by(signatoryAt(journey.decision().post(), matter), anything(memo));
            case 14 -> by(matter.drafter(), anything(memo));
            default -> by(withDuty(Duty.REGISTRY), archive(memo));
        };
    }

    private CorrectSlip slip(UUID memo) {
        return new CorrectSlip(
                memo, TextSection.FACTS, dice.chance(85) ? "จริง" : "เท็จ", "จริง ๆ");
    }

    private ArchiveMemo archive(UUID memo) {
        return new ArchiveMemo(
                memo,
                dice.chance(60) ? RetentionClass.ONE_YEAR : dice.oneOf(RetentionClass.values()));
    }

    private Wish ofEnded(UUID memo, Written ended) {
        if (dice.chance(15)) {
            return by(somebodyIn(ended.matter().unit()), new CopyMemo(dice.newId(), memo));
        }
        if (dice.chance(10)) {
            return by(ended.matter().drafter(), anything(memo));
        }
        return by(withDuty(Duty.REGISTRY), archive(memo));
    }

    private Wish ofArchived(UUID memo, Archived archived) {
        boolean over = archived.retention().hasRunOut(archived.year(), today.getYear());
        if (dice.chance(12) || (!over && dice.chance(80))) {
            return new Wish(anything(memo), town.anyPerson());
        }
        return switch (archived.disposal()) {
            case NONE -> by(withDuty(Duty.REGISTRY), new ProposeDisposal(memo));
            case PROPOSED -> by(withDuty(Duty.DISPOSAL_COMMITTEE), new ApproveDisposal(memo));
            case APPROVED ->
                    dice.chance(80)
                            ? by(executive(), new DisposeOfMemo(memo))
                            : by(withDuty(Duty.DISPOSAL_COMMITTEE), new ApproveDisposal(memo));
        };
    }

    /** Whether it makes sense or not. */
    private MemoCommand anything(UUID known) {
        UUID memo = dice.chance(3) ? dice.newId() : known;
        Seat seat = seat(dice.below(4), town.anyPost());
        return switch (dice.below(24)) {
            case 0 -> new DraftMemo(memo, town.anyUnit(), dice.oneOf(TEXTS), null, null);
            case 1 -> new CopyMemo(memo, dice.oneOf(present));
            case 2 -> dice.chance(50) ? report(memo) : new ReviseMemo(memo, dice.oneOf(TEXTS));
            case 3 ->
                    new SubmitMemo(
                            memo,
                            routes.answersFor("leave"),
                            registers.wish(town.anyUnit(), today),
                            Set.of());
            case 4 -> dice.chance(50) ? urgency(memo) : new OpenMemo(memo);
            case 5 -> new RecordOpinion(memo, opinion(), "ข้อสังเกต", seat);
            case 6 -> new DecideMemo(memo, decision(), "เหตุผล", seat);
            case 7 -> new RecordAction(memo, null, seat);
            case 8 -> new NoteInformation(memo);
            case 9 -> new ReturnMemo(memo, "แก้ไข", dice.chance(50) ? 0 : null, List.of(), seat);
            case 10 -> new ResubmitMemo(memo, Set.of());
            case 11 -> new RecallMemo(memo, null);
            case 12 ->
                    new RerouteMemo(
                            memo,
                            routes.steps(List.of(), PostReference.to(Kind.EXECUTIVE)),
                            "เปลี่ยนทาง");
            case 13 -> new WithdrawMemo(memo, dice.chance(10) ? "" : "ถอน");
            case 14 -> new AgreeToWithdrawal(memo);
            case 15 -> new RefuseWithdrawal(memo, "ไม่ให้ถอน");
            case 16 -> new RevokeDecision(memo, "ยกเลิก");
            case 17 -> slip(memo);
            case 18 -> new PublishMemo(memo);
            case 19 -> new UnpublishMemo(memo, "ข้อมูลผิด");
            case 20 -> new AgreeToUnpublication(memo);
            case 21 -> archive(memo);
            case 22 -> dice.chance(50) ? new ProposeDisposal(memo) : new ApproveDisposal(memo);
            default -> new DisposeOfMemo(memo);
        };
    }

    private UUID signatoryAt(UUID post, Matter matter) {
        List<Signatory> signatories =
                Authority.signatories(town.office(), post, today, matter.documentType());
        return signatories.isEmpty() ? town.anyPerson() : dice.oneOf(signatories).person();
    }

    private UUID somebodyAt(List<UUID> posts) {
        return posts.stream()
                .flatMap(
                        post -> Authority.signatories(town.office(), post, today, "leave").stream())
                .map(Signatory::person)
                .skip(dice.below(2))
                .findFirst()
                .orElseGet(town::anyPerson);
    }

    private UUID somebodyIn(UUID unit) {
        return somebodyAt(town.posts().stream().filter(post -> isIn(unit, post)).toList());
    }

    private boolean isIn(UUID unit, UUID post) {
        return Optional.ofNullable(town.office().posts().get(post))
                .map(known -> unit.equals(known.unit()))
                .orElse(false);
    }

    private UUID withDuty(Duty duty) {
        return somebodyAt(
                town.posts().stream()
                        .filter(post -> town.office().dutiesOf(post).contains(duty))
                        .toList());
    }

    private UUID clerk() {
        return somebodyAt(town.office().clerk().stream().toList());
    }

    private UUID executive() {
        return somebodyAt(town.office().executive().stream().toList());
    }

    private UUID superior(Matter matter) {
        List<UUID> chain = new ArrayList<>();
        for (UUID here = matter.unit(); here != null; here = parentOf(here)) {
            town.office().headOf(here).ifPresent(chain::add);
        }
        town.office().clerk().ifPresent(chain::add);
        town.office().executive().ifPresent(chain::add);
        return somebodyAt(chain);
    }

    private @Nullable UUID parentOf(UUID unit) {
        return java.util.Objects.requireNonNull(town.office().units().get(unit)).parent();
    }

    UUID registrar() {
        return dice.chance(92) ? withDuty(Duty.REGISTRY) : town.anyPerson();
    }
}
