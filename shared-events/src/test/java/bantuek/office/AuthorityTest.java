package bantuek.office;

import static bantuek.events.office.ActingCause.UNABLE;
import static bantuek.events.office.ActingCause.VACANT;
import static bantuek.office.OfficeStory.APPOINTMENT_ORDER;
import static bantuek.office.OfficeStory.DAY;
import static bantuek.office.OfficeStory.LONG_AGO;
import static bantuek.office.OfficeStory.ORDER;
import static bantuek.office.OfficeStory.ORGANISATION;
import static bantuek.office.OfficeStory.id;
import static bantuek.office.OfficeStory.municipality;
import static bantuek.office.OfficeStory.staffed;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.Capacity;
import bantuek.events.Capacity.Basis;
import bantuek.events.office.AbsenceEnded;
import bantuek.events.office.ActingKind;
import bantuek.events.office.ActingRevoked;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.Duty;
import bantuek.events.office.PostRetitled;
import bantuek.office.Authority.Held;
import bantuek.office.Authority.Signatory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may act for which post on a day: the office's rule book. */
class AuthorityTest {

    private static final LocalDate YESTERDAY = DAY.minusDays(1);
    private static final LocalDate TOMORROW = DAY.plusDays(1);
    private static final String MEMO = "integrity-report";
    private static final String LOAN = "asset-loan";

    @Test
    void the_holder_of_a_post_signs_with_its_title_alone() {
        assertThat(printed(staffed(), "kanda", "treasurer")).containsExactly("ผู้อำนวยการกองคลัง");
        assertThat(capacity(staffed(), "kanda", "treasurer"))
                .containsExactly(
                        new Capacity(
                                id("treasurer"),
                                "ผู้อำนวยการกองคลัง",
                                Basis.HOLDER,
                                id("kanda@treasurer"),
                                APPOINTMENT_ORDER));
    }

    @Test
    void nobody_signs_at_a_post_that_is_not_theirs() {
        assertThat(signatories(staffed(), "treasurer")).containsExactly(id("kanda"));
        refused(staffed(), "wichai", "treasurer");
        refused(staffed(), "stranger", "treasurer");
    }

    @Test
    void a_post_that_is_vacant_with_nobody_acting_has_no_signatory() {
        OfficeStory vacant = staffed().then(ended("kanda@treasurer"));
        assertThat(signatories(vacant, "treasurer")).isEmpty();
        assertThat(signatories(municipality(), "mayor")).isEmpty();
    }

    @Test
    void an_appointment_counts_from_its_first_day_to_its_last() {
        OfficeStory office = municipality().appointed("kanda", "treasurer", DAY, TOMORROW);
        assertThat(signatories(office, "treasurer", YESTERDAY)).isEmpty();
        assertThat(signatories(office, "treasurer", DAY)).containsExactly(id("kanda"));
        assertThat(signatories(office, "treasurer", TOMORROW)).containsExactly(id("kanda"));
        assertThat(signatories(office, "treasurer", TOMORROW.plusDays(1))).isEmpty();
    }

    @Test
    void an_appointment_that_was_ended_gives_nothing_more_whatever_its_last_day() {
        OfficeStory office =
                municipality()
                        .appointed("kanda", "treasurer", LONG_AGO, TOMORROW)
                        .then(ended("kanda@treasurer"));
        refused(office, "kanda", "treasurer");
    }

    @Test
    void a_new_title_is_printed_from_then_on() {
        OfficeStory office =
                staffed()
                        .then(
                                new PostRetitled(
                                        ORGANISATION, id("treasurer"), "ผู้อำนวยการกองการคลัง"));
        assertThat(printed(office, "kanda", "treasurer")).containsExactly("ผู้อำนวยการกองการคลัง");
    }

    @Test
    void an_acting_director_signs_with_both_titles() {
        OfficeStory office =
                staffed().then(ended("wichai@engineer")).acting("malee", "engineer", VACANT);
        assertThat(printed(office, "malee", "engineer"))
                .containsExactly("นักวิชาการเงินและบัญชี", "รักษาราชการแทน ผู้อำนวยการกองช่าง");
    }

    @Test
    void the_order_by_which_somebody_acts_stands_in_their_capacity() {
        OfficeStory office =
                staffed().then(ended("wichai@engineer")).acting("malee", "engineer", VACANT);
        assertThat(capacity(office, "malee", "engineer").getLast())
                .isEqualTo(
                        new Capacity(
                                id("engineer"),
                                "ผู้อำนวยการกองช่าง",
                                Basis.ACTING,
                                id("malee for engineer"),
                                ORDER));
    }

    @Test
    void somebody_who_acts_signs_under_the_own_post_that_their_order_names() {
        OfficeStory office =
                municipality()
                        .appointed("malee", "accountant", LONG_AGO, null)
                        .appointed("malee", "treasurer", DAY, null)
                        .acting("malee", "clerk", VACANT, ActingKind.ACTING, "treasurer", DAY, DAY);
        assertThat(printed(office, "malee", "clerk"))
                .containsExactly("ผู้อำนวยการกองคลัง", "รักษาราชการแทน ปลัดเทศบาล");
    }

    @Test
    void whose_named_post_is_no_longer_theirs_signs_under_the_one_they_have_held_longest() {
        OfficeStory office =
                municipality()
                        .appointed("malee", "treasurer", DAY, null)
                        .appointed("malee", "accountant", LONG_AGO, null)
                        .appointed("malee", "engineer", LONG_AGO, YESTERDAY)
                        .acting("malee", "clerk", VACANT, ActingKind.ACTING, "engineer", DAY, DAY);
        assertThat(printed(office, "malee", "clerk"))
                .containsExactly("นักวิชาการเงินและบัญชี", "รักษาราชการแทน ปลัดเทศบาล");
    }

    @Test
    void somebody_without_a_post_of_their_own_acts_under_one_title() {
        OfficeStory office = municipality().acting("narong", "clerk", VACANT);
        assertThat(printed(office, "narong", "clerk")).containsExactly("รักษาราชการแทน ปลัดเทศบาล");
    }

    @Test
    void each_kind_of_standing_in_is_printed_in_its_own_words() {
        OfficeStory office = staffed().then(ended("pranee@clerk"));
        assertThat(
                        printed(
                                office.acting(
                                        "malee",
                                        "clerk",
                                        VACANT,
                                        ActingKind.ACTING_IN_POST,
                                        null,
                                        DAY,
                                        DAY),
                                "malee",
                                "clerk"))
                .last()
                .isEqualTo("รักษาการในตำแหน่ง ปลัดเทศบาล");
    }

    @Test
    void in_an_interregnum_the_clerk_is_put_into_the_function_of_the_mayor() {
        OfficeStory office =
                staffed()
                        .then(ended("somchai@mayor"))
                        .acting(
                                "pranee",
                                "mayor",
                                VACANT,
                                ActingKind.IN_FUNCTION,
                                "clerk",
                                DAY,
                                null);
        assertThat(printed(office, "pranee", "mayor"))
                .containsExactly("ปลัดเทศบาล", "ปฏิบัติหน้าที่ นายกเทศมนตรี");
    }

    @Test
    void the_interregnum_is_over_when_the_new_mayor_takes_office() {
        OfficeStory office =
                staffed()
                        .then(ended("somchai@mayor"))
                        .acting(
                                "pranee",
                                "mayor",
                                VACANT,
                                ActingKind.IN_FUNCTION,
                                "clerk",
                                YESTERDAY,
                                null)
                        .appointed("duangjai", "mayor", TOMORROW, null);
        assertThat(signatories(office, "mayor", DAY)).containsExactly(id("pranee"));
        assertThat(signatories(office, "mayor", TOMORROW)).containsExactly(id("duangjai"));
    }

    @Test
    void an_order_that_ended_yesterday_gives_nothing_today() {
        OfficeStory office =
                municipality()
                        .acting(
                                "malee",
                                "treasurer",
                                VACANT,
                                ActingKind.ACTING,
                                null,
                                LONG_AGO,
                                YESTERDAY);
        assertThat(signatories(office, "treasurer", YESTERDAY)).containsExactly(id("malee"));
        assertThat(signatories(office, "treasurer", DAY)).isEmpty();
    }

    @Test
    void an_order_that_begins_tomorrow_gives_nothing_today() {
        OfficeStory office =
                municipality()
                        .acting(
                                "malee",
                                "treasurer",
                                VACANT,
                                ActingKind.ACTING,
                                null,
                                TOMORROW,
                                null);
        assertThat(signatories(office, "treasurer", DAY)).isEmpty();
        assertThat(signatories(office, "treasurer", TOMORROW)).containsExactly(id("malee"));
    }

    @Test
    void a_retroactive_order_gives_nothing_before_it_is_recorded() {
        OfficeStory before = municipality().withPerson("malee");
        OfficeStory after =
                before.acting(
                        "malee", "treasurer", VACANT, ActingKind.ACTING, null, LONG_AGO, null);
        refused(before, "malee", "treasurer");
        assertThat(signatories(after, "treasurer", DAY)).containsExactly(id("malee"));
    }

    @Test
    void an_order_that_was_revoked_gives_nothing_more() {
        OfficeStory office =
                municipality()
                        .acting("malee", "treasurer", VACANT)
                        .then(new ActingRevoked(ORGANISATION, id("malee for treasurer")));
        refused(office, "malee", "treasurer");
    }

    @Test
    void an_order_for_a_vacant_post_has_no_force_while_somebody_holds_it() {
        OfficeStory office = staffed().acting("malee", "treasurer", VACANT);
        assertThat(signatories(office, "treasurer")).containsExactly(id("kanda"));
        assertThat(signatories(office.then(ended("kanda@treasurer")), "treasurer"))
                .containsExactly(id("malee"));
    }

    @Test
    void the_mayor_who_comes_back_the_same_day_may_sign_beside_whoever_acts_for_them() {
        OfficeStory office = staffed().absent("mayor").acting("pranee", "mayor", UNABLE);
        assertThat(signatories(office, "mayor")).containsExactly(id("somchai"), id("pranee"));
        assertThat(printed(office, "somchai", "mayor")).containsExactly("นายกเทศมนตรี");
    }

    @Test
    void the_clerk_acts_for_the_mayor_by_order_and_signs_with_both_titles() {
        OfficeStory office = staffed().acting("pranee", "mayor", UNABLE);
        assertThat(printed(office, "pranee", "mayor"))
                .containsExactly("ปลัดเทศบาล", "รักษาราชการแทน นายกเทศมนตรี");
        assertThat(printed(office, "pranee", "clerk")).containsExactly("ปลัดเทศบาล");
    }

    @Test
    void the_clerk_acts_for_the_mayor_by_law_where_there_is_no_deputy() {
        OfficeStory office = staffed().absent("mayor");
        assertThat(capacity(office, "pranee", "mayor"))
                .containsExactly(
                        new Capacity(
                                id("clerk"),
                                "ปลัดเทศบาล",
                                Basis.HOLDER,
                                id("pranee@clerk"),
                                APPOINTMENT_ORDER),
                        new Capacity(
                                id("mayor"),
                                "นายกเทศมนตรี",
                                Basis.SUBSTITUTE,
                                id("mayor away"),
                                null));
        assertThat(printed(office, "pranee", "mayor").getLast())
                .isEqualTo("รักษาราชการแทน นายกเทศมนตรี");
    }

    @Test
    void the_clerk_acts_for_the_mayor_where_every_deputy_is_away_or_their_post_vacant() {
        OfficeStory office =
                staffed()
                        .withDeputy("deputy")
                        .appointed("anong", "deputy")
                        .absent("deputy")
                        .withDeputy("second-deputy")
                        .absent("mayor");
        assertThat(signatories(office, "mayor")).containsExactly(id("somchai"), id("pranee"));
    }

    @Test
    void a_clerk_who_is_away_too_acts_for_nobody() {
        OfficeStory office = staffed().absent("mayor").absent("clerk");
        assertThat(signatories(office, "mayor")).containsExactly(id("somchai"));
    }

    @Test
    void whoever_acts_for_the_clerk_is_not_by_law_the_mayors_substitute() {
        OfficeStory office =
                staffed()
                        .then(ended("pranee@clerk"))
                        .acting("kanda", "clerk", VACANT)
                        .absent("mayor");
        assertThat(signatories(office, "mayor")).containsExactly(id("somchai"));
    }

    @Test
    void nobody_stands_in_for_a_mayor_who_is_there() {
        OfficeStory office = staffed().withDeputy("deputy").appointed("anong", "deputy");
        assertThat(signatories(office, "mayor")).containsExactly(id("somchai"));
    }

    @Test
    void the_one_deputy_stands_in_for_the_mayor_before_the_clerk() {
        OfficeStory office =
                staffed().withDeputy("deputy").appointed("anong", "deputy").absent("mayor");
        assertThat(signatories(office, "mayor")).containsExactly(id("somchai"), id("anong"));
    }

    @Test
    void several_deputies_without_an_order_are_not_guessed_among() {
        OfficeStory office =
                staffed()
                        .withDeputy("deputy")
                        .appointed("anong", "deputy")
                        .withDeputy("second-deputy")
                        .appointed("boonmee", "second-deputy")
                        .absent("mayor");
        assertThat(signatories(office, "mayor")).containsExactly(id("somchai"));
        assertThat(signatories(office.absent("deputy"), "mayor"))
                .containsExactly(id("somchai"), id("boonmee"));
    }

    @Test
    void of_several_deputies_the_first_in_the_mayors_order_who_is_there_stands_in() {
        OfficeStory office =
                staffed()
                        .withDeputy("deputy")
                        .appointed("anong", "deputy")
                        .withDeputy("second-deputy")
                        .appointed("boonmee", "second-deputy")
                        .withDeputy("third-deputy")
                        .substitutes("mayor", "third-deputy", "second-deputy", "deputy")
                        .absent("mayor");
        assertThat(signatories(office, "mayor")).containsExactly(id("somchai"), id("boonmee"));
        assertThat(signatories(office.absent("second-deputy"), "mayor"))
                .containsExactly(id("somchai"), id("anong"));
        assertThat(capacity(office, "boonmee", "mayor").getLast())
                .isEqualTo(
                        new Capacity(
                                id("mayor"),
                                "นายกเทศมนตรี",
                                Basis.SUBSTITUTE,
                                id("mayor away"),
                                ORDER));
    }

    @Test
    void
            where_nobody_of_the_mayors_order_is_there_and_no_deputy_at_all_the_clerk_stands_in_by_law() {
        OfficeStory office =
                staffed()
                        .withDeputy("deputy")
                        .appointed("anong", "deputy")
                        .substitutes("mayor", "deputy")
                        .absent("mayor")
                        .absent("deputy");
        assertThat(signatories(office, "mayor")).containsExactly(id("somchai"), id("pranee"));
        assertThat(capacity(office, "pranee", "mayor").getLast().order()).isNull();
    }

    @Test
    void a_deputy_whom_the_mayors_order_leaves_out_is_neither_put_in_nor_passed_over() {
        OfficeStory office =
                staffed()
                        .withDeputy("deputy")
                        .appointed("anong", "deputy")
                        .withDeputy("second-deputy")
                        .appointed("boonmee", "second-deputy")
                        .substitutes("mayor", "deputy")
                        .absent("mayor")
                        .absent("deputy");
        assertThat(signatories(office, "mayor")).containsExactly(id("somchai"));
    }

    @Test
    void an_order_of_substitutes_for_the_clerk_of_whom_nobody_is_there_leaves_nobody() {
        OfficeStory office =
                staffed()
                        .withDeputyClerk("deputy")
                        .substitutes("clerk", "treasurer")
                        .absent("clerk")
                        .absent("treasurer");
        assertThat(signatories(office, "clerk")).containsExactly(id("pranee"));
    }

    @Test
    void in_a_vacant_post_the_substitutes_own_appointment_is_what_gives_the_power() {
        OfficeStory office = staffed().then(ended("somchai@mayor"));
        assertThat(capacity(office, "pranee", "mayor").getLast().appointment())
                .isEqualTo(id("pranee@clerk"));
    }

    @Test
    void an_absence_that_outlived_its_holder_gives_nothing_in_a_vacant_post() {
        OfficeStory office = staffed().absent("mayor").then(ended("somchai@mayor"));
        assertThat(capacity(office, "pranee", "mayor").getLast().appointment())
                .isEqualTo(id("pranee@clerk"));
    }

    @Test
    void the_substitute_steps_back_when_the_absence_ends() {
        OfficeStory office =
                staffed().absent("mayor").then(new AbsenceEnded(ORGANISATION, id("mayor away")));
        refused(office, "pranee", "mayor");
        assertThat(signatories(staffed().absent("mayor"), "mayor", TOMORROW))
                .containsExactly(id("somchai"));
    }

    @Test
    void the_laws_substitute_stands_back_behind_an_order() {
        OfficeStory office = staffed().absent("mayor").acting("kanda", "mayor", UNABLE);
        assertThat(signatories(office, "mayor")).containsExactly(id("somchai"), id("kanda"));
    }

    @Test
    void the_one_deputy_clerk_stands_in_for_the_clerk_and_of_several_nobody() {
        OfficeStory one =
                staffed().withDeputyClerk("deputy").appointed("anong", "deputy").absent("clerk");
        assertThat(signatories(one, "clerk")).containsExactly(id("pranee"), id("anong"));
        OfficeStory two =
                one.withDeputyClerk("second-deputy").appointed("boonmee", "second-deputy");
        assertThat(signatories(two, "clerk")).containsExactly(id("pranee"));
    }

    @Test
    void nobody_stands_in_for_a_head_of_unit_without_an_order() {
        assertThat(signatories(staffed().absent("treasurer"), "treasurer"))
                .containsExactly(id("kanda"));
        assertThat(
                        signatories(
                                staffed().substitutes("treasurer", "engineer").absent("treasurer"),
                                "treasurer"))
                .containsExactly(id("kanda"), id("wichai"));
    }

    @Test
    void one_person_in_two_posts_signs_at_each_with_its_own_title() {
        OfficeStory office =
                municipality().appointed("kanda", "treasurer").appointed("kanda", "engineer");
        assertThat(printed(office, "kanda", "treasurer")).containsExactly("ผู้อำนวยการกองคลัง");
        assertThat(printed(office, "kanda", "engineer")).containsExactly("ผู้อำนวยการกองช่าง");
        assertThat(posts(office, "kanda")).containsExactlyInAnyOrder("treasurer", "engineer");
    }

    @Test
    void one_person_may_act_for_two_divisions_while_holding_a_third_post() {
        OfficeStory office =
                municipality()
                        .appointed("malee", "accountant")
                        .acting("malee", "treasurer", VACANT)
                        .acting("malee", "engineer", VACANT);
        assertThat(posts(office, "malee"))
                .startsWith("accountant")
                .containsExactlyInAnyOrder("accountant", "treasurer", "engineer");
        assertThat(printed(office, "malee", "engineer"))
                .containsExactly("นักวิชาการเงินและบัญชี", "รักษาราชการแทน ผู้อำนวยการกองช่าง");
    }

    @Test
    void a_delegate_signs_for_a_holder_who_is_there() {
        OfficeStory office =
                staffed()
                        .withDeputy("deputy")
                        .appointed("anong", "deputy")
                        .delegated("mayor", "deputy");
        assertThat(printed(office, "anong", "mayor"))
                .containsExactly("รองนายกเทศมนตรี", "ปฏิบัติราชการแทน นายกเทศมนตรี");
        assertThat(capacity(office, "anong", "mayor").getLast())
                .isEqualTo(
                        new Capacity(
                                id("mayor"),
                                "นายกเทศมนตรี",
                                Basis.DELEGATE,
                                id("mayor to deputy"),
                                ORDER));
        assertThat(posts(office, "anong")).containsExactlyInAnyOrder("deputy", "mayor");
        assertThat(posts(office, "kanda")).containsExactly("treasurer");
    }

    @Test
    void what_is_delegated_to_one_is_nobody_elses() {
        OfficeStory office = staffed().delegated("mayor", "clerk");
        refused(office, "kanda", "mayor");
        assertThat(posts(office, "kanda")).containsExactly("treasurer");
    }

    @Test
    void a_delegation_ends_with_whoever_gave_it() {
        OfficeStory office =
                staffed().delegated("treasurer", "accountant").then(ended("kanda@treasurer"));
        refused(office, "malee", "treasurer");
    }

    @Test
    void a_delegation_counts_from_its_first_day_to_its_last() {
        OfficeStory office = staffed().delegated("mayor", "clerk");
        assertThat(signatories(office, "mayor", YESTERDAY)).containsExactly(id("somchai"));
        assertThat(signatories(office, "mayor", DAY)).containsExactly(id("somchai"), id("pranee"));
        assertThat(signatories(office, "mayor", TOMORROW)).containsExactly(id("somchai"));
    }

    @Test
    void a_delegation_goes_only_for_its_document_types() {
        OfficeStory office = staffed().delegated("mayor", "clerk", LOAN);
        assertThat(ways(office, "pranee", "mayor", LOAN)).isPresent();
        assertThat(ways(office, "pranee", "mayor", MEMO)).isEmpty();
        assertThat(Authority.signatories(office.office(), id("mayor"), DAY, MEMO)).hasSize(1);
        assertThat(Authority.postsOf(office.office(), id("pranee"), DAY))
                .filteredOn(held -> held.post().equals(id("mayor")))
                .extracting(Held::documentTypes)
                .containsExactly(List.of(LOAN));
    }

    @Test
    void what_was_delegated_is_not_delegated_further() {
        OfficeStory office = staffed().delegated("mayor", "clerk").delegated("clerk", "treasurer");
        refused(office, "kanda", "mayor");
        assertThat(ways(office, "kanda", "clerk", MEMO)).isPresent();
    }

    @Test
    void capacities_stack_as_far_as_they_are_printed() {
        OfficeStory office =
                staffed()
                        .then(ended("pranee@clerk"))
                        .acting("kanda", "clerk", VACANT)
                        .delegated("mayor", "clerk");
        assertThat(printed(office, "kanda", "mayor"))
                .containsExactly(
                        "ผู้อำนวยการกองคลัง",
                        "รักษาราชการแทน ปลัดเทศบาล",
                        "ปฏิบัติราชการแทน นายกเทศมนตรี");
    }

    @Test
    void the_substitute_of_a_delegate_signs_by_the_delegation() {
        OfficeStory office =
                staffed()
                        .withDeputyClerk("deputy")
                        .appointed("anong", "deputy")
                        .absent("clerk")
                        .delegated("mayor", "clerk");
        assertThat(printed(office, "anong", "mayor"))
                .containsExactly(
                        "รองปลัดเทศบาล",
                        "รักษาราชการแทน ปลัดเทศบาล",
                        "ปฏิบัติราชการแทน นายกเทศมนตรี");
    }

    @Test
    void whoever_has_two_ways_to_sign_takes_the_stronger() {
        OfficeStory acting =
                staffed().delegated("mayor", "clerk").acting("pranee", "mayor", UNABLE);
        assertThat(basis(acting, "pranee", "mayor")).isEqualTo(Basis.ACTING);
        OfficeStory byLaw = staffed().delegated("mayor", "clerk").absent("mayor");
        assertThat(basis(byLaw, "pranee", "mayor")).isEqualTo(Basis.SUBSTITUTE);
        OfficeStory holder = staffed().acting("kanda", "treasurer", UNABLE);
        assertThat(basis(holder, "kanda", "treasurer")).isEqualTo(Basis.HOLDER);
        assertThat(signatories(holder, "treasurer")).containsExactly(id("kanda"));
    }

    @Test
    void nobody_acts_for_a_post_that_was_abolished_or_under_its_title() {
        OfficeStory office =
                municipality()
                        .withDeputy("deputy")
                        .appointed("anong", "deputy")
                        .appointed("malee", "accountant")
                        .acting("malee", "treasurer", VACANT)
                        .acting("anong", "mayor", VACANT)
                        .delegated("deputy", "accountant")
                        .abolished("treasurer")
                        .abolished("deputy");
        assertThat(signatories(office, "treasurer")).isEmpty();
        assertThat(signatories(office, "deputy")).isEmpty();
        assertThat(printed(office, "anong", "mayor"))
                .containsExactly("รักษาราชการแทน นายกเทศมนตรี");
        assertThat(posts(office, "malee")).containsExactly("accountant");
    }

    @Test
    void a_delegation_to_a_post_that_was_abolished_gives_nothing() {
        OfficeStory office = staffed().delegated("mayor", "accountant").abolished("accountant");
        assertThat(signatories(office, "mayor")).containsExactly(id("somchai"));
    }

    @Test
    void whoever_holds_or_acts_in_a_post_of_a_unit_belongs_to_it() {
        OfficeStory office =
                staffed().then(ended("wichai@engineer")).acting("malee", "engineer", VACANT);
        assertThat(inUnit(office, "malee", "กองคลัง")).containsExactly("นักวิชาการเงินและบัญชี");
        assertThat(inUnit(office, "malee", "กองช่าง"))
                .containsExactly("นักวิชาการเงินและบัญชี", "รักษาราชการแทน ผู้อำนวยการกองช่าง");
        assertThat(inUnit(office, "kanda", "กองช่าง")).isEmpty();
        assertThat(inUnit(office, "pranee", "กองคลัง")).isEmpty();
    }

    @Test
    void a_delegate_does_not_belong_to_the_unit() {
        OfficeStory office = staffed().delegated("treasurer", "engineer");
        assertThat(inUnit(office, "wichai", "กองคลัง")).isEmpty();
    }

    @Test
    void a_duty_is_done_by_who_holds_or_acts_in_a_post_charged_with_it() {
        OfficeStory office =
                staffed()
                        .charged("clerk", Duty.REGISTRY)
                        .charged("accountant", Duty.REGISTRY)
                        .delegated("clerk", "engineer")
                        .acting("kanda", "clerk", UNABLE);
        assertThat(withDuty(office, "pranee", Duty.REGISTRY)).containsExactly("ปลัดเทศบาล");
        assertThat(withDuty(office, "malee", Duty.REGISTRY))
                .containsExactly("นักวิชาการเงินและบัญชี");
        assertThat(withDuty(office, "kanda", Duty.REGISTRY))
                .containsExactly("ผู้อำนวยการกองคลัง", "รักษาราชการแทน ปลัดเทศบาล");
        assertThat(withDuty(office, "wichai", Duty.REGISTRY)).isEmpty();
        assertThat(withDuty(office, "pranee", Duty.PUBLISHER)).isEmpty();
    }

    @Test
    void each_delegation_to_the_same_person_is_told_with_its_own_document_types() {
        OfficeStory office =
                staffed()
                        .withDeputyClerk("deputy")
                        .appointed("pranee", "deputy")
                        .delegated("mayor", "clerk", LOAN)
                        .delegated("mayor", "deputy", MEMO);
        assertThat(Authority.postsOf(office.office(), id("pranee"), DAY))
                .filteredOn(held -> held.post().equals(id("mayor")))
                .extracting(Held::documentTypes)
                .containsExactlyInAnyOrder(List.of(LOAN), List.of(MEMO));
        assertThat(printed(office, "pranee", "mayor"))
                .containsExactly("รองปลัดเทศบาล", "ปฏิบัติราชการแทน นายกเทศมนตรี");
    }

    private static AppointmentEnded ended(String appointment) {
        return new AppointmentEnded(ORGANISATION, id(appointment));
    }

    private static void refused(OfficeStory story, String person, String post) {
        assertThat(ways(story, person, post, MEMO)).isEmpty();
    }

    private static Optional<List<Capacity>> ways(
            OfficeStory story, String person, String post, String documentType) {
        return Authority.toSignFor(story.office(), id(person), id(post), DAY, documentType);
    }

    private static List<Capacity> capacity(OfficeStory story, String person, String post) {
        return ways(story, person, post, MEMO).orElseThrow();
    }

    private static Basis basis(OfficeStory story, String person, String post) {
        return capacity(story, person, post).getLast().basis();
    }

    private static List<String> printed(OfficeStory story, String person, String post) {
        return printed(ways(story, person, post, MEMO));
    }

    private static List<String> inUnit(OfficeStory story, String person, String unit) {
        return printed(Authority.inUnit(story.office(), id(person), id(unit), DAY));
    }

    private static List<String> withDuty(OfficeStory story, String person, Duty duty) {
        return printed(Authority.withDuty(story.office(), id(person), duty, DAY));
    }

    private static List<String> printed(Optional<List<Capacity>> capacity) {
        return capacity.orElse(List.of()).stream().map(Capacity::printed).toList();
    }

    private static List<UUID> signatories(OfficeStory story, String post) {
        return signatories(story, post, DAY);
    }

    private static List<UUID> signatories(OfficeStory story, String post, LocalDate day) {
        return Authority.signatories(story.office(), id(post), day, MEMO).stream()
                .map(Signatory::person)
                .toList();
    }

    /** By the names that this test gives them. */
    private static List<String> posts(OfficeStory story, String person) {
        return Authority.postsOf(story.office(), id(person), DAY).stream()
                .map(held -> nameOf(held.post()))
                .toList();
    }

    private static String nameOf(UUID post) {
        return Stream.of("mayor", "clerk", "treasurer", "engineer", "accountant", "deputy")
                .filter(name -> id(name).equals(post))
                .findFirst()
                .orElseThrow();
    }
}
