package bantuek.command.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.office.Seat;
import bantuek.command.platform.Rejected;
import bantuek.command.platform.RejectionCode;
import bantuek.events.Actor;
import bantuek.events.Capacity;
import bantuek.events.Provenance;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** given(what happened).when(a command, by somebody).then(events | code) */
final class MemoStory {

    static final UUID MEMO = new UUID(1, 1);
    static final UUID UNIT = new UUID(1, 2);
    static final UUID ORGANISATION = new UUID(1, 3);

    static final Signatory OFFICER = person(1, seat(11, "นักวิชาการเงินและบัญชี", UNIT));
    static final Signatory OTHER_OFFICER = person(2, seat(12, "เจ้าพนักงานธุรการ", UNIT));
    static final Signatory DIRECTOR = person(3, seat(13, "ผู้อำนวยการกองคลัง", null));
    static final Signatory CLERK = person(4, seat(14, "ปลัดเทศบาล", null));
    static final Signatory MAYOR = person(5, seat(15, "นายกเทศมนตรี", null));
    static final Signatory STRANGER = person(6, seat(16, "ผู้อำนวยการกองช่าง", new UUID(1, 99)));

    static final MemoText TEXT =
            new MemoText(
                    "ขออนุมัติเผยแพร่รายงาน",
                    "นายกเทศมนตรี",
                    "เดิม",
                    "ข้อเท็จจริง",
                    "เห็นควรเผยแพร่");

    static final List<RouteStep> ROUTE =
            List.of(
                    step(StepKind.OPINION, DIRECTOR),
                    step(StepKind.OPINION, CLERK),
                    step(StepKind.DECISION, MAYOR));

    record Signatory(UUID person, List<Seat> seats) {

        Seat seat() {
            return seats.getFirst();
        }

        Signatory withoutPosts() {
            return new Signatory(person, List.of());
        }
    }

    record Happened(MemoEvent event, Signatory by) {}

    static List<Happened> nothing() {
        return List.of();
    }

    static List<Happened> drafted() {
        return draftedWith(TEXT);
    }

    static List<Happened> draftedWith(MemoText text) {
        return List.of(new Happened(new MemoDrafted(MEMO, UNIT, text), OFFICER));
    }

    static List<Happened> submitted() {
        return after(drafted(), new MemoSubmitted(MEMO, ROUTE), OFFICER);
    }

    static List<Happened> concurredByDirector() {
        return after(submitted(), new OpinionRecorded(MEMO, 0, Opinion.CONCUR, null), DIRECTOR);
    }

    static List<Happened> concurredByClerk() {
        return after(
                concurredByDirector(), new OpinionRecorded(MEMO, 1, Opinion.CONCUR, null), CLERK);
    }

    static List<Happened> approved() {
        return after(
                concurredByClerk(), new DecisionRecorded(MEMO, 2, Decision.APPROVED, null), MAYOR);
    }

    static Given given(List<Happened> history) {
        Memo memo = new Memo.Unwritten();
        for (Happened happened : history) {
            memo = Memo.evolve(memo, happened.event(), by(happened.by()));
        }
        return new Given(memo);
    }

    record Given(Memo memo) {

        Given and(MemoEvent event, Signatory signatory) {
            return new Given(Memo.evolve(memo, event, by(signatory)));
        }

        Outcome when(MemoCommand command, Signatory signatory) {
            Circumstances now = new Circumstances(signatory.person(), signatory.seats(), ROUTE);
            try {
                return new Outcome(MemoDecider.decide(memo, command, now), null);
            } catch (Rejected rejected) {
                return new Outcome(Ruling.nothing(), rejected);
            }
        }
    }

    record Outcome(Ruling ruling, @Nullable Rejected rejected) {

        Outcome then(MemoEvent... events) {
            assertThat(rejected).isNull();
            assertThat(ruling.events()).containsExactly(events);
            return this;
        }

        void inCapacity(Signatory signatory) {
            assertThat(ruling.capacity()).containsExactly(signatory.seat().capacity());
        }

        void thenNothing() {
            then();
        }

        void thenRefused(RejectionCode code) {
            assertThat(rejected).as("refusal").isNotNull();
            assertThat(rejected).extracting(Rejected::code).isEqualTo(code);
        }
    }

    static Provenance by(Signatory signatory) {
        return new Provenance(
                new Actor(signatory.person(), "ชื่อ"), List.of(), ORGANISATION, "request", "Cause");
    }

    static Signatory person(int number, Seat seat) {
        return new Signatory(new UUID(2, number), List.of(seat));
    }

    private static Seat seat(int number, String title, @Nullable UUID unit) {
        return new Seat(
                new Capacity(
                        new UUID(3, number), title, Capacity.Basis.HOLDER, new UUID(4, number)),
                unit);
    }

    private static RouteStep step(StepKind kind, Signatory signatory) {
        Capacity capacity = signatory.seat().capacity();
        return new RouteStep(kind, capacity.post(), capacity.title());
    }

    private static List<Happened> after(
            List<Happened> before, MemoEvent event, Signatory signatory) {
        List<Happened> history = new ArrayList<>(before);
        history.add(new Happened(event, signatory));
        return history;
    }

    private MemoStory() {}
}
