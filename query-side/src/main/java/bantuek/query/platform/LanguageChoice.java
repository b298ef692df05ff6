package bantuek.query.platform;

import java.util.Locale;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Takes up {@code ?lang=} where it names a language that the pages have, and nothing else. */
final class LanguageChoice extends LocaleChangeInterceptor {

    LanguageChoice() {
        setParamName("lang");
        setIgnoreInvalidLocale(true);
    }

    @Override
    protected Locale parseLocaleValue(String language) {
        return Words.inLanguage(language)
                .map(words -> Locale.of(words.language()))
                .orElseThrow(() -> new IllegalArgumentException("no such language"));
    }
}
