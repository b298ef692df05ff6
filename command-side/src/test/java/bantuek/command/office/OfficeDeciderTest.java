package bantuek.command.office;

import static bantuek.command.office.OfficeStory.FOUND;
import static bantuek.command.office.OfficeStory.OFFICE;
import static bantuek.command.office.OfficeStory.office;
import static bantuek.command.office.OfficeStory.unit;

import bantuek.command.office.OfficeCommand.ChooseSettings;
import bantuek.command.office.OfficeStory.Given;
import bantuek.events.office.OfficeSettings;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.OrganisationKind;
import bantuek.events.office.SettingsChosen;
import bantuek.office.Office;
import org.junit.jupiter.api.Test;

class OfficeDeciderTest {

    private static final OfficeSettings NUMBERED_AT_APPROVAL =
            new OfficeSettings(
                    OfficeSettings.NumberAt.APPROVAL,
                    OfficeSettings.SameSignatory.ONCE,
                    OfficeSettings.OwnMemo.PASS_OVER,
                    OfficeSettings.EmptyStep.STOP,
                    OfficeSettings.Digits.THAI);

    private final Given nothing = new Given(Office.unfounded());

    @Test
    void an_organisation_is_founded_once() {
        nothing.when(FOUND)
                .then(
                        new OrganisationFounded(
                                OFFICE,
                                OrganisationKind.SUBDISTRICT_MUNICIPALITY,
                                "บ้านสวนตาล",
                                "ลำปาง"));
        office().when(FOUND).thenRefused(OfficeRejection.ALREADY_FOUNDED);
    }

    @Test
    void nothing_happens_in_an_organisation_that_was_never_founded() {
        nothing.when(unit("กองคลัง", null)).thenRefused(OfficeRejection.UNKNOWN_ORGANISATION);
    }

    @Test
    void an_office_chooses_its_settings_and_nothing_happens_where_it_has_them_already() {
        ChooseSettings choice = new ChooseSettings(OFFICE, NUMBERED_AT_APPROVAL);
        office().when(choice).then(new SettingsChosen(OFFICE, NUMBERED_AT_APPROVAL));
        office().and(choice).when(choice).thenNothing();
    }
}
