package bantuek.query.town;

import bantuek.events.Provenance;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.ReportRevised;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import bantuek.events.report.Report;
import bantuek.events.report.StoredFile;
import bantuek.query.town.Town.Official;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One memo's way through its town, a day a step, told event by event. */
public final class Journey {

    public static final Instant BEGUN = Instant.parse("2025-11-19T07:05:00Z");

    private static final Duration PACE = Duration.ofDays(1);

    public final UUID memo = UUID.randomUUID();
    private final Town town;
    private final Instant begun;
    private final List<Told<MemoEvent>> events = new ArrayList<>();
    private int step;

    private Journey(Town town, Instant begun) {
        this.town = town;
        this.begun = begun;
    }

    public static Journey in(Town town, String subject) {
        return in(town, subject, BEGUN);
    }

    public static Journey in(Town town, String subject, Instant begun) {
        Journey journey = new Journey(town, begun);
        return journey.tell(
                new MemoDrafted(journey.memo, town.treasury, text(subject)),
                town.signedBy(town.officer));
    }

    /** One of another kind than memos are where nothing is said. */
    public static Journey in(Town town, String subject, DocumentType type) {
        Journey journey = new Journey(town, BEGUN);
        return journey.tell(
                new MemoDrafted(
                        journey.memo, town.treasury, text(subject), type.code(), null, null),
                town.signedBy(town.officer));
    }

    /** A copy of another. */
    public static Journey in(Town town, String subject, UUID copied) {
        Journey journey = new Journey(town, BEGUN);
        return journey.tell(
                new MemoDrafted(journey.memo, town.treasury, text(subject), null, null, copied),
                town.signedBy(town.officer));
    }

    public record DocumentType(String code) {}

    public Journey revised(String subject) {
        return tell(new MemoRevised(memo, text(subject)), town.signedBy(town.officer));
    }

    /** Its drafter puts a report in, with one measure and what shows that it was done. */
    public Journey reporting(StoredFile... files) {
        return reporting(Reports.with(files));
    }

    /** It comes to carry its first report. */
    public Journey reporting(Report report) {
        return tell(
                new ReportRevised(memo, Report.between(null, report), report.fingerprint()),
                town.signedBy(town.officer));
    }

    public Journey submitted() {
        return tell(new MemoSubmitted(memo, route()), town.signedBy(town.officer));
    }

    public List<RouteStep> route() {
        return List.of(
                town.director.asked(StepKind.OPINION),
                town.clerk.asked(StepKind.OPINION),
                town.mayor.asked(StepKind.DECISION));
    }

    public Journey opinion(Official by, Opinion opinion, @Nullable String note) {
        return tell(new OpinionRecorded(memo, step++, opinion, note), town.signedBy(by));
    }

    public Journey decision(Decision decision, @Nullable String reason) {
        return tell(
                new DecisionRecorded(memo, step++, decision, reason), town.signedBy(town.mayor));
    }

    /** On this route instead of the usual one. */
    public Journey submitted(RouteStep... steps) {
        return then(new MemoSubmitted(memo, List.of(steps)), town.officer);
    }

    /** Whatever else may happen. */
    public Journey then(MemoEvent event, Official by) {
        return tell(event, town.signedBy(by));
    }

    public Journey then(MemoEvent event, Official by, Official at) {
        return tell(event, town.signedBy(by, at));
    }

    /** All the way, with nothing but consent. */
    public Journey approved() {
        return submitted()
                .opinion(town.director, Opinion.CONCUR, null)
                .opinion(town.clerk, Opinion.CONCUR_WITH_NOTE, "เร่งรัด")
                .decision(Decision.APPROVED, null);
    }

    public List<Told<MemoEvent>> events() {
        return List.copyOf(events);
    }

    public Told<MemoEvent> last() {
        return events.getLast();
    }

    public static MemoText text(String subject) {
        return new MemoText(subject, "นายกเทศมนตรี", "เรื่องเดิม", "ข้อเท็จจริง", "ข้อเสนอ");
    }

    private Journey tell(MemoEvent event, Provenance by) {
        int version = events.size();
        Instant at = begun.plus(PACE.multipliedBy(version));
        events.add(new Told<>(memo, version, event, by, at));
        return this;
    }
}
