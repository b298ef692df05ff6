package bantuek.command.platform;

import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every code with which something is refused. */
public final class Codes {

    private static final int CONTENT = RejectionCode.Kind.CONTENT.status();

    /** What a code stands for: a status, and a sentence in each language. */
    public record Meaning(int status, String thai, String english) {}

    private Codes() {}

    /**
     * All that have a sentence. The rules' own say their status; for the others it is given, or it
     * is that of a value that can't be.
     */
    public static SortedMap<String, Meaning> all(Map<String, Integer> given) {
        Map<String, Integer> statuses =
                ofRules().stream().collect(toMap(RejectionCode::id, code -> code.kind().status()));
        statuses.putAll(given);
        Sentences sentences = new Sentences();
        SortedMap<String, Meaning> all = new TreeMap<>();
        for (String code : ResourceBundle.getBundle("problems", Locale.ENGLISH).keySet()) {
            all.put(
                    code,
                    new Meaning(
                            statuses.getOrDefault(code, CONTENT),
                            sentences.thai(code, Map.of()),
                            sentences.english(code, Map.of())));
        }
        return all;
    }

    static List<RejectionCode> ofRules() {
        List<RejectionCode> codes = new ArrayList<>();
        ClassFileImporter sources =
                new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests());
        for (JavaClass type : sources.importPackages("bantuek.command")) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(RejectionCode.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)) {
                    codes.add(valueOf(field.reflect()));
                }
            }
        }
        return codes;
    }

    private static RejectionCode valueOf(Field constant) {
        try {
            constant.setAccessible(true);
            return (RejectionCode) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
