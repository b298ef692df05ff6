package bantuek.command.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.api.TestOffice;
import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.command.memo.MemoCommand.RecordOpinion;
import bantuek.command.memo.MemoCommand.ReviseMemo;
import bantuek.command.memo.MemoCommand.SubmitMemo;
import bantuek.command.office.Seats;
import bantuek.command.platform.Instruction;
import bantuek.command.platform.Rejected;
import bantuek.events.Actor;
import bantuek.events.Provenance;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shell alone: what reaches the rules, and what becomes of their ruling. */
@Tag("database")
class MemoAggregateTest {

    private static final UUID MEMO = MemoStory.MEMO;

    private final TestOffice office = TestOffice.shared();
    private final UUID officer = office.officer.person();
    private final UUID director = office.director.person();
    private final AggregateTestFixture<MemoAggregate> fixture =
            new AggregateTestFixture<>(MemoAggregate.class);

    MemoAggregateTest() {
        fixture.registerInjectableResource(office.side.part(Seats.class));
        fixture.registerCommandTargetResolver(MemoConfiguration::target);
    }

    @Test
    void a_draft_begins_a_memo_and_says_in_which_capacity() {
        fixture.givenNoPriorActivity()
                .when(new DraftMemo(MEMO, office.unit, MemoStory.TEXT), by(officer, null))
                .expectEvents(drafted());
        Provenance provenance = provenanceOfLast();
        assertThat(provenance.actor().person()).isEqualTo(officer);
        assertThat(provenance.cause()).isEqualTo("test");
        assertThat(provenance.capacity())
                .singleElement()
                .satisfies(capacity ->
                        assertThat(capacity.appointment()).isEqualTo(office.officer.appointment()));
    }

    @Test
    void a_submission_fixes_the_route_that_the_office_has() {
        when(new SubmitMemo(MEMO), by(officer, 0L), drafted())
                .expectEvents(new MemoSubmitted(MEMO, route()));
    }

    @Test
    void a_revision_that_changes_nothing_is_no_event_and_no_fault() {
        when(new ReviseMemo(MEMO, MemoStory.TEXT), by(officer, 0L), drafted())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_opinion_is_given_for_the_step_that_the_history_has_come_to() {
        when(
                        new RecordOpinion(MEMO, Opinion.CONCUR, null),
                        by(director, 2L),
                        drafted(),
                        new MemoRevised(MEMO, MemoStory.TEXT),
                        new MemoSubmitted(MEMO, route()))
                .expectEvents(new OpinionRecorded(MEMO, 0, Opinion.CONCUR, null));
    }

    @Test
    void what_the_rules_reject_or_who_saw_another_version_adds_nothing() {
        when(new SubmitMemo(MEMO), by(director, 0L), drafted())
                .expectException(Rejected.class)
                .expectExceptionMessage("memo.not-your-draft {}")
                .expectNoEvents();
        when(new SubmitMemo(MEMO), by(officer, 1L), drafted())
                .expectException(Rejected.class)
                .expectExceptionMessage("request.stale {}")
                .expectNoEvents();
    }

    private ResultValidator<MemoAggregate> when(
            MemoCommand command, MetaData by, MemoEvent... history) {
        return fixture.given(
                        List.of(history).stream()
                                .map(event ->
                                        new GenericEventMessage<>(
                                                event,
                                                MetaData.from(provenance(officer).toMetadata())))
                                .toList())
                .when(command, by);
    }

    private MemoDrafted drafted() {
        return new MemoDrafted(MEMO, office.unit, MemoStory.TEXT);
    }

    private List<RouteStep> route() {
        return List.of(
                new RouteStep(StepKind.OPINION, office.director.post(), "ผู้อำนวยการกองคลัง"),
                new RouteStep(StepKind.OPINION, office.postOf("CLERK"), "ปลัดเทศบาลตำบลบ้านสวนตาล"),
                new RouteStep(
                        StepKind.DECISION,
                        office.postOf("EXECUTIVE"),
                        "นายกเทศมนตรีตำบลบ้านสวนตาล"));
    }

    private MetaData by(UUID person, @Nullable Long seen) {
        return new Instruction(provenance(person), seen).toMetadata();
    }

    private Provenance provenance(UUID person) {
        return new Provenance(
                new Actor(person, "ผู้ทดสอบ"), List.of(), office.organisation, "request", "test");
    }

    private Provenance provenanceOfLast() {
        EventMessage<?> last =
                fixture.getEventStore().readEvents(MEMO.toString()).asStream().toList().getLast();
        return Provenance.fromMetadata(last.getMetaData());
    }
}
