package bantuek.command.memo;

import static bantuek.command.memo.Acts.approved;
import static bantuek.command.memo.Acts.concurred;
import static bantuek.command.memo.Acts.open;
import static bantuek.command.memo.MemoRejection.ALREADY_DECIDED;
import static bantuek.command.memo.MemoRejection.NOT_ON_ROUTE;
import static bantuek.command.memo.MemoRejection.STEP_NOT_OPEN;
import static bantuek.command.memo.MemoStory.approve;
import static bantuek.command.memo.MemoStory.concur;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.command.memo.Town.Official;
import bantuek.events.Capacity;
import bantuek.events.memo.Flag;
import bantuek.events.office.ActingCause;
import bantuek.events.office.ActingKind;
import bantuek.events.office.ActingOrdered;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PostRank;
import bantuek.events.office.SubstitutesOrdered;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** ฐานะผู้ลงนาม: in what capacity somebody signs, and that they have it at that instant. */
class CapacityTest {

    private static final LocalDate YESTERDAY = Town.TODAY.minusDays(1);
    private static final LocalDate TOMORROW = Town.TODAY.plusDays(1);

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    @Nested
    class ActingByOrder {

        @Test
        void an_acting_director_signs_with_both_titles_and_by_the_order() {
            town.leaves(town.director).acts(town.engineer, town.director, ActingCause.VACANT);
            MemoStory.Outcome signed =
                    memo.submitted()
                            .when(concur(), town.engineer)
                            .then(concurred(0))
                            .inCapacity("ผู้อำนวยการกองช่าง", "รักษาราชการแทน ผู้อำนวยการกองคลัง");
            assertThat(signed.ruling().capacity().getLast())
                    .extracting(Capacity::order)
                    .isEqualTo(Town.ORDER);
        }

        @Test
        void whose_order_ended_yesterday_does_not_sign() {
            town.leaves(town.director)
                    .acts(
                            town.engineer,
                            town.director,
                            ActingCause.VACANT,
                            YESTERDAY.minusDays(9),
                            YESTERDAY);
            memo.submitted().when(concur(), town.engineer).thenRefused(NOT_ON_ROUTE);
        }

        @Test
        void whose_order_begins_tomorrow_does_not_sign_before() {
            town.leaves(town.director)
                    .acts(
                            town.engineer,
                            town.director,
                            ActingCause.VACANT,
                            TOMORROW,
                            TOMORROW.plusDays(9));
            memo.submitted().when(concur(), town.engineer).thenRefused(NOT_ON_ROUTE);
            memo.on(TOMORROW).when(concur(), town.engineer).then(concurred(0));
        }

        @Test
        void an_order_goes_for_its_first_and_its_last_day() {
            town.leaves(town.director)
                    .acts(town.engineer, town.director, ActingCause.VACANT, Town.TODAY, Town.TODAY);
            memo.submitted().when(concur(), town.engineer).then(concurred(0));
            memo.on(TOMORROW).when(concur(), town.engineer).thenRefused(NOT_ON_ROUTE);
        }

        @Test
        void an_order_that_ends_between_opening_and_signing_gives_nothing_any_more() {
            town.leaves(town.director)
                    .acts(town.engineer, town.director, ActingCause.VACANT, YESTERDAY, Town.TODAY);
            memo.submitted()
                    .given(open(), town.engineer)
                    .on(TOMORROW)
                    .when(concur(), town.engineer)
                    .thenRefused(NOT_ON_ROUTE);
        }

        @Test
        void an_order_that_is_issued_late_counts_from_when_it_is_known_and_rewrites_nothing() {
            town.leaves(town.director);
            memo.submitted().when(concur(), town.engineer).thenRefused(NOT_ON_ROUTE);
            int before = memo.history().size();
            town.acts(
                    town.engineer,
                    town.director,
                    ActingCause.VACANT,
                    Town.TODAY.minusMonths(1),
                    TOMORROW);
            memo.when(concur(), town.engineer).then(concurred(0));
            assertThat(memo.history()).hasSize(before);
        }

        @Test
        void who_acts_for_a_vacant_post_does_so_no_more_once_it_is_filled() {
            town.leaves(town.director).acts(town.engineer, town.director, ActingCause.VACANT);
            memo.submitted();
            Official newDirector =
                    new Official(town.newId(), town.director.post(), town.director.title());
            appoint(newDirector);
            memo.when(concur(), town.engineer).thenRefused(NOT_ON_ROUTE);
            memo.when(concur(), newDirector).then(concurred(0)).inCapacity("ผู้อำนวยการกองคลัง");
        }

        @Test
        void somebody_put_into_the_function_in_an_interregnum_decides_in_its_words() {
            town.leaves(town.mayor)
                    .happened(
                            new ActingOrdered(
                                    Town.ORGANISATION,
                                    town.newId(),
                                    ActingKind.IN_FUNCTION,
                                    ActingCause.VACANT,
                                    town.mayor.post(),
                                    town.clerk.person(),
                                    town.clerk.post(),
                                    Town.ORDER,
                                    Town.TODAY,
                                    null));
            memo.concurredByClerk()
                    .when(approve(), town.clerk)
                    .then(approved(2, Flag.GAVE_OPINION_BEFORE))
                    .inCapacity("ปลัดเทศบาล", "ปฏิบัติหน้าที่ นายกเทศมนตรี");
        }

        private void appoint(Official official) {
            town.happened(
                    new bantuek.events.office.PersonRegistered(
                            Town.ORGANISATION,
                            official.person(),
                            new bantuek.events.office.PersonName("นาง", "สมใจ", "ดีงาม")));
            town.happened(
                    new PersonAppointed(
                            Town.ORGANISATION,
                            town.newId(),
                            official.post(),
                            official.person(),
                            Town.TODAY));
        }
    }

    @Nested
    class HolderAndWhoStandsIn {

        @Test
        void the_director_who_is_back_the_same_day_signs_and_who_acted_comes_too_late() {
            town.acts(town.engineer, town.director, ActingCause.UNABLE);
            memo.concurredByDirector().when(concur(), town.engineer).thenRefused(STEP_NOT_OPEN);
        }

        @Test
        void who_acts_has_signed_and_the_director_who_is_back_comes_too_late() {
            town.acts(town.engineer, town.director, ActingCause.UNABLE);
            memo.submitted()
                    .given(concur(), town.engineer)
                    .when(concur(), town.director)
                    .thenRefused(STEP_NOT_OPEN);
        }

        @Test
        void of_the_mayor_and_who_acts_for_them_whoever_decides_first_has_decided() {
            town.acts(town.engineer, town.mayor, ActingCause.UNABLE);
            memo.concurredByClerk()
                    .given(approve(), town.engineer)
                    .when(approve(), town.mayor)
                    .thenRefused(ALREADY_DECIDED);
        }
    }

    @Nested
    class ByLaw {

        @Test
        void while_the_mayor_is_away_the_one_deputy_decides() {
            Official deputy = town.official(PostRank.DEPUTY_EXECUTIVE, "รองนายกเทศมนตรี", null);
            town.isAway(town.mayor);
            memo.concurredByClerk()
                    .when(approve(), deputy)
                    .then(approved(2))
                    .inCapacity("รองนายกเทศมนตรี", "รักษาราชการแทน นายกเทศมนตรี");
        }

        @Test
        void while_the_mayor_is_there_no_deputy_decides() {
            Official deputy = town.official(PostRank.DEPUTY_EXECUTIVE, "รองนายกเทศมนตรี", null);
            memo.concurredByClerk().when(approve(), deputy).thenRefused(NOT_ON_ROUTE);
        }

        @Test
        void of_several_deputies_none_decides_without_an_order_of_precedence() {
            Official first = town.official(PostRank.DEPUTY_EXECUTIVE, "รองนายก คนที่ ๑", null);
            Official second = town.official(PostRank.DEPUTY_EXECUTIVE, "รองนายก คนที่ ๒", null);
            town.isAway(town.mayor);
            memo.concurredByClerk();
            memo.when(approve(), first).thenRefused(NOT_ON_ROUTE);
            memo.when(approve(), second).thenRefused(NOT_ON_ROUTE);
            town.happened(
                    new SubstitutesOrdered(
                            Town.ORGANISATION,
                            town.mayor.post(),
                            List.of(second.post(), first.post()),
                            Town.ORDER));
            memo.when(approve(), first).thenRefused(NOT_ON_ROUTE);
            memo.when(approve(), second).then(approved(2));
        }

        @Test
        void nobody_stands_in_by_law_for_the_head_of_a_unit() {
            town.isAway(town.director);
            memo.submitted().when(concur(), town.clerk).thenRefused(MemoRejection.NOT_YOUR_TURN);
        }
    }

    @Nested
    class ByDelegation {

        @Test
        void a_deputy_decides_what_the_mayor_has_delegated() {
            Official deputy = town.official(PostRank.DEPUTY_EXECUTIVE, "รองนายกเทศมนตรี", null);
            town.delegates(town.mayor, deputy);
            memo.concurredByClerk()
                    .when(approve(), deputy)
                    .then(approved(2))
                    .inCapacity("รองนายกเทศมนตรี", "ปฏิบัติราชการแทน นายกเทศมนตรี");
        }

        @Test
        void only_documents_of_the_kind_that_was_delegated() {
            Official deputy = town.official(PostRank.DEPUTY_EXECUTIVE, "รองนายกเทศมนตรี", null);
            town.delegates(town.mayor, deputy, "asset-loan");
            memo.concurredByClerk().when(approve(), deputy).thenRefused(NOT_ON_ROUTE);
            MemoStory loan = new MemoStory(town);
            loan.given(
                            new DraftMemo(
                                    MemoStory.MEMO,
                                    Town.FINANCE,
                                    MemoStory.TEXT,
                                    "asset-loan",
                                    null),
                            town.officer)
                    .given(MemoStory.submit(), town.officer)
                    .given(concur(), town.director)
                    .given(concur(), town.clerk)
                    .when(approve(), deputy)
                    .then(approved(2));
        }

        @Test
        void what_was_delegated_falls_back_when_the_mayor_leaves() {
            Official deputy = town.official(PostRank.DEPUTY_EXECUTIVE, "รองนายกเทศมนตรี", null);
            town.delegates(town.mayor, town.engineer);
            memo.concurredByClerk();
            town.leaves(town.mayor);
            memo.when(approve(), town.engineer).thenRefused(NOT_ON_ROUTE);
            memo.when(approve(), deputy)
                    .then(approved(2))
                    .inCapacity("รองนายกเทศมนตรี", "รักษาราชการแทน นายกเทศมนตรี");
        }
    }
}
