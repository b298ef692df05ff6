package bantuek.query.route;

import bantuek.query.commands.Returned;
import bantuek.query.office.OfficeToday;
import bantuek.query.platform.Words;
import bantuek.query.route.Routes.OfType;
import bantuek.query.route.Routes.Version;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** เส้นทางเสนอ of each type of document, as it is and as it was. */
public record RoutesPage(List<Type> types, Returned back) {

    static final String PATH = "/routes";

    /**
     * @param standing which version it is, since when and by whom; empty where none is in force
     * @param drawing absent where none is in force
     * @param own whether the office has published it itself, and may retire it
     */
    public record Type(
            String documentType,
            String title,
            String standing,
            @Nullable Drawing drawing,
            boolean own,
            String afterwards,
            List<Earlier> earlier) {}

    public record Earlier(String title, String standing, Drawing drawing) {}

    static RoutesPage of(List<OfType> all, OfficeToday office, Returned back, Words words) {
        return new RoutesPage(all.stream().map(type -> type(type, office, words)).toList(), back);
    }

    private static Type type(OfType type, OfficeToday office, Words words) {
        Version own = type.own();
        return new Type(
                type.documentType(),
                type.title(),
                own != null
                        ? published(own, words)
                        : words.of(type.standard() != null ? "plan.standard" : "plan.none"),
                type.inForce() ? Drawing.of(RoutesController.inForce(type), office, words) : null,
                own != null,
                words.of(type.standard() != null ? "plan.then-standard" : "plan.then-none"),
                type.versions().stream()
                        .filter(version -> !version.equals(own))
                        .map(version -> earlier(version, office, words))
                        .toList());
    }

    private static Earlier earlier(Version version, OfficeToday office, Words words) {
        String standing =
                version.retired() == null
                        ? published(version, words)
                        : published(version, words)
                                + " · "
                                + words.of(
                                        "plan.retired",
                                        words.time(version.retired().at()),
                                        version.retired().by(),
                                        version.reason() == null ? "" : version.reason());
        return new Earlier(
                version.title(),
                standing,
                Drawing.of(
                        PlanDraft.of(version.title(), version.conditions(), version.steps()),
                        office,
                        words));
    }

    private static String published(Version version, Words words) {
        return words.of(
                "plan.published",
                words.number(version.version()),
                words.time(version.published().at()),
                version.published().by());
    }

    public @Nullable String problemOfPage() {
        return back.problemOfPage(Map.of("new", List.of("type")));
    }
}
