package bantuek.command.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.memo.MemoCommand.DecideMemo;
import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.command.memo.MemoCommand.RecordOpinion;
import bantuek.command.memo.MemoCommand.Seat;
import bantuek.command.memo.MemoCommand.SubmitMemo;
import bantuek.command.memo.Town.Official;
import bantuek.command.platform.Rejected;
import bantuek.command.platform.RejectionCode;
import bantuek.command.register.NumberWish;
import bantuek.command.route.Plan;
import bantuek.events.Actor;
import bantuek.events.Capacity;
import bantuek.events.Provenance;
import bantuek.events.memo.Decision;
import bantuek.events.memo.Flag;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.Opinion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A memo's story in a town: who does what on which day, and what comes of it. Each act is decided
 * by the rules on what happened before, so that no story tells of what can't be.
 */
final class MemoStory {

    static final UUID MEMO = new UUID(1, 1);

    static final MemoText TEXT =
            new MemoText(
                    "ขออนุมัติเผยแพร่รายงาน",
                    "นายกเทศมนตรี",
                    "เดิม",
                    "ข้อเท็จจริง",
                    "เห็นควรเผยแพร่");

    private final Town town;
    private Plan plan = Plans.STANDARD;
    private Memo memo = new Memo.Unwritten();
    private Memo other = new Memo.Unwritten();
    private LocalDate today = Town.TODAY;
    private final List<MemoEvent> history = new ArrayList<>();

    MemoStory(Town town) {
        this.town = town;
    }

    Town town() {
        return town;
    }

    Memo memo() {
        return memo;
    }

    List<MemoEvent> history() {
        return history;
    }

    MemoStory onRoute(Plan newPlan) {
        plan = newPlan;
        return this;
    }

    /** Beside another memo: the one to replace, or to copy. */
    MemoStory beside(Memo otherMemo) {
        other = otherMemo;
        return this;
    }

    MemoStory on(LocalDate day) {
        today = day;
        return this;
    }

    MemoStory drafted() {
        return drafted(TEXT);
    }

    MemoStory drafted(MemoText text) {
        return given(new DraftMemo(MEMO, Town.FINANCE, text, null, null), town.officer);
    }

    /** Drafted by somebody for a unit of theirs, and submitted. */
    MemoStory submittedBy(Official drafter, UUID unit) {
        return given(new DraftMemo(MEMO, unit, TEXT, null, null), drafter).given(submit(), drafter);
    }

    MemoStory submitted() {
        return drafted().given(submit(), town.officer);
    }

    MemoStory concurredByDirector() {
        return submitted().given(concur(), town.director);
    }

    MemoStory concurredByClerk() {
        return concurredByDirector().given(concur(), town.clerk);
    }

    MemoStory approved() {
        return concurredByClerk().given(approve(), town.mayor);
    }

    static SubmitMemo submit() {
        return new SubmitMemo(MEMO, Map.of(), NumberWish.next(), Set.of());
    }

    static RecordOpinion concur() {
        return opinion(Opinion.CONCUR, null);
    }

    static RecordOpinion opinion(Opinion opinion, @Nullable String note) {
        return new RecordOpinion(MEMO, opinion, note, Seat.ANY);
    }

    static DecideMemo approve() {
        return decide(Decision.APPROVED, null);
    }

    static DecideMemo decide(Decision decision, @Nullable String reason) {
        return new DecideMemo(MEMO, decision, reason, Seat.ANY);
    }

    /** Something that has happened. */
    MemoStory given(MemoCommand command, Official by) {
        Outcome outcome = when(command, by);
        if (outcome.rejected != null) {
            throw new AssertionError("can't be given: " + command, outcome.rejected);
        }
        for (MemoEvent event : outcome.ruling.events()) {
            happened(event, by);
        }
        return this;
    }

    MemoStory happened(MemoEvent event, Official by) {
        memo = Memo.evolve(memo, event, by(by));
        history.add(event);
        return this;
    }

    Outcome when(MemoCommand command, Official by) {
        Circumstances now = new Circumstances(by.person(), town.office(), today, plan, other);
        try {
            return new Outcome(MemoDecider.decide(memo, command, now), null);
        } catch (Rejected rejected) {
            return new Outcome(Ruling.nothing(), rejected);
        }
    }

    /** Who has to sign now, in the order of the route. */
    MemoStory thenWaitsFor(Official... officials) {
        Journey journey =
                switch (memo) {
                    case Memo.InReview review -> review.journey();
                    case Memo.Decided decided -> decided.journey();
                    case Memo other -> throw new AssertionError("waits for nobody: " + other);
                };
        assertThat(journey.open())
                .extracting(step -> journey.step(step).post())
                .containsExactly(Stream.of(officials).map(Official::post).toArray(UUID[]::new));
        return this;
    }

    MemoStory thenIs(Class<? extends Memo> state) {
        assertThat(memo).isInstanceOf(state);
        return this;
    }

    record Outcome(Ruling ruling, @Nullable Rejected rejected) {

        Outcome then(MemoEvent... events) {
            assertThat(rejected).isNull();
            assertThat(ruling.events()).containsExactly(events);
            return this;
        }

        /** The titles as they stand under the signature. */
        Outcome inCapacity(String... printed) {
            assertThat(ruling.capacity()).extracting(Capacity::printed).containsExactly(printed);
            return this;
        }

        Outcome warning(Flag... flags) {
            assertThat(ruling.warnings()).containsExactly(flags);
            return this;
        }

        void thenNothing() {
            then();
        }

        void thenAllowed() {
            assertThat(rejected).isNull();
            assertThat(ruling.events()).isNotEmpty();
        }

        Rejected thenRefused(RejectionCode code) {
            assertThat(rejected).as("refusal").isNotNull();
            assertThat(rejected).extracting(Rejected::code).isEqualTo(code);
            return Objects.requireNonNull(rejected);
        }
    }

    static Provenance by(Official official) {
        return new Provenance(
                new Actor(official.person(), "ชื่อ"),
                List.of(),
                Town.ORGANISATION,
                "request",
                "Cause");
    }
}
