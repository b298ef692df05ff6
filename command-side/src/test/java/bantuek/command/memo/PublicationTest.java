package bantuek.command.memo;

import static bantuek.command.memo.Acts.agreeToUnpublication;
import static bantuek.command.memo.Acts.publish;
import static bantuek.command.memo.Acts.unpublish;
import static bantuek.command.memo.MemoRejection.ALREADY_ASKED;
import static bantuek.command.memo.MemoRejection.ALREADY_PUBLISHED;
import static bantuek.command.memo.MemoRejection.NOT_APPROVED;
import static bantuek.command.memo.MemoRejection.NOT_CLERK;
import static bantuek.command.memo.MemoRejection.NOT_DECIDED;
import static bantuek.command.memo.MemoRejection.NOT_PUBLISHED;
import static bantuek.command.memo.MemoRejection.NOT_PUBLISHER;
import static bantuek.command.memo.MemoRejection.UNPUBLICATION_NOT_ASKED;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.decide;

import bantuek.events.memo.Decision;
import bantuek.events.memo.MemoPublished;
import bantuek.events.memo.MemoUnpublished;
import bantuek.events.memo.UnpublicationAsked;
import bantuek.events.office.ActingCause;
import bantuek.events.office.Duty;
import bantuek.events.office.DutyAssigned;
import bantuek.events.office.DutyWithdrawn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** เผยแพร่, ถอนการเผยแพร่ */
class PublicationTest {

    private static final MemoUnpublished UNPUBLISHED =
            new MemoUnpublished(MEMO, "มีข้อมูลส่วนบุคคล");

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    /** The officer is charged with publishing; the clerk is not. */
    @BeforeEach
    void the_officer_publishes() {
        town.happened(new DutyWithdrawn(Town.ORGANISATION, town.clerk.post(), Duty.PUBLISHER))
                .happened(new DutyAssigned(Town.ORGANISATION, town.officer.post(), Duty.PUBLISHER));
    }

    @Nested
    class Publishing {

        @Test
        void the_publisher_publishes_what_was_approved() {
            memo.approved()
                    .when(publish(), town.officer)
                    .then(new MemoPublished(MEMO))
                    .inCapacity("นักวิชาการเงินและบัญชี");
        }

        @Test
        void nobody_else_does() {
            memo.approved().when(publish(), town.clerk).thenRefused(NOT_PUBLISHER);
            memo.when(publish(), town.mayor).thenRefused(NOT_PUBLISHER);
        }

        @Test
        void not_before_the_decision() {
            memo.concurredByClerk().when(publish(), town.officer).thenRefused(NOT_DECIDED);
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "APPROVED")
        void not_what_was_decided_otherwise(Decision decision) {
            memo.concurredByClerk()
                    .given(decide(decision, "เหตุผล"), town.mayor)
                    .when(publish(), town.officer)
                    .thenRefused(NOT_APPROVED);
        }

        @Test
        void a_memo_is_published_once() {
            memo.approved()
                    .given(publish(), town.officer)
                    .when(publish(), town.officer)
                    .thenRefused(ALREADY_PUBLISHED);
        }
    }

    @Nested
    class TakingDown {

        @Test
        void the_publisher_asks_and_the_clerk_agrees() {
            memo.approved()
                    .given(publish(), town.officer)
                    .when(unpublish(), town.officer)
                    .then(new UnpublicationAsked(MEMO, "มีข้อมูลส่วนบุคคล"))
                    .inCapacity("นักวิชาการเงินและบัญชี");
            memo.given(unpublish(), town.officer)
                    .when(agreeToUnpublication(), town.clerk)
                    .then(UNPUBLISHED)
                    .inCapacity("ปลัดเทศบาล");
        }

        @Test
        void it_stays_published_until_the_clerk_has_agreed() {
            memo.approved()
                    .given(publish(), town.officer)
                    .given(unpublish(), town.officer)
                    .when(publish(), town.officer)
                    .thenRefused(ALREADY_PUBLISHED);
            memo.given(agreeToUnpublication(), town.clerk)
                    .when(publish(), town.officer)
                    .then(new MemoPublished(MEMO));
        }

        @Test
        void who_acts_for_the_clerk_agrees_with_both_titles() {
            town.acts(town.engineer, town.clerk, ActingCause.UNABLE);
            memo.approved()
                    .given(publish(), town.officer)
                    .given(unpublish(), town.officer)
                    .when(agreeToUnpublication(), town.engineer)
                    .then(UNPUBLISHED)
                    .inCapacity("ผู้อำนวยการกองช่าง", "รักษาราชการแทน ปลัดเทศบาล");
        }

        @Test
        void nobody_else_agrees() {
            memo.approved().given(publish(), town.officer).given(unpublish(), town.officer);
            memo.when(agreeToUnpublication(), town.officer).thenRefused(NOT_CLERK);
            memo.when(agreeToUnpublication(), town.mayor).thenRefused(NOT_CLERK);
        }

        @Test
        void a_clerk_who_publishes_too_takes_it_down_at_once() {
            town.happened(new DutyAssigned(Town.ORGANISATION, town.clerk.post(), Duty.PUBLISHER));
            memo.approved()
                    .given(publish(), town.clerk)
                    .when(unpublish(), town.clerk)
                    .then(UNPUBLISHED)
                    .inCapacity("ปลัดเทศบาล");
        }

        @Test
        void a_clerk_who_does_not_publish_does_not_take_it_down_alone() {
            memo.approved()
                    .given(publish(), town.officer)
                    .when(unpublish(), town.clerk)
                    .thenRefused(NOT_PUBLISHER);
            memo.when(agreeToUnpublication(), town.clerk).thenRefused(UNPUBLICATION_NOT_ASKED);
        }

        @Test
        void it_is_asked_for_once() {
            memo.approved()
                    .given(publish(), town.officer)
                    .given(unpublish(), town.officer)
                    .when(unpublish(), town.officer)
                    .thenRefused(ALREADY_ASKED);
        }

        @Test
        void what_is_not_published_is_not_taken_down() {
            memo.approved().when(unpublish(), town.officer).thenRefused(NOT_PUBLISHED);
            memo.when(agreeToUnpublication(), town.clerk).thenRefused(NOT_PUBLISHED);
        }
    }
}
