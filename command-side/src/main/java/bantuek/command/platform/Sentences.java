package bantuek.command.platform;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** What each code means, for people: Thai first, English second. */
@Component
class Sentences {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle thai =
            ResourceBundle.getBundle("problems", Locale.of("th"), NO_FALLBACK);
    private final ResourceBundle english =
            ResourceBundle.getBundle("problems", Locale.ENGLISH, NO_FALLBACK);

    String thai(String code, Map<String, ?> data) {
        return filled(thai.getString(code), data);
    }

    String english(String code, Map<String, ?> data) {
        return filled(english.getString(code), data);
    }

    private static String filled(String sentence, Map<String, ?> data) {
        String result = sentence;
        for (Map.Entry<String, ?> entry : data.entrySet()) {
            result = result.replace("{" + entry.getKey() + "}", String.valueOf(entry.getValue()));
        }
        return result;
    }
}
