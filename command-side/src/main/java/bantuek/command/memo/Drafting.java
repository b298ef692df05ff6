package bantuek.command.memo;

import static bantuek.command.memo.MemoRejection.ALREADY_DRAFTED;
import static bantuek.command.memo.MemoRejection.FILE_UNKNOWN;
import static bantuek.command.memo.MemoRejection.NOTHING_PROPOSED;
import static bantuek.command.memo.MemoRejection.NOT_A_PHOTO;
import static bantuek.command.memo.MemoRejection.NOT_REPLACEABLE;
import static bantuek.command.memo.MemoRejection.NOT_SENT_BACK;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_DRAFT;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_UNIT;
import static bantuek.command.memo.MemoRejection.NO_LONGER_A_DRAFT;
import static bantuek.command.memo.MemoRejection.REPLACES_OTHER_UNIT;
import static bantuek.command.memo.MemoRejection.UNIT_CLOSED;
import static bantuek.command.memo.MemoRejection.UNKNOWN;

import bantuek.command.memo.Memo.Decided;
import bantuek.command.memo.Memo.Disposed;
import bantuek.command.memo.Memo.Draft;
import bantuek.command.memo.Memo.Returned;
import bantuek.command.memo.Memo.Unwritten;
import bantuek.command.memo.Memo.Written;
import bantuek.command.memo.MemoCommand.CopyMemo;
import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.command.memo.MemoCommand.RemoveReport;
import bantuek.command.memo.MemoCommand.ResubmitMemo;
import bantuek.command.memo.MemoCommand.ReviseMemo;
import bantuek.command.memo.MemoCommand.ReviseReport;
import bantuek.command.memo.MemoCommand.SubmitMemo;
import bantuek.command.platform.Rejected;
import bantuek.command.route.Itinerary;
import bantuek.command.route.Plan;
import bantuek.events.Capacity;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.ReportRemoved;
import bantuek.events.memo.ReportRevised;
import bantuek.events.memo.RouteStep;
import bantuek.events.report.Evidence;
import bantuek.events.report.EvidenceKind;
import bantuek.events.report.Report;
import bantuek.events.report.Revision;
import bantuek.events.report.Row;
import bantuek.events.report.StoredFile;
import bantuek.office.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What its drafter does with a memo, until it is out of their hands. */
final class Drafting {

    private Drafting() {}

    static Ruling draft(Memo memo, DraftMemo command, Circumstances now) {
        requireNew(memo);
        List<Capacity> officer = postInUnit(command.unit(), now);
        UUID replaces = command.replaces();
        String type = command.documentType();
        if (replaces != null) {
            Matter replaced = replaceable(now.other());
            type = replaced.documentType();
            if (!replaced.unit().equals(command.unit())) {
                throw new Rejected(REPLACES_OTHER_UNIT, Map.of(), "unit");
            }
        }
        return Ruling.of(
                new MemoDrafted(
                        command.memo(), command.unit(), command.text(), type, replaces, null),
                officer);
    }

    /** ฉบับแทนที่: only what was approved can have another memo in its place. */
    private static Matter replaceable(Memo memo) {
        if (memo instanceof Decided decided && decided.isApproved()) {
            return decided.matter();
        }
        throw new Rejected(NOT_REPLACEABLE, Map.of(), "replaces");
    }

    /** คัดลอก: of what has been destroyed there is no copy any more. */
    static Ruling copy(Memo memo, CopyMemo command, Circumstances now) {
        requireNew(memo);
        if (!(now.other() instanceof Written original) || original instanceof Disposed) {
            throw new Rejected(UNKNOWN);
        }
        Matter matter = original.matter();
        List<Capacity> officer = postInUnit(matter.unit(), now);
        List<MemoEvent> events = new ArrayList<>();
        events.add(
                new MemoDrafted(
                        command.memo(),
                        matter.unit(),
                        matter.text(),
                        matter.documentType(),
                        null,
                        command.original()));
        Report report = matter.report();
        if (report != null) {
            events.add(
                    new ReportRevised(
                            command.memo(), Report.between(null, report), report.fingerprint()));
        }
        return Ruling.of(events, officer);
    }

    private static void requireNew(Memo memo) {
        if (!(memo instanceof Unwritten)) {
            throw new Rejected(ALREADY_DRAFTED);
        }
    }

    static Ruling revise(Memo memo, ReviseMemo command, Circumstances now) {
        Matter matter = ownToChange(memo, now);
        return matter.text().equals(command.text())
                ? Ruling.nothing()
                : Ruling.of(new MemoRevised(command.memo(), command.text()));
    }

    static Ruling reviseReport(Memo memo, ReviseReport command, Circumstances now) {
        Matter matter = ownToChange(memo, now);
        requireFiles(command);
        Revision revision = Report.between(matter.report(), command.report());
        return revision.changesNothing()
                ? Ruling.nothing()
                : Ruling.of(
                        new ReportRevised(
                                command.memo(), revision, command.report().fingerprint()));
    }

    /** What a report shows as evidence has to be there, and a photo has to be one. */
    private static void requireFiles(ReviseReport command) {
        List<Row> rows = command.report().rows();
        for (int row = 0; row < rows.size(); row++) {
            List<Evidence> evidence = rows.get(row).evidence();
            for (int place = 0; place < evidence.size(); place++) {
                StoredFile file = evidence.get(place).file();
                String field = "rows[%d].evidence[%d].file".formatted(row, place);
                if (file != null && !command.files().contains(file)) {
                    throw new Rejected(FILE_UNKNOWN, Map.of("name", file.name()), field);
                }
                if (evidence.get(place).kind() == EvidenceKind.PHOTO && !isPicture(file)) {
                    throw new Rejected(NOT_A_PHOTO, Map.of(), field);
                }
            }
        }
    }

    private static boolean isPicture(@Nullable StoredFile file) {
        return file != null && file.mediaType().startsWith("image/");
    }

    static Ruling removeReport(Memo memo, RemoveReport command, Circumstances now) {
        return ownToChange(memo, now).report() == null
                ? Ruling.nothing()
                : Ruling.of(new ReportRemoved(command.memo()));
    }

    private static Matter ownToChange(Memo memo, Circumstances now) {
        return ownToChange(memo, now.person());
    }

    static Matter ownToChange(Memo memo, UUID person) {
        Matter matter = own(memo, person);
        if (!written(memo).isWithDrafter()) {
            throw new Rejected(NO_LONGER_A_DRAFT);
        }
        return matter;
    }

    static Ruling submit(Memo memo, SubmitMemo command, Circumstances now) {
        Matter matter = own(memo, now);
        if (!(memo instanceof Draft)) {
            throw new Rejected(NO_LONGER_A_DRAFT);
        }
        requireProposal(matter.text());
        List<Capacity> officer = postInUnit(matter.unit(), now);
        MemoSubmitted submitted =
                submitted(command, matter, Objects.requireNonNull(now.plan()), now);
        Journey journey =
                Journey.begin(submitted.route(), matter.wording().fingerprint(), matter.drafter());
        return Ruling.of(Arrival.after(submitted, matter, journey, now), officer);
    }

    private static MemoSubmitted submitted(
            SubmitMemo command, Matter matter, Plan plan, Circumstances now) {
        List<String> conditions = Itinerary.conditionsThatHold(plan, command.conditions());
        List<RouteStep> route =
                Itinerary.of(plan.steps(), conditions, now.office(), matter.unit(), 0);
        return new MemoSubmitted(
                command.memo(),
                route,
                plan.pin(),
                conditions,
                Inspection.passed(matter, command.acknowledged(), now));
    }

    static Ruling resubmit(Memo memo, ResubmitMemo command, Circumstances now) {
        Matter matter = own(memo, now);
        if (!(memo instanceof Returned returned)) {
            throw new Rejected(NOT_SENT_BACK);
        }
        requireProposal(matter.text());
        List<Capacity> officer = postInUnit(matter.unit(), now);
        Journey journey = returned.journey().resubmitted(matter.drafter());
        MemoResubmitted resubmitted =
                new MemoResubmitted(
                        command.memo(),
                        journey.open().getFirst(),
                        Inspection.passed(matter, command.acknowledged(), now));
        return Ruling.of(Arrival.after(resubmitted, matter, journey, now), officer);
    }

    private static void requireProposal(MemoText text) {
        if (text.proposal().isBlank()) {
            throw new Rejected(NOTHING_PROPOSED, Map.of(), "proposal");
        }
    }

    /** Only somebody of a unit drafts for it, and signs with the post held there. */
    private static List<Capacity> postInUnit(UUID id, Circumstances now) {
        Unit unit = unitOrNone(id, now);
        if (unit != null && unit.closed()) {
            throw new Rejected(UNIT_CLOSED);
        }
        return now.capacityIn(id).orElseThrow(() -> new Rejected(NOT_YOUR_UNIT));
    }

    private static @Nullable Unit unitOrNone(UUID id, Circumstances now) {
        return now.office().units().get(id);
    }

    /** A memo is its drafter's alone to change, until it is submitted and when it comes back. */
    static Matter own(Memo memo, Circumstances now) {
        return own(memo, now.person());
    }

    private static Matter own(Memo memo, UUID person) {
        Matter matter = written(memo).matter();
        if (!matter.drafter().equals(person)) {
            throw new Rejected(NOT_YOUR_DRAFT);
        }
        return matter;
    }

    static Written written(Memo memo) {
        return switch (memo) {
            case Unwritten _ -> throw new Rejected(UNKNOWN);
            case Written written -> written;
        };
    }
}
