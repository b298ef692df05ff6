package bantuek.query.office;

import bantuek.events.office.OfficeSettings;
import bantuek.events.office.OfficeSettings.Digits;
import bantuek.events.office.OfficeSettings.EmptyStep;
import bantuek.events.office.OfficeSettings.NumberAt;
import bantuek.events.office.OfficeSettings.OwnMemo;
import bantuek.events.office.OfficeSettings.SameSignatory;
import bantuek.query.commands.Returned;
import bantuek.query.platform.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** การตั้งค่า: how an office wants its rules where the rules leave it the choice. */
public record SettingsPage(List<Setting> settings, Returned back) {

    static final String PATH = "/office/settings";
    static final String FORM = "settings";

    /** One question, and what may be answered. */
    public record Setting(
            String name, String question, List<Choice> choices, @Nullable String problem) {}

    public record Choice(String value, String words, String meaning, boolean chosen) {}

    static SettingsPage of(OfficeSettings now, Returned back, Words words) {
        return new SettingsPage(
                List.of(
                        setting("numberAt", NumberAt.values(), now.numberAt(), back, words),
                        setting("emptyStep", EmptyStep.values(), now.emptyStep(), back, words),
                        setting(
                                "sameSignatory",
                                SameSignatory.values(),
                                now.sameSignatory(),
                                back,
                                words),
                        setting("ownMemo", OwnMemo.values(), now.ownMemo(), back, words),
                        setting("digits", Digits.values(), now.digits(), back, words)),
                back);
    }

    private static <E extends Enum<E>> Setting setting(
            String name, E[] values, E now, Returned back, Words words) {
        String chosen = back.typed(FORM, name, now.name());
        return new Setting(
                name,
                words.of("setting." + name),
                Stream.of(values)
                        .map(value ->
                                new Choice(
                                        value.name(),
                                        words.of("setting." + name + "." + value),
                                        words.of("setting." + name + "." + value + ".hint"),
                                        value.name().equals(chosen)))
                        .toList(),
                back.problemWith(FORM, name));
    }

    public @Nullable String problemOfPage() {
        return back.problemOfPage(Map.of(FORM, settings.stream().map(Setting::name).toList()));
    }

    public String key() {
        return back.keyOf(FORM);
    }
}
