package bantuek.query.office;

import bantuek.query.platform.NotFound;
import bantuek.query.platform.Viewer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the forms of an office have in common. */
final class Fields {

    /** An empty name says that somebody has none, and is no field that was left out. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("prefix", "last");

    private Fields() {}

    /** The fields that were filled in, without what every form carries. */
    static Map<String, String> typed(Map<String, String> fields) {
        Map<String, String> typed = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            boolean ours = !name.equals("key") && !name.startsWith("_");
            if (ours && (!value.isBlank() || MAY_BE_EMPTY.contains(name))) {
                typed.put(name, name.equals("password") ? value : value.strip());
            }
        });
        return typed;
    }

    static void requireAdministrator(Viewer viewer) {
        if (!viewer.administrator()) {
            throw new NotFound();
        }
    }
}
