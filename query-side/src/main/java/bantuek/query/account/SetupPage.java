package bantuek.query.account;

import bantuek.events.office.OrganisationKind;
import bantuek.query.commands.Problem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first visit to an empty installation. */
public record SetupPage(boolean wantsCode, Form form, @Nullable Problem problem) {

    private static final Set<String> FIELDS =
            Set.of(
                    "code",
                    "kind",
                    "name",
                    "province",
                    "prefix",
                    "first",
                    "last",
                    "username",
                    "password",
                    "again");

    public record Form(
            @Nullable String code,
            @Nullable String kind,
            @Nullable String name,
            @Nullable String province,
            @Nullable String prefix,
            @Nullable String first,
            @Nullable String last,
            @Nullable String username,
            @Nullable String password,
            @Nullable String again) {

        static final Form EMPTY =
                new Form(null, null, null, null, null, null, null, null, null, null);

        boolean repeatsPassword() {
            return password != null && password.equals(again);
        }

        @Override
        public String toString() {
            return "SetupPage.Form[" + name + "]";
        }
    }

    public List<OrganisationKind> kinds() {
        return List.of(OrganisationKind.values());
    }

    public boolean chosen(OrganisationKind kind) {
        return kind.name().equals(form.kind());
    }

    public @Nullable String problemWith(String field) {
        return problem != null && problem.concerns(field) ? problem.sentence() : null;
    }

    public @Nullable String problemOfPage() {
        return problem != null && problem.concernsNoneOf(FIELDS) ? problem.sentence() : null;
    }
}
