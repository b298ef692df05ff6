package bantuek.command.register;

import static bantuek.command.register.RegisterRejection.DATE_AHEAD;
import static bantuek.command.register.RegisterRejection.KEPT_ELSEWHERE;
import static bantuek.command.register.RegisterRejection.NOT_REGISTRY;
import static bantuek.command.register.RegisterRejection.NOT_RESERVED;
import static bantuek.command.register.RegisterRejection.NOT_TAKEN;
import static bantuek.command.register.RegisterRejection.OF_A_MEMO;
import static bantuek.command.register.RegisterRejection.OTHER_YEAR;
import static bantuek.command.register.RegisterRejection.TAKEN;
import static bantuek.command.register.RegisterRejection.UNKNOWN_UNIT;
import static bantuek.command.register.RegisterRejection.VOID_ALREADY;
import static bantuek.command.register.RegisterRejection.YEAR_IS_OVER;
import static bantuek.command.register.RegisterStory.FINANCE;
import static bantuek.command.register.RegisterStory.MEMO;
import static bantuek.command.register.RegisterStory.ORGANISATION;
import static bantuek.command.register.RegisterStory.REGISTRAR;
import static bantuek.command.register.RegisterStory.SUPPLIES;
import static bantuek.command.register.RegisterStory.TODAY;
import static bantuek.command.register.RegisterStory.WORKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.command.register.RegisterCommand.EnterNumber;
import bantuek.command.register.RegisterCommand.IssueNumber;
import bantuek.events.Capacity;
import bantuek.events.office.OfficeSettings;
import bantuek.events.office.OfficeSettings.Digits;
import bantuek.events.office.SettingsChosen;
import bantuek.events.office.UnitCoded;
import bantuek.events.register.NumberIssued;
import bantuek.events.register.NumberReserved;
import bantuek.events.register.NumberVoided;
import bantuek.events.register.RegisterEvent;
import bantuek.events.register.RegisterOpened;
import bantuek.events.register.Series;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** ทะเบียน: a number is given once, and never again. */
class RegisterDeciderTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final RegisterStory register = new RegisterStory();

    private NumberIssued issued(int number, String printed) {
        return new NumberIssued(register.key().id(), number, null, "ประกาศ", printed, TODAY, false);
    }

    @Nested
    class OneAfterTheOther {

        @Test
        void a_register_opens_with_its_first_number() {
            register.whenIssued()
                    .then(
                            new RegisterOpened(
                                    register.key().id(),
                                    ORGANISATION,
                                    FINANCE,
                                    Series.GENERAL,
                                    2026),
                            issued(1, "ลป ๕๒๐๐๓/๑"));
        }

        @Test
        void each_number_is_the_next() {
            register.issued().whenIssued().then(issued(2, "ลป ๕๒๐๐๓/๒"));
            register.issued().issued().whenIssued().then(issued(4, "ลป ๕๒๐๐๓/๔"));
        }

        @Test
        void a_memo_gets_the_next_one_and_stands_beside_it() {
            register.issued()
                    .whenGiven(NumberWish.next())
                    .then(
                            new NumberIssued(
                                    register.key().id(),
                                    2,
                                    MEMO,
                                    "ขอยืม",
                                    "ลป ๕๒๐๐๓/๒",
                                    TODAY,
                                    false));
        }
    }

    @Nested
    class Reserving {

        @Test
        void takes_the_next_number_out_of_the_row() {
            register.issued()
                    .whenReserved()
                    .then(new NumberReserved(register.key().id(), 2, "คำสั่งด่วน"));
            register.reserved().whenIssued().then(issued(3, "ลป ๕๒๐๐๓/๓"));
        }

        @Test
        void opens_a_register_too() {
            assertThat(register.whenReserved().events())
                    .hasSize(2)
                    .first()
                    .isInstanceOf(RegisterOpened.class);
        }

        @Test
        void keeps_the_number_for_whoever_names_it() {
            register.reserved()
                    .issued()
                    .when(new IssueNumber(register.key(), 1, "ประกาศ"))
                    .then(issued(1, "ลป ๕๒๐๐๓/๑"));
            register.whenGiven(reservation(1))
                    .then(
                            new NumberIssued(
                                    register.key().id(),
                                    1,
                                    MEMO,
                                    "ขอยืม",
                                    "ลป ๕๒๐๐๓/๑",
                                    TODAY,
                                    false));
        }

        @Test
        void is_used_up_once() {
            register.reserved()
                    .given(new IssueNumber(register.key(), 1, "ประกาศ"))
                    .whenGiven(reservation(1))
                    .thenRefused(NOT_RESERVED);
        }

        @Test
        void gives_nobody_what_was_not_reserved() {
            register.issued().whenGiven(reservation(1)).thenRefused(NOT_RESERVED);
            register.when(new IssueNumber(register.key(), 2, "ประกาศ")).thenRefused(NOT_RESERVED);
        }

        private static NumberWish reservation(int number) {
            return new NumberWish(Series.GENERAL, number, null, null);
        }
    }

    @Nested
    class PaperAlreadyNumbered {

        @Test
        void its_number_is_entered_by_hand_and_marked_as_from_outside() {
            register.issued()
                    .whenEntered(7)
                    .then(
                            new NumberIssued(
                                    register.key().id(),
                                    7,
                                    null,
                                    "หนังสือเก่า",
                                    "ลป ๕๒๐๐๓/๗",
                                    TODAY,
                                    true));
        }

        @Test
        void a_memo_may_have_its_number_from_paper_too() {
            register.issued()
                    .whenGiven(fromPaper(7, TODAY.minusDays(3)))
                    .then(
                            new NumberIssued(
                                    register.key().id(),
                                    7,
                                    MEMO,
                                    "ขอยืม",
                                    "ลป ๕๒๐๐๓/๗",
                                    TODAY.minusDays(3),
                                    true));
        }

        @Test
        void a_number_that_something_has_already_is_not_entered_again() {
            register.issued().whenEntered(1).thenRefused(TAKEN);
            register.reserved().whenEntered(2).thenRefused(TAKEN);
            register.entered(7).whenEntered(7).thenRefused(TAKEN);
            register.voided(7).whenEntered(7).thenRefused(TAKEN);
        }

        @Test
        void the_numbers_before_it_are_given_still_and_it_is_left_out() {
            register.entered(3);
            register.whenIssued().then(issued(1, "ลป ๕๒๐๐๓/๑"));
            register.issued().whenIssued().then(issued(2, "ลป ๕๒๐๐๓/๒"));
            register.issued().whenIssued().then(issued(4, "ลป ๕๒๐๐๓/๔"));
        }

        @Test
        void several_in_a_row_are_left_out_together() {
            register.entered(4).entered(2).entered(3);
            register.whenIssued().then(issued(1, "ลป ๕๒๐๐๓/๑"));
            register.issued().whenIssued().then(issued(5, "ลป ๕๒๐๐๓/๕"));
        }

        @Test
        void the_date_on_the_paper_does_not_lie_ahead() {
            register.when(new EnterNumber(register.key(), 7, "ใหม่", TODAY)).thenAllowed();
            register.when(new EnterNumber(register.key(), 7, "ใหม่", TODAY.plusDays(1)))
                    .thenRefused(DATE_AHEAD);
            register.whenGiven(fromPaper(7, TODAY.plusDays(1))).thenRefused(DATE_AHEAD);
        }

        @Test
        void it_stands_in_the_register_of_the_year_on_the_paper() {
            register.when(new EnterNumber(register.key(), 7, "เก่า", LocalDate.of(2025, 12, 31)))
                    .thenRefused(OTHER_YEAR);
            LocalDate lastYear = LocalDate.of(2025, 12, 31);
            assertThat(fromPaper(7, lastYear).datedOn(TODAY)).isEqualTo(lastYear);
            assertThat(register.key(FINANCE, lastYear).year()).isEqualTo(2025);
        }

        @Test
        void without_a_date_it_is_of_today_and_without_paper_so_is_every_number() {
            assertThat(fromPaper(7, null).datedOn(TODAY)).isEqualTo(TODAY);
            assertThat(
                            new NumberWish(Series.GENERAL, null, null, TODAY.minusDays(3))
                                    .datedOn(TODAY))
                    .isEqualTo(TODAY);
        }

        private static NumberWish fromPaper(int number, @Nullable LocalDate on) {
            return new NumberWish(Series.GENERAL, null, number, on);
        }
    }

    @Nested
    class Voiding {

        @Test
        void crosses_a_number_out_with_a_reason() {
            register.issued()
                    .whenVoided(1)
                    .then(new NumberVoided(register.key().id(), 1, "พิมพ์ผิด"));
        }

        @Test
        void leaves_the_gap_visible_and_gives_the_number_never_again() {
            register.issued().voided(1).whenIssued().then(issued(2, "ลป ๕๒๐๐๓/๒"));
        }

        @Test
        void also_ends_a_reservation() {
            register.reserved()
                    .voided(1)
                    .when(new IssueNumber(register.key(), 1, "ประกาศ"))
                    .thenRefused(NOT_RESERVED);
        }

        @Test
        void also_of_a_number_that_was_reserved_and_issued_on_paper() {
            register.reserved()
                    .given(new IssueNumber(register.key(), 1, "ประกาศ"))
                    .whenVoided(1)
                    .then(new NumberVoided(register.key().id(), 1, "พิมพ์ผิด"));
        }

        @Test
        void happens_once() {
            register.issued().voided(1).whenVoided(1).thenRefused(VOID_ALREADY);
        }

        @Test
        void is_of_what_was_given() {
            register.whenVoided(1).thenRefused(NOT_TAKEN);
            register.entered(3).whenVoided(2).thenRefused(NOT_TAKEN);
        }

        @Test
        void of_a_memos_number_is_done_with_the_memo_alone() {
            register.given(NumberWish.next()).whenVoided(1).thenRefused(OF_A_MEMO);
            register.whenVoidedWithItsMemo(1)
                    .then(new NumberVoided(register.key().id(), 1, "ถอนเรื่อง"));
        }

        @Test
        void with_its_memo_happens_once_and_to_what_was_given() {
            register.given(NumberWish.next()).voidedWithItsMemo(1);
            register.whenVoidedWithItsMemo(1).thenRefused(VOID_ALREADY);
            register.whenVoidedWithItsMemo(2).thenRefused(NOT_TAKEN);
            register.whenVoided(1).thenRefused(VOID_ALREADY);
        }
    }

    @Nested
    class TheCalendarYear {

        @Test
        void a_register_is_of_the_calendar_year_of_the_day() {
            assertThat(register.key(FINANCE, LAST_DAY).year()).isEqualTo(2026);
            assertThat(register.key(FINANCE, NEW_YEAR).year()).isEqualTo(2027);
        }

        @Test
        void decision_after_the_fiscal_year_end_is_numbered_in_the_calendar_year_of_issue() {
            assertThat(register.key(FINANCE, LocalDate.of(2026, 11, 19)))
                    .isEqualTo(register.key(FINANCE, LocalDate.of(2026, 9, 30)));
        }

        @Test
        void with_the_new_year_numbers_begin_at_1_in_another_register() {
            register.issued().issued();
            RegisterStory next = new RegisterStory().on(NEW_YEAR);
            assertThat(next.key().id()).isNotEqualTo(register.key().id());
            assertThat(next.whenIssued().events())
                    .last()
                    .isInstanceOfSatisfying(
                            NumberIssued.class, first -> assertThat(first.number()).isEqualTo(1));
        }

        @Test
        void with_the_new_year_the_old_register_gives_no_more_numbers_of_its_own() {
            RegisterKey old = register.key();
            register.reserved().today(LAST_DAY);
            register.when(new IssueNumber(old, null, "ประกาศ")).thenAllowed();
            register.today(NEW_YEAR);
            register.when(new IssueNumber(old, null, "ประกาศ")).thenRefused(YEAR_IS_OVER);
            register.when(new IssueNumber(old, 1, "ประกาศ")).thenRefused(YEAR_IS_OVER);
            register.whenReserved().thenRefused(YEAR_IS_OVER);
        }

        @Test
        void but_what_stands_in_it_may_still_be_crossed_out_and_paper_of_that_year_entered() {
            register.issued().today(NEW_YEAR).whenVoided(1).thenAllowed();
            register.when(new EnterNumber(register.key(), 7, "เก่า", LAST_DAY)).thenAllowed();
        }
    }

    @Nested
    class WhoseRegister {

        @Test
        void the_registry_keeps_it_in_the_capacity_that_is_charged_with_it() {
            assertThat(
                            RegisterDecider.registrar(
                                    register.key(), REGISTRAR, register.office(), TODAY))
                    .extracting(Capacity::printed)
                    .containsExactly("ปลัดเทศบาล");
        }

        @Test
        void nobody_else_does() {
            register.whenKeptBy(new UUID(6, 6), register.key()).thenRefused(NOT_REGISTRY);
        }

        @Test
        void of_a_unit_that_does_not_exist_there_is_none() {
            register.whenKeptBy(
                            REGISTRAR,
                            new RegisterKey(ORGANISATION, new UUID(0, 1), Series.GENERAL, 2026))
                    .thenRefused(UNKNOWN_UNIT);
        }

        @Test
        void a_unit_without_a_code_of_its_own_is_numbered_in_that_of_the_unit_above_it() {
            assertThat(register.key(SUPPLIES, TODAY)).isEqualTo(register.key(FINANCE, TODAY));
            assertThat(register.key(WORKS, TODAY).unit()).isEqualTo(WORKS);
            register.happened(new UnitCoded(ORGANISATION, SUPPLIES, "ลป ๕๒๐๐๓.๑"));
            assertThat(register.key(SUPPLIES, TODAY).unit()).isEqualTo(SUPPLIES);
        }

        @Test
        void it_keeps_no_register_beside_it_that_would_give_the_same_numbers_again() {
            RegisterKey beside = new RegisterKey(ORGANISATION, SUPPLIES, Series.GENERAL, 2026);
            assertThat(register.whenKeptBy(REGISTRAR, beside).thenRefused(KEPT_ELSEWHERE).data())
                    .containsEntry("unit", "กองคลัง");
            register.happened(new UnitCoded(ORGANISATION, SUPPLIES, "ลป ๕๒๐๐๓.๑"));
            register.whenKeptBy(REGISTRAR, beside).thenAllowed();
        }

        @Test
        void each_office_unit_row_and_year_has_its_own() {
            RegisterKey key = register.key();
            assertThat(key.id())
                    .isEqualTo(register.key().id())
                    .isNotEqualTo(register.key(WORKS, TODAY).id())
                    .isNotEqualTo(
                            new RegisterKey(ORGANISATION, FINANCE, Series.CIRCULAR, 2026).id())
                    .isNotEqualTo(
                            new RegisterKey(new UUID(7, 9), FINANCE, Series.GENERAL, 2026).id());
        }
    }

    @Nested
    class Printed {

        private final Entry entry = Entry.of(null, "ประกาศ", register.office(), FINANCE, TODAY);

        @Test
        void behind_the_code_of_the_unit_in_thai_digits() {
            assertThat(RegisterDecider.printed(register.key(), 205, entry.prefix(), true))
                    .isEqualTo("ลป ๕๒๐๐๓/๒๐๕");
        }

        @Test
        void or_in_arabic_ones_where_the_office_wants_them() {
            assertThat(entry.thaiDigits()).isTrue();
            register.happened(
                    new SettingsChosen(ORGANISATION, arabic(register.office().settings())));
            assertThat(Entry.of(null, "ประกาศ", register.office(), FINANCE, TODAY).thaiDigits())
                    .isFalse();
            assertThat(RegisterDecider.printed(register.key(), 205, "กค", false))
                    .isEqualTo("กค/205");
        }

        @Test
        void a_circular_has_its_sign() {
            RegisterKey circulars = new RegisterKey(ORGANISATION, FINANCE, Series.CIRCULAR, 2026);
            assertThat(RegisterDecider.printed(circulars, 12, entry.prefix(), true))
                    .isEqualTo("ลป ๕๒๐๐๓/ว ๑๒");
        }

        @Test
        void a_unit_without_any_code_prints_the_number_alone() {
            assertThat(Entry.of(null, "ประกาศ", register.office(), WORKS, TODAY).prefix())
                    .isEmpty();
            assertThat(RegisterDecider.printed(register.key(), 12, "", true)).isEqualTo("๑๒");
        }

        private static OfficeSettings arabic(OfficeSettings now) {
            return new OfficeSettings(
                    now.numberAt(),
                    now.sameSignatory(),
                    now.ownMemo(),
                    now.emptyStep(),
                    Digits.ARABIC);
        }
    }

    @Nested
    class ImpossibleHistory {

        private final UUID id = register.key().id();

        @Test
        void no_number_is_given_twice() {
            register.issued().reserved().entered(7);
            isNotFolded(issued(1, "๑"));
            isNotFolded(issued(7, "๗"));
            isNotFolded(new NumberReserved(id, 1, "จอง"));
            isNotFolded(new NumberReserved(id, 7, "จอง"));
            isNotFolded(new NumberReserved(id, 2, "จอง"));
        }

        @Test
        void a_register_opens_first_and_once() {
            isNotFolded(issued(1, "๑"));
            isNotFolded(new NumberReserved(id, 1, "จอง"));
            register.issued();
            isNotFolded(new RegisterOpened(id, ORGANISATION, FINANCE, Series.GENERAL, 2026));
        }

        @Test
        void only_what_was_given_is_void_and_once() {
            register.issued();
            isNotFolded(new NumberVoided(id, 2, "ผิด"));
            register.voided(1);
            isNotFolded(new NumberVoided(id, 1, "ผิด"));
        }

        private void isNotFolded(RegisterEvent event) {
            assertThatThrownBy(() -> Register.evolve(register.state(), event))
                    .as(event.toString())
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
