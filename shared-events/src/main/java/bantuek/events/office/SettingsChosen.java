package bantuek.events.office;

import bantuek.events.Check;
import java.util.UUID;

/** ตั้งค่า */
public record SettingsChosen(UUID organisation, OfficeSettings settings) implements OfficeEvent {

    public SettingsChosen {
        Check.present(organisation, "organisation");
        Check.present(settings, "settings");
    }
}
