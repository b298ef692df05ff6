package bantuek.command.office;

import static bantuek.command.office.OfficeStory.DAY;
import static bantuek.command.office.OfficeStory.LONG_AGO;
import static bantuek.command.office.OfficeStory.OFFICE;
import static bantuek.command.office.OfficeStory.abolition;
import static bantuek.command.office.OfficeStory.acting;
import static bantuek.command.office.OfficeStory.appointment;
import static bantuek.command.office.OfficeStory.closing;
import static bantuek.command.office.OfficeStory.id;
import static bantuek.command.office.OfficeStory.office;
import static bantuek.command.office.OfficeStory.person;
import static bantuek.command.office.OfficeStory.post;
import static bantuek.command.office.OfficeStory.unit;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.command.office.OfficeCommand.AliasUnit;
import bantuek.command.office.OfficeCommand.CloseUnit;
import bantuek.command.office.OfficeCommand.CodeUnit;
import bantuek.command.office.OfficeCommand.CreatePost;
import bantuek.command.office.OfficeCommand.DropUnitAlias;
import bantuek.command.office.OfficeCommand.EndAppointment;
import bantuek.command.office.OfficeCommand.OpenUnit;
import bantuek.command.office.OfficeCommand.RenamePerson;
import bantuek.command.office.OfficeCommand.RenameUnit;
import bantuek.command.office.OfficeCommand.RetitlePost;
import bantuek.command.office.OfficeStory.Given;
import bantuek.events.InvalidValue;
import bantuek.events.office.ActingCause;
import bantuek.events.office.PersonName;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.PersonRenamed;
import bantuek.events.office.PostAbolished;
import bantuek.events.office.PostCreated;
import bantuek.events.office.PostRank;
import bantuek.events.office.PostRetitled;
import bantuek.events.office.UnitAliasDropped;
import bantuek.events.office.UnitAliased;
import bantuek.events.office.UnitClosed;
import bantuek.events.office.UnitCoded;
import bantuek.events.office.UnitKind;
import bantuek.events.office.UnitOpened;
import bantuek.events.office.UnitRenamed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of units, posts and people. */
class StructureDeciderTest {

    @Test
    void a_unit_is_opened_with_its_kind_its_code_and_its_place() {
        office().when(
                        new OpenUnit(
                                OFFICE,
                                id("งานพัสดุ"),
                                "งานพัสดุ",
                                id("กองคลัง"),
                                UnitKind.SECTION,
                                "ลป ๕๒๐๐๓.๑",
                                DAY))
                .then(
                        new UnitOpened(
                                OFFICE,
                                id("งานพัสดุ"),
                                "งานพัสดุ",
                                id("กองคลัง"),
                                UnitKind.SECTION,
                                "ลป ๕๒๐๐๓.๑",
                                DAY));
    }

    @Test
    void a_unit_is_opened_once() {
        office().when(unit("กองคลัง", null)).thenRefused(OfficeRejection.ALREADY_THERE);
    }

    @Test
    void two_units_of_the_same_parent_have_two_names() {
        office().when(named("other", "กองคลัง", null))
                .thenRefused(OfficeRejection.UNIT_NAME_TAKEN, "name");
        Given nested = office().and(unit("งานธุรการ", "กองคลัง"));
        nested.when(named("other", "งานธุรการ", "กองคลัง"))
                .thenRefused(OfficeRejection.UNIT_NAME_TAKEN, "name");
    }

    @Test
    void the_same_section_may_stand_under_two_divisions() {
        office().and(unit("งานธุรการ", "กองคลัง"))
                .when(named("other", "งานธุรการ", "กองช่าง"))
                .thenAllowed();
    }

    @Test
    void a_space_more_or_less_makes_no_other_name() {
        office().when(named("other", " กอง\u200b คลัง ", null))
                .thenRefused(OfficeRejection.UNIT_NAME_TAKEN, "name");
    }

    @Test
    void the_name_of_a_closed_unit_is_free_again() {
        office().and(closing("กองช่าง")).when(named("other", "กองช่าง", null)).thenAllowed();
    }

    @Test
    void a_unit_stands_under_one_that_exists_and_is_open() {
        office().when(unit("งาน", "nowhere")).thenRefused(OfficeRejection.UNKNOWN_UNIT, "parent");
        office().and(closing("กองช่าง"))
                .when(unit("งาน", "กองช่าง"))
                .thenRefused(OfficeRejection.UNIT_CLOSED, "parent");
    }

    @Test
    void units_stand_five_levels_deep_and_no_deeper() {
        Given deep =
                office().and(unit("two", "กองคลัง"))
                        .and(unit("three", "two"))
                        .and(unit("four", "three"));
        deep.when(unit("five", "four")).thenAllowed();
        deep.and(unit("five", "four"))
                .when(unit("six", "five"))
                .thenRefused(OfficeRejection.UNIT_TOO_DEEP)
                .because("most", 5);
    }

    @Test
    void a_unit_does_not_exist_from_a_year_that_cannot_be_meant() {
        office().when(
                        new OpenUnit(
                                OFFICE,
                                id("กองใหม่"),
                                "กองใหม่",
                                null,
                                null,
                                null,
                                LocalDate.of(2569, 1, 1)))
                .thenRefused(OfficeRejection.IMPLAUSIBLE_DATE, "from");
    }

    @Test
    void a_unit_gets_a_new_name_that_none_beside_it_has() {
        office().when(renaming("กองคลัง", "กองการคลัง"))
                .then(new UnitRenamed(OFFICE, id("กองคลัง"), "กองการคลัง"));
        office().when(renaming("กองคลัง", "กองช่าง"))
                .thenRefused(OfficeRejection.UNIT_NAME_TAKEN, "name");
        office().when(renaming("กองคลัง", "กอง คลัง")).thenAllowed();
        office().when(renaming("กองคลัง", "กองคลัง")).thenNothing();
    }

    @Test
    void a_unit_gets_a_code() {
        CodeUnit coding = new CodeUnit(OFFICE, id("กองคลัง"), "ลป ๕๒๐๐๒");
        office().when(coding).then(new UnitCoded(OFFICE, id("กองคลัง"), "ลป ๕๒๐๐๒"));
        office().and(coding).when(coding).thenNothing();
    }

    @Test
    void a_unit_gets_an_alias_and_loses_it_again() {
        Given aliased = office().and(alias("กองคลัง", "คลัง"));
        office().when(alias("กองคลัง", "คลัง"))
                .then(new UnitAliased(OFFICE, id("กองคลัง"), "คลัง"));
        aliased.when(alias("กองคลัง", "คลัง")).thenNothing();
        aliased.when(dropped("กองคลัง", "คลัง"))
                .then(new UnitAliasDropped(OFFICE, id("กองคลัง"), "คลัง"));
        office().when(dropped("กองคลัง", "คลัง")).thenNothing();
    }

    @Test
    void an_alias_means_one_unit_in_the_whole_office() {
        Given aliased = office().and(alias("กองคลัง", "คลัง"));
        aliased.when(alias("กองช่าง", "คลัง")).thenRefused(OfficeRejection.ALIAS_TAKEN, "alias");
        aliased.when(alias("กองช่าง", "กองคลัง")).thenRefused(OfficeRejection.ALIAS_TAKEN, "alias");
        aliased.when(alias("กองคลัง", "กองคลัง")).thenRefused(OfficeRejection.ALIAS_TAKEN, "alias");
        aliased.when(unit("คลัง", "กองช่าง")).thenRefused(OfficeRejection.ALIAS_TAKEN, "name");
        aliased.when(renaming("กองช่าง", "ค ลัง")).thenRefused(OfficeRejection.ALIAS_TAKEN, "name");
        aliased.when(unit("งานอื่น", "กองช่าง")).thenAllowed();
        aliased.when(alias("กองช่าง", "ช่าง")).thenAllowed();
    }

    @Test
    void the_alias_of_a_closed_unit_is_free_again() {
        office().and(alias("กองช่าง", "ช่าง"))
                .and(closing("กองช่าง"))
                .when(alias("กองคลัง", "ช่าง"))
                .thenAllowed();
    }

    @Test
    void a_unit_is_closed_and_another_may_take_it_over() {
        office().when(closing("กองช่าง")).then(new UnitClosed(OFFICE, id("กองช่าง"), null));
        office().when(merger("กองช่าง", "กองคลัง"))
                .then(new UnitClosed(OFFICE, id("กองช่าง"), id("กองคลัง")));
    }

    @Test
    void only_another_open_unit_takes_a_closed_one_over() {
        office().when(merger("กองช่าง", "กองช่าง"))
                .thenRefused(OfficeRejection.UNIT_INTO_ITSELF, "into");
        office().when(merger("กองช่าง", "nowhere"))
                .thenRefused(OfficeRejection.UNKNOWN_UNIT, "into");
        office().and(unit("กองเดิม", null))
                .and(closing("กองเดิม"))
                .when(merger("กองช่าง", "กองเดิม"))
                .thenRefused(OfficeRejection.UNIT_CLOSED, "into");
    }

    @Test
    void a_unit_with_open_units_below_it_is_not_closed() {
        Given nested = office().and(unit("งานโยธา", "กองช่าง"));
        nested.when(closing("กองช่าง"))
                .thenRefused(OfficeRejection.UNIT_HAS_UNITS)
                .because("name", "งานโยธา");
        nested.and(closing("งานโยธา")).when(closing("กองช่าง")).thenAllowed();
    }

    @Test
    void a_unit_with_posts_that_somebody_holds_or_stands_in_for_is_not_closed() {
        office().when(closing("กองคลัง"))
                .thenRefused(OfficeRejection.UNIT_STAFFED)
                .because("title", "treasurer");
        office().and(acting("malee", "engineer", ActingCause.VACANT))
                .when(closing("กองช่าง"))
                .thenRefused(OfficeRejection.UNIT_STAFFED);
    }

    @Test
    void a_unit_whose_last_appointment_ran_out_is_closed() {
        Given over = office().and(appointment("malee", "engineer", LONG_AGO, DAY.minusDays(1)));
        over.when(closing("กองช่าง")).thenAllowed();
        Given lastDay = office().and(appointment("malee", "engineer", LONG_AGO, DAY));
        lastDay.when(closing("กองช่าง")).thenRefused(OfficeRejection.UNIT_STAFFED);
    }

    @Test
    void nothing_more_happens_to_a_closed_unit() {
        Given closed = office().and(alias("กองช่าง", "ช่าง")).and(closing("กองช่าง"));
        closed.when(closing("กองช่าง")).thenRefused(OfficeRejection.UNIT_CLOSED, "unit");
        closed.when(renaming("กองช่าง", "กอง")).thenRefused(OfficeRejection.UNIT_CLOSED, "unit");
        closed.when(new CodeUnit(OFFICE, id("กองช่าง"), "๑"))
                .thenRefused(OfficeRejection.UNIT_CLOSED, "unit");
        closed.when(alias("กองช่าง", "ก")).thenRefused(OfficeRejection.UNIT_CLOSED, "unit");
        closed.when(dropped("กองช่าง", "ช่าง")).thenRefused(OfficeRejection.UNIT_CLOSED, "unit");
        closed.when(post("new", PostRank.OFFICER, "กองช่าง"))
                .thenRefused(OfficeRejection.UNIT_CLOSED, "unit");
    }

    @Test
    void only_known_units_change() {
        office().when(renaming("nowhere", "กอง")).thenRefused(OfficeRejection.UNKNOWN_UNIT, "unit");
        office().when(new CodeUnit(OFFICE, id("nowhere"), "๑"))
                .thenRefused(OfficeRejection.UNKNOWN_UNIT, "unit");
        office().when(alias("nowhere", "ก")).thenRefused(OfficeRejection.UNKNOWN_UNIT, "unit");
        office().when(dropped("nowhere", "ก")).thenRefused(OfficeRejection.UNKNOWN_UNIT, "unit");
        office().when(closing("nowhere")).thenRefused(OfficeRejection.UNKNOWN_UNIT, "unit");
    }

    @Test
    void a_person_is_registered_once_and_may_take_a_new_name() {
        PersonName married = new PersonName("นาง", "มาลี", "ใจกว้าง");
        RenamePerson renaming = new RenamePerson(OFFICE, id("malee"), married);
        office().when(person("new"))
                .then(new PersonRegistered(OFFICE, id("new"), new PersonName("", "new", "ใจดี")));
        office().when(person("malee")).thenRefused(OfficeRejection.ALREADY_THERE);
        office().when(renaming).then(new PersonRenamed(OFFICE, id("malee"), married));
        office().and(renaming).when(renaming).thenNothing();
        office().when(new RenamePerson(OFFICE, id("nobody"), married))
                .thenRefused(OfficeRejection.UNKNOWN_PERSON, "person");
    }

    @Test
    void a_post_is_created_once() {
        office().when(post("new", PostRank.OFFICER, "กองช่าง"))
                .then(new PostCreated(OFFICE, id("new"), PostRank.OFFICER, "new", id("กองช่าง")));
        office().when(post("accountant", PostRank.OFFICER, "กองช่าง"))
                .thenRefused(OfficeRejection.ALREADY_THERE);
    }

    @Test
    void an_organisation_has_one_executive_and_one_clerk_and_a_unit_one_head() {
        office().when(post("new", PostRank.EXECUTIVE, null))
                .thenRefused(OfficeRejection.RANK_TAKEN, "rank");
        office().when(post("new", PostRank.CLERK, null))
                .thenRefused(OfficeRejection.RANK_TAKEN, "rank");
        office().when(post("new", PostRank.UNIT_HEAD, "กองคลัง"))
                .thenRefused(OfficeRejection.RANK_TAKEN, "rank");
    }

    @Test
    void a_section_has_a_head_of_its_own_beside_that_of_its_division() {
        office().and(unit("งานพัสดุ", "กองคลัง"))
                .when(post("new", PostRank.UNIT_HEAD, "งานพัสดุ"))
                .thenAllowed();
    }

    @Test
    void there_are_as_many_deputies_and_officers_as_are_needed() {
        office().when(post("new", PostRank.DEPUTY_EXECUTIVE, null)).thenAllowed();
        office().and(post("one", PostRank.DEPUTY_CLERK, null))
                .when(post("new", PostRank.DEPUTY_CLERK, null))
                .thenAllowed();
        office().when(post("new", PostRank.OFFICER, "กองคลัง")).thenAllowed();
    }

    @Test
    void a_post_belongs_to_a_unit_that_exists() {
        office().when(post("new", PostRank.UNIT_HEAD, "nowhere"))
                .thenRefused(OfficeRejection.UNKNOWN_UNIT, "unit");
        CreatePost nowhere =
                new CreatePost(OFFICE, id("new"), PostRank.CLERK, "ปลัด", id("กองคลัง"));
        assertThatThrownBy(() -> office().when(nowhere))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("post.unit-mismatch");
    }

    @Test
    void a_post_gets_a_new_title() {
        office().when(titled("treasurer", "ผู้อำนวยการกองคลัง"))
                .then(new PostRetitled(OFFICE, id("treasurer"), "ผู้อำนวยการกองคลัง"));
        office().when(titled("treasurer", "treasurer")).thenNothing();
        office().when(titled("no post", "ก")).thenRefused(OfficeRejection.UNKNOWN_POST, "post");
        office().and(abolition("engineer"))
                .when(titled("engineer", "ก"))
                .thenRefused(OfficeRejection.POST_ABOLISHED, "post");
    }

    @Test
    void a_vacant_post_is_abolished_once() {
        office().when(abolition("engineer")).then(new PostAbolished(OFFICE, id("engineer")));
        office().and(abolition("engineer"))
                .when(abolition("engineer"))
                .thenRefused(OfficeRejection.POST_ABOLISHED, "post");
        office().when(abolition("no post")).thenRefused(OfficeRejection.UNKNOWN_POST, "post");
    }

    @Test
    void a_post_that_somebody_holds_or_will_hold_is_not_abolished() {
        office().when(abolition("treasurer")).thenRefused(OfficeRejection.POST_HELD, "post");
        office().and(appointment("malee", "engineer", DAY.plusDays(30), null))
                .when(abolition("engineer"))
                .thenRefused(OfficeRejection.POST_HELD, "post");
        office().and(new EndAppointment(OFFICE, id("kanda@treasurer" + LONG_AGO)))
                .when(abolition("treasurer"))
                .thenAllowed();
    }

    @Test
    void a_post_that_somebody_stands_in_for_is_not_abolished() {
        office().and(acting("malee", "engineer", ActingCause.VACANT))
                .when(abolition("engineer"))
                .thenRefused(OfficeRejection.POST_STOOD_IN_FOR, "post");
        office().and(
                        acting(
                                "malee",
                                "engineer",
                                ActingCause.VACANT,
                                null,
                                LONG_AGO,
                                DAY.minusDays(1)))
                .when(abolition("engineer"))
                .thenAllowed();
    }

    @Test
    void an_organisation_always_has_its_executive_and_its_clerk() {
        office().when(abolition("mayor")).thenRefused(OfficeRejection.POST_INDISPENSABLE, "post");
        office().when(abolition("clerk")).thenRefused(OfficeRejection.POST_INDISPENSABLE, "post");
    }

    @Test
    void a_unit_whose_head_was_abolished_may_get_another() {
        office().and(abolition("engineer"))
                .when(post("new", PostRank.UNIT_HEAD, "กองช่าง"))
                .thenAllowed();
    }

    private static OpenUnit named(String unit, String name, @Nullable String parent) {
        return new OpenUnit(
                OFFICE, id(unit), name, parent == null ? null : id(parent), null, null, null);
    }

    private static RenameUnit renaming(String unit, String name) {
        return new RenameUnit(OFFICE, id(unit), name);
    }

    private static AliasUnit alias(String unit, String alias) {
        return new AliasUnit(OFFICE, id(unit), alias);
    }

    private static DropUnitAlias dropped(String unit, String alias) {
        return new DropUnitAlias(OFFICE, id(unit), alias);
    }

    private static CloseUnit merger(String unit, String into) {
        return new CloseUnit(OFFICE, id(unit), id(into), DAY);
    }

    private static RetitlePost titled(String post, String title) {
        return new RetitlePost(OFFICE, id(post), title);
    }
}
